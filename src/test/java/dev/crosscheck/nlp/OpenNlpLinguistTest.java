package dev.crosscheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenNlpLinguistTest {

  private final Linguist linguist = new OpenNlpLinguist();

  private List<String> sentences(String text) {
    return linguist.sentences(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text).toString()).toList();
  }

  private List<String> words(String text) {
    return linguist.tokens(text, new Span(0, text.length())).stream().map(Token::word).toList();
  }

  @Test
  void names_with_stops_do_not_end_sentences() {
    assertThat(sentences(
        "We moved to Node.js last year. It pays off, e.g. for chats. Compare Gin vs. Echo."))
        .containsExactly("We moved to Node.js last year.", "It pays off, e.g. for chats.",
            "Compare Gin vs. Echo.");
  }

  @Test
  void a_wrapped_line_does_not_end_a_sentence() {
    assertThat(sentences("Every team\nhas its own taste. Some like it\nsmall.")).hasSize(2);
  }

  @Test
  void names_stay_whole_among_the_words() {
    assertThat(words(
        "Django's ORM, C#, C++ and ASP.NET (.NET 8) beat Node.js: 1,240,033 front-end users."))
        .containsExactly("django", "'s", "orm", ",", "c#", ",", "c++", "and", "asp.net", "(",
            ".net", "8", ")", "beat",
            "node.js", ":", "1,240,033", "front-end", "users", ".");
  }

  @Test
  void tells_languages_apart_and_admits_ignorance() {
    assertThat(linguist.language("This framework is easy to learn, and its documentation is good."))
        .isEqualTo("en");
    assertThat(linguist.language(
        "Dieses Rahmenwerk ist leicht zu lernen, und die Anleitung dazu ist gut geschrieben."))
        .isEqualTo("de");
    assertThat(linguist.language("Gin")).isEqualTo("und");
  }
}
