package dev.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

  @ParameterizedTest
  @CsvSource({"January,1", "feb,2", "may,5", "Sept,9", "SEP,9", "december,12", "Janus,0"})
  void a_month_is_known_by_its_name_in_full_or_short(String name, int number) {
    assertThat(Months.number(name)).isEqualTo(number);
  }

  @Test
  void a_pattern_takes_the_name_in_full_before_its_short_form() {
    assertThat(Pattern.compile(Months.ANY).matcher("march, sept").results()
        .map(MatchResult::group)).containsExactly("march", "sept");
    assertThat("sept").doesNotMatch(Months.FULL);
  }
}
