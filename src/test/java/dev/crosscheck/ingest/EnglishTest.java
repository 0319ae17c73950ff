package dev.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {

  private static final String GERMAN = "Dieses Rahmenwerk eignet sich für große Anwendungen, weil es schnell läuft. ";
  private static final String ENGLISH = "This framework is a good choice for large applications, as it is fast. ";

  @Test
  void a_text_in_another_language_is_told_by_its_english_name() {
    assertThat(english("de").otherLanguage(GERMAN.repeat(10))).contains("German");
  }

  @Test
  void english_prose_is_english_whatever_a_detector_takes_it_for() {
    assertThat(english("nl").otherLanguage(ENGLISH.repeat(10))).isEmpty();
    assertThat(english("nl").otherLanguage(ENGLISH.repeat(5) + GERMAN.repeat(5))).isEmpty();
  }

  @Test
  void a_table_of_terms_is_no_language_since_each_part_of_it_looks_like_another() {
    Iterator<String> guesses = List.of("la", "ro", "la").iterator();
    var english = new English(100, _ -> guesses.next());
    assertThat(english.otherLanguage("Django Flask Laravel Symfony Rails Sinatra ".repeat(10)))
        .isEmpty();
  }

  @Test
  void a_script_without_spaces_and_capitals_is_prose() {
    assertThat(english("ja").otherLanguage("Djangoは管理画面が最初から用意されています。".repeat(10)))
        .contains("Japanese");
  }

  @Test
  void a_list_of_names_is_no_prose_even_if_it_looks_like_one_language() {
    assertThat(
        english("war").otherLanguage("Django Flask Laravel Symfony Rails Sinatra ".repeat(10)))
        .isEmpty();
  }

  @Test
  void what_cannot_be_told_passes() {
    assertThat(english("und").otherLanguage("Django Flask Laravel ".repeat(30))).isEmpty();
    assertThat(english("de").otherLanguage("Kurze Notiz")).isEmpty();
  }

  @Test
  void code_markup_addresses_and_front_matter_are_not_counted() {
    String text = """
        ---
        title: Ein Titel
        ---
        Words `code` <b class="x">bold</b> &amp; https://example.org/pfad

        ```java
        int zahl = 1;
        ```
        ~~~
        never closed
        """;
    assertThat(English.prose(text).replaceAll("\\s+", " ").strip()).isEqualTo("Words bold");
  }

  @Test
  void a_text_that_is_nearly_all_code_is_not_judged_by_it() {
    assertThat(english("de").otherLanguage("Text\n```\n" + GERMAN.repeat(20) + "\n```\n"))
        .isEmpty();
  }

  private static English english(String language) {
    return new English(100, _ -> language);
  }
}
