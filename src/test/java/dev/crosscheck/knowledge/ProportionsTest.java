package dev.crosscheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProportionsTest {

  private static final Proportions PROPORTIONS = Proportions.own();

  private static boolean allows(String text, double ratio) {
    return PROPORTIONS.find(text).orElseThrow().allows(ratio);
  }

  @Test
  void words_allow_what_a_reader_would_accept() {
    assertThat(allows("twice as many", 1.97)).isTrue();
    assertThat(allows("twice as many", 2.4)).isFalse();
    assertThat(allows("nearly twice as many", 1.8)).isTrue();
    assertThat(allows("nearly twice as many", 2.2)).isFalse();
    assertThat(allows("more than twice as many", 1.9)).isFalse();
    assertThat(allows("half the", 0.52)).isTrue();
  }

  @Test
  void the_longest_words_are_found_where_they_stand() {
    var said = PROPORTIONS.find("It has Well over three times the stars").orElseThrow();
    assertThat(said.words()).isEqualTo("well over three times");
    assertThat(said.place()).isEqualTo(7);
  }

  @Test
  void shares_are_of_a_part_and_its_whole() {
    var shares = Proportions.ownShares();
    assertThat(shares.find("Almost half of them").orElseThrow().allows(0.45)).isTrue();
    assertThat(shares.find("more than two thirds of us").orElseThrow().allows(0.6)).isFalse();
    assertThat(shares.find("3 times the stars, twice as many")).isEmpty();
  }

  @Test
  void a_text_without_proportion_has_none() {
    assertThat(PROPORTIONS.find("far more plugins than most")).isEmpty();
  }

  @Test
  void ratings_have_their_places_on_a_scale() {
    var ratings = Proportions.ownRatings();
    assertThat(ratings.get("medium")).isEqualTo(ratings.get("moderate"))
        .isBetween(ratings.get("low"), ratings.get("very high"));
  }
}
