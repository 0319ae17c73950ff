package dev.crosscheck.consistency;

import dev.crosscheck.model.Finding;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/// Findings in their order, however many there are: some are held in memory, the others lie in sorted runs on a shelf
/// and are merged as they are gone through (Knuth, The Art of Computer Programming 3, 5.4: external sorting).
final class FindingSpool extends AbstractCollection<Finding> {

  /// Most findings held in memory: some 300 kB.
  static final int MOST_HELD = 250;

  /// Runs of one level that are merged into one of the next.
  private static final int FAN = 32;

  private final Shelf shelf = new Shelf();
  private final List<Run> runs = new ArrayList<>();
  private final List<Finding> held = new ArrayList<>();
  private int size;

  /// Sorted findings that lie one after the other.
  /// - `level`: how often they were merged.
  private record Run(int level, long place, int count) {}

  /// What is still to come of a run, from its next finding on.
  private record Rest(Finding next, long following, int left) {}

  @Override
  public boolean add(Finding finding) {
    held.add(finding);
    size++;
    if (held.size() == MOST_HELD) {
      held.sort(Draft.ORDER);
      runs.add(run(0, held.iterator()));
      held.clear();
      merge();
    }
    return true;
  }

  private void merge() {
    for (int from = runs.size() - FAN; from >= 0
        && runs.get(from).level() == runs.getLast().level(); from = runs.size() - FAN) {
      var latest = runs.subList(from, runs.size());
      var merged = run(runs.getLast().level() + 1, new Merged(latest));
      latest.clear();
      runs.add(merged);
    }
  }

  private Run run(int level, Iterator<Finding> findings) {
    long first = 0;
    int count = 0;
    while (findings.hasNext()) {
      var finding = findings.next();
      long place = shelf.put(out -> FindingForm.write(finding, out));
      first = count++ == 0 ? place : first;
    }
    return new Run(level, first, count);
  }

  /// In their order, from the first; nothing may be added while they are gone through.
  @Override
  public Iterator<Finding> iterator() {
    held.sort(Draft.ORDER);
    return new Merged(runs);
  }

  @Override
  public int size() {
    return size;
  }

  private final class Merged implements Iterator<Finding> {
    private final PriorityQueue<Rest> rests = new PriorityQueue<>(
        Comparator.comparing(Rest::next, Draft.ORDER));
    private int inMemory;

    Merged(List<Run> runs) {
      runs.forEach(run -> queue(run.place(), run.count()));
    }

    private void queue(long place, int left) {
      if (left > 0) {
        rests.add(new Rest(shelf.at(place, FindingForm::read), shelf.after(place), left - 1));
      }
    }

    @Override
    public boolean hasNext() {
      return inMemory < held.size() || !rests.isEmpty();
    }

    @Override
    public Finding next() {
      var rest = rests.peek();
      if (inMemory < held.size()
          && (rest == null || Draft.ORDER.compare(held.get(inMemory), rest.next()) <= 0)) {
        return held.get(inMemory++);
      }
      if (rest == null) {
        throw new NoSuchElementException();
      }
      rests.remove();
      queue(rest.following(), rest.left());
      return rest.next();
    }
  }
}
