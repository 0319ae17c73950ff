package dev.crosscheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasingsTest {

  private static final List<Table.Row> ROWS = Table.own("phrasings.csv", Phrasings.COLUMNS);
  private static final Phrasings OWN = Phrasings.own();

  static Stream<Table.Row> rows() {
    return ROWS.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_fits_its_example_and_not_its_counterexample(Table.Row row) {
    var one = Phrasings.of(List.of(row));
    assertThat(one.has(row.require("role"), row.require("example"))).isTrue();
    assertThat(one.has(row.require("role"), row.require("counterexample"))).isFalse();
  }

  @Test
  void a_wording_gives_its_figure() {
    assertThat(OWN.find("more-than", "Koa is 3,000 stars ahead of Hapi").orElseThrow().number())
        .isEqualTo(3000);
    assertThat(OWN.find("more-than", "Koa has 1.5k more stars than Hapi").orElseThrow().number())
        .isEqualTo(1500);
  }

  @Test
  void a_word_is_whole() {
    assertThat(OWN.has("promise", "It is a blacklisted package")).isFalse();
    assertThat(OWN.has("promise", "It is\nlisted here")).isTrue();
  }

  @Test
  void an_unknown_role_is_told() {
    assertThatThrownBy(() -> OWN.has("nonesuch", "text")).hasMessageContaining("nonesuch");
  }
}
