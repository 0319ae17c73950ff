package dev.crosscheck.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import dev.crosscheck.model.Zone;
import dev.crosscheck.nlp.OpenNlpLinguist;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutlinerTest {

  /// Scraps that random articles are made of, with the marks and the breaks that real ones have.
  private static final List<String> SCRAPS = List.of("# ", "## ", "* ", "- ", "1. ", "2. ", "3) ",
      "#4 ", "**", "`", "[",
      "](http://a.b/c)", "![", "<ul><li>", "</li></ul>", "<td>", "<!-- ", " -->", "|", "| --- |",
      "\n", "\n", "\n\n",
      "\n\n\n", "\r\n", "\t", "    ", "---\n", "===", ": ", ". ", "? ", "Node.js", "Gin", "ASP.",
      "NET", "e.g.", "Features:",
      "the 5 best tools", "is fast", "and simple", "Conclusion", "May 4, 2021", "\u2019s",
      "\u2022 ", "\uD83E\uDD47 ", "\uD83D\uDE80 ",
      "&amp;", "\\*", "> ", "```\n", "~~~", "a", "Zebra", "\uD83D", "\u00A0", "7 min read",
      "title: x\n", "= T\n");

  private static Outline outline(String text, Format format) {
    return new Outliner().outline(new Article("a", text, format, Origin.NONE, List.of(), Map.of()),
        new OpenNlpLinguist());
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_text_gives_a_sound_outline(int seed) {
    var random = new Random(seed);
    var text = random.ints(random.nextInt(120), 0, SCRAPS.size()).mapToObj(SCRAPS::get)
        .collect(Collectors.joining());
    for (var format : Format.values()) {
      check(outline(text, format), text);
    }
  }

  private static void check(Outline outline, String text) {
    var all = new Span(0, text.length());
    assertThat(outline.view()).hasSameSizeAs(text);
    for (int i = 1; i < outline.blocks().size(); i++) {
      assertThat(outline.blocks().get(i).span().start())
          .as("no overlap at block %s of %s", i, outline.blocks())
          .isGreaterThanOrEqualTo(outline.blocks().get(i - 1).span().end());
    }
    assertThat(outline.blocks()).allMatch(block -> all.contains(block.span()));
    assertThat(outline.sections())
        .allMatch(section -> all.contains(section.body()) && all.contains(section.heading()))
        .allMatch(
            section -> outline.sections().get(section.parent()).body().contains(section.body()));
    assertThat(outline.sentences())
        .allMatch(sentence -> outline.blocks().get(sentence.block()).span()
            .contains(sentence.span()))
        .allMatch(sentence -> sentence.lead().orElse(-1) < sentence.index());
    assertThat(outline.listings())
        .allMatch(list -> all.contains(list.span()) && !list.items().isEmpty())
        .allMatch(list -> list.items().stream().allMatch(item -> item.body().contains(item.head())
            && list.span().contains(item.body())));
    everyWordIsInASentence(outline);
  }

  private static void everyWordIsInASentence(Outline outline) {
    var spoken = new BitSet();
    outline.sentences()
        .forEach(sentence -> spoken.set(sentence.span().start(), sentence.span().end()));
    for (var block : outline.blocks()) {
      if (block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.FRONT_MATTER) {
        for (int i = block.span().start(); i < block.span().end(); i++) {
          assertThat(outline.view().charAt(i) <= ' ' || spoken.get(i))
              .as("place %s of %s", i, block).isTrue();
        }
      }
    }
  }

  @Test
  void the_view_shows_words_and_hides_marks() {
    var text = "---\ntitle: T\n---\nSee **[Gin](https://gin.example/x)** & `code`, it\u2019s \u201Cgood\u201D\u00A0\u2013 see www.a.example <b>now</b>.\n";
    assertThat(outline(text, Format.MARKDOWN).view().replaceAll("\\s+", " ").strip())
        .isEqualTo("See Gin & , it's \"good\" - see now .");
  }

  @Test
  void bullets_know_what_introduces_them() {
    var outline = outline("""
        # Boats

        A boat is good for:

        - rivers
        - lakes

        ## Oars

        - long
        """, Format.MARKDOWN);
    assertThat(outline.sentences().stream().filter(sentence -> sentence.shape() == Shape.BULLET)
        .map(sentence -> words(outline, sentence) + " < "
            + words(outline, outline.sentences().get(sentence.lead().orElseThrow()))))
        .containsExactly("rivers < a boat is good for :", "lakes < a boat is good for :",
            "long < oars");
  }

  @Test
  void labels_lead_to_their_values() {
    var outline = outline("""
        1. Glow

        Glow Fuel Kind

        Oil

        Glow shines for a very long time in every barn.

        2. Spark

        Spark Fuel Kind

        Gas

        Spark shines for a short time on every mountain.
        """, Format.TEXT);
    assertThat(outline.sentences().stream().filter(sentence -> sentence.shape() == Shape.VALUE)
        .map(sentence -> words(outline, outline.sentences().get(sentence.lead().orElseThrow()))
            + " = "
            + words(outline, sentence)))
        .containsExactly("glow fuel kind = oil", "spark fuel kind = gas");
  }

  @Test
  void adverts_and_bylines_are_labelled_and_kept() {
    var outline = outline(
        """
            Get 10% off with promo code TEA!

            The Best Pots for Tea

            By Ann Lee

            Pots keep tea warm for as long as the talk goes on, and longer when somebody knits a cosy for them.

            Learn more: Interested in pots? Check out our course.
            """,
        Format.TEXT);
    assertThat(outline.sentences().stream().map(Sentence::zone).distinct())
        .containsExactly(Zone.PROMO, Zone.TITLE, Zone.BYLINE, Zone.BODY, Zone.CALL_TO_ACTION);
    assertThat(outline.metadata().author()).isEqualTo("Ann Lee");
  }

  @Test
  @Timeout(60)
  void long_lines_and_many_headings_take_seconds() {
    var line = "Gin is a fast tool, and Echo is one too: see the 5 best tools of all. "
        .repeat(75_000);
    var headings = IntStream.range(0, 10_000)
        .mapToObj(i -> i % 97 + ". Tool" + i + "\n\nIt is a good one, they say.\n\n")
        .collect(Collectors.joining());
    var markdown = IntStream.range(0, 10_000)
        .mapToObj(i -> "## Tool" + i + "\n\n**Features:**\n\n- fast\n")
        .collect(Collectors.joining());
    assertThatCode(() -> {
      outline(line, Format.TEXT);
      outline(line, Format.MARKDOWN);
      outline(headings, Format.TEXT);
      outline(markdown, Format.MARKDOWN);
    }).doesNotThrowAnyException();
  }

  private static String words(Outline outline, Sentence sentence) {
    assertThat(sentence.span().end()).isLessThanOrEqualTo(outline.view().length());
    return sentence.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
  }

  @Test
  void headings_that_came_with_their_numbers_make_a_numbered_list() {
    var text = "1. Oak\n\n2. Elm\n\n3. Ash";
    var blocks = List.of(Block.heading(new Span(3, 6), 2, "1."),
        Block.heading(new Span(11, 14), 2, "2."), Block.heading(new Span(19, 22), 2, "3."));

    var outline = new Outliner().outline(
        new Article("a", text, Format.HTML, Origin.NONE, blocks, Map.of()),
        new OpenNlpLinguist());

    assertThat(outline.listings()).singleElement().satisfies(listing -> assertThat(listing.items())
        .map(item -> item.stated().orElse(0)).containsExactly(1, 2, 3));
  }
}
