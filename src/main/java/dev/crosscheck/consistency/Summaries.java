package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.Polarity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The dossiers in figures.
final class Summaries {

  private final Catalogue catalogue;
  private final Copies copies;
  private final Map<String, Integer> consensus;
  private final Accused accused;

  Summaries(Catalogue catalogue, Copies copies, Map<String, Integer> consensus,
      Accused accused) {
    this.catalogue = catalogue;
    this.copies = copies;
    this.consensus = consensus;
    this.accused = accused;
  }

  List<FrameworkSummary> of(Dossiers dossiers) {
    return dossiers.byThing().entrySet().stream()
        .map(entry -> summary(entry.getKey(), entry.getValue())).toList();
  }

  private FrameworkSummary summary(String id, Dossier dossier) {
    var thing = catalogue.find(id);
    var positions = dossier.positions().entrySet().stream()
        .flatMapToInt(
            entry -> IntStream.range(0, entry.getValue().count()).map(_ -> entry.getKey()))
        .toArray();
    int corroborated = (int) dossier.statements().entrySet().stream()
        .filter(entry -> Corroboration.holds(copies, entry.getKey(), entry.getValue())).count();
    return new FrameworkSummary(id, catalogue.name(id),
        thing.map(Thing::kind).orElseGet(() -> kind(dossier)),
        thing.map(Thing::languages).orElseGet(() -> languages(dossier)), thing.isPresent(),
        dossier.articles(),
        dossier.mentions(), dossier.lists(), best(positions), median(positions), worst(positions),
        consensus.containsKey(id)
            ? OptionalInt.of(consensus.getOrDefault(id, 0))
            : OptionalInt.empty(),
        dossier.statements().size(), corroborated, contradicted(id, dossier),
        dossier.judged(Polarity.POSITIVE),
        dossier.judged(Polarity.NEGATIVE));
  }

  private static OptionalInt best(int[] positions) {
    return positions.length == 0 ? OptionalInt.empty() : OptionalInt.of(positions[0]);
  }

  private static OptionalInt worst(int[] positions) {
    return positions.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(positions[positions.length - 1]);
  }

  private static OptionalDouble median(int[] positions) {
    int middle = positions.length / 2;
    return positions.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(positions.length % 2 == 1
            ? positions[middle]
            : (positions[middle - 1] + positions[middle]) / 2.0);
  }

  /// The kind that most articles call it.
  private static String kind(Dossier dossier) {
    return dossier.affirmed(Facet.KIND)
        .max(Comparator
            .comparingInt((Map.Entry<Statement, Voices> entry) -> entry.getValue().count())
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(entry -> entry.getKey().value()).orElse("");
  }

  private List<String> languages(Dossier dossier) {
    return dossier.affirmed(Facet.LANGUAGE).map(entry -> catalogue.name(entry.getKey().value()))
        .sorted().toList();
  }

  /// How many of its statements stand in a finding that is no corroboration.
  private int contradicted(String id, Dossier dossier) {
    return (int) dossier.statements().entrySet().stream()
        .filter(entry -> accused.has(id, entry.getKey(), entry.getValue())).count();
  }
}
