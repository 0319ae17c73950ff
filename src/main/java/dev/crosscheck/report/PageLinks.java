package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.FrameworkSummary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Names of things and articles, as links where the page has a place for them.
/// - `articles`: those that have a row, by id.
/// - `cards`: the place of each thing that has a card, by id.
/// - `places`: those in the texts that the page has.
record PageLinks(Corpus corpus, Map<String, PageArticle> articles, Map<String, String> cards,
    Set<TextPlace> places) {

  /// Longest name shown; longer ones are cut with an ellipsis.
  /// - Unit: UTF-16 units. Room for any real name, too short for a text that was taken for one.
  static final int MAX_NAME = 120;

  static PageLinks of(Corpus corpus, Collection<PageArticle> articles,
      List<FrameworkSummary> things, Set<TextPlace> places) {
    var cards = new HashMap<String, String>();
    things.forEach(thing -> cards.put(thing.framework(), "t" + (cards.size() + 1)));
    return new PageLinks(corpus,
        articles.stream().collect(
            Collectors.toMap(PageArticle::id, Function.identity(), (first, _) -> first)),
        cards, places);
  }

  String name(String thing) {
    return clip(corpus.name(thing), MAX_NAME);
  }

  void thing(Markup out, String thing) {
    var card = cards.get(thing);
    if (card == null) {
      out.element("bdi", name(thing));
    } else {
      out.open("a", "href", "#" + card).element("bdi", name(thing)).close();
    }
  }

  void article(Markup out, String id) {
    var known = articles.get(id);
    if (known == null) {
      out.element("bdi", clip(id, MAX_NAME));
    } else {
      out.open("a", "href", "#" + known.anchor()).element("bdi", clip(id, MAX_NAME)).close();
    }
  }

  /// The article and the line of a quotation, as a link to its place in the text where the page has it.
  void place(Markup out, Evidence evidence) {
    var place = target(evidence);
    if (place.isEmpty()) {
      article(out, evidence.article());
      out.text(", line " + evidence.line());
    } else {
      out.open("a", "href", place.get()).element("bdi", clip(evidence.article(), MAX_NAME))
          .text(", line " + evidence.line()).close();
    }
  }

  /// A short text as a link to the place of a quotation where the page has its text, else as it is.
  void place(Markup out, String text, Evidence evidence) {
    target(evidence).ifPresentOrElse(place -> out.element("a", text, "href", place),
        () -> out.text(text));
  }

  private Optional<String> target(Evidence evidence) {
    return Optional.ofNullable(articles.get(evidence.article()))
        .map(article -> TextPlace.of(article.number(), evidence)).filter(places::contains)
        .map(place -> "#" + place.anchor());
  }

  /// At most so much of a text.
  static String clip(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip() + "…";
  }
}
