package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// `findings.csv`: a row is a finding with its two strongest sides.
final class Findings {

  /// A side as the row shows it: its value with its strongest quotation, or the catalogue's fact with its source.
  record Shown(String value, Optional<Evidence> evidence, String source) {

    static final Shown NOTHING = new Shown("", Optional.empty(), "");

    String article() {
      return evidence.map(Evidence::article).orElse("");
    }

    OptionalInt line() {
      return evidence.stream().mapToInt(Evidence::line).findFirst();
    }

    String quote() {
      return evidence.map(Evidence::quote).orElse(source);
    }
  }

  record Row(Finding finding, Shown a, Shown b) {

    /// Of a finding with one side only (several say the same) its two strongest quotations stand side by side.
    static Row of(Finding finding) {
      var shown = (finding.sides().size() == 1
          ? finding.sides().stream().flatMap(Row::quotations)
          : finding.sides().stream().flatMap(side -> quotations(side).limit(1))).limit(2).toList();
      return new Row(finding, shown.isEmpty() ? Shown.NOTHING : shown.getFirst(),
          shown.size() < 2 ? Shown.NOTHING : shown.getLast());
    }

    private static Stream<Shown> quotations(Finding.Side side) {
      return side.evidence().isEmpty()
          ? Stream.of(new Shown(side.value(), Optional.empty(), side.source()))
          : side.evidence().stream()
              .map(evidence -> new Shown(side.value(), Optional.of(evidence), side.source()));
    }
  }

  static final Table<Row> TABLE = Table
      .<Row>named("findings", "Inconsistencies and corroborations.")
      .identifier("finding", "Its id, the same as long as it says the same.",
          row -> row.finding().id())
      .unique().leadsTo("evidence", "finding", "finding")
      .word("severity", "How much it matters.", row -> row.finding().severity()).required()
      .oneOf((Object[]) Finding.Severity.values())
      .word("scope",
          "Whether it lies within an article, between articles, or between article and catalogue.",
          row -> row.finding().scope())
      .required().oneOf((Object[]) Finding.Scope.values())
      .word("kind", "What was found.", row -> row.finding().kind()).required()
      .oneOf((Object[]) Finding.Kind.values())
      .word("cause", "Why the sides differ.",
          row -> row.finding().cause().<Object>map(cause -> cause).orElse(""))
      .oneOf((Object[]) Finding.Cause.values())
      .identifier("framework", "The thing it is about.", row -> row.finding().framework())
      .leadsTo("frameworks", "framework", "framework")
      .identifier("facet", "What it is about in the thing.", row -> row.finding().facet())
      .text("summary",
          "One plain sentence. Across articles \"at least\" counts those that say it outright, \"perhaps\" those that weaken or limit it or that we may have misread.",
          row -> row.finding().summary())
      .required()
      .list("articles", "The articles that have a part in it.", row -> row.finding().articles())
      .count("independent",
          "The sources left when copies count once; of a corroboration those that say it outright.",
          row -> row.finding().independent())
      .identifier("article_a", "Article of the strongest side.", row -> row.a().article())
      .references("articles", "article")
      .integer("line_a", "Line of its quotation.", row -> row.a().line()).atLeast(1)
      .text("value_a", "What that side says.", row -> row.a().value())
      .text("quote_a", "Its quotation, or the source of the catalogue's fact.",
          row -> row.a().quote())
      .identifier("article_b", "Article of the second side.", row -> row.b().article())
      .references("articles", "article")
      .integer("line_b", "Line of its quotation.", row -> row.b().line()).atLeast(1)
      .text("value_b", "What that side says.", row -> row.b().value())
      .text("quote_b", "Its quotation, or the source of the catalogue's fact.",
          row -> row.b().quote())
      .key("finding");

  private Findings() {}

  static Stream<Row> rows(Corpus corpus) {
    return corpus.overview().findings().stream().map(Row::of);
  }
}
