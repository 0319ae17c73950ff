package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Examples;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalysisCodecTest {

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
        .outline(dev.crosscheck.model.Article.of("a.txt", "😀 Flask is small.\nDjango is fast.\n"));
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
  void the_version_is_a_hash_of_the_model() {
    assertThat(CODEC.version()).matches("[0-9a-f]{64}");
  }

  private static Analysis reread(Analysis analysis) {
    return CODEC.analysis(CODEC.article(CODEC.article(analysis.article())),
        CODEC.analysis(analysis));
  }
}
