package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Zone;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// `mentions.csv`: a row is a place that names a thing.
final class Mentions {

  record Row(Analysis analysis, Mention mention) {}

  static final Table<Row> TABLE = Table.<Row>named("mentions", "The places that name a thing.")
      .identifier("article", "The article.", row -> row.analysis().id()).required()
      .references("articles", "article")
      .count("start", "First code point of the surface in the article's text, from 0.",
          row -> row.mention().evidence().start())
      .count("end", "Code point after its last.", row -> row.mention().evidence().end())
      .count("line", "Line it starts in, from 1.", row -> row.mention().evidence().line())
      .atLeast(1)
      .text("surface", "The name as written.", row -> row.mention().evidence().quote()).required()
      .identifier("framework", "The thing it names.", row -> row.mention().framework()).required()
      .leadsTo("frameworks", "framework", "framework")
      .word("status",
          "Whether it is linked, unknown to the catalogue, or ambiguous and so in no count.",
          row -> Words.lower(row.mention().status()))
      .required().oneOf(Words.lower(Mention.Status.values()))
      .word("place", "The part of the article it stands in.", row -> row.mention().zone().place())
      .required()
      .oneOf(Arrays.stream(Zone.values()).map(Zone::place).distinct().toArray())
      .text("section", "Heading of the section it stands in.",
          row -> Words.heading(row.analysis(), row.mention().section()))
      .number("confidence", "How sure the linking is, from 0 to 1.",
          row -> OptionalDouble.of(row.mention().score().value()))
      .required().between(0, 1)
      .key("article", "start", "end", "framework");

  private Mentions() {}

  static Stream<Row> rows(Analysis analysis, Corpus corpus) {
    return analysis.mentions().stream().map(mention -> new Row(analysis, mention));
  }
}
