package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.Mention;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `matrix.csv`: a thing per row and an article per column; a cell is the thing's position in the article's main list,
/// `m` where it is only mentioned, empty where it is absent. Held until the last article is seen, since every row
/// needs all of them: eight bytes for each thing that an article mentions.
final class Matrix implements ReportFile {

  static final String NAME = "matrix";

  /// In place of a position: only mentioned.
  private static final int MENTIONED = 0;

  private static final String POSITION = "Its position in the main list of this article; m where it is only mentioned.";

  /// A position, or the sign for a mention. One value for all columns, of which there are as many as articles.
  private static final Map<String, Object> CONSTRAINTS = Map.of("pattern", "m|-?[0-9]+");

  /// - `cells`: by article, as they are written.
  record Row(String framework, List<String> cells) {}

  private final Path folder;
  private final Corpus corpus;
  private final CsvStyle style;
  private final List<String> articles = new ArrayList<>();
  private final Map<String, Positions> rows = new HashMap<>();

  Matrix(Path folder, Corpus corpus, CsvStyle style) {
    this.folder = folder;
    this.corpus = corpus;
    this.style = style;
  }

  /// Its columns, which are the articles'. A position in a row is as it is to be written, its sign in quotes.
  static Table<Row> table(List<String> articles) {
    var thing = Frameworks.TABLE.columns().getFirst();
    var narrow = Table.<Row>named(NAME, "Each thing's position in each article's main list.")
        .identifier(thing.name(), thing.description(), Row::framework).unique()
        .references(Frameworks.TABLE.name(), thing.name()).key(thing.name());
    var columns = new ArrayList<Column<Row>>(narrow.columns());
    IntStream.range(0, articles.size()).forEach(article -> columns.add(new Column<>(
        articles.get(article), Column.Type.POSITION, POSITION, row -> row.cells().get(article),
        CONSTRAINTS, Optional.empty(), Optional.empty())));
    return new Table<>(narrow.name(), narrow.description(), columns, narrow.key());
  }

  @Override
  public void add(Analysis analysis) {
    int column = articles.size();
    articles.add(analysis.id());
    var positions = MainList.of(analysis).positions();
    Stream
        .concat(positions.keySet().stream(), analysis.mentions().stream()
            .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS)
            .map(Mention::framework))
        .distinct()
        .forEach(framework -> rows.computeIfAbsent(framework, _ -> new Positions()).add(column,
            positions.getOrDefault(framework, MENTIONED)));
  }

  @Override
  public void finish() throws IOException {
    try (var writer = CsvFile.utf8(folder.resolve(NAME + ".csv"))) {
      var columns = table(articles).columns();
      line(writer, Stream.concat(Stream.of(columns.getFirst().name()),
          articles.stream().map(article -> CsvCell.of(article, true, style))));
      for (FrameworkSummary thing : corpus.overview().frameworks()) {
        var row = new Row(thing.framework(),
            rows.getOrDefault(thing.framework(), new Positions()).cells(articles.size()));
        line(writer, columns.stream().map(column -> column.cell(row, style)));
      }
    }
  }

  private static void line(Writer writer, Stream<String> cells) throws IOException {
    writer.write(cells.collect(Collectors.joining(",", "", CsvFile.LINE_END)));
  }

  @Override
  public void close() {}

  /// The cells of a thing that aren't empty, as pairs of column and position.
  private static final class Positions {

    private int[] pairs = new int[8];
    private int length;

    void add(int column, int position) {
      if (length == pairs.length) {
        pairs = Arrays.copyOf(pairs, length * 2);
      }
      pairs[length++] = column;
      pairs[length++] = position;
    }

    List<String> cells(int columns) {
      var cells = new String[columns];
      Arrays.fill(cells, "");
      for (int i = 0; i < length; i += 2) {
        cells[pairs[i]] = pairs[i + 1] == MENTIONED ? "\"m\"" : Integer.toString(pairs[i + 1]);
      }
      return Arrays.asList(cells);
    }
  }
}
