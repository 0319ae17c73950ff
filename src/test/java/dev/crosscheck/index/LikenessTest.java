package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Examples;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {

  @TempDir
  Path folder;

  /// Sentences of twelve words that no other seed has.
  private static String prose(int seed, int sentences) {
    var random = new Random(seed);
    return IntStream.range(0, sentences)
        .mapToObj(_ -> IntStream.range(0, 12).mapToObj(_ -> "w" + random.nextInt(1_000_000))
            .collect(Collectors.joining(" ", "The ", ".\n")))
        .collect(Collectors.joining());
  }

  private Map<String, List<String>> alike(Map<String, String> texts, String... deleted) {
    try (var store = AnalysisStore.open(folder)) {
      texts.forEach((id, text) -> store.put(Examples.analysis(id, text), "1"));
      Arrays.stream(deleted).forEach(store::delete);
      store.commit(Map.of());
    }
    try (var stored = StoredAnalyses.open(folder)) {
      var likeness = stored.likeness();
      var found = new TreeMap<String, List<String>>();
      stored.analyses()
          .forEach(analysis -> found.put(analysis.id(), likeness.apply(analysis)));
      return found;
    }
  }

  @Test
  void of_copies_each_is_like_the_first_alone() {
    var found = alike(Map.of("a", prose(1, 20), "b", prose(1, 20), "c", prose(1, 20), "d",
        prose(2, 20)));

    assertThat(found).isEqualTo(
        Map.of("a", List.of("b", "c"), "b", List.of("a"), "c", List.of("a"), "d", List.of()));
  }

  @Test
  void a_passage_is_found_in_a_text_many_times_as_long() {
    var found = alike(Map.of("long", prose(1, 200) + prose(7, 3) + prose(2, 200), "short",
        prose(3, 10) + prose(7, 3), "other", prose(4, 50)));

    assertThat(found).isEqualTo(
        Map.of("long", List.of("short"), "short", List.of("long"), "other", List.of()));
  }

  @Test
  void a_copy_with_a_few_words_changed_is_found() {
    var changed = prose(1, 20).replaceAll("\\bw(\\d*)3\\b", "v$1");

    assertThat(alike(Map.of("a", prose(1, 20), "b", changed))).isEqualTo(
        Map.of("a", List.of("b"), "b", List.of("a")));
  }

  @Test
  void what_is_deleted_is_like_nothing() {
    assertThat(alike(Map.of("a", prose(1, 20), "b", prose(1, 20)), "b"))
        .isEqualTo(Map.of("a", List.of()));
  }

  @Test
  void what_many_articles_have_is_no_sign_of_copying() {
    var texts = IntStream.range(0, 400).boxed()
        .collect(Collectors.toMap(i -> "article " + i, i -> prose(99, 1) + prose(i, 6)));

    assertThat(alike(texts).values()).allSatisfy(found -> assertThat(found).isEmpty());
  }

  @Test
  void a_text_without_prose_is_like_nothing() {
    assertThat(alike(Map.of("a", "Short.", "b", "Short."))).isEqualTo(
        Map.of("a", List.of(), "b", List.of()));
  }
}
