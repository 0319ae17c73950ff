package dev.crosscheck.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/// An index that can't be opened: not there, in use, broken, or another version's. The message is one line for a person.
public final class UnusableIndex extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private UnusableIndex(String message, Throwable cause) {
    super(message, cause);
  }

  UnusableIndex(String message) {
    super(message);
  }

  /// What a failure to open an index means to a person. Other failures of the disk stay what they are.
  static RuntimeException because(String name, IOException failure) {
    return switch (failure) {
      case LockObtainFailedException e ->
        new UnusableIndex("the index '" + name + "' is in use by another run; wait for it to end",
            e);
      case IndexNotFoundException e ->
        new UnusableIndex("there is no index in '" + name + "'; run the analysis first", e);
      case CorruptIndexException e -> broken(name, e);
      case IndexFormatTooOldException e -> broken(name, e);
      case IndexFormatTooNewException e -> broken(name, e);
      case EOFException e -> broken(name, e);
      default -> new UncheckedIOException(failure);
    };
  }

  private static UnusableIndex broken(String name, IOException failure) {
    return new UnusableIndex(
        "the index '" + name + "' can't be read; delete the folder and run again", failure);
  }
}
