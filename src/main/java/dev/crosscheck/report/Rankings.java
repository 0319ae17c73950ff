package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// `rankings.csv`: a row is an item of a list.
final class Rankings {

  /// - `place`: where the item's name stands.
  record Row(Analysis analysis, Ranking ranking, Ranking.Item item, Evidence place) {

    String metric() {
      return item.measure().map(Ranking.Measure::metric).orElse("");
    }

    Optional<BigDecimal> figure() {
      return item.measure().map(Ranking.Measure::value);
    }
  }

  static final Table<Row> TABLE = Table
      .<Row>named("rankings", "The items of the lists that articles give.")
      .identifier("article", "The article.", row -> row.analysis().id()).required()
      .references("articles", "article")
      .count("list", "The list, numbered within the article from 1.", row -> row.ranking().list())
      .atLeast(1)
      .word("role", "What the list is for.", row -> Words.lower(row.ranking().role())).required()
      .oneOf(Words.lower(Ranking.Role.values()))
      .flag("ordered", "Whether the article numbers the items or says that they are in order.",
          row -> row.ranking().ordered())
      .count("position", "Where the item stands in the list, from 1.", row -> row.item().position())
      .atLeast(1)
      .integer("stated_position", "The number that the article prints beside it.",
          row -> row.item().stated())
      .word("source", "Whether its own heading stands there, or was recovered from its text.",
          row -> Words.lower(row.item().source()))
      .required().oneOf(Words.lower(Ranking.Source.values()))
      .identifier("framework", "The thing.", row -> row.item().framework()).required()
      .references("frameworks", "framework")
      .text("surface", "Its name as written.", row -> row.place().quote())
      .identifier("metric", "What the figure beside it measures.", Row::metric)
      .decimal("metric_value", "That figure.", Row::figure)
      .count("start", "First code point of the surface in the article's text, from 0.",
          row -> row.place().start())
      .count("end", "Code point after its last.", row -> row.place().end())
      .count("line", "Line it starts in, from 1.", row -> row.place().line()).atLeast(1)
      .key("article", "list", "position", "framework");

  private Rankings() {}

  static Stream<Row> rows(Analysis analysis, Corpus corpus) {
    return analysis.rankings().stream().flatMap(ranking -> ranking.items().stream()
        .map(item -> new Row(analysis, ranking, item, place(analysis, item))));
  }

  /// The place of the name in the item's head; the head itself where the name doesn't stand in it.
  private static Evidence place(Analysis analysis, Ranking.Item item) {
    var head = item.head();
    var named = analysis.mentions().stream().map(mention -> mention.evidence()).filter(
        evidence -> head.span().contains(evidence.span())
            && evidence.quote().equals(item.surface()))
        .findFirst();
    return named.orElseGet(() -> {
      int found = item.surface().isEmpty() ? -1 : head.quote().indexOf(item.surface());
      int start = head.span().start() + found;
      return found < 0
          ? head
          : analysis.article().quote(new Span(start, start + item.surface().length()));
    });
  }
}
