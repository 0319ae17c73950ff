package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49 30", "-2", "@all", "\tindented", "\0", "＝1", "＋1", "－1",
      "＠all", "\rx"})
  void a_formula_is_shown_as_text(String text) {
    var harmless = text.replace('\r', ' ');
    assertThat(CsvCell.of(text, true, CsvStyle.SAFE)).isEqualTo("\"'" + harmless + '"');
    assertThat(CsvCell.of(text, true, CsvStyle.EXACT)).isEqualTo('"' + harmless + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "'quoted'", "C++", " =1", "?Name", "#1", "5", "a-b@c"})
  void other_text_stays_as_it_is(String text) {
    assertThat(CsvCell.of(text, true, CsvStyle.SAFE)).isEqualTo('"' + text + '"')
        .isEqualTo(CsvCell.of(text, true, CsvStyle.EXACT));
  }

  @Test
  void a_line_break_of_any_kind_is_one_space() {
    assertThat(CsvCell.of("a\r\nb\nc\rd\n\ne\u2028f", true, CsvStyle.SAFE))
        .isEqualTo("\"a b c d  e\u2028f\"");
  }

  @Test
  void numbers_dates_and_truth_values_are_bare_and_never_made_safe() {
    assertThat(CsvCell.of(-3, false, CsvStyle.SAFE)).isEqualTo("-3");
    assertThat(CsvCell.of(new BigDecimal("-1E+3"), false, CsvStyle.SAFE)).isEqualTo("-1000");
    assertThat(CsvCell.of(LocalDate.of(2023, 5, 9), false, CsvStyle.SAFE)).isEqualTo("2023-05-09");
    assertThat(CsvCell.of(true, false, CsvStyle.SAFE)).isEqualTo("true");
    assertThat(CsvCell.of("", false, CsvStyle.SAFE)).isEmpty();
  }

  @Test
  void figures_are_rounded_and_have_no_needless_zeros() {
    assertThat(Table.figure(OptionalDouble.of(1.0 / 3))).hasToString("0.3333");
    assertThat(Table.figure(OptionalDouble.of(0.1 + 0.2))).hasToString("0.3");
    assertThat(Table.figure(OptionalDouble.of(120))).hasToString("120");
    assertThat(Table.figure(OptionalDouble.of(-0.00001))).hasToString("0");
    assertThat(Table.figure(OptionalDouble.empty())).isEqualTo("");
  }

  @Test
  void several_values_share_a_cell() {
    assertThat(CsvCell.of(List.of("a", "b;\"c\""), true, CsvStyle.SAFE))
        .isEqualTo("\"a;b;\"\"c\"\"\"");
    assertThat(CsvCell.of(List.of("-a", "b"), true, CsvStyle.SAFE)).isEqualTo("\"'-a;b\"");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void what_is_written_is_read_back(int seed) throws IOException {
    var random = new Random(seed);
    var alphabet = List.of("a", "\"", ",", ";", "\r\n", "\n", "\r", "'", "=", " ", "\uD83D\uDE80",
        "é", "\t");
    for (int round = 0; round < 200; round++) {
      var texts = IntStream.range(0, 3)
          .mapToObj(_ -> random.ints(random.nextInt(8), 0, alphabet.size())
              .mapToObj(alphabet::get).reduce("", String::concat))
          .toList();
      var line = String.join(",",
          texts.stream().map(text -> CsvCell.of(text, true, CsvStyle.EXACT)).toList());
      try (var parser = CSVFormat.RFC4180.parse(new StringReader(line + "\r\n"))) {
        var records = parser.getRecords();
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().toList())
            .isEqualTo(texts.stream().map(text -> text.replaceAll("\r\n|\r|\n", " ")).toList());
      }
    }
  }
}
