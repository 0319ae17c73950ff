package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/// Several ordered walks as one, in the order of ids. Where two folders hold the same name the first one given has it;
/// an id names one article only.
final class Merge implements Iterator<Input> {

  private final PriorityQueue<Head> heads = new PriorityQueue<>(
      Comparator.comparing((Head head) -> head.input.id()).thenComparingInt(head -> head.place));
  private String last = "";
  private int copy;

  /// The next input of a walk, and the walk's place among the others.
  private record Head(Input input, int place, Iterator<Input> rest) {}

  Merge(List<Iterator<Input>> walks) {
    for (int i = 0; i < walks.size(); i++) {
      push(i, walks.get(i));
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public Input next() {
    Head head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    push(head.place, head.rest);
    Input input = head.input;
    if (input.id().equals(last)) {
      copy++;
      // a name of its own, so that what is kept of the first is not taken for the second's
      return Input.refused(input.id() + " (" + copy + ")", input.path(), Reason.DUPLICATE_NAME,
          "Another file of the same name was read before it.");
    }
    copy = 1;
    last = input.id();
    return input;
  }

  private void push(int place, Iterator<Input> walk) {
    if (walk.hasNext()) {
      heads.add(new Head(walk.next(), place, walk));
    }
  }
}
