package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Which lists rank things, in which order and by what: the examples of `rankings.spec`.
class RankingsTest {

  private static final Catalogue CATALOGUE = Catalogue.own();
  private static final LinkingCues CUES = LinkingCues.own();

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("rankings.spec"))) {
      String spec = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      // the comment at the top ends with its first blank line
      return Arrays.stream(spec.substring(spec.indexOf("\n\n") + 2).split("\n====\n"))
          .map(example -> {
            int arrow = example.lastIndexOf("\n=>");
            String text = example.substring(0, arrow).strip();
            return DynamicTest.dynamicTest(
                text.lines().filter(line -> !line.equals(".txt")).findFirst().orElseThrow(),
                () -> assertThat(shown(outline(text)))
                    .isEqualTo(example.substring(arrow + 3).strip()));
          }).toList().stream();
    }
  }

  @Test
  void a_section_is_about_the_item_that_it_is() {
    var outline = outline("""
        # Two frameworks

        ## 1. Django

        Text.

        ### Features

        More text.

        ## 2. Laravel

        Text.
        """);
    var mentions = new Linker(CATALOGUE, CUES).link(outline);
    var rankings = new Rankings(CATALOGUE, MeasureCues.own()).of(outline, mentions);
    assertThat(new Topics(CATALOGUE, outline, mentions).of(rankings)).endsWith("django", "django",
        "laravel");
  }

  /// An example is Markdown, or plain text where its first line says so.
  private static Outline outline(String example) {
    boolean plain = example.startsWith(".txt\n");
    var article = new Article("example", plain ? example.substring(5) : example,
        plain ? Format.TEXT : Format.MARKDOWN, Origin.NONE, List.of(), Map.of());
    return new Outliner().outline(article, new OpenNlpLinguist());
  }

  private static String shown(Outline outline) {
    var mentions = new UnknownThings(CATALOGUE, CUES).with(outline,
        new Linker(CATALOGUE, CUES).link(outline));
    return new Rankings(CATALOGUE, MeasureCues.own())
        .of(ClosingAdvice.in(LostLists.in(outline, CATALOGUE, mentions), CATALOGUE, mentions),
            mentions)
        .stream()
        .map(RankingsTest::shown)
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Ranking ranking) {
    return ranking.role() + (ranking.ordered() ? " ordered [" : " unordered [") + ranking.basis()
        + "]: "
        + ranking.items().stream()
            .map(item -> item.stated().orElse(item.position()) + " " + item.framework()
                + item.measure().map(measure -> " " + measure.metric() + "=" + measure.value())
                    .orElse(""))
            .collect(Collectors.joining(", "));
  }
}
