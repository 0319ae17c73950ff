package dev.crosscheck.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookalikesTest {

  private static String folded(String text) {
    var canvas = new Canvas(text);
    canvas.show(0, text.length());
    return canvas.toString();
  }

  @Test
  void a_cyrillic_letter_in_a_latin_word_is_read_as_the_letter_that_it_looks_like() {
    assertThat(folded("Djang\u043E and N\u043Ed\u0435.js")).isEqualTo("Django and Node.js");
  }

  @Test
  void a_cyrillic_word_stays() {
    assertThat(folded("\u0440\u0430\u0441\u0442\u0435\u0440 Django"))
        .isEqualTo("\u0440\u0430\u0441\u0442\u0435\u0440 Django");
    assertThat(folded("\u0441\u043B\u043E\u0432\u043E"))
        .isEqualTo("\u0441\u043B\u043E\u0432\u043E");
  }
}
