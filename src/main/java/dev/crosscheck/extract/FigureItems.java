package dev.crosscheck.extract;

import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The figures of lists whose items are a name and a figure alone, by what the words over the list say that they measure:
/// "React - 40.6%" under "Most used frameworks", "Laravel: 74k" under "Stars on GitHub".
final class FigureItems {

  private static final String RULE = "list-metric";
  /// Fewest items with a figure that make such a list.
  private static final int LEAST = 2;

  /// What may stand between a name and its figure, and behind it.
  private static final Pattern REST = Pattern.compile(
      "\\s*[*_`]{0,3}\\s*(?:\\([^()\\d]{1,30}\\))?\\s*(?:[-:|=(,]|\\bat\\b|\\bwith\\b)?\\s*[*_`]{0,3}(?<figure>[$~≈>]?\\s?\\d[^()\\n]{0,30}?)"
          + "[*_`]{0,3}\\s*\\)?\\s*(?:\\([^()]{0,60}\\))?[.,;]?");

  private final Outline outline;
  private final Map<Integer, Claim> claims = new HashMap<>();

  FigureItems(Outline outline, Wordings wordings, MeasureCues cues) {
    this.outline = outline;
    Map<String, List<Item>> lists = new TreeMap<>();
    for (var sentence : outline.sentences()) {
      if (sentence.zone().isContent()
          && (sentence.shape() == Shape.BULLET || sentence.shape() == Shape.HEADING)) {
        item(sentence, wordings)
            .ifPresent(item -> lists.computeIfAbsent(list(sentence), _ -> new ArrayList<>())
                .add(item));
      }
    }
    lists.values().stream().filter(items -> items.size() >= LEAST)
        .forEach(items -> read(items, cues));
  }

  private record Item(Sentence sentence, String thing, Span figure) {}

  Optional<Claim> of(Sentence sentence) {
    return Optional.ofNullable(claims.get(sentence.index()));
  }

  /// What tells the items of one list from those of another.
  private String list(Sentence sentence) {
    var section = outline.sections().get(sentence.section());
    return sentence.shape() == Shape.HEADING
        ? "sections of " + section.parent()
        : "list " + outline.blocks().get(sentence.block()).group();
  }

  private Optional<Item> item(Sentence sentence, Wordings wordings) {
    var name = wordings.of(sentence).nameAt(0);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int end = NamedPlaces.place(name.get().mention()).end();
    var rest = REST.matcher(outline.view()).region(end, Math.max(end, sentence.span().end()));
    return rest.matches()
        ? Optional.of(new Item(sentence, name.get().id(),
            new Span(rest.start("figure"), rest.end("figure"))))
        : Optional.empty();
  }

  private void read(List<Item> items, MeasureCues cues) {
    for (String lead : leads(items.getFirst().sentence())) {
      var scale = FigureHead.scale(lead);
      for (String metric : cues.leads(lead)) {
        var head = new FigureHead(metric, scale, false, false, "");
        if (items.stream().allMatch(item -> value(head, item).isPresent())) {
          items.forEach(item -> value(head, item)
              .ifPresent(value -> claims.put(item.sentence().index(), claim(item, metric, value))));
          return;
        }
      }
    }
  }

  /// The words over a list, the nearest first.
  private List<String> leads(Sentence first) {
    var section = outline.sections().get(first.section());
    var parent = outline.sections().get(section.parent());
    var lead = first.lead().stream().mapToObj(outline.sentences()::get).map(Sentence::span);
    var headings = first.shape() == Shape.HEADING
        ? Stream.of(parent.heading())
        : Stream.of(section.heading());
    var title = parent.level() == 0 && first.shape() == Shape.HEADING
        ? outline.metadata().titleSpan().stream()
        : Stream.<Span>empty();
    return Stream.of(lead, headings, title).flatMap(spans -> spans)
        .map(span -> span.in(outline.view()).toString()).filter(text -> !text.isBlank()).toList();
  }

  private Optional<BigDecimal> value(FigureHead head, Item item) {
    return head.value(item.figure().in(outline.view()).toString());
  }

  private Claim claim(Item item, String metric, BigDecimal value) {
    var sentence = item.sentence();
    return new Claim(item.thing(), Facet.METRIC, metric + "=" + Numerals.plain(value),
        Polarity.POSITIVE, false, "", "", outline.article().quote(sentence.span()), item.figure(),
        sentence.section(), RULE, Score.of(0.85, "a figure of a list of such figures"));
  }
}
