package dev.crosscheck.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeaserTest {

  private static final List<String> HEADINGS = List.of("What is a kettle?", "Kinds of kettles",
      "Enamel kettles", "Why a kettle whistles", "Our favourite kettles", "Closing words");

  @Test
  void a_line_that_shares_no_word_with_the_headings_is_one() {
    assertThat(new Teaser(HEADINGS).is("A Gardener's Handbook: Soil, Seeds and Patience")).isTrue();
  }

  @Test
  void a_title_shares_a_word_with_them_in_any_number() {
    assertThat(new Teaser(HEADINGS).is("The Best Kettle for Every Kitchen")).isFalse();
  }

  @Test
  void few_headings_or_headings_without_a_common_word_show_no_subject() {
    assertThat(new Teaser(HEADINGS.subList(0, 5)).is("A Gardener's Handbook")).isFalse();
    assertThat(new Teaser(List.of("Django", "Flask", "Rails", "Laravel", "Spring", "Express"))
        .is("A Gardener's Handbook")).isFalse();
  }
}
