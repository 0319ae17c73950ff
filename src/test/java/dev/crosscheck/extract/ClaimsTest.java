package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalogue.own(), LinkingCues.own(),
      MeasureCues.own(),
      Lexicon.own());
  private static final OpenNlpLinguist LINGUIST = new OpenNlpLinguist();

  /// A text with the claims that must be found in it and those that must not.
  record Example(String text, List<String> wanted, List<String> unwanted) {
    @Override
    public String toString() {
      return text.replace('\n', ' ');
    }
  }

  static Stream<Example> examples() {
    return Stream.of("claims.spec", "facts.spec", "qualities.spec", "comparisons.spec",
        "features.spec")
        .flatMap(ClaimsTest::examples);
  }

  private static Stream<Example> examples(String file) {
    try (var stream = ClaimsTest.class.getResourceAsStream(file)) {
      return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
          .filter(block -> !block.startsWith("# ")).map(ClaimsTest::example);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example example(String block) {
    var lines = block.strip().lines().toList();
    return new Example(
        lines.stream().filter(line -> !line.startsWith("="))
            .map(line -> line.equals(".") ? "" : line)
            .collect(Collectors.joining("\n")),
        after(lines, "=> "), after(lines, "=/> "));
  }

  private static List<String> after(List<String> lines, String mark) {
    return lines.stream().filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length())).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_claims_of_an_example_are_found_and_no_wrong_ones(Example example) {
    var found = claims(example.text()).stream().map(ClaimsTest::line).toList();
    assertThat(found).containsAll(example.wanted())
        .noneMatch(claim -> example.unwanted().stream().anyMatch(unwanted -> unwanted.endsWith(" *")
            ? claim.startsWith(unwanted.substring(0, unwanted.length() - 1))
            : claim.equals(unwanted)));
  }

  @Test
  void a_claim_quotes_its_sentence_and_marks_the_words_that_carry_it() {
    var claim = claims("Django may be easy to learn for beginners.").stream()
        .filter(one -> one.value().equals("ease-of-learning")).findFirst().orElseThrow();
    assertThat(claim.evidence().quote()).isEqualTo("Django may be easy to learn for beginners.");
    assertThat(claim.cue().in("Django may be easy to learn for beginners."))
        .hasToString("easy to learn");
    assertThat(claim.hedged()).isTrue();
    assertThat(claim.scope()).isEqualTo("beginners");
  }

  @Test
  void a_claims_score_explains_itself() {
    assertThat(claims("Django is fast and stable.")).isNotEmpty()
        .allSatisfy(
            claim -> assertThat(claim.score().explain()).contains("subject of its clause", "cue "));
  }

  @Test
  @Timeout(20)
  void a_monstrous_sentence_is_read_in_linear_time() {
    assertThat(claims(
        "The web framework Django is fast, written in Python and offers routing, ".repeat(5_000)
            + "it says."))
        .isNotEmpty();
  }

  private static List<Claim> claims(String text) {
    var article = new Article("example.md", text + "\n", Format.MARKDOWN, Origin.NONE, List.of(),
        Map.of());
    return EXTRACTOR.analyse(new Outliner().outline(article, LINGUIST)).claims();
  }

  private static String line(Claim claim) {
    return (claim.framework() + " " + claim.facet() + " " + claim.value() + " "
        + (claim.polarity() == Polarity.POSITIVE ? "+" : "-") + " " + claim.other()).strip();
  }

  @Test
  void a_figure_tells_when_it_held_of_what_it_is_a_part_and_who_counted() {
    assertThat(scopes("As of 2021, Django has over 55k stars on GitHub."))
        .containsExactly("As of 2021");
    assertThat(scopes("Laravel has gathered 75 thousand stars (May 2024)."))
        .containsExactly("May 2024");
    assertThat(
        scopes("Laravel holds a 35.87% market share among PHP frameworks, according to BuiltWith."))
        .containsExactly("among PHP frameworks; according to BuiltWith");
    assertThat(scopes("In March 2023 Django had 12,40,033 repositories."))
        .containsExactly("In March 2023");
    assertThat(scopes("Django has between 2,000 and 3,000 contributors.")).isEmpty();
  }

  private static List<String> scopes(String text) {
    return claims(text).stream().filter(claim -> claim.facet() == Facet.METRIC)
        .map(Claim::scope).toList();
  }
}
