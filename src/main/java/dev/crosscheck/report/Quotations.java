package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `evidence.csv`: a row is a quotation of a finding.
final class Quotations {

  record Row(Finding finding, String side, Finding.Side said, Evidence evidence) {}

  static final Table<Row> TABLE = Table.<Row>named("evidence", "Every quotation of every finding.")
      .identifier("finding", "The finding.", row -> row.finding().id()).required()
      .references("findings", "finding")
      .identifier("side", "The differing positions: a, b, c and so on.", Row::side).required()
      .matching("[a-z]+")
      .identifier("article", "The article.", row -> row.evidence().article()).required()
      .references("articles", "article")
      .count("start", "First code point of the quotation in the article's text, from 0.",
          row -> row.evidence().start())
      .count("end", "Code point after its last.", row -> row.evidence().end())
      .count("line", "Line it starts in, from 1.", row -> row.evidence().line()).atLeast(1)
      .text("quote", "The quotation.", row -> row.evidence().quote())
      .text("value", "What the side says.", row -> row.said().value())
      .key("finding", "side", "article", "start", "end");

  private Quotations() {}

  static Stream<Row> rows(Corpus corpus) {
    return corpus.overview().findings().stream()
        .flatMap(finding -> IntStream.range(0, finding.sides().size()).boxed()
            .flatMap(index -> finding.sides().get(index).evidence().stream().distinct()
                .map(evidence -> new Row(finding, Words.side(index), finding.sides().get(index),
                    evidence))));
  }
}
