package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.crosscheck.Crosscheck;
import dev.crosscheck.Progress;
import dev.crosscheck.Settings;
import dev.crosscheck.report.PackageCheck.Cell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LibreOffice opens the workbook, and finds in it what the tables have.
class SpreadsheetProgramTest {

  /// Every sheet as a table of its own, in UTF-8, cells as they are shown, texts in quotes.
  private static final String TABLES = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,"
      + "false,false,false,-1";

  @TempDir
  private Path folder;

  @Test
  void it_opens_the_workbook_without_a_warning_and_shows_every_cell_as_the_tables_have_it()
      throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "soffice (LibreOffice Calc) is not on the path");
    var output = folder.resolve("output");
    var settings = new Settings(List.of(Path.of("corpus")), output, Optional.empty(),
        Optional.empty(), Optional.empty(), 2, true, "test");
    new Crosscheck(settings, InstantSource.fixed(Instant.EPOCH), Progress.NONE).run();

    assertThat(convert(output.resolve(WorkbookFile.NAME)))
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
  private String convert(Path workbook) throws IOException, InterruptedException {
    var said = folder.resolve("said.txt");
    var process = new ProcessBuilder("soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
        "--convert-to", TABLES, "--outdir", folder.toString(), workbook.toString())
        .redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(said);
  }

  private static boolean isInstalled() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
