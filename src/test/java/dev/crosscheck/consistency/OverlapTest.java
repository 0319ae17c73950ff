package dev.crosscheck.consistency;

import static dev.crosscheck.consistency.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Polarity;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static final List<String> SENTENCES = IntStream.range(0, 40)
      .mapToObj(OverlapTest::sentence).toList();

  /// Twelve words that no other sentence has, so eight runs of five.
  private static String sentence(int seed) {
    var random = new Random(seed);
    return IntStream.range(0, 12).mapToObj(_ -> "w" + random.nextInt(1_000_000))
        .collect(Collectors.joining(" ", "", "."));
  }

  private static Analysis says(String id, String year, int from, int to) {
    var builder = article(id).dated(Metadata.Role.PUBLISHED, year + "-01-01");
    SENTENCES.subList(from, to).forEach(builder::sentence);
    return builder.build();
  }

  private static Overlaps overlaps(Analysis... analyses) {
    var overlaps = new Overlaps();
    for (var one : analyses) {
      for (var other : analyses) {
        if (!one.id().equals(other.id())) {
          overlaps.add(Overlap.of(one, other));
        }
      }
    }
    return overlaps;
  }

  @Test
  void shares_are_exact() {
    var overlap = Overlap.of(says("a.txt", "2020", 0, 20), says("b.txt", "2021", 15, 30));

    // 5 of the 30 sentences are in both, 5 of the 15 of the shorter one
    assertThat(overlap.jaccard()).isEqualTo(5.0 / 30, within(1e-9));
    assertThat(overlap.containment()).isEqualTo(5.0 / 15, within(1e-9));
    assertThat(overlap.sentences()).isEqualTo(5);
    assertThat(overlap.copy()).isFalse();
  }

  private static Analysis withFoot(String id, int from, int to) {
    var builder = article(id);
    SENTENCES.subList(from, to).forEach(builder::sentence);
    builder.claim("koa", Facet.QUALITY, "popularity", Polarity.POSITIVE)
        .section("", "Our courses");
    SENTENCES.subList(30, 33).forEach(builder::sentence);
    return builder.build();
  }

  @Test
  void what_stands_in_the_foot_of_both_is_no_shared_sentence() {
    assertThat(Overlap.of(withFoot("a.txt", 0, 10), withFoot("b.txt", 10, 20)).sentences())
        .isZero();
    assertThat(Overlap.of(withFoot("a.txt", 0, 10), withFoot("b.txt", 9, 20)).sentences())
        .isEqualTo(1);
    assertThat(Overlap.of(withFoot("a.txt", 0, 10), says("b.txt", "2020", 20, 40)).sentences())
        .isEqualTo(3);
  }

  @Test
  void a_part_of_another_article_is_a_copy_too() {
    assertThat(Overlap.of(says("a.txt", "2020", 0, 40), says("b.txt", "2021", 3, 9)).copy())
        .isTrue();
  }

  @Test
  void the_order_of_the_two_is_of_no_matter() {
    var a = says("a.txt", "2020", 0, 20);
    var b = says("b.txt", "2021", 10, 30);

    assertThat(Overlap.of(a, b)).isEqualTo(Overlap.of(b, a));
  }

  @Test
  void of_copies_the_one_published_first_is_the_original_also_through_others() {
    var copies = overlaps(says("a.txt", "2021", 0, 20), says("b.txt", "2020", 1, 21),
        says("c.txt", "2022", 2, 22), says("d.txt", "2019", 30, 40)).copies();

    assertThat(copies.original()).containsOnlyKeys("a.txt", "c.txt").containsValue("b.txt")
        .doesNotContainValue("a.txt");
  }

  @Test
  void merged_parts_say_the_same_as_the_whole() {
    var a = says("a.txt", "2021", 0, 20);
    var b = says("b.txt", "2020", 1, 21);
    var c = says("c.txt", "2022", 25, 40);
    var merged = overlaps(a, b);
    merged.merge(overlaps(a, c));
    merged.merge(overlaps(b, c));

    assertThat(merged.all()).containsExactlyElementsOf(overlaps(a, b, c).all());
    assertThat(merged.jaccard("b.txt", "a.txt")).isEqualTo(19.0 / 21, within(1e-9));
    assertThat(merged.jaccard("a.txt", "c.txt")).isZero();
  }
}
