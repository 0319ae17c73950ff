package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/// One file of the output, or one folder of them. It sees every analysis once, in the order of the articles, so that
/// no more than one needs to be held at a time.
interface ReportFile extends Closeable {

  /// Takes the next article.
  void add(Analysis analysis) throws IOException;

  /// Writes what can only be written after the last article.
  void finish() throws IOException;

  /// Makes a file of the output in a folder.
  interface Kind {
    ReportFile open(Path folder, Corpus corpus, CsvStyle style) throws IOException;
  }
}
