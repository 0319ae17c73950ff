package dev.crosscheck.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// The output could not be written; the message names the path and the reason.
public final class OutputUnwritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// - `folder`: what was to be written, where the failure itself names no file.
  OutputUnwritable(Path folder, IOException cause) {
    super("cannot write " + place(folder, cause) + ": " + reason(cause), cause);
  }

  OutputUnwritable(Path folder, String reason) {
    super("cannot write " + folder + ": " + reason);
  }

  private static String place(Path folder, IOException cause) {
    return cause instanceof FileSystemException failure && failure.getFile() != null
        ? failure.getFile()
        : folder.toString();
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = cause instanceof FileSystemException failure
        ? failure.getReason()
        : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
