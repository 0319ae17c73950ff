package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Concordance;
import dev.crosscheck.model.Concordance.Line;
import dev.crosscheck.model.ConcordanceRequest;
import dev.crosscheck.model.ContextKey;
import dev.crosscheck.model.Examples;
import dev.crosscheck.model.SearchFilters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {

  private static final String ARTICLE = """
      😀 A small server, they say.
      The old server is slow, the new Server was quick.

      Every server is a box.
      """;

  private static Search search;

  @BeforeAll
  static void index(@TempDir Path folder) {
    try (var store = AnalysisStore.open(folder, Map.of(), "tables")) {
      store.put(Examples.analysis("a.txt", ARTICLE), "1");
      store.put(Examples.analysis("b.txt", "No server: nothing runs."), "1");
      store.commit(Map.of());
    }
    search = Search.open(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void a_line_is_an_exact_slice_of_its_article() {
    var lines = find("server", 12).lines();

    assertThat(lines).hasSize(5);
    assertThat(lines).filteredOn(line -> line.keyword().article().equals("a.txt")).hasSize(4)
        .allSatisfy(line -> {
          var points = ARTICLE.codePoints().toArray();
          int left = line.left().codePointCount(0, line.left().length());
          int right = line.right().codePointCount(0, line.right().length());
          assertThat(new String(points, line.keyword().start() - left,
              left + line.keyword().end() - line.keyword().start() + right))
              .isEqualTo(line.left() + line.keyword().quote() + line.right());
        });
  }

  @Test
  void context_ends_where_the_article_does_and_counts_a_run_of_blanks_as_one() {
    assertThat(find("small", 1000).lines()).singleElement().satisfies(line -> {
      assertThat(line.left()).isEqualTo("😀 A ");
      assertThat(line.left() + line.keyword().quote() + line.right()).isEqualTo(ARTICLE);
    });
    assertThat(find("every", 4).lines()).singleElement()
        .satisfies(line -> assertThat(line.left()).isEqualTo("ck.\n\n"));
    assertThat(find("every", 16).lines()).singleElement().satisfies(line -> {
      assertThat(line.left()).as("whole words").isEqualTo("was quick.\n\n");
      assertThat(line.right()).isEqualTo(" server is a");
    });
    assertThat(find("every", 0).lines()).singleElement()
        .satisfies(line -> assertThat(line.left() + line.right()).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      ''      | small server, old server, new Server, Every server, No server
      1L      | Every server, new Server, No server, old server, small server
      1R      | old server, Every server, No server, small server, new Server
      2R      | Every server, new Server, No server, small server, old server
      2L      | No server, small server, Every server, old server, new Server
      1R,1L   | Every server, old server, No server, small server, new Server
      keyword | small server, old server, new Server, Every server, No server
      9L      | small server, old server, No server, Every server, new Server
      """)
  void lines_are_sorted_by_the_words_beside_the_keyword(String order, String expected) {
    var keys = Arrays.stream(order.split(",")).filter(key -> !key.isEmpty())
        .map(key -> ContextKey.named(key).orElseThrow()).toList();
    var lines = search.concordance(
        new ConcordanceRequest("server", SearchFilters.NONE, keys, 30, 0, 50)).lines();

    assertThat(String.join(", ", lines.stream().map(ConcordanceTest::shown).toList()))
        .isEqualTo(expected);
  }

  /// The keyword and the word before it.
  private static String shown(Line line) {
    var left = line.left().strip();
    return left.substring(left.lastIndexOf(' ') + 1).replaceAll(".*\n", "") + " "
        + line.keyword().quote();
  }

  @Test
  void pages_of_lines_follow_each_other() {
    var keys = List.of(ContextKey.named("1R").orElseThrow());
    var all = search.concordance(
        new ConcordanceRequest("server", SearchFilters.NONE, keys, 9, 0, 50)).lines();
    var turned = new ArrayList<Line>();
    for (int offset = 0; offset < 6; offset += 2) {
      turned.addAll(search.concordance(
          new ConcordanceRequest("server", SearchFilters.NONE, keys, 9, offset, 2)).lines());
    }
    assertThat(turned).isEqualTo(all);
  }

  @Test
  void what_stands_in_no_text_has_no_line() {
    var concordance = find("article:a.txt", 9);

    assertThat(concordance.passages()).isEqualTo(1);
    assertThat(concordance.total()).isZero();
    assertThat(find("sever", 9).suggestion())
        .hasValueSatisfying(other -> assertThat(other.instead()).isEqualTo("server"));
  }

  private static Concordance find(String query, int width) {
    return search.concordance(
        new ConcordanceRequest(query, SearchFilters.NONE, List.of(), width, 0, 50));
  }
}
