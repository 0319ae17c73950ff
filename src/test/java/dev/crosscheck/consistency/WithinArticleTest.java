package dev.crosscheck.consistency;

import static dev.crosscheck.consistency.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithinArticleTest {

  private static final WithinArticle WITHIN = new WithinArticle(Catalogue.own());

  private static List<Finding> check(ArticleBuilder builder) {
    return WITHIN.check(builder.build());
  }

  private static Finding only(ArticleBuilder builder) {
    assertThat(check(builder)).hasSize(1);
    return check(builder).getFirst();
  }

  private static ArticleBuilder benefits(String lead, int count) {
    return article("a.txt").sentence(lead).announces(count, "benefits").otherList()
        .item("", "Speed").item("", "Safety")
        .item("", "Order");
  }

  @Test
  void an_announced_number_that_the_list_lacks_is_a_count_mismatch() {
    var finding = only(benefits("Here are 4 benefits of all this.", 4));
    assertThat(finding.kind()).isEqualTo(Kind.COUNT_MISMATCH);
    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(finding.summary())
        .isEqualTo(
            "Announces 4 benefits (line 1) and lists 3: Speed, Safety and Order (lines 2 to 4).");
    assertThat(finding.sides().getFirst().evidence().getFirst().quote())
        .isEqualTo("Here are 4 benefits of all this.");
  }

  @Test
  void a_number_that_is_only_a_bound_is_no_count() {
    assertThat(check(benefits("There are more than 4 benefits.", 4))).isEmpty();
    assertThat(check(benefits("The 4+ benefits.", 4))).isEmpty();
    assertThat(check(benefits("Here are 3 benefits.", 3))).isEmpty();
  }

  @Test
  void a_number_that_its_own_sentence_breaks_is_a_count_mismatch() {
    assertThat(only(criteria("Three criteria decided: age, price, size, and speed.")).summary())
        .isEqualTo("Announces 3 criteria (line 1) and names 4: age, price, size, speed.");
    assertThat(only(criteria("Three criteria decided: age and price.")).summary())
        .contains("names 2");
    assertThat(check(criteria("Three criteria decided: age, price and size."))).isEmpty();
    assertThat(check(criteria("Three criteria decided: age, price, and bells and whistles.")))
        .isEmpty();
    assertThat(check(criteria("Three criteria decided: age, price, size, and more."))).isEmpty();
    assertThat(check(criteria(
        "Three criteria decided: we looked for what people need most, and at what it costs them.")))
        .isEmpty();
  }

  private static ArticleBuilder criteria(String sentence) {
    return article("a.txt").sentence(sentence).opensWith("Three criteria", 3, "criteria");
  }

  private static ArticleBuilder numbered(String... headings) {
    var builder = article("a.txt").otherList();
    for (String heading : headings) {
      builder.item("", heading);
    }
    return builder;
  }

  @Test
  void numbers_that_skip_or_repeat_are_a_gap() {
    assertThat(only(numbered("1. Alpha", "2. Beta", "4. Gamma")).summary())
        .isEqualTo("The printed numbers run 1, 2, 4 (from line 2): number 3 is missing.");
    assertThat(only(numbered("1. Alpha", "2. Beta", "2. Gamma", "3. Delta")).summary())
        .contains("a number is repeated");
  }

  @Test
  void a_countdown_a_new_start_and_the_same_number_throughout_are_no_gap() {
    assertThat(check(numbered("3. Alpha", "2. Beta", "1. Gamma"))).isEmpty();
    assertThat(check(numbered("1. Alpha", "2. Beta", "1. Gamma", "2. Delta"))).isEmpty();
    assertThat(check(numbered("1. Alpha", "1. Beta", "1. Gamma"))).isEmpty();
    assertThat(check(numbered("Alpha", "Beta", "Gamma"))).isEmpty();
  }

  @Test
  void items_whose_heading_is_missing_are_a_gap() {
    var finding = only(article("a.txt").list(Role.MAIN, true, "")
        .lost("node-js", "Node.js comes without a heading.")
        .item("django", "2. Django").item("flask", "3. Flask").lost("koa", "Koa has none either.")
        .item("laravel", "5. Laravel"));
    assertThat(finding.kind()).isEqualTo(Kind.NUMBERING_GAP);
    assertThat(finding.summary()).contains("2, 3, 5").contains("numbers 1 and 4 are missing")
        .contains("though the text of the item stands there");
    assertThat(finding.sides().getFirst().evidence().getFirst().quote())
        .isEqualTo("Node.js comes without a heading.");
  }

  private static ArticleBuilder stars(int first, int second, int third, int fourth) {
    return article("a.txt").list(Role.MAIN, true, "github-stars").item("django", "1. Django", first)
        .item("flask", "2. Flask", second).item("laravel", "3. Laravel", third)
        .item("koa", "4. Koa", fourth);
  }

  @Test
  void items_against_the_figure_that_orders_them_contradict_it() {
    var finding = only(stars(900, 700, 710, 300));
    assertThat(finding.kind()).isEqualTo(Kind.ORDER_CONTRADICTS_METRIC);
    assertThat(finding.framework()).isEqualTo("flask");
    assertThat(finding.sides()).hasSize(2);
    assertThat(check(stars(900, 700, 700, 300))).isEmpty();
    assertThat(check(stars(100, 200, 300, 400))).isEmpty();
  }

  private static ArticleBuilder twoLists(boolean ordered, String... recap) {
    var builder = article("a.txt").list(Role.MAIN, true, "").item("django", "1. Django")
        .item("flask", "2. Flask")
        .item("laravel", "3. Laravel").item("spring-boot", "4. Spring Boot")
        .item("phoenix", "5. Phoenix")
        .list(Role.RECAP, ordered, "");
    for (String id : recap) {
      builder.item(id, "- " + id);
    }
    return builder;
  }

  @Test
  void a_recap_with_other_members_differs() {
    var finding = only(twoLists(false, "django", "flask", "laravel", "koa", "phoenix"));
    assertThat(finding.kind()).isEqualTo(Kind.LISTS_DIFFER);
    assertThat(finding.summary())
        .isEqualTo(
            "The recap (line 6) has Koa, which the main list lacks, and lacks Spring Boot, which the main list has (line 1).");
  }

  @Test
  void a_recap_in_another_order_differs_only_where_it_is_ordered() {
    var finding = only(twoLists(true, "django", "laravel", "flask", "spring-boot", "phoenix"));
    assertThat(finding.kind()).isEqualTo(Kind.LISTS_DIFFER);
    assertThat(finding.sides()).hasSize(2);
    assertThat(check(twoLists(false, "django", "laravel", "flask", "spring-boot", "phoenix")))
        .isEmpty();
    assertThat(check(twoLists(true, "phoenix", "spring-boot", "laravel", "flask", "django")))
        .isEmpty();
  }

  @Test
  void a_recap_that_picks_a_few_is_no_second_list() {
    assertThat(check(twoLists(false, "django", "koa"))).isEmpty();
  }

  @Test
  void a_relative_in_the_place_of_a_thing_is_a_drift_of_its_name() {
    var finding = only(twoLists(false, "django", "flask", "laravel", "spring", "phoenix"));
    assertThat(finding.kind()).isEqualTo(Kind.NAME_DRIFT);
    assertThat(finding.cause()).contains(Finding.Cause.GRANULARITY);
  }

  private static ArticleBuilder unlike(String sentence) {
    return article("a.txt").sentence(sentence)
        .claim("ruby-on-rails", Facet.ARCHITECTURE, "mvc", Polarity.POSITIVE, "", "", "MVC")
        .sentence("Laravel follows MVC.")
        .claim("laravel", Facet.ARCHITECTURE, "mvc", Polarity.POSITIVE)
        .sentence("CakePHP follows MVC.")
        .claim("cakephp", Facet.ARCHITECTURE, "mvc", Polarity.POSITIVE);
  }

  @Test
  void what_sets_a_thing_apart_must_not_be_said_of_others() {
    var finding = only(unlike("Unlike many other frameworks, Rails goes by MVC."));
    assertThat(finding.kind()).isEqualTo(Kind.SELF_CONTRADICTION);
    assertThat(finding.framework()).isEqualTo("ruby-on-rails");
    assertThat(finding.sides().get(1).evidence()).hasSize(2);
    assertThat(finding.severity()).isEqualTo(Finding.Severity.NOTE);
    assertThat(only(unlike("Unlike the other frameworks, Rails goes by MVC.")).severity())
        .isEqualTo(Finding.Severity.ERROR);
    assertThat(check(unlike("Like many other frameworks, Rails goes by MVC."))).isEmpty();
    assertThat(check(unlike("Rails goes by MVC, unlike many other frameworks."))).isEmpty();
  }

  @Test
  void a_size_affirmed_and_denied_is_a_contradiction_unless_limited() {
    assertThat(only(sizes("")).kind()).isEqualTo(Kind.SELF_CONTRADICTION);
    assertThat(check(sizes("before 2015"))).isEmpty();
  }

  private static ArticleBuilder sizes(String scope) {
    return article("a.txt").sentence("Rails suits large shops.")
        .claim("ruby-on-rails", Facet.PROJECT_SIZE, "large", Polarity.POSITIVE)
        .sentence("Rails is no good for large shops.")
        .claim("ruby-on-rails", Facet.PROJECT_SIZE, "large", Polarity.NEGATIVE, scope, "",
            "no good");
  }

  private static ArticleBuilder proportion(String sentence) {
    return stars(900, 460, 300, 100).section("django", "More").sentence(sentence);
  }

  @Test
  void a_proportion_is_recomputed_with_the_tolerance_of_its_words() {
    assertThat(check(proportion("Django has twice as many stars as Flask."))).isEmpty();
    assertThat(check(proportion("Django has three times the speed of Flask."))).isEmpty();
    var finding = only(proportion("Django has three times the stars of Flask."));
    assertThat(finding.kind()).isEqualTo(Kind.ARITHMETIC);
    assertThat(finding.summary()).contains("1.96 to 1");
    assertThat(check(proportion("Django has more than twice the stars of Koa."))).isEmpty();
    assertThat(only(proportion("Django has over three times the stars of Flask.")).kind())
        .isEqualTo(Kind.ARITHMETIC);
  }

  @Test
  void an_article_modified_before_it_was_published_has_a_date_conflict() {
    var early = article("a.txt").dated(Metadata.Role.PUBLISHED, "2024-05-10")
        .dated(Metadata.Role.MODIFIED, "2024-01-10");
    assertThat(only(early).kind()).isEqualTo(Kind.DATE_CONFLICT);
    var late = article("a.txt").dated(Metadata.Role.PUBLISHED, "2024-05-10")
        .dated(Metadata.Role.MODIFIED, "2024-05-11")
        .dated(Metadata.Role.PAGE, "2025-01-01");
    assertThat(check(late)).isEmpty();
  }

  @Test
  void a_title_may_be_about_the_coming_year_but_not_a_later_one() {
    assertThat(check(
        article("a.txt").title("Tools for 2025").dated(Metadata.Role.PUBLISHED, "2024-05-10")))
        .isEmpty();
    assertThat(
        only(article("a.txt").title("Tools for 2027").dated(Metadata.Role.PUBLISHED, "2024-05-10"))
            .kind())
        .isEqualTo(Kind.DATE_CONFLICT);
  }

  private static ArticleBuilder kinds(String title) {
    return article("a.txt").title(title).list(Role.MAIN, true, "").item("django", "1. Django")
        .item("flask", "2. Flask")
        .item("go", "3. Go").sentence("Go is a programming language.")
        .claim("go", Facet.KIND, "language", Polarity.POSITIVE, "", "", "programming language");
  }

  @Test
  void a_language_among_frameworks_is_a_conflict_of_kinds() {
    assertThat(only(kinds("Our favourite frameworks")).kind()).isEqualTo(Kind.KIND_CONFLICT);
    assertThat(check(kinds("Our favourite frameworks and languages"))).isEmpty();
    assertThat(check(kinds("Our favourite tools"))).isEmpty();
  }

  private static ArticleBuilder called(String sentence, String kind, String cue) {
    return article("a.txt").title("Our favourite frameworks").list(Role.MAIN, true, "")
        .item("django", "1. Django").item("flask", "2. Flask").item("laravel", "3. Laravel")
        .sentence(sentence)
        .claim("laravel", Facet.KIND, kind, Polarity.POSITIVE, "", "", cue);
  }

  @Test
  void only_what_calls_the_thing_itself_so_makes_a_conflict_of_kinds() {
    assertThat(check(called("Laravel is a small PHP library.", "library", "library"))).hasSize(1);
    assertThat(check(called("It is a small PHP library.", "library", "library"))).hasSize(1);
    assertThat(check(called("There are libraries for Laravel.", "library", "libraries"))).isEmpty();
    assertThat(check(called("Laravel has a library for mail.", "library", "library"))).isEmpty();
    assertThat(check(called("Laravel is a tool with a library for mail.", "library", "library")))
        .isEmpty();
  }

  @Test
  void called_a_framework_and_denied_to_be_one_is_a_conflict_of_kinds() {
    var denied = article("a.txt").sentence("The framework Koa is small.")
        .claim("koa", Facet.KIND, "framework", Polarity.POSITIVE, "", "", "framework")
        .sentence("Koa is a small library and not a framework.")
        .claim("koa", Facet.KIND, "library", Polarity.POSITIVE, "", "", "library");
    assertThat(only(denied).kind()).isEqualTo(Kind.KIND_CONFLICT);
  }

  private static ArticleBuilder stars(String here, String there, String scope) {
    return article("a.txt").sentence("Django has " + here + " stars.")
        .claim("django", Facet.METRIC, "github-stars=" + here, Polarity.POSITIVE, "", "", here)
        .sentence("By now it has " + there + " stars.")
        .claim("django", Facet.METRIC, "github-stars=" + there, Polarity.POSITIVE, scope, "",
            there);
  }

  @Test
  void two_figures_of_one_metric_contradict_each_other_beyond_rounding_and_at_one_time() {
    assertThat(only(stars("55000", "75000", "")).kind()).isEqualTo(Kind.SELF_CONTRADICTION);
    assertThat(check(stars("75000", "74800", ""))).isEmpty();
    assertThat(check(stars("55000", "75000", "in 2024"))).isEmpty();
  }

  private static ArticleBuilder slip(String sentence) {
    return article("a.txt").section("koa", "Koa").sentence("Koa is small.")
        .sentence("Koa is quick.")
        .section("express", "Express").sentence("Express is known to all.")
        .sentence("Express keeps out of the way.").sentence(sentence);
  }

  @Test
  void a_name_that_looks_alike_and_stands_nowhere_else_is_a_drift() {
    var finding = only(slip("Expressive has few rules."));
    assertThat(finding.kind()).isEqualTo(Kind.NAME_DRIFT);
    assertThat(finding.framework()).isEqualTo("express");
    assertThat(check(slip("It has nothing to do with Expressive, unlike its name."))).isEmpty();
    assertThat(check(slip("Django has few rules."))).isEmpty();
    assertThat(check(slip("Whoever knows Expressive will soon be done."))).isEmpty();
  }

  private static ArticleBuilder years(String first, String second) {
    return article("a.txt").sentence(first)
        .claim("laravel", Facet.FIRST_RELEASE, "2011", Polarity.POSITIVE).sentence(second)
        .claim("laravel", Facet.FIRST_RELEASE, "2013", Polarity.POSITIVE);
  }

  @Test
  void two_years_of_one_milestone_contradict_each_other() {
    assertThat(
        only(years("Laravel was released in 2011.", "Laravel was published in 2013.")).kind())
        .isEqualTo(Kind.SELF_CONTRADICTION);
    assertThat(check(years("Work on Laravel began in 2011.", "Laravel was released in 2013.")))
        .isEmpty();
  }

  private static ArticleBuilder prose(String first, String second) {
    return article("a.txt").section("django", "Django").sentence(first)
        .claim("django", Facet.QUALITY, "modernity", Polarity.POSITIVE)
        .section("laravel", "Laravel").sentence(second)
        .claim("laravel", Facet.QUALITY, "modernity", Polarity.POSITIVE);
  }

  @Test
  void the_same_sentence_with_the_name_exchanged_is_copied() {
    var finding = only(prose(
        "Whoever picks Django today will hardly ever look back at what came before, I say.",
        "Whoever picks Laravel today will hardly ever look back at what came before, you know."));
    assertThat(finding.kind()).isEqualTo(Kind.COPIED_TEXT);
    assertThat(finding.summary()).contains("Django and Laravel").contains("lines 2, 4");
    assertThat(check(prose("Django is one of the most popular frameworks that serve Python.",
        "Laravel is one of the most popular frameworks with roots in PHP."))).isEmpty();
  }

  @Test
  void ids_are_stable_and_unique() {
    var twice = benefits("Here are 4 benefits of all this.", 4);
    var id = only(twice).id();
    assertThat(id).matches("[0-9a-f]{12}");
    assertThat(only(benefits("Below are the 4 benefits.", 4).sentence("More.")).id()).isEqualTo(id);
    var both = article("a.txt").sentence("Here are 4 benefits.").announces(4, "benefits")
        .otherList().item("", "Speed")
        .item("", "Safety").item("", "Peace").sentence("Here are 4 benefits.")
        .announces(4, "benefits").otherList()
        .item("", "Speed")
        .item("", "Order").item("", "Quiet");
    assertThat(check(both)).extracting(Finding::id).doesNotHaveDuplicates().hasSize(2);
  }
}
