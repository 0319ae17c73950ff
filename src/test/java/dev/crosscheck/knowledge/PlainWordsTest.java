package dev.crosscheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

  private static final PlainWords WORDS = PlainWords.own();

  @ParameterizedTest
  @CsvSource({"performance, slower than most, true", "performance, hungry for memory, false",
      "maintainability, clean syntax, true", "maintainability, callbacks in callbacks, false",
      "flexibility, Inflexible, true", "flexibility, its own way of doing things, false",
      "scalability, scaling out, true", "popularity, everybody has heard of it, false"})
  void a_quality_is_named_or_only_hinted_at(String quality, String cue, boolean named) {
    assertThat(WORDS.name("quality", quality, cue)).isEqualTo(named);
  }

  @Test
  void what_the_table_has_no_words_of_is_taken_as_it_is() {
    assertThat(WORDS.name("project-size", "large", "big applications")).isTrue();
  }

  @Test
  void the_words_are_of_values_that_there_are() {
    var vocabulary = Vocabulary.own();
    assertThat(Table.own("plain-words.csv", PlainWords.COLUMNS))
        .allSatisfy(row -> assertThat(vocabulary.values(Facet.named(row.require("facet"))
            .orElseThrow())).contains(row.require("value")));
  }
}
