package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Different values where only one can be true.
final class ValueConflict implements CrossCheck {

  /// Words that tell the start of the work from the first release, and that from a first stable version.
  private static final List<Pattern> MILESTONES = List.of(
      Pattern.compile(
          "(?i)\\b(start|began|begin|creat|develop|conceiv|design|originat|written|wrote|found|born)\\w*"),
      Pattern.compile(
          "(?i)\\b(releas|launch|publish|introduc|unveil|open.?sourced|came out|debut|appear)\\w*"),
      Pattern.compile("(?i)\\b(stable|version|v?1\\.0|official)\\b"));

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    var exclusion = new Exclusion(testimony.catalogue());
    return testimony.each((id, dossier) -> Exclusion.facets().stream()
        .flatMap(facet -> check(testimony, exclusion, id, dossier, facet).stream()));
  }

  private static Optional<Finding> check(Testimony testimony, Exclusion exclusion, String id,
      Dossier dossier,
      Facet facet) {
    SortedMap<String, List<Voice>> said = new TreeMap<>();
    dossier.affirmed(facet)
        .forEach(entry -> said.computeIfAbsent(entry.getKey().value(), _ -> new ArrayList<>())
            .addAll(testimony.originals(entry.getValue().strongest())));
    var values = said.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
        .sorted(
            Comparator
                .comparingInt((Map.Entry<String, List<Voice>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .toList();
    for (var one : values) {
      for (var other : values) {
        if (isConflict(exclusion, id, facet, one, other, said)) {
          return Optional.of(finding(testimony, id, facet, one, other));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the two values exclude each other, and articles stand on one side each: one that gives both knows more.
  private static boolean isConflict(Exclusion exclusion, String id, Facet facet,
      Map.Entry<String, List<Voice>> one,
      Map.Entry<String, List<Voice>> other, SortedMap<String, List<Voice>> said) {
    return one.getKey().compareTo(other.getKey()) != 0
        && exclusion.excludes(id, facet, one.getKey(), other.getKey())
        && Testimony.differ(one.getValue(), other.getValue())
        && one.getValue().stream()
            .noneMatch(voice -> allows(exclusion, id, facet, voice, other.getKey(), said))
        && other.getValue().stream()
            .noneMatch(voice -> allows(exclusion, id, facet, voice, one.getKey(), said));
  }

  /// Whether the article of a voice gives another value too that goes with a value of the other side.
  private static boolean allows(Exclusion exclusion, String id, Facet facet, Voice voice,
      String value,
      SortedMap<String, List<Voice>> said) {
    return said.entrySet().stream().filter(entry -> entry.getValue().stream()
        .anyMatch(each -> each.article().equals(voice.article())))
        .anyMatch(entry -> !exclusion.excludes(id, facet, entry.getKey(), value));
  }

  private static Finding finding(Testimony testimony, String id, Facet facet,
      Map.Entry<String, List<Voice>> one,
      Map.Entry<String, List<Voice>> other) {
    var cause = cause(facet, one.getValue(), other.getValue());
    return Draft.across(Kind.VALUE_CONFLICT, Causes.severity(cause, Severity.ERROR)).because(cause)
        .about(id)
        .facet(facet.toString())
        .says(testimony.name(id) + " has " + facet + " " + testimony.name(one.getKey()) + " in "
            + Prose.count(Testimony.quotes(one.getValue()).size(), "articles") + ", "
            + testimony.name(other.getKey()) + " in "
            + Testimony.quotes(other.getValue()).size() + ".")
        .side(one.getKey(), Testimony.quotes(one.getValue()))
        .side(other.getKey(), Testimony.quotes(other.getValue()))
        .finish();
  }

  /// Years of different milestones don't contradict each other.
  private static Cause cause(Facet facet, List<Voice> one, List<Voice> other) {
    if (facet == Facet.FIRST_RELEASE && !milestones(one).equals(milestones(other))) {
      return Cause.SCOPE;
    }
    return Causes.ofClaims(one, other);
  }

  private static List<Boolean> milestones(List<Voice> voices) {
    String quote = voices.stream().min(Voice::compareTo).orElseThrow().evidence().quote();
    return MILESTONES.stream().map(milestone -> milestone.matcher(quote).find()).toList();
  }
}
