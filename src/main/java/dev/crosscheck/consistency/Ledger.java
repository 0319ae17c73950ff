package dev.crosscheck.consistency;

import dev.crosscheck.model.LedgerEntry;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/// For each thing and facet the values, who says them and since when. What is said of nearly every thing is marked.
final class Ledger {

  /// Statements from which on a thing is described well enough to be asked of what it isn't said.
  private static final int WELL_DESCRIBED = 10;

  /// Fewest well-described things of which a share can be taken.
  private static final int FEWEST = 5;

  /// The share of the well-described things from which on the same said of another one tells nothing.
  private static final double NEARLY_ALL = 0.7;

  private final SortedMap<String, Dossier> dossiers;
  private final Copies copies;
  private final Map<Statement, Integer> saidOf = new HashMap<>();
  private final int described;

  Ledger(SortedMap<String, Dossier> dossiers, Copies copies) {
    this.dossiers = dossiers;
    this.copies = copies;
    var well = dossiers.values().stream().map(dossier -> dossier.statements().keySet())
        .filter(statements -> statements.size() >= WELL_DESCRIBED).toList();
    this.described = well.size();
    well.stream().flatMap(Collection::stream)
        .forEach(statement -> saidOf.merge(statement, 1, Integer::sum));
  }

  /// By thing, facet, value and polarity; each made when it is come to.
  Collection<LedgerEntry> entries() {
    return new AbstractCollection<>() {
      @Override
      public Iterator<LedgerEntry> iterator() {
        return dossiers.entrySet().stream()
            .flatMap(entry -> entries(entry.getKey(), entry.getValue())).iterator();
      }

      @Override
      public int size() {
        return dossiers.values().stream().mapToInt(dossier -> dossier.statements().size()).sum();
      }
    };
  }

  private Stream<LedgerEntry> entries(String id, Dossier dossier) {
    return dossier.statements().entrySet().stream()
        .map(entry -> entry(id, entry.getKey(), entry.getValue()));
  }

  private LedgerEntry entry(String id, Statement statement, Voices voices) {
    double share = described < FEWEST
        ? 0
        : (double) saidOf.getOrDefault(statement, 0) / described;
    return new LedgerEntry(id, statement.facet(), statement.value(), statement.polarity(),
        statement.other(), voices.count(),
        Corroboration.sources(copies, statement, voices).size(), voices.first(),
        voices.last(), share, share < NEARLY_ALL,
        voices.stream().map(Voice::article).distinct().toList());
  }
}
