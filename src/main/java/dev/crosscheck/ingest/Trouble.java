package dev.crosscheck.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/// Failures of the file system as sentences for a person, the same on every platform.
final class Trouble {

  private Trouble() {}

  static String sentence(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "There is no such file, or it is a link that leads nowhere.";
      case AccessDeniedException _ -> "The permission to read it is missing.";
      case FileSystemLoopException _ -> "It is a link that leads back to itself.";
      default -> isLoop(failure)
          ? "It is a link that leads back to itself."
          : "The file system couldn't read it.";
    };
  }

  private static boolean isLoop(IOException failure) {
    return String.valueOf(failure.getMessage()).contains("Too many levels of symbolic links");
  }
}
