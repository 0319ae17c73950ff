package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.Mention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `report.html`: one page to look at, that needs nothing beside itself. What is long is folded or left to a table,
/// so that the page stays small whatever the corpus; what it shows of articles is kept in bounds while they pass.
final class ReportPage implements ReportFile {

  static final String NAME = "report.html";

  private final Path file;
  private final Corpus corpus;
  private final List<FrameworkSummary> ranked;
  private final List<FrameworkSummary> carded;
  private final Set<String> things;
  private final PageFindings findings;
  private final Foremost<PageArticle> rows = new Foremost<>(PageArticles.MAX_ARTICLES,
      PageArticle.BY_FINDINGS);
  private final Foremost<PageArticle> columns = new Foremost<>(PageHeatMap.MAX_COLUMNS,
      PageArticle.BY_RANKED);
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private int articles;

  ReportPage(Path folder, Corpus corpus, CsvStyle style) {
    this.file = folder.resolve(NAME);
    this.corpus = corpus;
    this.ranked = PageHeatMap.ranked(corpus);
    this.carded = PageCards.mentionedMost(corpus);
    this.things = Stream.concat(ranked.stream().limit(PageHeatMap.MAX_ROWS), carded.stream())
        .map(FrameworkSummary::framework).collect(Collectors.toSet());
    this.findings = new PageFindings(corpus);
    for (var what : List.of("articles", "words", "things", "mentions", "lists", "claims")) {
      counts.put(what, 0L);
    }
    count("things", corpus.overview().frameworks().size());
  }

  @Override
  public void add(Analysis analysis) {
    articles++;
    var article = PageArticle.of(analysis, articles, corpus, things);
    rows.add(article);
    if (!article.positions().isEmpty()) {
      columns.add(article);
    }
    findings.add(analysis);
    count("articles", 1);
    count("words", analysis.words());
    count("mentions", analysis.mentions().stream()
        .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS).count());
    count("lists", analysis.rankings().size());
    count("claims", analysis.claims().size());
  }

  @Override
  public void finish() throws IOException {
    var shown = inOrder(rows);
    var map = inOrder(columns);
    var links = PageLinks.of(corpus, shown, carded);
    var blocks = findings.show(links);
    var glance = new PageGlance(links, counts);
    try (var writer = CsvFile.utf8(file)) {
      PageFrame.write(writer, Map.of(
          "counts", glance.counts(),
          "leaders", glance.leaders(),
          "positions", new PageHeatMap(links, ranked, map, articles).table(),
          "choices", new PageFilters(links, blocks.findings()).choices(),
          "findings", blocks.blocks(),
          "cards", new PageCards(links, carded, map, blocks.findings()).cards(),
          "articles", new PageArticles(links, shown, articles, blocks.findings()).table()));
    }
  }

  @Override
  public void close() {}

  private void count(String what, long number) {
    counts.merge(what, number, Long::sum);
  }

  private static Set<PageArticle> inOrder(Foremost<PageArticle> articles) {
    var ordered = new TreeSet<>(PageArticle.BY_NUMBER);
    ordered.addAll(articles.kept());
    return ordered;
  }
}
