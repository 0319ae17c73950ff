package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What comes out of a container whatever state it is in: where it breaks, a rejection of the rest ends it; a name that
/// was there before is rejected.
final class Records implements Iterator<Manuscript>, Closeable {

  private final String id;
  private final RecordSource source;
  private final Map<String, Integer> names = new HashMap<>();
  private @Nullable Manuscript ahead;
  private boolean ended;

  /// - `id`: the container's own.
  Records(String id, RecordSource source) {
    this.id = id;
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null && !ended) {
      ahead = advance().orElse(null);
      ended |= ahead == null;
    }
    return ahead != null;
  }

  @Override
  public Manuscript next() {
    Manuscript next = hasNext() ? ahead : null;
    if (next == null) {
      throw new NoSuchElementException();
    }
    ahead = null;
    int copy = names.merge(next.id(), 1, Integer::sum);
    // a name of its own, so that what is kept of the first is not taken for the second's
    return copy == 1
        ? next
        : Manuscript.refused(next.id() + " (" + copy + ")", Reason.DUPLICATE_NAME,
            "Another record of the same name was read before it.");
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException _) {
      // what was read is read; there is nothing to lose in a file that was only read
    }
  }

  private Optional<Manuscript> advance() {
    try {
      return source.next();
    } catch (IOException failure) {
      return broken(failure);
    } catch (RuntimeException failure) {
      // libraries for archives meet damage with exceptions of many kinds
      return broken(failure);
    }
  }

  private Optional<Manuscript> broken(Exception failure) {
    ended = true;
    return Optional.of(Manuscript.refused(id, Reason.BROKEN_CONTAINER, sentence(failure)));
  }

  /// What broke a container, for a person.
  static String sentence(Exception failure) {
    return failure instanceof ExpansionException tooMuch
        ? tooMuch.sentence()
        : "It is damaged; what lies behind the damage can't be read.";
  }
}
