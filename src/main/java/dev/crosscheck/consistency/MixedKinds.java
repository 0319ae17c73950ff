package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether what introduces a list says that it holds things of several kinds: "seven frameworks and routers", "frameworks/libraries".
final class MixedKinds {

  private static final String OTHERS = FunctionWords.either("sorts-beside-frameworks");

  private static final String JOINT = Prose.JOINT + "(?:[\\w-]+\\s+){0,1}?";

  private static final Pattern MIXED = Pattern.compile(
      "(?i)\\bframeworks?" + JOINT + OTHERS + "\\b|\\b" + OTHERS + JOINT + "frameworks?\\b");

  /// One noun for both, which tells that the article doesn't set them apart: "which framework or library".
  private static final Pattern EITHER = Pattern.compile(
      "(?i)\\bframeworks?\\s*(?:/|\\(?or\\b)\\s*librar(?:y|ies)\\b|\\blibrar(?:y|ies)\\s*(?:/|\\(?or\\b)\\s*frameworks?\\b");

  /// Sentences and headings that say so where the article does it throughout.
  private static final int THROUGHOUT = 3;

  private final Outline outline;

  /// Where the sentences are that speak of several kinds, by their starts.
  private final NavigableMap<Integer, Span> mixed = new TreeMap<>();

  /// Where the first of them ends that counts things.
  private final int counted;

  /// The things that one of them names, and where the first one ends that names the same.
  private final Map<Set<String>, Integer> named = new LinkedHashMap<>();

  MixedKinds(Analysis analysis) {
    this.outline = analysis.outline();
    var sentences = outline.sentences().stream()
        .filter(sentence -> sentence.zone().isContent()
            && (sentence.shape() == Sentence.Shape.PROSE
                || sentence.shape() == Sentence.Shape.BULLET))
        .filter(sentence -> MIXED.matcher(sentence.span().in(outline.view())).find()).toList();
    sentences.forEach(sentence -> mixed.put(sentence.span().start(), sentence.span()));
    this.counted = outline.announcements().stream()
        .map(announced -> announced.evidence().span())
        .flatMap(said -> Optional.ofNullable(mixed.floorEntry(said.start())).stream()
            .map(Map.Entry::getValue).filter(span -> span.contains(said)))
        .mapToInt(Span::end).min().orElse(Integer.MAX_VALUE);
    var names = analysis.mentions().stream().collect(Collectors.groupingBy(Mention::sentence,
        Collectors.mapping(Mention::framework, Collectors.toSet())));
    sentences.forEach(sentence -> named.merge(names.getOrDefault(sentence.index(), Set.of()),
        sentence.span().end(), Math::min));
  }

  /// Whether the title says that the article is on several kinds of things.
  boolean isTitled() {
    return MIXED.matcher(outline.metadata().title()).find();
  }

  /// Whether the article speaks of "frameworks or libraries" wherever it means all of its things.
  boolean isThroughout() {
    return outline.sentences().stream().filter(sentence -> sentence.zone().isContent())
        .filter(sentence -> EITHER.matcher(sentence.span().in(outline.view())).find())
        .limit(THROUGHOUT).count() == THROUGHOUT;
  }

  /// Whether a sentence in front of a list that counts its things, leads to it or names several of them speaks of several
  /// kinds.
  boolean introduce(Ranking ranking) {
    int start = ranking.items().getFirst().head().span().start();
    return counted <= start || leadsTo(ranking, start) || namesSeveralOf(ranking, start);
  }

  private boolean leadsTo(Ranking ranking, int start) {
    if (ranking.listing() >= outline.listings().size()) {
      return false;
    }
    var lead = outline.listings().get(ranking.listing()).lead();
    return mixed.headMap(lead.end(), false).descendingMap().values().stream()
        .takeWhile(lead::overlaps)
        .anyMatch(span -> span.end() <= start);
  }

  private boolean namesSeveralOf(Ranking ranking, int start) {
    if (named.isEmpty()) {
      return false;
    }
    var things = ranking.items().stream().map(Ranking.Item::framework)
        .collect(Collectors.toSet());
    return named.entrySet().stream().filter(entry -> entry.getValue() <= start)
        .anyMatch(entry -> entry.getKey().stream().filter(things::contains).limit(2).count() > 1);
  }
}
