package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    var saidFramework = voices(dossier, value -> value.endsWith("framework"));
    var saidOther = voices(dossier, kind::equals);
    var frameworks = plain(testimony, saidFramework);
    var others = plain(testimony, saidOther);
    // an article that says both knows the difference, or contradicts itself, which is told there
    var calls = articles(frameworks);
    var contradicts = articles(others);
    frameworks.removeIf(voice -> contradicts.contains(voice.article()));
    others.removeIf(voice -> calls.contains(voice.article()));
    if (frameworks.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    var cause = Causes.ofClaims(frameworks, others);
    var here = Support.of(testimony, frameworks, saidFramework);
    var there = Support.of(testimony, others, saidOther);
    return Optional.of(Draft.across(Kind.KIND_CONFLICT, Causes.severity(cause, Severity.WARNING))
        .because(cause).about(id)
        .facet(Facet.KIND.toString())
        .says(testimony.name(id) + " is called a framework " + here.told() + ", and a " + kind
            + " " + there.told() + ".")
        .side("framework", here.quotes()).side(kind, there.quotes()).finish());
  }

  private static List<Voices> voices(Dossier dossier, Predicate<String> kind) {
    return dossier.affirmed(Facet.KIND).filter(entry -> kind.test(entry.getKey().value()))
        .map(Map.Entry::getValue).toList();
  }

  /// What a sentence says of something else, or only seems to, sets nobody against anybody.
  private static List<Voice> plain(Testimony testimony, List<Voices> said) {
    return new ArrayList<>(
        testimony.originals(said.stream().flatMap(Voices::stream).toList()).stream()
            .filter(Voice::plain).toList());
  }

  private static Set<String> articles(List<Voice> voices) {
    return voices.stream().map(Voice::article).collect(Collectors.toSet());
  }
}
