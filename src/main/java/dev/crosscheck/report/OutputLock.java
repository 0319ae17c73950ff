package dev.crosscheck.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps two runs from writing into one output folder. The operating system frees it when a program ends, however
/// that comes about, so a lock that was left behind never has to be removed by hand.
final class OutputLock implements AutoCloseable {

  private static final String NAME = ".lock";

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Locks a folder that exists.
  ///
  /// @throws OutputUnwritable when another run holds it
  static OutputLock on(Path output) throws IOException {
    var file = output.resolve(NAME);
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    // the file of a run that has just ended is gone, and its lock would keep nobody out
    if (!isLocked(channel) || !Files.exists(file)) {
      channel.close();
      throw new OutputUnwritable(output,
          "another run is writing into it; wait for its end, or choose another folder");
    }
    return new OutputLock(file, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
