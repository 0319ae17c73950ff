package dev.crosscheck.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The records of a container, one after the other.
interface RecordSource extends Closeable {

  /// The next record; empty at the end. A record that is broken by itself comes as a refused one.
  ///
  /// @throws IOException where the container can't be read any further
  Optional<Manuscript> next() throws IOException;
}
