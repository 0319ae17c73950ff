package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// A table as a file of the output: its rows come from each article, or from what is known of all of them.
final class CsvReport<R> implements ReportFile {

  private final CsvFile<R> file;
  private final Function<Analysis, Stream<R>> rowsOfArticle;
  private final Stream<R> rowsOfCorpus;

  private CsvReport(CsvFile<R> file, Function<Analysis, Stream<R>> rowsOfArticle,
      Stream<R> rowsOfCorpus) {
    this.file = file;
    this.rowsOfArticle = rowsOfArticle;
    this.rowsOfCorpus = rowsOfCorpus;
  }

  static <R> Kind ofArticles(Table<R> table, BiFunction<Analysis, Corpus, Stream<R>> rows) {
    return (folder, corpus, style) -> new CsvReport<>(new CsvFile<>(folder, table, style),
        analysis -> rows.apply(analysis, corpus), Stream.empty());
  }

  static <R> Kind ofCorpus(Table<R> table, Function<Corpus, Stream<R>> rows) {
    return (folder, corpus, style) -> new CsvReport<>(new CsvFile<>(folder, table, style),
        _ -> Stream.empty(),
        rows.apply(corpus));
  }

  @Override
  public void add(Analysis analysis) throws IOException {
    write(rowsOfArticle.apply(analysis));
  }

  @Override
  public void finish() throws IOException {
    write(rowsOfCorpus);
  }

  private void write(Stream<R> rows) throws IOException {
    for (R row : (Iterable<R>) rows::iterator) {
      file.write(row);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
