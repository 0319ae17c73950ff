package dev.crosscheck.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of tables, from anywhere.
class TableRowsTest {

  private static final TableFilter ALL = new TableFilter(List.of(), "");

  @TempDir
  private Path folder;

  @Test
  void records_are_those_that_another_reader_of_csv_finds() throws IOException {
    var random = new Random(5);
    var letters = List.of("a", "é", "\u1F600", "\"", ",", "\n", "\r\n", ";", " ", "");
    var text = new StringBuilder();
    for (int row = 0; row < 2_000; row++) {
      for (int column = 0; column < 3; column++) {
        var cell = new StringBuilder();
        for (int i = random.nextInt(row % 500 == 7 ? 90_000 : 6); i > 0; i--) {
          cell.append(letters.get(random.nextInt(letters.size())));
        }
        text.append(column == 0 ? "" : ",");
        text.append(random.nextBoolean()
            ? "\"" + cell.toString().replace("\"", "\"\"") + "\""
            : "plain" + random.nextInt(100));
      }
      text.append("\r\n");
    }
    var file = Files.writeString(folder.resolve("table.csv"), text);

    var rows = new ArrayList<List<String>>();
    var places = new ArrayList<Long>(List.of(0L));
    try (var records = TableRecords.from(file, 0)) {
      while (records.next()) {
        rows.add(records.cells());
        places.add(records.position());
      }
    }
    try (var parsed = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
      assertThat(rows).isEqualTo(parsed.stream().map(row -> row.toList()).toList());
    }
    assertThat(places.getLast()).isEqualTo(Files.size(file));
    try (var records = TableRecords.from(file, places.get(1_234))) {
      assertThat(records.next()).isTrue();
      assertThat(records.cells()).isEqualTo(rows.get(1_234));
    }
  }

  @Test
  void any_page_of_a_long_table_is_the_right_one() throws IOException {
    // more than the marks hold at their closest, twice over
    int many = 600_000;
    var rows = new FittingRows(table(many), ALL);
    long total = 0;
    for (var page = rows.page(0, 1); !page.complete(); page = rows.page(0, 1)) {
      assertThat(page.total()).isGreaterThan(total);
      total = page.total();
    }
    for (int offset : List.of(0, 1, 15, 16, 17, 262_143, 262_144, 299_999, 524_289, many - 2)) {
      assertThat(rows.page(offset, 2).rows()).containsExactly(row(offset), row(offset + 1));
    }
    assertThat(rows.page(many - 1, 5)).isEqualTo(
        new FittingRows.Page(List.of(row(many - 1)), many, true));
    assertThat(rows.page(many, 5).rows()).isEmpty();
    assertThat(rows.page(Integer.MAX_VALUE, 5).rows()).isEmpty();
  }

  @Test
  void rows_that_fit_are_counted_and_paged_by_themselves() throws IOException {
    var file = table(60_000);
    var sevens = new FittingRows(file,
        new TableFilter(List.of(new TableFilter.Condition(1, "7")), ""));
    assertThat(sevens.page(5_000, 2).rows()).containsExactly(row(50_007), row(50_017));
    assertThat(sevens.page(0, 0).total()).isEqualTo(6_000);

    var both = new FittingRows(file,
        new TableFilter(List.of(new TableFilter.Condition(1, "7")), "\"99\n7\""));
    assertThat(both.page(0, 9)).isEqualTo(
        new FittingRows.Page(List.of(row(997)), 1, true));
    assertThat(new FittingRows(file, new TableFilter(List.of(), "SAYS")).page(0, 1).total())
        .isZero();
    assertThat(new FittingRows(file, new TableFilter(List.of(), "says")).page(59_999, 1).rows())
        .containsExactly(row(59_999));
  }

  private Path table(int rows) throws IOException {
    return Files.writeString(folder.resolve("rows-" + rows + ".csv"), IntStream.range(-1, rows)
        .mapToObj(i -> i < 0
            ? "number,last,text\r\n"
            : i + ",\"" + i % 10 + "\",\"" + row(i).getLast().replace("\"", "\"\"") + "\"\r\n")
        .collect(Collectors.joining()));
  }

  private static List<String> row(int number) {
    return List.of(String.valueOf(number), String.valueOf(number % 10),
        "Says \"" + number / 10 + "\n" + number % 10 + "\"");
  }
}
