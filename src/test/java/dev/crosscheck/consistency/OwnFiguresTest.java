package dev.crosscheck.consistency;

import static dev.crosscheck.consistency.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an article says twice, in figures, in dates, in contrasts and in sentences: it must fit itself.
class OwnFiguresTest {

  private static final WithinArticle WITHIN = new WithinArticle(Catalogue.own());

  private static List<Finding> check(ArticleBuilder builder) {
    return WITHIN.check(builder.build());
  }

  private static List<Finding> shares(String counting, String saying) {
    return check(article("a.txt").sentence(counting).goesOn(saying));
  }

  @Test
  void a_share_is_recomputed_from_the_count_that_it_puts_into_words() {
    var found = shares("Of our 40 shops, 26 run Django, 9 run Flask.",
        "In other words, more than three quarters of them trust Django.");
    assertThat(found).extracting(Finding::kind).containsExactly(Kind.ARITHMETIC);
    assertThat(found.getFirst().summary()).contains("26 of 40").contains("65 %");
    assertThat(shares("Django won in 26 of 40 shops.",
        "That is, a third of our shops chose Django.")).hasSize(1);
  }

  @Test
  void a_share_within_its_words_or_of_another_count_is_none() {
    assertThat(shares("Of our 40 shops, 26 run Django, 9 run Flask.",
        "In other words, nearly two thirds of them trust Django.")).isEmpty();
    assertThat(shares("Of our 40 shops, 26 run Django, 9 run Flask.",
        "A fifth of all plugins are made for Django.")).isEmpty();
    assertThat(shares("Of our 5,000 shops, most in 2023 used Django.",
        "That is, half of them liked Django.")).isEmpty();
    assertThat(shares("Of our 40 shops, 26 run Flask, some Django.",
        "That is, a quarter of them run Django.")).isEmpty();
  }

  private static List<Finding> dated(String sentence) {
    return check(article("a.txt").dated(Metadata.Role.PUBLISHED, "2023-03-20").sentence(sentence));
  }

  @Test
  void what_is_reported_as_done_in_a_month_to_come_conflicts_with_the_date() {
    assertThat(dated("In our survey of May 2023 they liked it.")).extracting(Finding::kind)
        .containsExactly(Kind.DATE_CONFLICT);
    assertThat(dated("As of May 2023 it has 900 plugins.")).hasSize(1);
  }

  @Test
  void what_is_planned_past_or_put_in_later_is_no_conflict_of_dates() {
    assertThat(dated("In our survey of February 2023 they liked it.")).isEmpty();
    assertThat(dated("In our survey of March 2023 they liked it.")).isEmpty();
    assertThat(dated("The next survey in May 2023 will tell.")).isEmpty();
    assertThat(dated("Update: as of May 2023 it has 900 plugins.")).isEmpty();
    assertThat(check(article("a.txt").dated(Metadata.Role.PUBLISHED, "2023-03-20")
        .dated(Metadata.Role.MODIFIED, "2023-06-01")
        .sentence("As of May 2023 it has 900 plugins."))).isEmpty();
  }

  private static List<Finding> contrast(String sentence) {
    return check(article("a.txt").sentence(sentence)
        .claim("laravel", Facet.FEATURE, "orm", Polarity.POSITIVE, "", "", "ORM")
        .sentence("Of course Django has an ORM.")
        .claim("django", Facet.FEATURE, "orm", Polarity.POSITIVE, "", "", "ORM"));
  }

  @Test
  void a_thing_set_apart_from_another_by_what_both_have_is_a_contradiction() {
    var found = contrast("Unlike Django, Laravel has an ORM, and people love it.");
    assertThat(found).extracting(Finding::kind).containsExactly(Kind.SELF_CONTRADICTION);
    assertThat(found.getFirst().framework()).isEqualTo("laravel");
  }

  @Test
  void a_contrast_of_anything_more_than_having_it_is_none() {
    assertThat(contrast("Unlike Django, Laravel has an ORM with active records.")).isEmpty();
    assertThat(contrast("Like Django, Laravel has an ORM.")).isEmpty();
    assertThat(contrast("Unlike Flask, Laravel has an ORM.")).isEmpty();
    assertThat(contrast("Unlike Django, Laravel keeps its models thin: it has an ORM.")).isEmpty();
  }

  private static ArticleBuilder twice(String... sentences) {
    var builder = article("a.txt").sentence("Django came first.");
    for (var sentence : sentences) {
      builder.goesOn(sentence);
    }
    builder.sentence("Laravel came second.");
    for (var sentence : sentences) {
      builder.goesOn(sentence);
    }
    return builder;
  }

  @Test
  void whole_sentences_that_come_again_under_another_name_are_copied_whatever_they_assert() {
    var one = "Nobody at our table had used it before, so each of us took a weekend, a pot of tea and one small idea of his own.";
    var two = "The tea was finished long before the ideas were, by the way.";
    assertThat(check(twice(one))).extracting(Finding::kind).containsExactly(Kind.COPIED_TEXT);
    assertThat(check(twice(two))).isEmpty();
    var both = check(twice(two, "Most of us would do it again, but not before the next summer."));
    assertThat(both).hasSize(1);
    assertThat(both.getFirst().sides()).allSatisfy(side -> assertThat(side.evidence()).hasSize(2));
  }
}
