package dev.crosscheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.knowledge.KindPhrases.Form;
import dev.crosscheck.knowledge.KindPhrases.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindPhrasesTest {

  private static final KindPhrases OWN = KindPhrases.own();

  static Stream<Table.Row> rows() {
    return Table.own("kind-phrases.csv", KindPhrases.COLUMNS).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_fits_its_examples_and_not_its_counterexamples(Table.Row row) {
    var one = KindPhrases.of(List.of(row));
    assertThat(row.require("example").split("\\|"))
        .allSatisfy(sentence -> assertThat(one.in(sentence)).isNotEmpty());
    assertThat(row.require("counterexample").split("\\|"))
        .allSatisfy(sentence -> assertThat(one.in(sentence)).isEmpty());
  }

  @Test
  void a_denial_names_what_is_denied() {
    assertThat(OWN.in("~ isn’t really a framework, but a small library"))
        .containsOnly(new Said(Form.IS_NOT, "framework"));
    assertThat(OWN.in("By the way, ~ is not a programming language"))
        .containsOnly(new Said(Form.IS_NOT, "language"));
  }

  @Test
  void what_is_made_for_a_thing_is_another_thing() {
    assertThat(OWN.in("Redux for ~ is a library")).isEmpty();
    assertThat(OWN.in("~ is a framework for the library § of old"))
        .containsOnly(new Said(Form.IS, "framework"));
  }

  @Test
  void a_row_that_says_neither_is_told(@TempDir Path folder) throws IOException {
    var table = Files.writeString(folder.resolve("table.csv"),
        "says,pattern,example,counterexample\nperhaps,~,~,a\n");
    assertThatThrownBy(() -> KindPhrases.of(Table.read(table, KindPhrases.COLUMNS)))
        .isInstanceOf(BrokenTable.class).hasMessageContaining("says must be");
  }
}
