package dev.crosscheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which tables of decisions can be used, by the examples of `broken-decisions.spec`; what they mean is in
/// `decisions.spec`.
class DecisionsTest {

  private static final Path SPEC = Path
      .of("src/test/resources/dev/crosscheck/knowledge/broken-decisions.spec");

  private static final Catalogue CATALOGUE = Catalogue.own();

  @TempDir
  Path folder;

  static Stream<List<String>> broken() throws IOException {
    return Arrays.stream(Files.readString(SPEC).split("\n\n")).skip(1)
        .map(block -> block.strip().lines().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void a_broken_table_is_refused_with_its_line_and_what_would_be_right(List<String> example)
      throws IOException {
    var table = String.join("\n", example.subList(0, example.size() - 1)) + "\n";
    var complaint = example.getLast().substring("=>".length()).strip();
    var file = Files.writeString(folder.resolve("decisions.csv"), table);

    assertThatThrownBy(() -> Decisions.read(List.of(file), CATALOGUE))
        .isInstanceOf(BrokenTable.class)
        .satisfies(thrown -> assertThat(String.valueOf(thrown.getMessage()).replace(file.toString(),
            "decisions.csv")).isEqualTo(complaint));
  }

  @Test
  void what_spreadsheets_write_can_be_read() throws IOException {
    var decisions = read("\uFEFFaction,target,value,note\r\n\"merge\",\"spring\",\"spring-boot\","
        + "\"one, for \"\"us\"\"\"\r\n\r\n,,,\r\n");

    assertThat(decisions.size()).isEqualTo(1);
    assertThat(decisions.catalogue().find("spring")).isEmpty();
  }

  @Test
  void the_example_of_the_documentation_can_be_read() throws IOException {
    var document = Files.readString(Path.of("src/docs/decisions.md")).replace("\r\n", "\n");
    int start = document.indexOf("```csv\n") + "```csv\n".length();

    assertThat(read(document.substring(start, document.indexOf("```", start))).size()).isEqualTo(5);
  }

  @Test
  void notes_and_the_order_of_rows_change_no_analysis() throws IOException {
    var one = read("action,target,value,note\nalias,Bootie,spring-boot,why\nmerge,gin,echo,\n");
    var other = read("""
        action,target,value
        merge,gin,echo
        accept,0123456789ab,
        alias,Bootie,spring-boot
        """);

    assertThat(other.basis()).isEqualTo(one.basis()).isNotEmpty();
    assertThat(read("action,target\naccept,0123456789ab\n").basis()).isEmpty();
  }

  @Test
  void what_is_decided_for_one_article_changes_no_other() throws IOException {
    var decisions = read("action,target,value\nsplit,a/one.md#Spring,spring-boot\n");

    assertThat(decisions.basis()).isEqualTo(read("""
        action,target,value
        split,b.md#Spring,spring-boot
        """).basis());
    assertThat(decisions.basis("a/one.md")).isNotEmpty();
    assertThat(decisions.basis("one.md")).isEmpty();
    assertThat(decisions.concern("drafts/a/one.md")).isFalse();
    assertThat(decisions.forDrafts().concern("drafts/a/one.md")).isTrue();
  }

  @Test
  void what_was_part_of_a_merged_thing_is_part_of_the_other() throws IOException {
    var catalogue = read("action,target,value\nmerge,spring,spring-boot\n").catalogue();

    assertThat(catalogue.family("spring-data")).isEqualTo("spring-boot");
    assertThat(catalogue.family("spring-boot")).isEqualTo("spring-boot");
    assertThat(catalogue.names()).containsEntry("spring", Set.of("spring-boot"));
  }

  private Decisions read(String table) throws IOException {
    var file = folder.resolve("decisions.csv");
    Files.write(file, table.getBytes(StandardCharsets.UTF_8));
    return Decisions.read(List.of(file), CATALOGUE);
  }
}
