package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.LedgerEntry;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Replay;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page stays a page, whatever the corpus: articles of ten thousand letters, each with a list of ten things, a
/// hundred claims and ten findings.
class ReportSizeTest {

  private static final int SENTENCES = 100;
  private static final int THINGS = 200;
  private static final List<Facet> FACETS = List.of(Facet.QUALITY, Facet.FEATURE, Facet.LANGUAGE,
      Facet.COMPARISON);
  private static final List<Finding.Severity> SEVERITIES = List.of(Finding.Severity.values());
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([a-z0-9-]+)\"");

  @TempDir
  private Path folder;

  @Test
  void a_thousand_articles_take_at_most_ten_megabytes() throws IOException {
    var page = page(1_000);
    assertThat(page.length()).isBetween(5_000_000, 10_000_000);
    assertThat(page).containsPattern(
        "The texts of [0-9]+ of the 1000 articles have no room on this page[^<]*crosscheck serve");
    assertThat(page.split("<details class=\"text\"", -1).length - 1).isBetween(200, 999);
    // where the text is missing, a quotation still has its surroundings
    var last = page.substring(page.indexOf("id=\"f-0\""), page.indexOf("id=\"f-1\""));
    assertThat(last).contains("class=\"around\">Thing");
  }

  @Test
  void ten_articles_are_there_as_a_whole_within_two_megabytes() throws IOException {
    var page = page(10);
    assertThat(page.length()).isLessThan(2_000_000);
    assertThat(page).doesNotContain("have no room on this page");
    assertThat(page.split("<details class=\"text\"", -1).length - 1).isEqualTo(10);
  }

  /// The page in one-byte letters, all of whose links lead somewhere.
  private String page(int articles) throws IOException {
    var overview = overview(articles);
    try (var page = new ReportPage(folder, Corpus.of(overview, List.of(), Replay.NONE,
        _ -> Optional.empty()),
        CsvStyle.SAFE)) {
      for (int i = 0; i < articles; i++) {
        page.add(analysis(i));
      }
      page.finish();
    }
    var file = folder.resolve(ReportPage.NAME);
    var page = Files.readString(file);
    assertThat(Files.size(file) - page.length()).isLessThan(100_000);
    assertThat(LINK.matcher(page).results().map(link -> link.group(1)).collect(Collectors.toSet()))
        .isSubsetOf(ID.matcher(page).results().map(id -> id.group(1)).collect(Collectors.toSet()));
    return page;
  }

  private static String thing(int number) {
    return "thing-" + number % THINGS;
  }

  /// A sentence of about a hundred letters.
  private static String sentence(int article, int number) {
    return "Thing " + (article + number) % THINGS + " does one of the many jobs number "
        + (article + number) % 7 + " well, and nobody would take it for a toy & leave.";
  }

  private static Article article(int number) {
    return Article.of("folder/the-best-of-article-number-" + number + ".md",
        IntStream.range(0, SENTENCES).mapToObj(i -> sentence(number, i))
            .collect(Collectors.joining("\n")));
  }

  private static Span span(int article, int number) {
    int start = IntStream.range(0, number).map(i -> sentence(article, i).length() + 1).sum();
    return new Span(start, start + sentence(article, number).length());
  }

  private static Analysis analysis(int number) {
    var article = article(number);
    var sentences = new ArrayList<Sentence>();
    var mentions = new ArrayList<Mention>();
    var claims = new ArrayList<Claim>();
    var items = new ArrayList<Ranking.Item>();
    for (int i = 0; i < SENTENCES; i++) {
      var span = span(number, i);
      sentences.add(new Sentence(i, span, Zone.BODY, Sentence.Shape.PROSE, 0, 0,
          OptionalInt.empty(), List.of()));
      var name = article.quote(new Span(span.start(), span.start() + 8).strip(article.text()));
      mentions.add(new Mention(name, thing(number + i),
          i % 20 == 0 ? Mention.Status.AMBIGUOUS : Mention.Status.LINKED, Zone.BODY, i, 0,
          Score.of(0.9, "sure")));
      claims.add(new Claim(thing(number + i), FACETS.get(i % FACETS.size()), "value-" + i % 12,
          Polarity.POSITIVE, false, "", "", article.quote(span), span, 0, "rule",
          Score.of(1, "sure")));
      if (i % 10 == 0) {
        items.add(new Ranking.Item(1 + i / 10, OptionalInt.empty(), Ranking.Source.EXPLICIT,
            thing(number + i), "Thing", name, span, Optional.empty()));
      }
    }
    var outline = new Outline(article, article.text(),
        new Metadata("The best of " + number, Optional.empty(), Optional.empty(), "",
            OptionalInt.of(10), List.of()),
        List.of(), List.of(new Section(0, 0, 0, new Span(0, 0), "",
            new Span(0, article.text().length()), Zone.BODY)),
        sentences, List.of(), List.of());
    return new Analysis(outline, "en", 1_500, mentions, List.of(new Ranking(1, Ranking.Role.MAIN,
        true, 0, "", Optional.empty(), items)), claims, List.of(""));
  }

  private static Overview overview(int articles) {
    var names = IntStream.range(0, articles).mapToObj(i -> article(i).id()).toList();
    var frameworks = IntStream.range(0, THINGS).mapToObj(i -> new FrameworkSummary(thing(i),
        "Thing " + i, "library", List.of("Java"), true, articles, articles, articles / 10,
        OptionalInt.of(1), OptionalDouble.of(4), OptionalInt.of(10), OptionalInt.of(i + 1), 40, 10,
        5, 20, 3)).toList();
    var consensus = IntStream.range(0, THINGS).mapToObj(i -> new Consensus(thing(i), "kemeny",
        Consensus.Missing.LAST, i + 1, false, i + 3, Math.max(1, i - 2))).toList();
    var ledger = frameworks.stream().flatMap(thing -> FACETS.stream().flatMap(
        facet -> IntStream.range(0, 12).mapToObj(i -> new LedgerEntry(thing.framework(), facet,
            "value-" + i, Polarity.POSITIVE, "", 40, 12, Optional.empty(), Optional.empty(), 0.1,
            true, names.stream().limit(12).toList()))))
        .toList();
    return new Overview(frameworks, consensus, List.of(), findings(articles), Map.of(), ledger);
  }

  /// Ten for each article, of every kind and severity, each with two sides of several quotations.
  private static List<Finding> findings(int articles) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < articles * 10; i++) {
      int other = (i + 1) % articles;
      var here = quotations(i % articles, i / articles);
      var there = quotations(other, i / articles);
      findings.add(new Finding(String.valueOf(i),
          SEVERITIES.get(i % SEVERITIES.size()), Finding.Scope.CROSS,
          Finding.Kind.POLARITY_CONFLICT,
          Optional.of(Finding.Cause.CONTRADICTION), thing(i), "quality",
          "One article says of a thing what another denies, as the quotations show.",
          List.of(here.getFirst().article(), there.getFirst().article()), 2,
          List.of(new Finding.Side("+speed", here, ""), new Finding.Side("-speed", there, ""))));
    }
    return findings;
  }

  private static List<Evidence> quotations(int article, int number) {
    var text = article(article);
    return IntStream.rangeClosed(1, 3)
        .mapToObj(i -> span(article, (number * 3 + i) % SENTENCES))
        .map(span -> text.quote(new Span(span.start() + 9, span.end() - 9))).toList();
  }
}
