package dev.crosscheck.report;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Finding;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/// The first sheet: what the others hold, and the most important of what was found. Three columns: a name that leads to
/// its place, a number, a sentence.
final class FrontSheet {

  static final String NAME = "overview";

  /// Things of the consensus shown.
  private static final int LEADERS = 10;

  private static final List<Integer> WIDTHS = List.of(28, 12, 110);

  /// - `name`: of a figure in [Counts].
  private record Counted(String name, String about) {}

  /// What is counted beside the rows of the sheets.
  private static final List<Counted> COUNTED = List.of(
      new Counted("words", "Words of the articles' content."),
      new Counted("mentions", "Mentions, the ambiguous ones left out."),
      new Counted("lists", "Lists that articles give."),
      new Counted("duplicates", "Articles that copy another."),
      new Counted("uncatalogued", "Things that are mentioned, and that no catalogue has."));

  /// Height of a line of text.
  /// - Unit: points, for letters of 10 points.
  private static final double LINE_HEIGHT = 13;

  /// Most lines of a sentence in sight.
  private static final int MAX_LINES = 10;

  private final Worksheet sheet;
  private final SheetCells cells;
  private final Map<String, SheetSurvey> surveys;
  private int row;

  /// - `surveys`: of the other sheets by name.
  FrontSheet(Worksheet sheet, Map<String, SheetSurvey> surveys) {
    this.sheet = sheet;
    this.cells = new SheetCells(sheet, SheetLimits.EXCEL);
    this.surveys = surveys;
  }

  /// - `notes`: what a sheet couldn't hold, a sentence each.
  void write(Corpus corpus, Map<String, Long> counts, Map<String, List<String>> notes)
      throws IOException {
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.width(i, WIDTHS.get(i));
    }
    SheetCells.onPaper(sheet);
    cells.text(row, 0, "What the articles say, and where they disagree");
    sheet.style(row, 0).bold().fontSize(14).set();
    row += 2;
    cells.text(row++, 0,
        "The sheets are the tables beside this file, with the same columns. What is "
            + "underlined leads to its place in another sheet; the arrows of the headers filter; an "
            + "empty cell is unknown.");
    sheets(notes);
    counts(corpus, counts);
    leaders(corpus);
    findings(corpus);
    sheet.finish();
  }

  private void sheets(Map<String, List<String>> notes) {
    section("Sheet", "Rows", "What it holds");
    surveys.forEach((name, survey) -> line(name, name + "!A1", survey.rows(),
        Stream.concat(Stream.of(survey.table().description()),
            notes.getOrDefault(name, List.of()).stream()).reduce((a, b) -> a + " " + b)
            .orElse("")));
    line(ColumnSheet.NAME, ColumnSheet.NAME + "!A1", ColumnSheet.rows(surveys.values()),
        "What each column of the other sheets holds.");
  }

  private void counts(Corpus corpus, Map<String, Long> counts) {
    section("Counted", "Number", "What is counted");
    COUNTED.forEach(counted -> line(counted.name(), "",
        counts.getOrDefault(counted.name(), 0L), counted.about()));
    corpus.overview().findings().stream()
        .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()))
        .forEach((severity, number) -> line(severity + "s", "", number,
            "Findings of this severity."));
  }

  private void leaders(Corpus corpus) {
    var leaders = corpus.overview().consensus().stream().filter(Consensus::isDefault)
        .sorted(Comparator.comparingInt(Consensus::position).thenComparing(Consensus::framework))
        .limit(LEADERS).toList();
    if (leaders.isEmpty()) {
      return;
    }
    section("Consensus of the rankings", "Position", "How sure that is");
    for (var leader : leaders) {
      var thing = Objects.requireNonNull(corpus.things().get(leader.framework()));
      line(thing.name(), place(Frameworks.TABLE, "framework", leader.framework()),
          leader.position(),
          (leader.isRobust()
              ? "Stays there whichever article is left out"
              : "Falls between " + leader.highest() + " and " + leader.lowest()
                  + " when any one article is left out")
              + "; stands in " + thing.lists() + (thing.lists() == 1 ? " list." : " lists."));
    }
  }

  private void findings(Corpus corpus) {
    section("Findings, the first of each kind", "Severity", "What was found");
    for (Finding finding : corpus.overview().firstOfEachKind()) {
      link(place(Findings.TABLE, "finding", finding.id()));
      cells.text(row, 0, finding.kind().toString());
      cells.text(row, 1, finding.severity().toString());
      sentence(finding.articles().size() == 1
          ? finding.articles().getFirst() + ": " + finding.summary()
          : finding.summary());
      row++;
    }
  }

  private void section(String name, String number, String sentence) {
    row++;
    cells.header(row, 0, name);
    cells.header(row, 1, number);
    cells.header(row, 2, sentence);
    sheet.style(row, 2).indent(1).set();
    row++;
  }

  private void line(String name, String to, long number, String sentence) {
    link(to);
    cells.text(row, 0, name);
    cells.number(row, 1, number);
    sentence(sentence);
    row++;
  }

  private void link(String to) {
    if (!to.isEmpty()) {
      cells.link(row, 0, to);
    }
  }

  private void sentence(String sentence) {
    cells.text(row, 2, sentence);
    sheet.style(row, 0).verticalAlignment("top").set();
    sheet.style(row, 1).verticalAlignment("top").format("#,##0").set();
    sheet.style(row, 2).wrapText(true).verticalAlignment("top").indent(1).set();
    // LibreOffice doesn't reckon the height of a row by itself
    int lines = 1 + sentence.length() / WIDTHS.getLast();
    sheet.rowHeight(row, Math.min(MAX_LINES, lines) * LINE_HEIGHT);
  }

  /// The cell where a row begins; empty where its sheet doesn't hold it.
  private String place(Table<?> table, String column, String value) {
    return Objects.requireNonNull(surveys.get(table.name())).place(column, value).orElse("");
  }
}
