package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An article's text on the page: its lines with their numbers, the zones, the names, and the places that are led to.
/// It is written from start to end, piece by piece, so that a line of any length takes no more than its time.
final class ArticleText {

  private static final Comparator<Mention> LONGEST_FIRST = Comparator
      .comparingInt((Mention mention) -> mention.evidence().span().start())
      .thenComparingInt(mention -> -mention.evidence().span().end())
      .thenComparing(Mention::status).thenComparing(Mention::framework);

  private static final Set<Zone> HEADINGS = Set.of(Zone.TITLE, Zone.HEADING);

  private final Article article;
  private final int number;
  private final Function<String, String> names;
  private final List<Evidence> places;
  private final List<Mention> mentions;
  private final List<TextZones.Run> zones;
  private final Markup out = new Markup();
  private int at;
  private int place;
  private int mention;
  private int zone;
  private int leftOut;
  private Zone before = Zone.BODY;

  /// - `number`: the article's in the page.
  /// - `names`: the name of a thing by its id.
  /// - `places`: those that are led to.
  ArticleText(Analysis analysis, int number, Function<String, String> names,
      Collection<Evidence> places) {
    this.article = analysis.article();
    this.number = number;
    this.names = names;
    this.places = places.stream().collect(Collectors.toMap(
        evidence -> TextPlace.of(number, evidence), Function.identity(), (first, _) -> first))
        .values().stream().sorted(Comparator.comparing(Evidence::span)).toList();
    this.mentions = apart(analysis);
    this.zones = TextZones.of(analysis.outline());
  }

  Markup markup() {
    out.open("ol");
    for (int line = 1; line <= article.lines(); line++) {
      line(withoutEnd(article.lineSpan(line)));
    }
    return out.close();
  }

  private void line(Span line) {
    var runs = runs(line);
    at = line.start();
    if (runs.stream().map(TextZones.Run::zone).distinct().count() == 1) {
      open("li", runs.getFirst().zone());
    } else {
      out.open("li");
      for (var run : runs) {
        write(run.span().start());
        open("span", run.zone());
        write(run.span().end());
        out.close();
      }
    }
    write(line.end());
    if (line.end() == article.text().length()) {
      places(Integer.MAX_VALUE);
    }
    out.close();
  }

  /// Opens an element of one zone, which is named where it begins.
  private void open(String element, Zone zone) {
    var attributes = new ArrayList<String>();
    if (!zone.isContent() || HEADINGS.contains(zone)) {
      attributes.addAll(List.of("class", zone.isContent() ? "h" : "n"));
    }
    if (zone != before && zone != Zone.BODY) {
      attributes.addAll(List.of("data-zone", zone.toString().replace('-', ' ')));
    }
    before = zone;
    out.open(element, attributes.toArray(String[]::new));
  }

  /// The zones' parts of a line.
  private List<TextZones.Run> runs(Span line) {
    while (zone < zones.size() && zones.get(zone).span().end() <= line.start()) {
      zone++;
    }
    return zones.subList(zone, zones.size()).stream()
        .takeWhile(run -> run.span().start() < line.end())
        .map(run -> new TextZones.Run(new Span(Math.max(run.span().start(), line.start()),
            Math.min(run.span().end(), line.end())), run.zone()))
        .toList();
  }

  /// Writes the text from where it stands to an offset.
  private void write(int to) {
    while (at < to) {
      places(at);
      if (mention < mentions.size() && mentions.get(mention).evidence().span().end() <= at) {
        leftOut += mentions.get(mention).status() == Mention.Status.AMBIGUOUS ? 1 : 0;
        mention++;
        continue;
      }
      int next = place < places.size() ? Math.min(to, places.get(place).span().start()) : to;
      if (mention == mentions.size()) {
        out.text(article.text().substring(at, next));
      } else if (at < mentions.get(mention).evidence().span().start()) {
        next = Math.min(next, mentions.get(mention).evidence().span().start());
        out.text(article.text().substring(at, next));
      } else {
        next = Math.min(next, mentions.get(mention).evidence().span().end());
        name(mentions.get(mention), article.text().substring(at, next));
      }
      at = next;
    }
  }

  /// The places that begin here or were passed by.
  private void places(int offset) {
    for (; place < places.size() && places.get(place).span().start() <= offset; place++) {
      var evidence = places.get(place);
      int shown = shown(evidence.quote());
      var anchor = TextPlace.of(number, evidence).anchor();
      if (shown == evidence.end() - evidence.start()) {
        out.element("a", "", "id", anchor);
      } else {
        out.element("a", "", "id", anchor, "data-n", String.valueOf(shown));
      }
    }
  }

  private void name(Mention named, String text) {
    var name = names.apply(named.framework());
    switch (named.status()) {
      case LINKED -> mark("k", name, text);
      case UNKNOWN -> mark("u", name, text);
      case AMBIGUOUS -> {
        if (at == named.evidence().span().start()) {
          LeftOutNames.mark(out, number, leftOut + 1, named, text);
        } else {
          out.element("b", text, "class", "q");
        }
      }
    }
  }

  /// A name as written, with the name it goes by where that is another one.
  private void mark(String style, String name, String text) {
    if (name.equals(text)) {
      out.element("b", text, "class", style);
    } else {
      out.element("b", text, "class", style, "title", name);
    }
  }

  /// The code points of a quotation that are shown; the ends of lines are not.
  private static int shown(String quote) {
    return (int) quote.codePoints().filter(c -> c != '\n' && c != '\r').count();
  }

  private Span withoutEnd(Span line) {
    int end = line.end();
    while (end > line.start() && "\r\n".indexOf(article.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(line.start(), end);
  }

  /// The names of an article in reading order; of those within each other or in one place the longest.
  static List<Mention> apart(Analysis analysis) {
    var apart = new ArrayList<Mention>();
    int end = 0;
    for (var next : analysis.mentions().stream().sorted(LONGEST_FIRST).toList()) {
      if (next.evidence().span().start() >= end && !next.evidence().span().isEmpty()) {
        apart.add(next);
        end = next.evidence().span().end();
      }
    }
    return List.copyOf(apart);
  }
}
