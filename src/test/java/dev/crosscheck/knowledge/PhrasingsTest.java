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
  void a_denied_verb_is_known_by_its_end() {
    assertThat(OWN.has("limits-advice", "If you need speed, Koa isn't it")).isTrue();
    assertThat(OWN.has("limits-advice", "If you need speed, Koa isn\u2019t it")).isTrue();
  }

  @Test
  void a_stem_stands_for_the_words_that_begin_so() {
    assertThat(OWN.has("of-others", "Migrating to Koa")).isTrue();
    assertThat(OWN.has("of-others", "Immigration to Koa")).isFalse();
  }

  @Test
  void a_text_begins_with_a_wording_behind_its_marks() {
    assertThat(OWN.begins("choosing", "**Go with** Koa")).isTrue();
    assertThat(OWN.begins("choosing", "Many choose Koa")).isFalse();
  }

  @Test
  void a_text_is_left_without_the_wordings_of_a_role() {
    assertThat(OWN.without("for-learners", "It is easy for complete beginners and for novices."))
        .isEqualTo("It is easy and.");
    assertThat(OWN.without("for-learners", "It is easy.")).isEqualTo("It is easy.");
  }

  @Test
  void a_family_of_roles_keeps_the_order_of_the_table() {
    assertThat(OWN.family("asks-")).containsExactly("performance", "scalability", "community",
        "ecosystem", "ease-of-learning");
  }

  @Test
  void an_unknown_role_is_told() {
    assertThatThrownBy(() -> OWN.has("nonesuch", "text")).hasMessageContaining("nonesuch");
  }
}
