package dev.crosscheck.consistency;

import static dev.crosscheck.consistency.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.LedgerEntry;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Polarity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final List<String> FEATURES = List.of("orm", "routing", "templates", "testing",
      "caching", "validation", "logging", "middleware", "cli", "sessions");

  private static List<LedgerEntry> ledger(ArticleBuilder... builders) {
    var fold = new CorpusFold(Catalogue.own());
    Stream.of(builders).forEach(each -> fold.add(each.build(), List.of()));
    return List.copyOf(fold.overview().ledger());
  }

  private static ArticleBuilder fact(String id, String year, String sentence) {
    return article(id).dated(Metadata.Role.PUBLISHED, year + "-03-01").sentence(sentence)
        .claim("django", Facet.FEATURE, "orm", Polarity.POSITIVE);
  }

  private static ArticleBuilder praise(String id, String year, String sentence) {
    return article(id).dated(Metadata.Role.PUBLISHED, year + "-03-01").sentence(sentence)
        .claim("django", Facet.QUALITY, "scalability", Polarity.POSITIVE);
  }

  @Test
  void a_value_is_entered_once_with_all_who_say_it_and_since_when() {
    var entries = ledger(fact("b.txt", "2021", "Django has an ORM."),
        fact("a.txt", "2019", "Django maps rows to objects by itself."),
        fact("c.txt", "2023", "An object-relational mapper comes with Django."));

    assertThat(entries).singleElement().satisfies(entry -> {
      assertThat(entry.articles()).isEqualTo(3);
      assertThat(entry.independent()).isEqualTo(3);
      assertThat(entry.first()).contains(LocalDate.of(2019, 3, 1));
      assertThat(entry.last()).contains(LocalDate.of(2023, 3, 1));
      assertThat(entry.supporters()).containsExactlyInAnyOrder("a.txt", "b.txt", "c.txt");
    });
  }

  @Test
  void what_is_copied_counts_once() {
    var sentence = "Django maps the rows of a newspaper of the size of ours to objects by itself.";

    assertThat(ledger(fact("a.txt", "2019", sentence), fact("b.txt", "2020", sentence)))
        .extracting(LedgerEntry::articles, LedgerEntry::independent)
        .containsExactly(tuple(2, 1));
  }

  @Test
  void a_quality_that_is_only_hinted_at_is_no_independent_support() {
    assertThat(ledger(praise("a.txt", "2019", "Django copes with any load."),
        praise("b.txt", "2020", "Sites on Django grow without pain.")))
        .extracting(LedgerEntry::articles, LedgerEntry::independent)
        .containsExactly(tuple(2, 0));
  }

  @Test
  void what_is_said_of_nearly_everything_tells_nothing() {
    var builder = article("a.txt");
    for (var thing : List.of("django", "flask", "laravel", "symfony", "express")) {
      builder.sentence("It scales, has many parts and is called " + thing + ".")
          .claim(thing, Facet.QUALITY, "scalability", Polarity.POSITIVE);
      FEATURES.forEach(
          feature -> builder.claim(thing, Facet.FEATURE, thing + " " + feature, Polarity.POSITIVE));
    }
    builder.sentence("Koa scales.").claim("koa", Facet.QUALITY, "scalability", Polarity.POSITIVE);

    var entries = ledger(builder);

    assertThat(entries).filteredOn(entry -> entry.value().equals("scalability")).hasSize(6)
        .allSatisfy(entry -> assertThat(entry.telling()).isFalse())
        .allSatisfy(entry -> assertThat(entry.commonness()).isEqualTo(1));
    assertThat(entries).filteredOn(entry -> entry.value().endsWith("routing")).hasSize(5)
        .allSatisfy(entry -> assertThat(entry.telling()).isTrue())
        .allSatisfy(entry -> assertThat(entry.commonness()).isEqualTo(0.2));
  }

  @Test
  void of_a_few_things_no_share_is_taken() {
    assertThat(ledger(praise("a.txt", "2019", "Django scales."))).singleElement()
        .satisfies(entry -> assertThat(entry.telling()).isTrue());
  }
}
