package dev.crosscheck.consistency;

import static dev.crosscheck.consistency.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusFoldTest {

  private static final Catalogue CATALOGUE = Catalogue.own();
  private static final WithinArticle WITHIN = new WithinArticle(CATALOGUE);

  private static Overview overview(ArticleBuilder... builders) {
    var fold = new CorpusFold(CATALOGUE);
    var all = Stream.of(builders).map(ArticleBuilder::build).toList();
    all.forEach(each -> {
      fold.add(each, WITHIN.check(each));
      all.stream().filter(other -> !other.id().equals(each.id()))
          .forEach(other -> fold.compare(each, other));
    });
    return fold.overview();
  }

  private static List<Finding> of(Kind kind, ArticleBuilder... builders) {
    return overview(builders).findings().stream().filter(finding -> finding.kind() == kind)
        .toList();
  }

  private static ArticleBuilder says(String id, String sentence, String framework, Facet facet,
      String value,
      Polarity polarity) {
    return article(id).sentence(sentence).claim(framework, facet, value, polarity);
  }

  private static ArticleBuilder kind(String id, String sentence, String value) {
    return article(id).sentence(sentence)
        .claim("node-js", Facet.KIND, value, Polarity.POSITIVE, "", "", value);
  }

  private static ArticleBuilder ranks(String id, String... frameworks) {
    return ranksBy(id, "github-stars", frameworks);
  }

  private static ArticleBuilder ranksBy(String id, String basis, String... frameworks) {
    var builder = article(id).list(Role.MAIN, true, basis);
    for (int i = 0; i < frameworks.length; i++) {
      builder.item(frameworks[i], i + 1 + ". " + frameworks[i]);
    }
    return builder;
  }

  @Test
  void a_framework_here_and_a_runtime_there_is_a_conflict_of_kinds() {
    var found = of(Kind.KIND_CONFLICT, kind("a.txt", "Node.js is a framework.", "framework"),
        kind("b.txt", "Node.js is a runtime.", "runtime"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().sides()).extracting(Finding.Side::value)
        .containsExactly("framework", "runtime");
    assertThat(found.getFirst().articles()).containsExactly("a.txt", "b.txt");
    assertThat(of(Kind.KIND_CONFLICT, kind("a.txt", "Node.js is a framework.", "framework")))
        .isEmpty();
  }

  @Test
  void a_wide_spread_of_positions_is_a_warning_and_a_small_one_a_note() {
    var found = of(Kind.RANK_DISAGREEMENT,
        ranks("a.txt", "flask", "django", "laravel", "koa", "express"),
        ranks("b.txt", "django", "laravel", "ruby-on-rails", "express", "flask"));
    assertThat(found).filteredOn(each -> each.framework().equals("flask"))
        .allSatisfy(each -> assertThat(each.severity()).isEqualTo(Severity.WARNING)).hasSize(1);
    assertThat(found).filteredOn(each -> each.framework().equals("django"))
        .allSatisfy(each -> assertThat(each.severity()).isEqualTo(Severity.NOTE)).hasSize(1);
    assertThat(found.getFirst().summary()).contains(
        "at place 1 in a.txt (line 1), and at 5 in b.txt (line 5)")
        .contains("order it both ways against");
  }

  @Test
  void lists_of_another_scope_are_not_held_against_each_other() {
    assertThat(of(Kind.RANK_DISAGREEMENT, ranks("a.txt", "laravel", "symfony", "cakephp"),
        ranks("b.txt", "django", "flask", "laravel"))).isEmpty();
  }

  @Test
  void relatives_are_kept_apart_and_shown_together() {
    var found = of(Kind.RANK_DISAGREEMENT, ranks("a.txt", "spring", "django"),
        ranks("b.txt", "flask", "spring-boot"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().cause()).contains(Cause.GRANULARITY);
    assertThat(found.getFirst().severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void two_firsts_are_a_conflict_of_superlatives() {
    var found = of(Kind.SUPERLATIVE_CONFLICT, ranks("a.txt", "spring", "django"),
        ranks("b.txt", "node-js", "django"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().summary())
        .contains("Node.js in b.txt (line 1) and Spring in a.txt (line 1)")
        .contains("first place");
  }

  @Test
  void superlatives_conflict_only_in_the_same_respect() {
    var spring = says("a.txt", "Spring is the most popular framework.", "spring", Facet.SUPERLATIVE,
        "popularity",
        Polarity.POSITIVE);
    var django = says("b.txt", "Django is the most popular backend framework.", "django",
        Facet.SUPERLATIVE, "popularity",
        Polarity.POSITIVE);
    var express = says("b.txt", "Express is the most popular Node.js framework.", "express",
        Facet.SUPERLATIVE,
        "popularity", Polarity.POSITIVE);
    assertThat(of(Kind.SUPERLATIVE_CONFLICT, spring, django)).hasSize(1);
    assertThat(of(Kind.SUPERLATIVE_CONFLICT, spring, express)).isEmpty();
  }

  @Test
  void a_list_that_does_not_say_that_it_ranks_has_no_places() {
    var one = ranksBy("a.txt", "", "flask", "django", "laravel", "koa", "express");
    var other = ranksBy("b.txt", "", "django", "laravel", "ruby-on-rails", "express", "flask");
    assertThat(of(Kind.SUPERLATIVE_CONFLICT, one, other)).isEmpty();
    assertThat(of(Kind.RANK_DISAGREEMENT, one, other)).isEmpty();
  }

  @Test
  void a_list_of_both_sides_of_the_wire_is_not_held_against_one_of_servers() {
    assertThat(of(Kind.SUPERLATIVE_CONFLICT, ranks("a.txt", "django", "laravel", "express"),
        ranks("b.txt", "react", "laravel", "ruby-on-rails"))).isEmpty();
  }

  @Test
  void first_among_our_own_is_no_more_than_a_note_of_scope() {
    var all = says("a.txt", "Spring is the most popular framework.", "spring", Facet.SUPERLATIVE,
        "popularity", Polarity.POSITIVE);
    var ours = says("b.txt", "Django is the most popular framework among our pupils.", "django",
        Facet.SUPERLATIVE, "popularity", Polarity.POSITIVE);
    assertThat(of(Kind.SUPERLATIVE_CONFLICT, all, ours)).singleElement().satisfies(found -> {
      assertThat(found.severity()).isEqualTo(Severity.NOTE);
      assertThat(found.cause()).contains(Cause.SCOPE);
      assertThat(found.summary()).isEqualTo(
          "Spring in a.txt (line 1) and Django in b.txt (line 1) are each called first in popularity (framework).");
    });
  }

  @Test
  void a_superlative_is_of_the_name_that_its_noun_is_limited_to() {
    var spring = says("a.txt", "Spring is the most popular framework.", "spring",
        Facet.SUPERLATIVE, "popularity", Polarity.POSITIVE);
    var express = says("b.txt", "Express is the most popular framework right now for Koa.",
        "express", Facet.SUPERLATIVE, "popularity", Polarity.POSITIVE);
    assertThat(of(Kind.SUPERLATIVE_CONFLICT, spring, express)).isEmpty();
  }

  @Test
  void a_sentence_of_another_thing_sets_nobody_against_anybody() {
    var praise = says("a.txt", "Django is quick.", "django", Facet.QUALITY, "performance",
        Polarity.POSITIVE);
    var blame = says("b.txt", "Beside Flask and Koa, Django crawls.", "django", Facet.QUALITY,
        "performance", Polarity.NEGATIVE);
    assertThat(of(Kind.POLARITY_CONFLICT, praise, blame)).isEmpty();
  }

  private static ArticleBuilder large(String id, String sentence, Polarity polarity, String scope) {
    return article(id).sentence(sentence).claim("ruby-on-rails", Facet.PROJECT_SIZE, "large",
        polarity, scope, "", "Rails");
  }

  @Test
  void praise_and_blame_conflict_unless_their_scopes_differ() {
    var good = large("a.txt", "Rails carries the largest shops.", Polarity.POSITIVE, "");
    assertThat(of(Kind.POLARITY_CONFLICT, good,
        large("b.txt", "Rails is not for large shops.", Polarity.NEGATIVE, "")))
        .extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(of(Kind.POLARITY_CONFLICT, good,
        large("b.txt", "Rails was not for large shops.", Polarity.NEGATIVE, "in 2008")))
        .satisfiesExactly(each -> {
          assertThat(each.cause()).contains(Cause.SCOPE);
          assertThat(each.severity()).isEqualTo(Severity.NOTE);
        });
  }

  @Test
  void scalable_here_and_not_for_large_projects_there_conflict() {
    var scalable = article("a.txt").sentence("Rails scales well.").claim("ruby-on-rails",
        Facet.QUALITY, "scalability", Polarity.POSITIVE, "", "", "scales");
    assertThat(of(Kind.POLARITY_CONFLICT, scalable,
        large("b.txt", "Rails is not for large shops.", Polarity.NEGATIVE, "")))
        .hasSize(1);
  }

  private static ArticleBuilder year(String id, String sentence, String year) {
    return says(id, sentence, "laravel", Facet.FIRST_RELEASE, year, Polarity.POSITIVE);
  }

  @Test
  void years_of_one_milestone_exclude_each_other() {
    assertThat(of(Kind.VALUE_CONFLICT, year("a.txt", "Laravel was released in 2011.", "2011"),
        year("b.txt", "Laravel was released in 2013.", "2013"))).extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(of(Kind.VALUE_CONFLICT, year("a.txt", "Work on Laravel began in 2010.", "2010"),
        year("b.txt", "Laravel was released in 2011.", "2011"))).extracting(Finding::cause)
        .allMatch(each -> each.orElseThrow() == Cause.SCOPE)
        .hasSize(1);
  }

  @Test
  void languages_that_the_catalogue_knows_together_do_not_exclude_each_other() {
    var java = says("a.txt", "Spring is for Java.", "spring", Facet.LANGUAGE, "java",
        Polarity.POSITIVE);
    var kotlin = says("b.txt", "Spring is for Kotlin.", "spring", Facet.LANGUAGE, "kotlin",
        Polarity.POSITIVE);
    var php = says("b.txt", "Spring is for PHP.", "spring", Facet.LANGUAGE, "php",
        Polarity.POSITIVE);
    assertThat(of(Kind.VALUE_CONFLICT, java, kotlin)).isEmpty();
    var phpToo = says("c.txt", "Spring is made for PHP.", "spring", Facet.LANGUAGE, "php",
        Polarity.POSITIVE);
    assertThat(of(Kind.VALUE_CONFLICT, java, php, phpToo)).extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_single_article_that_the_catalogue_speaks_against_may_have_been_misread() {
    var java = says("a.txt", "Spring is for Java.", "spring", Facet.LANGUAGE, "java",
        Polarity.POSITIVE);
    var php = says("b.txt", "Spring is for PHP.", "spring", Facet.LANGUAGE, "php",
        Polarity.POSITIVE);
    assertThat(of(Kind.VALUE_CONFLICT, java, php)).singleElement().satisfies(found -> {
      assertThat(found.severity()).isEqualTo(Severity.NOTE);
      assertThat(found.cause()).contains(Cause.DOUBT);
    });
  }

  @Test
  void a_hint_of_slowness_is_not_held_against_praise_of_speed_and_what_is_weakened_no_more_than_doubted() {
    var fast = article("a.txt").sentence("Django is fast.").claim("django", Facet.QUALITY,
        "performance", Polarity.POSITIVE, "", "", "fast");
    var slow = article("b.txt").sentence("Django is slow.").claim("django", Facet.QUALITY,
        "performance", Polarity.NEGATIVE, "", "", "slow");
    var hungry = article("c.txt").sentence("Django eats memory.").claim("django", Facet.QUALITY,
        "performance", Polarity.NEGATIVE, "", "", "eats memory");
    assertThat(of(Kind.POLARITY_CONFLICT, fast, slow)).extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    var sometimes = article("d.txt").sentence("Django can be slow.").hedged("django",
        Facet.QUALITY, "performance", Polarity.NEGATIVE, "slow");
    assertThat(of(Kind.POLARITY_CONFLICT, fast, hungry)).isEmpty();
    assertThat(of(Kind.POLARITY_CONFLICT, fast, sometimes)).singleElement()
        .satisfies(CorpusFoldTest::isDoubt);
  }

  @Test
  void every_article_that_says_it_is_counted_the_doubtful_apart() {
    var slow = performance("z.txt", "Django is slow.", Polarity.NEGATIVE, "slow");
    assertThat(of(Kind.POLARITY_CONFLICT,
        performance("a.txt", "Django is fast.", Polarity.POSITIVE, "fast"),
        performance("b.txt", "We find that Django is fast.", Polarity.POSITIVE, "fast"),
        performance("c.txt", "Django has fast caching.", Polarity.POSITIVE, "fast"),
        article("d.txt").sentence("Django can be fast.").hedged("django", Facet.QUALITY,
            "performance", Polarity.POSITIVE, "fast"),
        slow)).singleElement()
        .satisfies(found -> assertThat(found.summary()).isEqualTo(
            "Django is praised for performance in a.txt (line 1), at least 1 more and perhaps 2 others, and faulted for it in z.txt (line 1)."));
  }

  @Test
  void how_a_thing_changes_is_not_held_against_how_it_is() {
    var popular = article("a.txt").sentence("Django is popular.").claim("django", Facet.QUALITY,
        "popularity", Polarity.POSITIVE, "", "", "popular");
    var declining = article("b.txt").sentence("The popularity of Django is declining.").claim(
        "django", Facet.QUALITY, "popularity", Polarity.NEGATIVE, "", "", "popularity");
    var unpopular = article("c.txt").sentence("Django is unpopular.").claim("django",
        Facet.QUALITY, "popularity", Polarity.NEGATIVE, "", "", "unpopular");
    assertThat(of(Kind.POLARITY_CONFLICT, popular, declining)).isEmpty();
    assertThat(of(Kind.POLARITY_CONFLICT, popular, unpopular)).hasSize(1);
  }

  private static void isDoubt(Finding found) {
    assertThat(found.cause()).contains(Cause.DOUBT);
    assertThat(found.severity()).isEqualTo(Severity.NOTE);
  }

  private static ArticleBuilder performance(String id, String sentence, Polarity polarity,
      String cue) {
    return article(id).sentence(sentence).claim("django", Facet.QUALITY, "performance", polarity,
        "", "", cue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Django has fast caching.", "Django's router is fast.",
      "Although Django is fast, we left it.", "Django is made for work without fast machines.",
      "Django apps are fast.", "Some components in Django are fast."})
  void a_part_or_a_condition_is_not_held_against_the_whole(String sentence) {
    var slow = performance("b.txt", "Django is slow.", Polarity.NEGATIVE, "slow");
    assertThat(of(Kind.POLARITY_CONFLICT,
        performance("a.txt", sentence, Polarity.POSITIVE, "fast"), slow)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Django is fast.", "Django is a framework that is fast and small.",
      "We love the fast framework Django.", "Django builds fast web applications."})
  void what_is_said_outright_is_held_against_its_contrary(String sentence) {
    var slow = performance("b.txt", "Django is slow.", Polarity.NEGATIVE, "slow");
    assertThat(of(Kind.POLARITY_CONFLICT,
        performance("a.txt", sentence, Polarity.POSITIVE, "fast"), slow)).singleElement()
        .satisfies(found -> assertThat(found.summary()).isEqualTo(
            "Django is praised for performance in a.txt (line 1), and faulted for it in b.txt (line 1)."));
  }

  @Test
  void a_sentence_for_teams_is_not_held_against_one_for_projects() {
    var teams = article("a.txt").sentence("Rails suits large teams.").claim("ruby-on-rails",
        Facet.PROJECT_SIZE, "large", Polarity.POSITIVE, "", "", "large teams");
    assertThat(of(Kind.POLARITY_CONFLICT, teams,
        large("b.txt", "Rails is not for large shops.", Polarity.NEGATIVE, ""))).isEmpty();
  }

  @Test
  void a_metric_in_thousands_is_not_held_against_one_in_units() {
    assertThat(of(Kind.METRIC_CONFLICT, stars("a.txt", "2024-03-01", "31"),
        stars("b.txt", "2024-04-01", "31000"))).isEmpty();
  }

  @Test
  void an_article_that_calls_it_both_sets_nobody_against_another() {
    assertThat(of(Kind.KIND_CONFLICT, kind("a.txt", "Node.js is a framework.", "framework"),
        kind("b.txt", "Node.js is a runtime.", "runtime").sentence("Node.js is a framework.")
            .claim("node-js", Facet.KIND, "framework", Polarity.POSITIVE, "", "", "framework")))
        .extracting(Finding::scope).containsExactly(Finding.Scope.WITHIN);
  }

  @Test
  void it_is_not_the_thing_that_the_sentence_names_behind() {
    var it = article("a.txt").section("node-js", "Node.js")
        .sentence("It is a framework for Node.js.")
        .claim("node-js", Facet.KIND, "framework", Polarity.POSITIVE, "", "", "framework");
    assertThat(of(Kind.KIND_CONFLICT, it, kind("b.txt", "Node.js is a runtime.", "runtime")))
        .isEmpty();
  }

  @Test
  void this_framework_is_what_was_named_last() {
    var other = article("a.txt").section("node-js", "Node.js")
        .sentence("Many use it with Express.").sentence("This framework is old.")
        .claim("node-js", Facet.KIND, "framework", Polarity.POSITIVE, "", "", "framework");
    assertThat(of(Kind.KIND_CONFLICT, other, kind("b.txt", "Node.js is a runtime.", "runtime")))
        .isEmpty();
  }

  @Test
  void a_wrong_first_release_is_told_though_the_article_has_the_right_year_elsewhere() {
    var both = year("a.txt", "Laravel was released in 2011.", "2011")
        .sentence("Laravel was first released in 2014.")
        .claim("laravel", Facet.FIRST_RELEASE, "2014", Polarity.POSITIVE);
    assertThat(of(Kind.REFERENCE_CONFLICT, both)).extracting(Finding::summary).containsExactly(
        "1 article gives 2014 as the first release of Laravel; the catalogue has 2011.");
    var milestones = year("a.txt", "Laravel was released in 2011.", "2011")
        .sentence("Laravel was released as a stable version in 2014.")
        .claim("laravel", Facet.FIRST_RELEASE, "2014", Polarity.POSITIVE);
    assertThat(of(Kind.REFERENCE_CONFLICT, milestones)).isEmpty();
  }

  @Test
  void laboratories_are_no_person_to_dispute_another_with() {
    assertThat(of(Kind.REFERENCE_CONFLICT, says("a.txt", "Laravel was made at Acme Laboratories.",
        "laravel", Facet.CREATOR, "Acme Laboratories", Polarity.POSITIVE))).isEmpty();
  }

  @Test
  void a_language_that_a_single_article_gives_is_not_held_against_the_catalogue() {
    var java = says("a.txt", "Laravel is for Java.", "laravel", Facet.LANGUAGE, "java",
        Polarity.POSITIVE);
    assertThat(of(Kind.REFERENCE_CONFLICT, java)).isEmpty();
    assertThat(of(Kind.REFERENCE_CONFLICT, java, says("b.txt", "Laravel is written in Java.",
        "laravel", Facet.LANGUAGE, "java", Polarity.POSITIVE))).extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
  }

  private static ArticleBuilder hedged(String id, String sentence) {
    return article(id).sentence(sentence).hedged("django", Facet.QUALITY, "performance",
        Polarity.NEGATIVE, "slow");
  }

  @Test
  void a_hedge_conflicts_only_with_several_that_have_none() {
    var fast = performance("a.txt", "Django is fast.", Polarity.POSITIVE, "fast");
    var quick = performance("b.txt", "In short, Django is fast.", Polarity.POSITIVE, "fast");
    var may = hedged("c.txt", "Django may be slow.");
    assertThat(of(Kind.POLARITY_CONFLICT, fast, may)).extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
    assertThat(of(Kind.POLARITY_CONFLICT, fast, quick, may)).extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_claim_against_the_catalogue_shows_the_fact_with_its_source() {
    var found = of(Kind.REFERENCE_CONFLICT, year("a.txt", "Laravel was released in 2016.", "2016"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().scope()).isEqualTo(Finding.Scope.REFERENCE);
    assertThat(found.getFirst().sides().getLast())
        .isEqualTo(new Finding.Side("2011", List.of(), "https://laravel.com"));
    assertThat(of(Kind.REFERENCE_CONFLICT, year("a.txt", "Laravel was released in 2011.", "2011")))
        .isEmpty();
  }

  private static ArticleBuilder stars(String id, String date, String figure) {
    return article(id).dated(Metadata.Role.PUBLISHED, date)
        .sentence("Koa has " + figure + " stars.")
        .claim("koa", Facet.METRIC, "github-stars=" + figure, Polarity.POSITIVE);
  }

  @Test
  void of_many_figures_a_finding_names_a_dozen_and_counts_the_others() {
    var articles = IntStream.range(0, 40)
        .mapToObj(i -> stars(i + ".txt", "2024-03-01", String.valueOf(20_000 + i * 3_000)))
        .toArray(ArticleBuilder[]::new);
    assertThat(of(Kind.METRIC_CONFLICT, articles)).singleElement().satisfies(found -> {
      assertThat(found.summary()).endsWith(" and 26 more.");
      assertThat(found.sides()).hasSize(12);
    });
  }

  @Test
  void figures_conflict_beyond_rounding_and_time_explains_them() {
    assertThat(of(Kind.METRIC_CONFLICT, stars("a.txt", "2024-03-01", "20000"),
        stars("b.txt", "2024-04-01", "31000")))
        .singleElement().satisfies(found -> {
          assertThat(found.severity()).isEqualTo(Severity.WARNING);
          assertThat(found.summary()).isEqualTo(
              "Articles give different figures for the GitHub stars of Koa: 20,000 in a.txt (line 2, 2024) and 31,000 in b.txt (line 2, 2024).");
        });
    assertThat(of(Kind.METRIC_CONFLICT, stars("a.txt", "2020-03-01", "20000"),
        stars("b.txt", "2024-04-01", "31000")))
        .extracting(each -> each.cause().orElseThrow()).containsExactly(Cause.TIME);
    assertThat(of(Kind.METRIC_CONFLICT, stars("a.txt", "2024-03-01", "31000"),
        stars("b.txt", "2024-04-01", "31200")))
        .isEmpty();
  }

  @Test
  void answers_to_surveys_that_may_have_asked_other_things_are_not_compared() {
    var use = article("a.txt").sentence("Of all bakers 37 % use Koa.").claim("koa", Facet.METRIC,
        "survey-percent=37", Polarity.POSITIVE);
    var plan = article("b.txt").sentence("Of all bakers 73 % plan to try Koa.").claim("koa",
        Facet.METRIC, "survey-percent=73", Polarity.POSITIVE);
    assertThat(of(Kind.METRIC_CONFLICT, use, plan)).isEmpty();
  }

  private static ArticleBuilder faster(String id, String winner, String loser) {
    return article(id).sentence(winner + " beats " + loser + ".").claim(winner, Facet.COMPARISON,
        "performance",
        Polarity.POSITIVE, "", loser, winner);
  }

  @Test
  void comparisons_conflict_in_pairs_and_in_circles() {
    assertThat(of(Kind.COMPARISON_CONFLICT, faster("a.txt", "koa", "express"),
        faster("b.txt", "express", "koa")))
        .hasSize(1);
    var circle = of(Kind.COMPARISON_CONFLICT, faster("a.txt", "koa", "express"),
        faster("b.txt", "express", "django"),
        faster("c.txt", "django", "koa"));
    assertThat(circle).hasSize(1);
    assertThat(circle.getFirst().summary()).contains(
        "Django over Koa perhaps in c.txt (line 1), Koa over Express perhaps in a.txt (line 1)");
    assertThat(of(Kind.COMPARISON_CONFLICT, faster("a.txt", "koa", "express"),
        faster("b.txt", "koa", "express"))).isEmpty();
  }

  private static ArticleBuilder mvc(String id, String sentence) {
    return says(id, sentence, "laravel", Facet.ARCHITECTURE, "mvc", Polarity.POSITIVE);
  }

  @Test
  void independent_articles_corroborate_each_other() {
    var found = of(Kind.CORROBORATION, mvc("a.txt", "Laravel follows MVC."),
        mvc("b.txt", "MVC shapes Laravel."));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().independent()).isEqualTo(2);
    assertThat(found.getFirst().severity()).isEqualTo(Severity.NOTE);
    var summary = overview(mvc("a.txt", "Laravel follows MVC."),
        mvc("b.txt", "MVC shapes Laravel.")).frameworks();
    assertThat(summary).filteredOn(each -> each.framework().equals("laravel"))
        .allSatisfy(each -> assertThat(each.corroborated()).isEqualTo(1)).hasSize(1);
  }

  @Test
  void one_sentence_in_two_articles_is_one_source() {
    String sentence = "Whoever wants order in a large project will be glad of Laravel.";
    assertThat(of(Kind.CORROBORATION, mvc("a.txt", sentence), mvc("b.txt", sentence))).isEmpty();
  }

  @Test
  void one_slogan_in_two_sentences_is_one_source() {
    var one = mvc("a.txt", "Laravel, the tidy MVC framework for people who like their bread warm.");
    var other = mvc("b.txt",
        "They call it the tidy MVC framework for people who like their soup hot.");
    var own = mvc("c.txt", "MVC shapes Laravel.");
    assertThat(of(Kind.CORROBORATION, one, other)).isEmpty();
    assertThat(of(Kind.CORROBORATION, one, other, own)).singleElement().satisfies(found -> {
      assertThat(found.independent()).isEqualTo(2);
      assertThat(found.articles()).containsExactly("a.txt", "c.txt");
    });
  }

  @Test
  void what_is_only_perhaps_so_supports_others_and_nothing_by_itself() {
    var one = mvc("a.txt", "Laravel follows MVC.");
    var perhaps = article("b.txt").sentence("MVC may shape Laravel.").hedged("laravel",
        Facet.ARCHITECTURE, "mvc", Polarity.POSITIVE, "MVC");
    assertThat(of(Kind.CORROBORATION, one, perhaps)).isEmpty();
    assertThat(of(Kind.CORROBORATION, one, perhaps, mvc("c.txt", "MVC is its way.")))
        .extracting(Finding::summary).containsExactly(
            "At least 2 independent articles, and perhaps 1 more, say of Laravel: architecture mvc.");
  }

  @Test
  void praise_of_a_part_supports_that_of_the_whole_and_nothing_by_itself() {
    var one = performance("a.txt", "Django is fast.", Polarity.POSITIVE, "fast");
    var part = performance("b.txt", "Django has fast caching.", Polarity.POSITIVE, "fast");
    var other = performance("c.txt", "We found that Django is fast.", Polarity.POSITIVE, "fast");
    assertThat(of(Kind.CORROBORATION, one, part)).isEmpty();
    assertThat(of(Kind.CORROBORATION, one, part, other)).extracting(Finding::summary)
        .containsExactly(
            "At least 2 independent articles, and perhaps 1 more, say of Django: quality performance +.");
  }

  private static ArticleBuilder essay(String id) {
    var builder = article(id);
    for (int i = 0; i < 12; i++) {
      builder.sentence("In chapter " + i + " we look at what number " + i * 7
          + " has to do with the price of tea in town "
          + i * 3 + ".");
    }
    return builder;
  }

  @Test
  void a_copy_is_told_shown_and_counts_once() {
    var overview = overview(essay("b.txt").sentence("Laravel follows MVC."),
        essay("a.txt").sentence("MVC shapes Laravel."),
        mvc("c.txt", "Laravel follows MVC."));
    assertThat(overview.duplicateOf()).containsExactly(Map.entry("b.txt", "a.txt"));
    var found = overview.findings().stream().filter(each -> each.kind() == Kind.COPIED_TEXT)
        .toList();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().independent()).isEqualTo(1);
    assertThat(found.getFirst().articles()).containsExactly("a.txt", "b.txt");
  }

  private static List<Analysis> corpus() {
    return Stream.of(ranks("a.txt", "spring", "django", "laravel", "koa", "express"),
        ranks("b.txt", "node-js", "laravel", "django", "express"),
        ranks("c.txt", "node-js", "laravel", "django", "express"),
        ranks("d.txt", "laravel", "symfony"), mvc("e.txt", "Laravel follows MVC."),
        mvc("f.txt", "MVC shapes Laravel."),
        year("g.txt", "Laravel was released in 2011.", "2011"),
        year("h.txt", "Laravel was released in 2013.", "2013"),
        essay("i.txt"), essay("j.txt"), stars("k.txt", "2024-03-01", "20000"),
        stars("l.txt", "2020-04-01", "31000"),
        faster("m.txt", "koa", "express"), faster("n.txt", "express", "koa"),
        kind("o.txt", "Node.js is a runtime.", "runtime"),
        kind("p.txt", "Node.js is a framework.", "framework")).map(ArticleBuilder::build).toList();
  }

  private static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_order_and_grouping_of_adds_and_merges_gives_the_same(long seed) {
    var random = new Random(seed);
    var folds = new ArrayList<CorpusFold>();
    var shuffled = new ArrayList<>(corpus());
    Collections.shuffle(shuffled, random);
    for (var analysis : shuffled) {
      if (folds.isEmpty() || random.nextBoolean()) {
        folds.add(new CorpusFold(CATALOGUE));
      }
      folds.get(random.nextInt(folds.size())).add(analysis, WITHIN.check(analysis));
    }
    while (folds.size() > 1) {
      var taken = folds.remove(random.nextInt(folds.size()));
      folds.get(random.nextInt(folds.size())).merge(taken);
    }
    var all = new CorpusFold(CATALOGUE);
    corpus().forEach(each -> all.add(each, WITHIN.check(each)));
    assertThat(parts(folds.getFirst().overview())).isEqualTo(parts(all.overview()));
  }

  /// What it says, one thing after the other: findings and ledger are gone through, not held.
  private static List<Object> parts(Overview overview) {
    return List.of(overview.frameworks(), overview.consensus(), List.copyOf(overview.agreement()),
        List.copyOf(overview.findings()), overview.duplicateOf(), List.copyOf(overview.ledger()));
  }

  @Test
  void ids_are_unique_and_survive_another_article() {
    var small = of(Kind.KIND_CONFLICT, kind("a.txt", "Node.js is a framework.", "framework"),
        kind("b.txt", "Node.js is a runtime.", "runtime"));
    var large = of(Kind.KIND_CONFLICT, kind("a.txt", "Node.js is a framework.", "framework"),
        kind("b.txt", "Node.js is a runtime.", "runtime"),
        kind("c.txt", "We took the runtime Node.js.", "runtime"));
    assertThat(large.getFirst().id()).isEqualTo(small.getFirst().id());
    var fold = new CorpusFold(CATALOGUE);
    corpus().forEach(each -> fold.add(each, WITHIN.check(each)));
    assertThat(List.copyOf(fold.overview().findings())).isSorted().extracting(Finding::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void every_finding_has_two_quotations_or_one_and_the_catalogue() {
    var fold = new CorpusFold(CATALOGUE);
    corpus().forEach(each -> fold.add(each, WITHIN.check(each)));
    assertThat(fold.overview().findings()).hasSizeGreaterThan(9).allSatisfy(finding -> {
      long quotations = finding.sides().stream().mapToLong(side -> side.evidence().size()).sum();
      boolean reference = finding.sides().stream().anyMatch(side -> side.evidence().isEmpty());
      assertThat(quotations).isGreaterThanOrEqualTo(reference ? 1 : 2);
      assertThat(finding.summary()).isNotBlank();
    });
  }

  @Test
  void an_empty_corpus_has_an_empty_overview() {
    assertThat(parts(new CorpusFold(CATALOGUE).overview()))
        .isEqualTo(List.of(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of()));
  }
}
