package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Thing;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Different values where only one can be true.
final class ValueConflict implements CrossCheck {

  /// Most values of one facet that are held against each other, those with most articles first: what is left out is said by
  /// fewer articles than any of so many others.
  private static final int MOST_VALUES = 60;

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
        .limit(MOST_VALUES).toList();
    for (var one : values) {
      for (var other : values) {
        if (exclusion.excludes(id, facet, one.getKey(), other.getKey())
            && (isKnown(testimony, id, facet, one.getKey())
                || isKnown(testimony, id, facet, other.getKey()))) {
          var here = against(testimony, exclusion, id, facet, one.getValue(), other.getKey(), said);
          var there = against(testimony, exclusion, id, facet, other.getValue(), one.getKey(),
              said);
          if (!here.isEmpty() && !there.isEmpty()) {
            return Optional.of(finding(testimony, id, dossier, facet,
                Map.entry(one.getKey(), here), Map.entry(other.getKey(), there)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The voices that leave no room for the other value: an article that gives a value that goes with it knows more, and a
  /// sentence that names it means something else by it.
  private static List<Voice> against(Testimony testimony, Exclusion exclusion, String id,
      Facet facet,
      List<Voice> voices, String value, SortedMap<String, List<Voice>> said) {
    var knowing = said.entrySet().stream()
        .filter(entry -> !exclusion.excludes(id, facet, entry.getKey(), value))
        .flatMap(entry -> entry.getValue().stream()).map(Voice::article)
        .collect(Collectors.toSet());
    return voices.stream().filter(voice -> !knowing.contains(voice.article()))
        .filter(voice -> !names(voice, testimony.name(value)))
        .filter(voice -> facet != Facet.FIRST_RELEASE
            || !voice.milestones().isEmpty())
        .toList();
  }

  private static boolean names(Voice voice, String value) {
    return Prose.words(voice.evidence().quote()).containsAll(Prose.words(value));
  }

  private static Support support(Testimony testimony, Dossier dossier, Facet facet,
      Map.Entry<String, List<Voice>> side) {
    return Support.of(testimony, side.getValue(),
        dossier.affirmed(facet).filter(entry -> entry.getKey().value().equals(side.getKey()))
            .map(Map.Entry::getValue).toList());
  }

  private static Finding finding(Testimony testimony, String id, Dossier dossier, Facet facet,
      Map.Entry<String, List<Voice>> one, Map.Entry<String, List<Voice>> other) {
    var here = support(testimony, dossier, facet, one);
    var there = support(testimony, dossier, facet, other);
    var cause = isDoubtful(testimony, id, facet, one) || isDoubtful(testimony, id, facet, other)
        ? Cause.DOUBT
        : cause(facet, one.getValue(), other.getValue());
    return Draft.across(Kind.VALUE_CONFLICT, Causes.severity(cause, worst(facet))).because(cause)
        .about(id)
        .facet(facet.toString())
        .says((facet == Facet.BUILT_ON
            ? testimony.name(id) + " is built on "
            : "The " + Prose.facet(facet) + " of " + testimony.name(id) + " is ")
            + testimony.name(one.getKey()) + " " + here.told() + ", and "
            + testimony.name(other.getKey()) + " " + there.told() + ".")
        .side(one.getKey(), here.quotes()).side(other.getKey(), there.quotes()).finish();
  }

  /// A language that a single article gives, and that the catalogue doesn't know of the thing, is likelier to be one that
  /// is used beside it than its own.
  private static boolean isDoubtful(Testimony testimony, String id, Facet facet,
      Map.Entry<String, List<Voice>> said) {
    return facet == Facet.LANGUAGE && Testimony.quotes(said.getValue()).size() == 1
        && !isKnown(testimony, id, facet, said.getKey());
  }

  /// Whether the catalogue has the language or has none; of other facets it isn't asked.
  private static boolean isKnown(Testimony testimony, String id, Facet facet, String value) {
    return facet != Facet.LANGUAGE || testimony.catalogue().find(id).map(Thing::languages)
        .filter(known -> !known.isEmpty())
        .filter(known -> known.stream().noneMatch(testimony.name(value)::equalsIgnoreCase))
        .isEmpty();
  }

  /// A thing may be written in one language and used from another, so two of them are no proof of an error.
  private static Severity worst(Facet facet) {
    return facet == Facet.LANGUAGE ? Severity.WARNING : Severity.ERROR;
  }

  /// Years of different milestones don't contradict each other.
  private static Cause cause(Facet facet, List<Voice> one, List<Voice> other) {
    if (facet == Facet.FIRST_RELEASE && !milestones(one).equals(milestones(other))) {
      return Cause.SCOPE;
    }
    return Causes.ofClaims(one, other);
  }

  private static Set<Milestone> milestones(List<Voice> voices) {
    return voices.stream().min(Voice::compareTo).orElseThrow().milestones();
  }
}
