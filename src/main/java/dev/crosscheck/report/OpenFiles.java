package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of the output while they are written, side by side. All are closed in the end, also where one fails.
final class OpenFiles implements Closeable {

  private final List<ReportFile> files = new ArrayList<>();

  void add(ReportFile file) {
    files.add(file);
  }

  void add(Analysis analysis) throws IOException {
    for (var file : files) {
      file.add(analysis);
    }
  }

  void finish() throws IOException {
    for (var file : files) {
      file.finish();
    }
  }

  @Override
  public void close() throws IOException {
    @Nullable
    IOException failure = null;
    for (var file : files) {
      try {
        file.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
