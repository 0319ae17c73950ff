package dev.crosscheck;

import dev.crosscheck.ExplainedLine.Listed;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Explanation.NameRead;
import dev.crosscheck.model.Explanation.SentenceRead;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An explanation laid out by the lines of its article.
public final class ExplainedLines {

  private final Explanation explanation;
  private final Article article;
  private final Outline outline;
  private final TreeMap<Integer, Section> sections = new TreeMap<>();

  private ExplainedLines(Explanation explanation) {
    this.explanation = explanation;
    this.outline = explanation.analysis().outline();
    this.article = outline.article();
    outline.sections().forEach(section -> sections.put(section.body().start(), section));
  }

  /// The lines of a range, both ends included and within the article.
  public static List<ExplainedLine> of(Explanation explanation, int from, int to) {
    return new ExplainedLines(explanation).lines(from, to);
  }

  private List<ExplainedLine> lines(int from, int to) {
    var range = article.lineSpan(from).cover(article.lineSpan(to));
    Map<Integer, List<NameRead>> names = at(range, explanation.names(),
        name -> name.surface().span());
    Map<Integer, List<Listed>> items = at(range, listed(), Listed::place);
    Map<Integer, List<SentenceRead>> sentences = at(range, explanation.sentences(),
        ExplainedLines::place);
    Map<Integer, List<Block>> blocks = at(range, outline.blocks(), Block::span);
    return IntStream.rangeClosed(from, to)
        .mapToObj(line -> line(line, blocks.getOrDefault(line, List.of()),
            items.getOrDefault(line, List.of()), names.getOrDefault(line, List.of()),
            sentences.getOrDefault(line, List.of())))
        .toList();
  }

  private ExplainedLine line(int number, List<Block> blocks, List<Listed> items,
      List<NameRead> names, List<SentenceRead> sentences) {
    var span = article.lineSpan(number).strip(article.text());
    var section = section(Math.max(span.start(), span.end() - 1));
    var zones = sentences.stream().map(read -> read.sentence().zone()).distinct().toList();
    return new ExplainedLine(number, span, span.in(article.text()).toString(),
        !zones.isEmpty() || span.isEmpty() ? zones : List.of(section.zone()), blocks, section,
        section.heading().in(article.text()).toString(),
        explanation.analysis().topics().get(section.index()), items, names, sentences);
  }

  private Section section(int offset) {
    var floor = sections.floorEntry(offset);
    var section = floor == null ? outline.sections().getFirst() : floor.getValue();
    while (!section.body().contains(offset) && section.parent() != section.index()) {
      section = outline.sections().get(section.parent());
    }
    return section;
  }

  private List<Listed> listed() {
    var rankings = new HashMap<Integer, Ranking>();
    explanation.analysis().rankings()
        .forEach(ranking -> rankings.put(ranking.listing(), ranking));
    return outline.listings().stream()
        .flatMap(listing -> listed(listing, Optional.ofNullable(rankings.get(listing.index()))))
        .toList();
  }

  private static Stream<Listed> listed(Listing listing, Optional<Ranking> ranking) {
    var ranked = new HashMap<Span, List<Ranking.Item>>();
    ranking.stream().flatMap(one -> one.items().stream())
        .forEach(item -> ranked.computeIfAbsent(item.body(), _ -> new ArrayList<>()).add(item));
    return listing.items().stream().map(item -> new Listed(listing, item, ranking,
        ranked.getOrDefault(item.body(), List.of())));
  }

  /// By the first line of the range that each stands in.
  private <T> Map<Integer, List<T>> at(Span range, List<T> all, Function<T, Span> place) {
    var found = new HashMap<Integer, List<T>>();
    for (var one : all) {
      var span = place.apply(one);
      if (span.start() < range.end() && span.end() > range.start()) {
        found.computeIfAbsent(article.line(Math.max(span.start(), range.start())),
            _ -> new ArrayList<>()).add(one);
      }
    }
    return found;
  }

  /// A sentence with all that its claims quote.
  private static Span place(SentenceRead read) {
    return read.cues().stream().flatMap(cue -> switch (cue.fate()) {
      case Fate.Claimed(var claim) -> Stream.of(claim.evidence().span());
      case Fate.Repeated(var claim, _) -> Stream.of(claim.evidence().span());
      case Fate.Covered _,Fate.Shield _,Fate.Unmet _,Fate.Unsaid _,Fate.Silence _ ->
        Stream.<Span>empty();
    }).reduce(read.sentence().span(), Span::cover);
  }
}
