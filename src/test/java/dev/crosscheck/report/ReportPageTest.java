package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
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
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

  /// What an article could be called, or say, to become more than text.
  private static final String HOSTILE = "\"><img src=x onerror=alert(1)></td><script>alert(2)</script><!--' onclick='x {{style}} &lt;";

  /// Upper bound of the page for a thousand articles, in bytes.
  private static final long LIMIT = 10_000_000;

  @TempDir
  private Path folder;

  @Test
  void has_every_finding_with_both_quotations_their_lines_and_what_to_do() throws IOException {
    var page = page(Samples.overview(), Samples.analyses());
    for (var finding : Samples.findings()) {
      var block = page.expectFirst("#f-" + finding.id());
      assertThat(block.text()).contains(finding.summary(), "What to do: ", finding.id());
      assertThat(block.select("> .sides figure")).hasSize(2);
      assertThat(block.select("h3 .badge").text()).isEqualTo(finding.severity().toString());
    }
    var sides = page.select("#f-f1 > .sides figure");
    assertThat(sides.getFirst().text()).contains("+scalability lists/first.md, line 3");
    assertThat(sides.getFirst().expectFirst("mark").wholeText()).isEqualToNormalizingNewlines(
        "Django \"scales\" well,\nthey say.");
    assertThat(sides.getFirst().select(".around").eachText().getLast())
        .startsWith("It may suit large sites.");
    assertThat(sides.getLast().expectFirst("mark").wholeText()).isEqualTo("Django never scales.");
    assertThat(page.select("#f-f2 figcaption a[rel=noreferrer]").attr("href"))
        .isEqualTo("https://example.org/django");
  }

  @Test
  void tells_who_leads_who_ranks_what_where_and_what_each_article_announces() throws IOException {
    var page = page(with(Samples.overview(), List.of(
        new Consensus("django", "kemeny", Consensus.Missing.LAST, 1, false, 3, 1),
        new Consensus("django", "borda", Consensus.Missing.NOTHING, 2, false, 2, 2))),
        Samples.analyses());
    assertThat(page.select("#glance .counts").text()).isEqualTo("2 articles 27 words 2 things "
        + "3 mentions 1 lists 3 claims 0 errors 2 warnings 1 notes 2 inputs left out");
    assertThat(page.expectFirst("#glance tbody").text())
        .isEqualTo("1 Django 1–3 moves by up to 2 1 1, 1, 1 1–2");
    assertThat(page.select("#positions tbody tr").eachText()).containsExactly("Django 1",
        "Glimmerjet 2");
    assertThat(page.select("#a1").text()).contains("lists/first.md", "2024-02-29", "2 2 0 2 1");
    assertThat(page.select("#a2").text()).contains("a copy of lists/first.md");
    assertThat(page.select("#t1").text()).contains("Django", "position 1 (range 1–3)",
        "Blame scalability", "Tensions warning: Django scales, or not.");
  }

  @Test
  void what_an_article_is_called_or_says_stays_text() throws IOException {
    var harmless = page(hostileOverview("harmless"), List.of(ranked("harmless", 0)));
    var hostile = page(hostileOverview(HOSTILE), List.of(ranked(HOSTILE, 0)));
    assertThat(hostile.text()).contains(HOSTILE);
    assertThat(shape(hostile)).isEqualTo(shape(harmless));
    assertThat(hostile.select("img")).isEmpty();
  }

  @Test
  void loads_and_runs_nothing_but_its_own_style_and_script() throws IOException {
    var page = page(Samples.overview(), Samples.analyses());
    var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none';").contains("base-uri 'none'")
        .doesNotContain("unsafe").contains("style-src " + hash(page.expectFirst("style")))
        .contains("script-src " + hash(page.expectFirst("script")));
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("[src], link, img, iframe, object, embed, base, [style]")).isEmpty();
    assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @Test
  void has_landmarks_headings_captions_scopes_and_labels() throws IOException {
    var page = page(Samples.overview(), Samples.analyses());
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("header, nav, main, footer")).hasSize(4);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("section")).allSatisfy(section -> assertThat(
        page.expectFirst("#" + section.attr("aria-labelledby")).tagName()).isEqualTo("h2"));
    assertThat(page.select("table")).isNotEmpty()
        .allSatisfy(table -> assertThat(table.expectFirst("caption").text()).isNotEmpty());
    assertThat(page.select("th")).allSatisfy(
        head -> assertThat(head.attr("scope")).isIn("row", "col"));
    assertThat(page.select("select, input")).hasSize(5);
    assertThat(page.select("label > select, label > input")).hasSize(5);
    assertThat(targets(page)).isNotEmpty().isSubsetOf(page.select("[id]").eachAttr("id"));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void a_choice_has_the_values_that_the_findings_have() throws IOException {
    var page = page(Samples.overview(), Samples.analyses());
    for (var name : List.of("severity", "kind", "thing")) {
      assertThat(page.select("select[name=" + name + "] option").eachAttr("value").stream()
          .filter(value -> !value.isEmpty()))
          .containsExactlyInAnyOrderElementsOf(
              page.select(".finding").eachAttr("data-" + name).stream().distinct().toList());
    }
    assertThat(page.select("select[name=article] option").eachText()).containsExactly("all",
        "lists/first.md", Samples.SECOND.id());
    assertThat(page.select("select[name=article] option[data-key]").eachAttr("data-key"))
        .containsExactly("a1", "a2");
    assertThat(page.select(".finding").eachAttr("data-articles")).containsExactly("a1 a2", "a1",
        "a1 a2");
  }

  @Test
  void stays_small_for_a_thousand_articles_and_says_where_the_rest_is() throws IOException {
    var analyses = new ArrayList<Analysis>();
    IntStream.range(0, 2_000).forEach(i -> analyses.add(ranked("a&b".repeat(40) + i, i)));
    var page = write(many(analyses), analyses);
    assertThat(Files.size(page)).isBetween(1_000_000L, LIMIT);
    var document = Jsoup.parse(page);
    assertThat(document.select("#findings > .rest").text()).matches(
        "[0-9,]+ more findings are in findings.csv.");
    assertThat(document.select("#positions > .rest").eachText())
        .contains("1,960 more articles are in matrix.csv.");
    assertThat(document.select("#articles > .rest").text())
        .isEqualTo("500 more articles are in articles.csv.");
    assertThat(targets(document)).isSubsetOf(Set.copyOf(document.select("[id]").eachAttr("id")));
  }

  /// Where the page's links lead within it; a choice among the findings leads to these.
  private static Set<String> targets(Document page) {
    return page.select("a[href^=#]").eachAttr("href").stream()
        .map(target -> target.substring(1).replaceFirst("\\?.*", "")).collect(Collectors.toSet());
  }

  private Document page(Overview overview, List<Analysis> analyses) throws IOException {
    return Jsoup.parse(write(overview, analyses));
  }

  private Path write(Overview overview, List<Analysis> analyses) throws IOException {
    try (var page = new ReportPage(folder,
        Corpus.of(overview, Samples.rejected(), Replay.NONE, Samples::article), CsvStyle.SAFE)) {
      for (var analysis : analyses) {
        page.add(analysis);
      }
      page.finish();
    }
    return folder.resolve(ReportPage.NAME);
  }

  private static String hash(Element own) throws IOException {
    return "'sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(
        Digest.of(own.data().getBytes(StandardCharsets.UTF_8)))) + "'";
  }

  /// The elements and the names of their attributes, in order.
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        .map(element -> element.tagName() + element.attributes().asList().stream()
            .map(attribute -> attribute.getKey()).toList())
        .toList();
  }

  private static Overview with(Overview overview, List<Consensus> consensus) {
    return new Overview(overview.frameworks(), consensus, overview.agreement(),
        overview.findings(), overview.duplicateOf(), overview.ledger());
  }

  /// An article of that name and text, with a list of one thing of that name.
  private static Analysis ranked(String words, int number) {
    var article = Article.of("x/" + words, words + " is the best of " + number);
    var whole = new Span(0, words.length());
    var quote = article.quote(whole);
    var outline = new Outline(article, article.text(),
        new Metadata(words, Optional.of(whole), Optional.empty(), words, OptionalInt.empty(),
            List.of()),
        List.of(),
        List.of(new Section(0, 0, 0, new Span(0, 0), "", new Span(0, article.text().length()),
            Zone.BODY)),
        List.of(), List.of(), List.of());
    var thing = "?" + (number == 0 ? words : "thing" + number % 100);
    return new Analysis(outline, "en", 5,
        List.of(new Mention(quote, thing, Mention.Status.UNKNOWN, Zone.BODY, -1, 0,
            Score.of(1, "sure"))),
        List.of(new Ranking(1, Ranking.Role.MAIN, true, 0, words, Optional.empty(),
            List.of(new Ranking.Item(1 + number % 20, OptionalInt.empty(),
                Ranking.Source.EXPLICIT, thing, words, quote, whole, Optional.empty())))),
        List.of(), List.of(""));
  }

  private static Overview hostileOverview(String words) {
    var article = ranked(words, 0);
    return overview(List.of("?" + words), List.of(words), List.of(article), 1);
  }

  private static Overview many(List<Analysis> analyses) {
    return overview(IntStream.range(0, 100).mapToObj(i -> "?thing" + i).toList(),
        List.of("fast & <furious>", "scalability"), analyses, 4);
  }

  /// Things with an entry for each value, and for each article a number of findings, one of each severity.
  private static Overview overview(List<String> things, List<String> values,
      List<Analysis> analyses, int findings) {
    var supporters = analyses.stream().limit(12).map(Analysis::id).toList();
    return new Overview(
        things.stream()
            .map(thing -> new FrameworkSummary(thing, thing.substring(1), values.getFirst(),
                values, false, 1, 1, 1, OptionalInt.of(1), OptionalDouble.of(1), OptionalInt.of(1),
                OptionalInt.of(1), 1, 0, 0, 0, 0))
            .toList(),
        things.stream().map(thing -> new Consensus(thing, "kemeny", Consensus.Missing.LAST, 1,
            false, 1, 1)).toList(),
        List.of(), findings(things, values, analyses, findings),
        Map.of(analyses.getFirst().id(), analyses.getLast().id()),
        things.stream().flatMap(thing -> List.of(Facet.CREATOR, Facet.QUALITY, Facet.FEATURE)
            .stream().flatMap(facet -> values.stream().map(value -> new LedgerEntry(thing, facet,
                value, Polarity.NEGATIVE, thing, 20, 3, Optional.empty(), Optional.empty(), 0.5,
                true, supporters))))
            .toList());
  }

  private static List<Finding> findings(List<String> things, List<String> values,
      List<Analysis> analyses, int count) {
    var findings = new ArrayList<Finding>();
    for (var analysis : analyses) {
      Evidence quote = analysis.rankings().getFirst().items().getFirst().head();
      for (int i = 0; i < count; i++) {
        var side = new Finding.Side(values.getFirst(), List.of(quote), values.getLast());
        findings.add(new Finding("0" + findings.size(),
            List.of(Finding.Severity.ERROR, Finding.Severity.WARNING, Finding.Severity.NOTE)
                .get(i % 3),
            Finding.Scope.CROSS,
            List.of(Finding.Kind.VALUE_CONFLICT, Finding.Kind.POLARITY_CONFLICT,
                Finding.Kind.RANK_DISAGREEMENT, Finding.Kind.CORROBORATION).get(i),
            Optional.of(Finding.Cause.CONTRADICTION), things.get(findings.size() % things.size()),
            values.getFirst(), quote.quote().repeat(3), List.of(analysis.id()), 1,
            List.of(side, new Finding.Side(values.getLast(), List.of(), values.getFirst()), side)));
      }
    }
    return findings;
  }
}
