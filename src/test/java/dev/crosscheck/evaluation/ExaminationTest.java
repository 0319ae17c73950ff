package dev.crosscheck.evaluation;

import static dev.crosscheck.model.Polarity.NEGATIVE;
import static dev.crosscheck.model.Polarity.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {

  private static final String TEXT = "We took 🐍 Spring Boot.\nThen lodash, then Nimbus-Web!";

  @Test
  void a_mention_is_right_where_it_overlaps_a_label_of_the_same_thing() {
    var evaluation = new Sheet(TEXT).label("Spring Boot", "spring-boot").find("Boot", "spring-boot")
        .evaluate();

    assertThat(evaluation.of(Layer.MENTIONS)).isEqualTo(new Counts(1, 0, 0));
    assertThat(evaluation.misses()).isEmpty();
  }

  @Test
  void another_thing_at_the_same_place_is_false_and_the_labelled_one_missing() {
    var evaluation = new Sheet(TEXT).label("Spring Boot", "spring-boot").find("Spring", "spring")
        .evaluate();

    assertThat(evaluation.of(Layer.MENTIONS)).isEqualTo(new Counts(0, 1, 1));
    assertThat(evaluation.misses()).allSatisfy(miss -> {
      assertThat(miss.article()).isEqualTo(Sheet.ARTICLE);
      assertThat(miss.line()).hasValue(1);
      assertThat(miss.quote()).isEqualTo("We took 🐍 Spring Boot.");
    });
    assertThat(evaluation.misses())
        .extracting(Miss::sign, Miss::thing, Miss::value, Miss::rule).containsExactly(
            tuple(Miss.Sign.FALSE, "spring", "Spring",
                "distinctive name"),
            tuple(Miss.Sign.MISSING, "spring-boot", "Spring Boot",
                ""));
  }

  @Test
  void a_label_counts_once_however_often_it_is_found() {
    var evaluation = new Sheet(TEXT).label("Spring Boot", "spring-boot")
        .find("Spring", "spring-boot").find("Boot", "spring-boot").evaluate();

    assertThat(evaluation.of(Layer.MENTIONS)).isEqualTo(new Counts(1, 1, 0));
  }

  @Test
  void an_optional_label_neither_helps_nor_hurts() {
    assertThat(new Sheet(TEXT).labelOptional("Spring Boot", "spring-boot").evaluate()
        .of(Layer.MENTIONS)).isEqualTo(Counts.NONE);
    assertThat(new Sheet(TEXT).labelOptional("Spring Boot", "spring-boot")
        .find("Spring Boot", "spring-boot").find("Spring", "spring").evaluate()
        .of(Layer.MENTIONS)).isEqualTo(Counts.NONE);
  }

  @Test
  void things_of_kinds_that_need_no_label_are_never_false() {
    var sheet = new Sheet(TEXT).find("lodash", "lodash");

    assertThat(sheet.evaluate().of(Layer.MENTIONS)).isEqualTo(Counts.NONE);
    assertThat(sheet.label("lodash", "lodash").evaluate().of(Layer.MENTIONS))
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void a_missed_claim_shows_the_words_that_its_place_tells() {
    var miss = new Sheet(TEXT).labelClaimAt("spring-boot", Facet.KIND, "framework", 8, 22)
        .evaluate().misses().getFirst();

    assertThat(miss.quote()).isEqualTo("🐍 Spring Boot.");
    assertThat(miss.line()).hasValue(1);
  }

  @Test
  void places_that_the_article_has_not_are_remarked_and_show_no_words() {
    var evaluation = new Sheet(TEXT).labelClaimAt("spring-boot", Facet.KIND, "framework", 8, 900)
        .labelAt(700, 711, "spring-boot").evaluate();

    assertThat(evaluation.remarks()).singleElement().asString()
        .contains("nothing stands at 700 to 711 of the article, nor 1 more", "another text");
    assertThat(evaluation.misses()).extracting(Miss::quote).containsOnly("");
  }

  @Test
  void what_may_be_an_ordinary_word_counts_for_nothing() {
    var evaluation = new Sheet(TEXT).find("Spring", "spring", Mention.Status.AMBIGUOUS).evaluate();

    assertThat(evaluation.of(Layer.MENTIONS)).isEqualTo(Counts.NONE);
  }

  @ParameterizedTest
  @CsvSource({"?Nimbus-Web", "?nimbus web", "?NimbusWeb", "?"})
  void a_thing_of_no_catalogue_is_compared_by_letters_and_digits(String labelled) {
    var evaluation = new Sheet(TEXT).label("Nimbus-Web", labelled)
        .find("Nimbus-Web", "?Nimbus-Web", Mention.Status.UNKNOWN).evaluate();

    assertThat(evaluation.of(Layer.MENTIONS)).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void a_label_that_does_not_fit_its_text_is_remarked() {
    var examination = new Examination(_ -> "framework");
    var label = new Label("a.json", "a.md",
        List.of(new Label.Mention(3, 9, "Django", "django", false)), List.of(),
        List.of(), List.of());
    var article = Article.of("a.md", "On Flask.");

    examination.mark(label, new Answers(Optional.of(article), List.of(),
        List.of(), List.of(), List.of()));

    assertThat(examination.result().remarks()).singleElement().asString()
        .contains("a.json", "Django", "3 to 9");
  }

  @Test
  void an_item_is_compared_by_its_printed_position() {
    var sheet = new Sheet(TEXT).labelItem(Ranking.Role.MAIN, 7, "flask")
        .findItem(Ranking.Role.MAIN, 1, OptionalInt.of(7), "flask")
        .findItem(Ranking.Role.MAIN, 2, OptionalInt.empty(), "django")
        .findItem(Ranking.Role.OTHER, 3, OptionalInt.empty(), "express");

    assertThat(sheet.evaluate().of(Layer.ITEMS)).isEqualTo(new Counts(1, 1, 0));
    assertThat(sheet.evaluate().misses()).singleElement()
        .satisfies(miss -> assertThat(miss.value()).isEqualTo("2"));
  }

  @Test
  void a_recap_is_compared_by_its_things_alone() {
    var evaluation = new Sheet(TEXT).labelItem(Ranking.Role.RECAP, 1, "flask")
        .labelItem(Ranking.Role.RECAP, 2, "django")
        .findItem(Ranking.Role.RECAP, 2, OptionalInt.empty(), "flask").evaluate();

    assertThat(evaluation.of(Layer.RECAP)).isEqualTo(new Counts(1, 0, 1));
    assertThat(evaluation.of(Layer.ITEMS)).isEqualTo(Counts.NONE);
  }

  @Test
  void a_claim_counts_once_in_all_claims_in_its_group_and_in_its_facet() {
    var evaluation = new Sheet("It is fast. So fast!")
        .labelClaim("flask", Facet.QUALITY, "performance", POSITIVE, "", "It is fast.")
        .findClaim("flask", Facet.QUALITY, "performance", POSITIVE, "", "It is fast.")
        .findClaim("flask", Facet.QUALITY, "performance", POSITIVE, "", "So fast!").evaluate();

    var once = new Counts(1, 0, 0);
    assertThat(evaluation.of(Layer.CLAIMS)).isEqualTo(once);
    assertThat(evaluation.of(Layer.QUALITIES)).isEqualTo(once);
    assertThat(evaluation.of(Facet.QUALITY)).isEqualTo(once);
    assertThat(evaluation.of(Layer.FACTS)).isEqualTo(Counts.NONE);
  }

  @Test
  void values_are_compared_without_case_white_space_and_forms_of_apostrophes() {
    var evaluation = new Sheet("By O’Neil.")
        .labelClaim("flask", Facet.CREATOR, " o'neil\u00a0 and  sons", POSITIVE, "", "By O’Neil.")
        .findClaim("flask", Facet.CREATOR, "O’Neil and Sons", POSITIVE, "", "By O’Neil.")
        .evaluate();

    assertThat(evaluation.of(Layer.FACTS)).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void another_polarity_or_another_thing_compared_with_is_another_claim() {
    var evaluation = new Sheet("\nIt is faster than Go.")
        .labelClaim("flask", Facet.QUALITY, "performance", POSITIVE, "", "It is faster than Go.")
        .findClaim("flask", Facet.QUALITY, "performance", NEGATIVE, "", "It is faster than Go.")
        .labelClaim("flask", Facet.COMPARISON, "performance", POSITIVE, "go", "not in the text")
        .findClaim("flask", Facet.COMPARISON, "performance", POSITIVE, "java",
            "It is faster than Go.")
        .evaluate();

    assertThat(evaluation.of(Layer.CLAIMS)).isEqualTo(new Counts(0, 2, 2));
    assertThat(evaluation.misses()).extracting(Miss::sign, Miss::other, Miss::line, Miss::rule)
        .containsExactly(
            tuple(Miss.Sign.MISSING, "", OptionalInt.of(2), ""),
            tuple(Miss.Sign.FALSE, "", OptionalInt.of(2),
                "row-of-the-lexicon"),
            tuple(Miss.Sign.FALSE, "java", OptionalInt.of(2),
                "row-of-the-lexicon"),
            tuple(Miss.Sign.MISSING, "go", OptionalInt.empty(), ""));
  }

  @Test
  void a_kind_of_finding_counts_once() {
    var evaluation = new Sheet(TEXT).labelFinding(Finding.Kind.COUNT_MISMATCH)
        .labelFinding(Finding.Kind.COUNT_MISMATCH).labelFinding(Finding.Kind.LISTS_DIFFER)
        .findFinding(Finding.Kind.COUNT_MISMATCH).findFinding(Finding.Kind.ARITHMETIC).evaluate();

    assertThat(evaluation.of(Layer.FINDINGS)).isEqualTo(new Counts(1, 1, 1));
    assertThat(evaluation.misses()).extracting(Miss::value, Miss::quote).containsExactly(
        tuple("arithmetic", "As the program says it."),
        tuple("lists-differ", "as a reader notes it"));
  }

  @ParameterizedTest
  @CsvSource({"0,0,0, 1,1,1", "0,0,2, 0,0,0", "0,2,0, 0,1,0", "3,1,2, 0.75,0.6,0.6666666666666665"})
  void precision_recall_and_f1(int right, int wrong, int missing, double precision, double recall,
      double f1) {
    var counts = new Counts(right, wrong, missing);

    assertThat(counts.precision()).isEqualTo(precision);
    assertThat(counts.recall()).isEqualTo(recall);
    assertThat(counts.f1()).isCloseTo(f1, within(1e-12));
  }
}
