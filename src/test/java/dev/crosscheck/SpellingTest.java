package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> KNOWN = List.of("django", "flask", "fastapi", "ruby-on-rails",
      "go");

  @ParameterizedTest
  @CsvSource({"djagno, django", "Flaks, flask", "fast-api, fastapi", "ruby, ruby-on-rails"})
  void the_nearest_name_is_meant(String typed, String meant) {
    assertThat(Spelling.nearest(typed, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"spring", "f", "ru", "xyzzyplugh"})
  void a_name_that_is_near_to_none_means_none(String typed) {
    assertThat(Spelling.nearest(typed, KNOWN)).isEmpty();
  }

  @Test
  void a_beginning_of_two_names_means_neither() {
    assertThat(Spelling.nearest("vue", List.of("vue-router", "vue-native"))).isEmpty();
  }

  @Test
  void where_none_is_near_all_are_named() {
    assertThat(Spelling.advice("djagno", KNOWN)).isEqualTo("did you mean django?");
    assertThat(Spelling.advice("yaml", List.of("csv", "json"))).isEqualTo("there are csv, json");
  }
}
