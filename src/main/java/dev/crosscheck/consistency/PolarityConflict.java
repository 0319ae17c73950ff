package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import dev.crosscheck.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Praise here and blame there of one quality, or suited here and not suited there to one size of project. That a thing
/// scales is taken for praise of its fitness for large projects, as readers do.
final class PolarityConflict implements CrossCheck {

  private static final Set<Facet> FACETS = Set.of(Facet.QUALITY, Facet.PROJECT_SIZE,
      Facet.AUDIENCE);

  private static final Aspect LARGE = new Aspect(Facet.PROJECT_SIZE, "large");
  private static final Aspect SCALABLE = new Aspect(Facet.QUALITY, "scalability");

  /// What is praised or blamed.
  private record Aspect(Facet facet, String value) implements Comparable<Aspect> {

    @Override
    public int compareTo(Aspect other) {
      int byFacet = facet.compareTo(other.facet);
      return byFacet != 0 ? byFacet : value.compareTo(other.value);
    }
  }

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return testimony.each((id, dossier) -> {
      var praised = voices(testimony, dossier, Polarity.POSITIVE);
      var blamed = voices(testimony, dossier, Polarity.NEGATIVE);
      return Stream.concat(
          blamed.keySet().stream()
              .flatMap(aspect -> check(testimony, id, aspect, praised, aspect, blamed).stream()),
          large(testimony, id, praised, blamed).stream());
    });
  }

  private static SortedMap<Aspect, List<Voice>> voices(Testimony testimony, Dossier dossier,
      Polarity polarity) {
    var voices = new TreeMap<Aspect, List<Voice>>();
    dossier.statements().forEach((statement, said) -> {
      if (FACETS.contains(statement.facet()) && statement.polarity() == polarity) {
        voices
            .computeIfAbsent(new Aspect(statement.facet(), statement.value()),
                _ -> new ArrayList<>())
            .addAll(testimony.originals(said.strongest()));
      }
    });
    return voices;
  }

  /// Scalable here, not for large projects there; only where neither is disputed itself.
  private static Optional<Finding> large(Testimony testimony, String id,
      SortedMap<Aspect, List<Voice>> praised,
      SortedMap<Aspect, List<Voice>> blamed) {
    return praised.containsKey(LARGE) || blamed.containsKey(SCALABLE)
        ? Optional.empty()
        : check(testimony, id, SCALABLE, praised, LARGE, blamed);
  }

  private static Optional<Finding> check(Testimony testimony, String id, Aspect praise,
      SortedMap<Aspect, List<Voice>> praised, Aspect blame, SortedMap<Aspect, List<Voice>> blamed) {
    var here = praised.getOrDefault(praise, List.of());
    var there = blamed.getOrDefault(blame, List.of());
    if (here.isEmpty() || there.isEmpty() || !Testimony.differ(here, there)) {
      return Optional.empty();
    }
    var cause = Causes.ofClaims(here, there);
    return Optional.of(Draft
        .across(Kind.POLARITY_CONFLICT, Causes.severity(cause, Severity.WARNING)).because(cause)
        .about(id).facet(blame.facet().toString())
        .says(testimony.name(id) + ": " + Prose.count(Testimony.quotes(here).size(), "articles")
            + " for "
            + shown(praise) + ", " + Testimony.quotes(there).size() + " against"
            + (praise.equals(blame) ? "" : " " + shown(blame)) + ".")
        .side(praise.value() + " +", Testimony.quotes(here))
        .side(blame.value() + " -", Testimony.quotes(there)).finish());
  }

  private static String shown(Aspect aspect) {
    return aspect.facet() == Facet.QUALITY ? aspect.value() : aspect.facet() + " " + aspect.value();
  }
}
