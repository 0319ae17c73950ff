package dev.crosscheck.report;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Decision;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.LedgerEntry;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Origin;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Replay;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Two small articles with all that can be found in them: emoji before the quotations, Windows line ends inside one,
/// cells that a spreadsheet would run, a thing that no catalogue has.
final class Samples {

  static final String SHA = "ab".repeat(32);

  /// One file with the ends of lines that Windows writes.
  static final Article FIRST = new Article("lists/first.md", """
      # 2 frameworks \uD83D\uDE80 we like
      ## 1. Django
      Django "scales" well,
      they say. It may suit large sites.
      ## 2. Glimmerjet
      =Glimmerjet is like Django, but faster.
      """.replace("\n", "\r\n"), Format.MARKDOWN, new Origin("UTF-8", 161, SHA), List.of(),
      Map.of());

  /// A record of a container, whose text stands in no file of the corpus.
  static final Article SECOND = new Article("pack.zip!/sécond \uD83D\uDE80+%41.html", """
      \uD83D\uDC4D Django never scales. Rocket may.
      """, Format.HTML, new Origin("windows-1252", 90, SHA), List.of(), Map.of());

  private Samples() {}

  static List<Analysis> analyses() {
    return List.of(first(), second());
  }

  static Optional<Article> article(String id) {
    return analyses().stream().map(Analysis::article).filter(each -> each.id().equals(id))
        .findFirst();
  }

  static Analysis first() {
    var title = span(FIRST, "2 frameworks \uD83D\uDE80 we like");
    var django = span(FIRST, "Django");
    var glimmerjet = span(FIRST, "Glimmerjet");
    var sections = List.of(section(0, 0, 0, new Span(0, 0), FIRST), section(1, 0, 1, django, FIRST),
        section(2, 0, 1, glimmerjet, FIRST));
    var outline = new Outline(FIRST, FIRST.text(),
        new Metadata("2 frameworks \uD83D\uDE80 we like", Optional.of(title),
            Optional.of(LocalDate.of(2024, 2, 29)),
            "Ann Arbour; Bo", OptionalInt.empty(), List.of()),
        List.of(Block.heading(title, 1, "")), sections,
        List.of(sentence(FIRST, scales(), Zone.BODY)), List.of(),
        List.of(new Announcement(7, "reasons", FIRST.quote(title), OptionalInt.of(1)),
            new Announcement(2, "frameworks", FIRST.quote(title), OptionalInt.of(0))));
    return new Analysis(outline, "en", 22,
        List.of(mention(FIRST, django, "django", Mention.Status.LINKED, Zone.HEADING, 1),
            mention(FIRST, glimmerjet, "?Glimmerjet", Mention.Status.UNKNOWN, Zone.HEADING, 2)),
        List.of(new Ranking(1, Ranking.Role.MAIN, true, 0, "github-stars", Optional.empty(),
            List.of(
                new Ranking.Item(1, OptionalInt.of(1), Ranking.Source.EXPLICIT, "django", "Django",
                    FIRST.quote(span(FIRST, "1. Django")), django,
                    Optional.of(new Ranking.Measure("github-stars", new BigDecimal("7.70E+4"),
                        FIRST.quote(django)))),
                new Ranking.Item(2, OptionalInt.empty(), Ranking.Source.IMPLIED, "?Glimmerjet",
                    "Glimmerjet",
                    FIRST.quote(glimmerjet), glimmerjet, Optional.empty())))),
        List.of(
            claim(FIRST, "django", Facet.QUALITY, "scalability", Polarity.POSITIVE, "", scales(),
                1),
            claim(FIRST, "?Glimmerjet", Facet.COMPARISON, "performance", Polarity.POSITIVE,
                "django",
                span(FIRST, "=Glimmerjet is like Django, but faster."), 2)),
        List.of("", "django", "?Glimmerjet"));
  }

  static Analysis second() {
    var outline = new Outline(SECOND, SECOND.text(),
        new Metadata("", Optional.empty(), Optional.empty(), "", OptionalInt.empty(), List.of()),
        List.of(),
        List.of(section(0, 0, 0, new Span(0, 0), SECOND)),
        List.of(sentence(SECOND, denies(), Zone.BODY), sentence(SECOND, denies(), Zone.PROMO)),
        List.of(), List.of());
    return new Analysis(outline, "en", 5,
        List.of(
            mention(SECOND, span(SECOND, "Django"), "django", Mention.Status.LINKED, Zone.BODY, 0),
            mention(SECOND, span(SECOND, "Rocket"), "rocket", Mention.Status.AMBIGUOUS, Zone.BODY,
                0)),
        List.of(),
        List.of(claim(SECOND, "django", Facet.QUALITY, "scalability", Polarity.NEGATIVE, "",
            denies(), 0)),
        List.of(""));
  }

  static Replay replay() {
    return new Replay(3, List.of(new Replay.Idle(new Decision("corpus/decisions.csv:4",
        Decision.Action.ACCEPT, "0123456789ab", "", "The \"old\" one."), "there is none")),
        Set.of());
  }

  static Overview overview() {
    return new Overview(
        List.of(
            new FrameworkSummary("django", "Django", "full-stack-framework", List.of("python", "c"),
                true, 2, 2, 1,
                OptionalInt.of(1), OptionalDouble.of(1), OptionalInt.of(1), OptionalInt.of(1), 2, 0,
                1, 1, 1),
            new FrameworkSummary("?Glimmerjet", "Glimmerjet", "framework", List.of(), false, 1, 1,
                1, OptionalInt.of(2),
                OptionalDouble.of(2.5), OptionalInt.of(2), OptionalInt.empty(), 1, 0, 0, 0, 0)),
        List.of(new Consensus("django", "borda", Consensus.Missing.LAST, 1, false, 1, 1)),
        List.of(new Agreement("lists/first.md", SECOND.id(), 0, 0, 0,
            OptionalDouble.empty(), 1.0 / 3, 0.5)),
        findings(), Map.of(SECOND.id(), "lists/first.md"),
        List.of(new LedgerEntry("django", Facet.QUALITY, "scalability", Polarity.NEGATIVE, "", 1, 1,
            Optional.of(LocalDate.of(2023, 5, 19)), Optional.of(LocalDate.of(2023, 5, 19)), 0.25,
            true, List.of(SECOND.id()))));
  }

  static List<Finding> findings() {
    return List.of(
        new Finding("f1", Finding.Severity.WARNING, Finding.Scope.CROSS,
            Finding.Kind.POLARITY_CONFLICT,
            Optional.of(Finding.Cause.CONTRADICTION), "django", "quality", "Django scales, or not.",
            List.of("lists/first.md", SECOND.id()), 2,
            List.of(new Finding.Side("+scalability", List.of(FIRST.quote(scales())), ""),
                new Finding.Side("scalability", List.of(SECOND.quote(denies())), ""))),
        new Finding("f2", Finding.Severity.WARNING, Finding.Scope.REFERENCE,
            Finding.Kind.REFERENCE_CONFLICT,
            Optional.empty(), "django", "kind", "Not what the catalogue has.",
            List.of("lists/first.md"), 1,
            List.of(new Finding.Side("site", List.of(FIRST.quote(scales())), ""),
                new Finding.Side("framework", List.of(), "https://example.org/django"))),
        new Finding("f3", Finding.Severity.NOTE, Finding.Scope.CROSS, Finding.Kind.CORROBORATION,
            Optional.empty(),
            "django", "", "Two name it.", List.of("lists/first.md", SECOND.id()), 2,
            List.of(new Finding.Side("django",
                List.of(quote(FIRST, "Django"), quote(SECOND, "Django")), ""))));
  }

  static List<Reading.Rejected> rejected() {
    return List.of(
        new Reading.Rejected("z.bin", Reading.Reason.BINARY, "It holds bytes that no text has."),
        new Reading.Rejected("a.txt", Reading.Reason.NOT_ENGLISH, "It is written in German (de)."));
  }

  static Evidence quote(Article article, String words) {
    return article.quote(span(article, words));
  }

  /// A sentence over the end of a line.
  private static Span scales() {
    return new Span(FIRST.text().indexOf("Django \""), FIRST.text().indexOf(" It may"));
  }

  private static Span denies() {
    return span(SECOND, "Django never scales.");
  }

  private static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Section section(int index, int parent, int level, Span heading, Article article) {
    return new Section(index, parent, level, heading, "",
        new Span(heading.start(), article.text().length()),
        Zone.BODY);
  }

  private static Sentence sentence(Article article, Span span, Zone zone) {
    return new Sentence(0, span.strip(article.text()), zone, Sentence.Shape.PROSE, 0, 0,
        OptionalInt.empty(),
        List.of());
  }

  private static Mention mention(Article article, Span span, String framework,
      Mention.Status status, Zone zone,
      int section) {
    return new Mention(article.quote(span), framework, status, zone, 0, section,
        Score.of(0.1 + 0.2, "sure"));
  }

  private static Claim claim(Article article, String framework, Facet facet, String value,
      Polarity polarity,
      String other, Span span, int section) {
    return new Claim(framework, facet, value, polarity, false, "", other, article.quote(span), span,
        section,
        "rule-1", Score.of(1, "sure"));
  }

  /// Its articles over and over, under other names.
  static Stream<Analysis> many(int count) {
    return Stream.generate(Samples::second).limit(count);
  }
}
