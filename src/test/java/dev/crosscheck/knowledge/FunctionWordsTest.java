package dev.crosscheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/crosscheck");

  private static final Pattern ASKED = Pattern
      .compile("FunctionWords\\s*\\.(?:of|either)\\(\\s*\"([^\"]+)\"\\)");

  private static final Pattern SET = Pattern.compile("Set\\.of\\(((?:\\s*\"[^\"]*\"\\s*,?)+)\\)");

  private static final Pattern WORD = Pattern.compile("\"[a-z' ]+\"");

  /// Most words of a set that the rules may hold themselves.
  private static final int MOST = 6;

  @Test
  void a_class_is_known_by_its_name() {
    assertThat(FunctionWords.of("articles")).containsExactlyInAnyOrder("a", "an", "the");
    assertThatThrownBy(() -> FunctionWords.of("adverbs of taste"))
        .hasMessageContaining("adverbs of taste");
  }

  @Test
  void a_class_in_a_pattern_fits_each_of_its_words_and_the_longer_first() {
    var pattern = Pattern.compile(FunctionWords.either("adverbs-of-strictness"));
    assertThat(FunctionWords.of("adverbs-of-strictness"))
        .contains("strictly", "strictly speaking").allMatch(pattern.asMatchPredicate());
    assertThat(pattern.matcher("strictly speaking").results().map(MatchResult::group))
        .containsExactly("strictly speaking");
  }

  @Test
  void every_class_of_the_table_is_asked_for() throws IOException {
    var asked = sources().stream()
        .flatMap(source -> ASKED.matcher(source).results().map(match -> match.group(1))).toList();

    assertThat(Table.own("grammar.csv", WordGroups.COLUMNS)).extracting(row -> row.get("group"))
        .doesNotHaveDuplicates().isSubsetOf(asked);
  }

  @Test
  void rules_hold_no_long_lists_of_words_themselves() throws IOException {
    assertThat(sources())
        .flatMap(source -> SET.matcher(source).results().map(MatchResult::group).toList())
        .isNotEmpty().allSatisfy(set -> assertThat(WORD.matcher(set).results().count())
            .as(set).isLessThanOrEqualTo(MOST));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> Stream.of("structure", "extract", "consistency", "knowledge")
              .anyMatch(name -> file.startsWith(SOURCES.resolve(name))))
          .sorted().map(FunctionWordsTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
