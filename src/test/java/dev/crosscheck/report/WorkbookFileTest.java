package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workbook, read back cell by cell.
class WorkbookFileTest {

  /// What a spreadsheet would take for something else than the text it is.
  private static final List<String> ODD_TEXTS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "007",
      "1e5",
      "2024-02-29", "TRUE", "'quoted", "  spaced ", "tab\tin it", "_x0041_ and _x005F_",
      "<b>&amp;\"",
      "emoji \uD83D\uDE80", "half a pair \uD83D!", "bell \u0007 and NUL \0", "#REF!",
      "https://example.org");

  @TempDir
  private Path folder;

  @Test
  void every_cell_is_that_of_the_table_by_its_type() throws IOException {
    new Reports(CsvStyle.EXACT).write(folder, Samples.analyses(), Samples.overview(),
        Samples.rejected(), Samples.replay(), Samples::article);

    var sheets = SheetReader.cells(folder.resolve(WorkbookFile.NAME));

    assertThat(sheets.keySet()).containsExactly("overview", "articles", "frameworks", "matrix",
        "mentions", "rankings", "consensus", "agreement", "claims", "ledger", "findings",
        "evidence", "rejects", "columns");
    for (var table : tables()) {
      assertThat(sheets.get(table.name())).as(table.name())
          .isEqualTo(typed(table, folder.resolve(table.file())));
    }
  }

  @Test
  void texts_stay_texts_whatever_they_begin_with() throws IOException {
    var rejected = ODD_TEXTS.stream()
        .map(text -> new Reading.Rejected("a.txt", Reading.Reason.BINARY, text)).toList();
    new Reports(CsvStyle.SAFE).write(folder, Samples.analyses(), Samples.overview(), rejected,
        Samples.replay(), Samples::article);

    assertThat(column("rejects", 2)).containsExactlyInAnyOrderElementsOf(
        // what the format can't hold is left out, and half a pair is written as ?
        ODD_TEXTS.stream().map(text -> (Object) text.replaceAll("[\u0007\0]", "")
            .replace("\uD83D!", "?!")).toList());
    assertThat(SheetReader.xml(folder.resolve(WorkbookFile.NAME), "rejects"))
        .contains("xml:space=\"preserve\">  spaced </t>").doesNotContain("<f>");
  }

  @Test
  void links_lead_to_the_row_that_has_what_the_cell_says() throws IOException {
    new Reports(CsvStyle.SAFE).write(folder, Samples.analyses(), Samples.overview(),
        Samples.rejected(), Samples.replay(), Samples::article);

    assertThat(links("findings")).containsEntry("A2", "evidence!A2")
        .containsEntry("A3", "evidence!A4").containsEntry("F2", "frameworks!A2")
        .containsEntry("K2", "articles!A2").containsEntry("O2", "articles!A3")
        .doesNotContainKey("O3");
    assertThat(links("evidence")).containsEntry("A4", "findings!A3")
        .containsEntry("C3", "articles!A3");
    assertThat(links("articles")).containsEntry("I2", "rankings!A2")
        .containsEntry("M2", "claims!A2").containsEntry("M3", "claims!A4")
        .containsEntry("O3", "articles!A2").doesNotContainKey("I3");
    // several cells lead to one row, and each of them does
    assertThat(links("claims")).containsEntry("B2", "articles!A2")
        .containsEntry("B3", "articles!A2").containsEntry("I3", "frameworks!A2");
    assertThat(links("mentions")).containsEntry("F2", "frameworks!A2").hasSize(7)
        .doesNotContainKey("F5");
    assertThat(links("overview")).containsValues("articles!A1", "columns!A1", "findings!A2");
    for (var sheet : sheetNames()) {
      assertThat(links(sheet).values()).as(sheet).allSatisfy(this::isThere);
    }
  }

  @Test
  void headers_stay_in_sight_and_filter() throws IOException {
    new Reports(CsvStyle.SAFE).write(folder, Samples.analyses(), Samples.overview(),
        Samples.rejected(), Samples.replay(), Samples::article);

    for (var table : tables()) {
      assertThat(SheetReader.xml(folder.resolve(WorkbookFile.NAME), table.name()))
          .as(table.name()).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:");
    }
  }

  @Test
  void the_first_sheet_tells_what_the_others_hold_and_what_was_found() throws IOException {
    new Reports(CsvStyle.SAFE).write(folder, Samples.analyses(), Samples.overview(),
        Samples.rejected(), Samples.replay(), Samples::article);

    assertThat(rows("overview"))
        .contains(List.of("claims", BigDecimal.valueOf(3), "What articles say of things."),
            List.of("rejects", BigDecimal.TWO, "The inputs left out."),
            List.of("mentions", BigDecimal.valueOf(3), "Mentions, the ambiguous ones left out."),
            List.of("warnings", BigDecimal.TWO, "Findings of this severity."),
            List.of("polarity-conflict", "warning", "Django scales, or not."),
            List.of("reference-conflict", "warning",
                "lists/first.md: Not what the catalogue has."));
    assertThat(rows("columns"))
        .contains(List.of("claims", "hedged", "boolean", "Whether the article weakens it."),
            List.of("matrix", "lists/first.md", "string",
                "Its position in the main list of this article; m where it is only mentioned."));
  }

  @Test
  void the_first_sheet_tells_who_leads_and_how_sure_that_is() throws IOException {
    var plain = Samples.overview();
    var overview = new Overview(plain.frameworks(),
        List.of(new Consensus("django", Consensus.DEFAULT_METHOD, Consensus.DEFAULT_MISSING, 1,
            false, 3, 1)),
        plain.agreement(), plain.findings(), plain.duplicateOf(), plain.ledger());
    new Reports(CsvStyle.SAFE).write(folder, Samples.analyses(), overview, Samples.rejected(),
        Samples.replay(), Samples::article);

    assertThat(rows("overview")).contains(List.of("Django", BigDecimal.ONE,
        "Falls between 1 and 3 when any one article is left out; stands in 1 list."));
    assertThat(links("overview")).containsValue("frameworks!A2");
  }

  @Test
  void what_a_sheet_cannot_hold_is_told_on_the_first_one() throws IOException {
    var corpus = Corpus.of(Samples.overview(), Samples.rejected(), Samples.replay(),
        Samples::article);
    try (var workbook = new WorkbookFile(folder, corpus, new SheetLimits(1, 3, 2, 12, 1))) {
      for (var analysis : Samples.analyses()) {
        workbook.add(analysis);
      }
      workbook.finish();
    }

    assertThat(rows("claims")).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(2));
    assertThat(rows("matrix").getFirst()).containsExactly("framework", "lists/first…");
    assertThat(xml("overview")).contains("Only the first 2 rows are here; all are in mentions.csv.",
        "Only the first 2 columns are here; all are in matrix.csv.",
        "Texts longer than a cell can be end with …: 3; they are whole in articles.csv.",
        "Only the first 1 links are here.");
  }

  @Test
  void what_one_sheet_cannot_hold_goes_on_in_the_next() throws IOException {
    var corpus = Corpus.of(Samples.overview(), Samples.rejected(), Samples.replay(),
        Samples::article);
    try (var workbook = new WorkbookFile(folder, corpus,
        new SheetLimits(2, 3, 100, 1_000, 1_000))) {
      for (var analysis : Samples.analyses()) {
        workbook.add(analysis);
      }
      workbook.finish();
    }

    var sheets = SheetReader.cells(folder.resolve(WorkbookFile.NAME));
    assertThat(sheets.keySet()).containsSequence("claims", "claims_2", "ledger");
    assertThat(sheets.get("claims")).hasSize(3);
    assertThat(sheets.get("claims_2")).hasSize(2).first()
        .isEqualTo(List.copyOf(rows("claims").getFirst()));
    // the claims of the second article begin with the third row, which stands in the second sheet
    assertThat(links("articles")).containsEntry("M2", "claims!A2").containsEntry("M3",
        "claims_2!A2");
    assertThat(xml("overview")).contains("The rows go on in claims_2.");
  }

  @Test
  void it_is_the_same_bytes_at_any_time_and_in_any_style_of_tables() throws IOException {
    for (var style : CsvStyle.values()) {
      new Reports(style).write(Files.createDirectory(folder.resolve(style.name())),
          Samples.analyses(), Samples.overview(), Samples.rejected(), Samples.replay(),
          Samples::article);
    }

    assertThat(folder.resolve("SAFE").resolve(WorkbookFile.NAME))
        .hasSameBinaryContentAs(folder.resolve("EXACT").resolve(WorkbookFile.NAME));
    assertThat(folder.resolve("SAFE")).isDirectoryNotContaining("glob:**workbook.xlsx.*");
  }

  /// The tables with the columns that they have on disk.
  private List<Table<?>> tables() throws IOException {
    var tables = new ArrayList<Table<?>>(Reports.TABLES);
    tables.add(WrittenTable.matrix(folder).table());
    return tables;
  }

  /// A table as a sheet has it: the header, and rows whose cells are values. A sheet has no cells for what is unknown.
  private static List<List<Object>> typed(Table<?> table, Path file) throws IOException {
    try (var rows = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
      return rows.stream().map(row -> {
        int length = IntStream.iterate(row.size(), i -> i > 0 && row.get(i - 1).isEmpty(),
            i -> i - 1).map(i -> i - 1).min().orElse(row.size());
        return IntStream.range(0, length).mapToObj(i -> row.getRecordNumber() == 1
            ? row.get(i)
            : typed(table.columns().get(i).type(), row.get(i))).toList();
      }).toList();
    }
  }

  private static Object typed(Column.Type type, String cell) {
    if (cell.isEmpty()) {
      return cell;
    }
    return switch (type) {
      case IDENTIFIER, WORD, TEXT, LIST -> cell;
      case POSITION -> cell.equals("m") ? cell : new BigDecimal(cell);
      case INTEGER, NUMBER -> new BigDecimal(cell);
      case BOOLEAN -> Boolean.valueOf(cell);
      // days since the end of 1899, one of which there never was
      case DATE -> new BigDecimal(
          ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(cell)) + ".0");
    };
  }

  private void isThere(String target) throws IOException {
    var parts = target.split("!A", 2);
    assertThat(rows(parts[0])).hasSizeGreaterThanOrEqualTo(Integer.parseInt(parts[1]));
  }

  private List<String> sheetNames() throws IOException {
    return List.copyOf(SheetReader.cells(folder.resolve(WorkbookFile.NAME)).keySet());
  }

  private List<List<Object>> rows(String sheet) throws IOException {
    return Objects
        .requireNonNull(SheetReader.cells(folder.resolve(WorkbookFile.NAME)).get(sheet));
  }

  /// The cells of a column, without its header.
  private List<Object> column(String sheet, int column) throws IOException {
    return rows(sheet).stream().skip(1).map(row -> row.get(column)).toList();
  }

  private Map<String, String> links(String sheet) throws IOException {
    return SheetReader.links(folder.resolve(WorkbookFile.NAME), sheet);
  }

  private String xml(String sheet) throws IOException {
    return SheetReader.xml(folder.resolve(WorkbookFile.NAME), sheet).replace("&#x2026;", "…");
  }
}
