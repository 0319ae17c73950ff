package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Examples;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalysisCodecTest {

  private static final Pattern TOKEN = Pattern.compile("\\w+|\\S", Pattern.UNICODE_CHARACTER_CLASS);
  private static final AnalysisCodec CODEC = AnalysisCodec.CODEC;

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_analysis_reads_back_equal(int seed) {
    var analysis = RandomAnalysis.of(seed);
    assertThat(reread(analysis)).isEqualTo(analysis);
  }

  @Test
  void quotations_read_back_as_the_article_has_them() {
    var outline = Examples
        .outline(Article.of("a.txt", "😀 Flask is small.\nDjango is fast.\n"));
    var claim = Examples.claim(outline, "fast", "django", Facet.QUALITY, "performance",
        Polarity.POSITIVE);
    var analysis = Examples.analysis(outline, Examples.mentions(outline, "Django", "django"),
        List.of(claim));
    var read = reread(analysis);
    assertThat(read.claims()).extracting(Claim::evidence).singleElement().satisfies(evidence -> {
      assertThat(evidence.quote()).isEqualTo("Django is fast.");
      assertThat(evidence.start()).isEqualTo(18);
      assertThat(evidence.line()).isEqualTo(2);
    });
  }

  @Test
  void a_view_costs_only_its_differences() {
    String text = "Some words about a framework, said over and over. ".repeat(200);
    var analysis = Examples.analysis("a.txt", text);
    assertThat(CODEC.analysis(analysis).length).isLessThan(200);
  }

  @Test
  void a_token_costs_a_byte_unless_it_says_something_else_than_its_text() {
    var outline = Examples
        .outline(Article.of("a.txt", "Ärger İn C#: " + "Node.js is FAST, they say. ".repeat(20)));
    var tokens = TOKEN
        .matcher(outline.view()).results()
        .map(found -> new Token(new Span(found.start(), found.end()),
            found.group().toLowerCase(Locale.ROOT)))
        .toList();
    var plain = with(outline, tokens);
    assertThat(reread(plain)).isEqualTo(plain);
    int length = CODEC.analysis(plain).length - CODEC.analysis(with(outline, List.of())).length;
    assertThat(length).isLessThanOrEqualTo(tokens.size() + 1);
    var odd = with(outline,
        tokens.reversed().stream().map(token -> new Token(token.span(), "ODD")).toList());
    assertThat(reread(odd)).isEqualTo(odd);
  }

  @Test
  void blanked_text_of_any_length_is_written_in_time_that_grows_with_it() {
    String text = "word ".repeat(1_000_000);
    var outline = Examples.outline(Article.of("a.txt", text));
    var blank = new Outline(outline.article(),
        " ".repeat(text.length() / 2) + "x ".repeat(text.length() / 4),
        outline.metadata(), List.of(), List.of(), List.of(), List.of(), List.of());
    var analysis = Examples.analysis(blank, List.of(), List.of());
    assertThat(reread(analysis)).isEqualTo(analysis);
  }

  @Test
  void the_version_is_a_hash_of_the_model() {
    assertThat(CODEC.version()).matches("[0-9a-f]{64}");
  }

  private static Analysis with(Outline outline, List<Token> tokens) {
    var first = outline.sentences().getFirst();
    var sentence = new Sentence(0, first.span(), first.zone(), first.shape(), 0, 0, first.lead(),
        tokens);
    return Examples.analysis(
        new Outline(outline.article(), outline.view(), outline.metadata(), outline.blocks(),
            outline.sections(), List.of(sentence), List.of(), List.of()),
        List.of(), List.of());
  }

  private static Analysis reread(Analysis analysis) {
    return CODEC.analysis(CODEC.article(CODEC.article(analysis.article())),
        CODEC.analysis(analysis));
  }
}
