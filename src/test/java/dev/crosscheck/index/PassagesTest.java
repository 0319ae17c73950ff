package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Examples;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassagesTest {

  @Test
  void short_blocks_of_a_section_stand_together_and_sections_apart() {
    var article = Article.of("a", "One\nIs short.\nTwo\nIs short too.\nThe end.\n");
    var lines = Examples.outline(article);
    var sections = List.of(lines.sections().getFirst(), section(1, 0, 0, 14),
        section(2, 0, 14, 32));
    assertThat(texts(with(lines, lines.blocks(), sections))).containsExactly("One\nIs short.",
        "Two\nIs short too.",
        "The end.");
  }

  @Test
  void a_text_without_structure_is_cut_at_white_space() {
    var outline = with(Examples.outline(Article.of("a", "word ".repeat(5000))), List.of(),
        List.of());
    assertThat(texts(outline)).hasSizeGreaterThan(5).allSatisfy(
        text -> assertThat(text).hasSizeLessThanOrEqualTo(Passages.LONGEST).startsWith("word")
            .endsWith("word"));
  }

  @Test
  void no_pair_is_cut_in_two() {
    var outline = with(Examples.outline(Article.of("a", "x" + "😀".repeat(5000))), List.of(),
        List.of());
    assertThat(texts(outline)).hasSizeGreaterThan(1)
        .allSatisfy(text -> assertThat(Character.isLowSurrogate(text.charAt(0))).isFalse());
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothing_but_white_space_is_left_out_whatever_the_outline(int seed) {
    var outline = RandomAnalysis.of(seed).outline();
    var sane = with(outline, outline.blocks(), List.of());
    var text = outline.article().text();
    int end = 0;
    for (var passage : Passages.of(sane)) {
      assertThat(text.substring(end, passage.span().start())).isBlank();
      end = passage.span().end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  @Test
  void ten_thousand_headings_take_no_time() {
    var article = Article.of("a", "Heading\nText.\n".repeat(10_000));
    var lines = Examples.outline(article);
    var sections = IntStream.rangeClosed(0, 10_000)
        .mapToObj(i -> i == 0
            ? lines.sections().getFirst()
            : section(i, 0, (i - 1) * 14, i * 14))
        .toList();
    assertThat(Passages.of(with(lines, lines.blocks(), sections))).hasSize(10_000);
  }

  private static Section section(int index, int parent, int start, int end) {
    return new Section(index, parent, 1, new Span(start, start + 3), "", new Span(start, end),
        Zone.BODY);
  }

  private static Outline with(Outline outline, List<Block> blocks, List<Section> sections) {
    return new Outline(outline.article(), outline.view(), Examples.metadata("", Optional.empty()),
        blocks, sections,
        List.of(), List.of(), List.of());
  }

  private static List<String> texts(Outline outline) {
    return Passages.of(outline).stream()
        .map(passage -> outline.article().quote(passage.span()).quote()).toList();
  }
}
