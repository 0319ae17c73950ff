package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One article's framework is another's language, runtime or library.
final class KindConflict implements CrossCheck {

  private static final Set<String> OTHERS = Set.of("language", "runtime", "library");

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return testimony.each((id, dossier) -> OTHERS.stream().sorted()
        .flatMap(kind -> check(testimony, id, dossier, kind).stream()));
  }

  private static Optional<Finding> check(Testimony testimony, String id, Dossier dossier,
      String kind) {
    List<Voice> frameworks = new ArrayList<>();
    List<Voice> others = new ArrayList<>();
    dossier.affirmed(Facet.KIND).forEach(entry -> {
      // what a sentence says of something else, or only seems to, sets nobody against anybody
      var voices = testimony.originals(entry.getValue().strongest()).stream().filter(Voice::plain)
          .toList();
      if (entry.getKey().value().endsWith("framework")) {
        frameworks.addAll(voices);
      } else if (entry.getKey().value().equals(kind)) {
        others.addAll(voices);
      }
    });
    // an article that says both knows the difference, or contradicts itself, which is told there
    var calls = articles(frameworks);
    var contradicts = articles(others);
    frameworks.removeIf(voice -> contradicts.contains(voice.article()));
    others.removeIf(voice -> calls.contains(voice.article()));
    if (frameworks.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    var cause = Causes.ofClaims(frameworks, others);
    return Optional.of(Draft.across(Kind.KIND_CONFLICT, Causes.severity(cause, Severity.WARNING))
        .because(cause).about(id)
        .facet(Facet.KIND.toString())
        .says(testimony.name(id) + " is called a framework in "
            + Prose.count(Testimony.quotes(frameworks).size(), "articles")
            + " and a " + kind + " in " + Testimony.quotes(others).size() + ".")
        .side("framework", Testimony.quotes(frameworks)).side(kind, Testimony.quotes(others))
        .finish());
  }

  private static Set<String> articles(List<Voice> voices) {
    return voices.stream().map(Voice::article).collect(Collectors.toSet());
  }
}
