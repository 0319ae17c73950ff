package dev.crosscheck.serve;

import dev.crosscheck.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/// The output of a run, opened again when another run has ended. May be asked by many threads.
final class OpenOutput implements AutoCloseable {

  /// The file that a run writes of itself.
  private static final String RUN = "run.json";

  private final Path folder;
  private final Duration patience;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private FileTime seen;
  private OutputFolder open;

  /// - `patience`: longest time for an answer.
  ///
  /// @throws dev.crosscheck.UnusableInput when there is no output of a run
  OpenOutput(Path folder, Duration patience) {
    this.folder = folder;
    this.patience = patience;
    this.seen = changed(FileTime.fromMillis(0));
    this.open = open();
  }

  private OutputFolder open() {
    return OutputFolder.open(folder).within(patience);
  }

  Path folder() {
    return folder;
  }

  <T> T ask(Function<OutputFolder, T> question) {
    refresh();
    lock.readLock().lock();
    try {
      return question.apply(open);
    } finally {
      lock.readLock().unlock();
    }
  }

  private void refresh() {
    lock.readLock().lock();
    try {
      if (changed(seen).equals(seen)) {
        return;
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      var now = changed(seen);
      if (!now.equals(seen)) {
        var next = open();
        open.close();
        open = next;
        seen = now;
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// When the last run ended; while one takes the place of another it may be told of neither.
  private FileTime changed(FileTime otherwise) {
    try {
      return Files.getLastModifiedTime(folder.resolve(RUN));
    } catch (IOException _) {
      return otherwise;
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      open.close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
