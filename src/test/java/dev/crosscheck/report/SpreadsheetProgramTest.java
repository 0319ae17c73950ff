package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.crosscheck.Crosscheck;
import dev.crosscheck.Programs;
import dev.crosscheck.Progress;
import dev.crosscheck.Settings;
import dev.crosscheck.report.PackageCheck.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LibreOffice opens the workbook, and finds in it what the tables have.
class SpreadsheetProgramTest {

  /// Every sheet as a table of its own, in UTF-8, cells as they are shown, texts in quotes.
  private static final String TABLES = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,"
      + "false,false,false,-1";

  /// The option of the README that tells how a table is to be read.
  private static final Pattern FILTER = Pattern.compile("(--infilter=)'([^']+)'");

  /// Places of two columns of `claims.csv`: a text and a number.
  private static final int VALUE = 4;
  private static final int START = 9;

  @TempDir
  private Path folder;

  @Test
  void it_opens_the_workbook_without_a_warning_and_shows_every_cell_as_the_tables_have_it()
      throws IOException, InterruptedException {
    var output = run();

    assertThat(convert(output.resolve(WorkbookFile.NAME), "--convert-to", TABLES))
        .doesNotContainIgnoringCase("error", "repair", "corrupt");

    for (var table : Reports.TABLES) {
      var shown = PackageCheck.cells(
          Files.readString(folder.resolve("workbook-" + table.name() + ".csv")).replace("\n",
              "\r\n"));
      var written = PackageCheck.cells(Files.readString(output.resolve(table.file())));
      assertThat(shown).as(table.name()).hasSameSizeAs(written);
      for (int i = 1; i < written.size(); i++) {
        assertThat(shown.get(i)).as(table.name() + " " + i).isEqualTo(shown(table, written.get(i)));
      }
    }
  }

  @Test
  void it_takes_texts_for_texts_and_numbers_for_numbers_in_a_table_by_the_filter_of_the_readme()
      throws IOException, InterruptedException {
    var output = run();
    var filter = FILTER.matcher(Files.readString(Path.of("README.md")));
    assertThat(filter.find()).isTrue();

    convert(output.resolve("claims.csv"), filter.group(1) + filter.group(2), "--convert-to",
        "xlsx");

    var sheet = SheetReader.cells(folder.resolve("claims.xlsx")).get("claims");
    try (
        var rows = CSVFormat.RFC4180.parse(Files.newBufferedReader(output.resolve("claims.csv")))) {
      assertThat(sheet).map(row -> row.get(START)).containsExactlyElementsOf(rows.stream()
          .map(row -> row.getRecordNumber() == 1
              ? row.get(START)
              : new BigDecimal(row.get(START)))
          .toList());
    }
    assertThat(sheet).allSatisfy(row -> assertThat(row.get(VALUE)).isInstanceOf(String.class));
  }

  private Path run() {
    assumeTrue(Programs.isInstalled("soffice"), "soffice (LibreOffice Calc) is not on the path");
    var output = folder.resolve("output");
    var settings = new Settings(List.of(Path.of("corpus")), output, Optional.empty(),
        Optional.empty(), Optional.empty(), 2, true, "test");
    new Crosscheck(settings, InstantSource.fixed(Instant.EPOCH), Progress.NONE).run();
    return output;
  }

  /// A row of a table as a spreadsheet shows it.
  private static List<Cell> shown(Table<?> table, List<Cell> row) {
    return Stream.iterate(0, i -> i < row.size(), i -> i + 1)
        .map(i -> shown(table.columns().get(i).type(), row.get(i))).toList();
  }

  private static Cell shown(Column.Type type, Cell cell) {
    if (cell.value().isEmpty()) {
      return new Cell("", false);
    }
    if (type == Column.Type.BOOLEAN) {
      return new Cell(cell.value().toUpperCase(Locale.ROOT), false);
    }
    return cell;
  }

  /// What the program says while it converts.
  private String convert(Path file, String... options) throws IOException, InterruptedException {
    var said = folder.resolve("said.txt");
    var command = new ArrayList<>(List.of("soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
    command.addAll(List.of(options));
    command.addAll(List.of("--outdir", folder.toString(), file.toString()));
    var process = new ProcessBuilder(command)
        .redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(said);
  }
}
