package dev.crosscheck.report;

import static java.util.Map.entry;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.Polarity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `report.html`: one page to look at, that needs nothing beside itself. What is long is folded or left to a table,
/// so that the page stays small whatever the corpus; what it shows of articles is kept in bounds while they pass.
final class ReportPage implements ReportFile {

  static final String NAME = "report.html";

  private static final String PLOTS = "plots";

  private final Path file;
  private final Corpus corpus;
  private final List<FrameworkSummary> ranked;
  private final List<FrameworkSummary> carded;
  private final Set<String> things;
  private final PageFindings findings;
  private final Sayings sayings;
  private final PageTexts texts;
  private final ArticleQuality.Book book;
  private final Foremost<PageArticle> rows = new Foremost<>(PageArticles.MAX_ARTICLES,
      PageArticle.BY_FINDINGS);
  private final Foremost<PageArticle> columns = new Foremost<>(PageHeatMap.MAX_COLUMNS,
      PageArticle.BY_RANKED);
  private final Counts counts = new Counts();
  private final Map<Polarity, Map<Facet, Integer>> facets = new EnumMap<>(Polarity.class);
  private int articles;

  ReportPage(Path folder, Corpus corpus, CsvStyle style) {
    this.file = folder.resolve(NAME);
    this.corpus = corpus;
    this.ranked = PageHeatMap.ranked(corpus);
    this.carded = PageCards.mentionedMost(corpus);
    this.things = Stream.concat(ranked.stream().limit(PageHeatMap.MAX_ROWS), carded.stream())
        .map(FrameworkSummary::framework).collect(Collectors.toSet());
    this.findings = new PageFindings(corpus);
    this.sayings = new Sayings(corpus.overview().ledger(), carded);
    this.book = new ArticleQuality.Book(corpus.overview());
    this.texts = new PageTexts(corpus::name);
  }

  @Override
  public void add(Analysis analysis) {
    articles++;
    var article = PageArticle.of(analysis, articles, corpus, things, book.of(analysis));
    rows.add(article);
    if (!article.positions().isEmpty()) {
      columns.add(article);
    }
    var quotations = new HashSet<>(findings.add(analysis));
    quotations.addAll(article.heads().values());
    quotations.addAll(sayings.add(analysis));
    texts.add(article, analysis, quotations);
    counts.add(analysis);
    analysis.claims().forEach(claim -> facets
        .computeIfAbsent(claim.polarity(), _ -> new EnumMap<>(Facet.class))
        .merge(claim.facet(), 1, Integer::sum));
  }

  @Override
  public void finish() throws IOException {
    var shown = inOrder(rows);
    var map = inOrder(columns);
    var links = PageLinks.of(corpus, shown, carded, texts.places());
    var blocks = findings.show(links);
    var glance = new PageGlance(links, counts.of(corpus));
    var charts = charts(map);
    for (var chart : charts.values()) {
      chart.write(file.resolveSibling(PLOTS));
    }
    try (var writer = CsvFile.utf8(file)) {
      PageFrame.write(writer, Map.ofEntries(
          entry("counts", glance.counts()),
          entry("leaders", glance.leaders()),
          entry("headline", glance.headline()),
          entry("consensus", figure(charts, "consensus")),
          entry("claims", figure(charts, "claims")),
          entry("bump", figure(charts, "bump")),
          entry("positions", new PageHeatMap(links, ranked, map, articles).table()),
          entry("kinds", new PageKinds(blocks.findings()).table()),
          entry("choices", new PageFilters(links, blocks.findings()).choices()),
          entry("findings", blocks.blocks()),
          entry("cards", new PageCards(links, carded, sayings, map, blocks.findings()).cards()),
          entry("articles", new PageArticles(links, shown, articles, texts.articles()).table()),
          entry("texts", texts.blocks(articles))));
    }
  }

  @Override
  public void close() {}

  /// What there is to draw, by the names of the files.
  private Map<String, Chart> charts(Collection<PageArticle> columns) {
    var leaders = Leader.of(corpus);
    var bump = BumpChart.of(ranked, columns);
    return Stream.of(
        Optional.of(new ConsensusChart(leaders).chart()).filter(_ -> !leaders.isEmpty()),
        Optional.of(new HeatMapChart(ranked, List.copyOf(columns)).chart())
            .filter(_ -> !columns.isEmpty()),
        Optional.of(bump.chart()).filter(_ -> bump.isWorthDrawing()),
        Optional.of(new FacetChart(facets.getOrDefault(Polarity.POSITIVE, Map.of()),
            facets.getOrDefault(Polarity.NEGATIVE, Map.of())).chart())
            .filter(_ -> !facets.isEmpty()))
        .flatMap(Optional::stream).collect(Collectors.toMap(Chart::name, chart -> chart,
            (first, _) -> first, TreeMap::new));
  }

  private static Markup figure(Map<String, Chart> charts, String name) {
    return Optional.ofNullable(charts.get(name)).map(Chart::figure).orElseGet(Markup::new);
  }

  private static Set<PageArticle> inOrder(Foremost<PageArticle> articles) {
    var ordered = new TreeSet<>(PageArticle.BY_NUMBER);
    ordered.addAll(articles.kept());
    return ordered;
  }
}
