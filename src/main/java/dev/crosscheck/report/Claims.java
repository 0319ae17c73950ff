package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.util.HashMap;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// `claims.csv`: a row is something that an article says of a thing.
final class Claims {

  /// - `id`: the same as long as article, thing, facet, value, polarity, other thing and place stay.
  record Row(Analysis analysis, Claim claim, String id) {}

  static final Table<Row> TABLE = Table.<Row>named("claims", "What articles say of things.")
      .identifier("claim", "Its id, a hash of what is said where.", Row::id).unique()
      .matching("c[0-9a-f]{15}")
      .identifier("article", "The article.", row -> row.analysis().id()).required()
      .references("articles", "article")
      .identifier("framework", "The thing it is about.", row -> row.claim().framework()).required()
      .references("frameworks", "framework")
      .word("facet", "What it is about in the thing.", row -> row.claim().facet()).required()
      .oneOf((Object[]) Facet.values())
      .text("value", "What it says of that.", row -> row.claim().value()).required()
      .word("polarity", "Whether it affirms the value or denies it.", row -> row.claim().polarity())
      .required()
      .oneOf((Object[]) Polarity.values())
      .flag("hedged", "Whether the article weakens it.", row -> row.claim().hedged())
      .text("scope", "What it is limited to, as written.", row -> row.claim().scope())
      .identifier("other", "The thing compared with.", row -> row.claim().other())
      .leadsTo("frameworks", "framework", "other")
      .count("start", "First code point of the quotation in the article's text, from 0.",
          row -> row.claim().evidence().start())
      .count("end", "Code point after its last.", row -> row.claim().evidence().end())
      .count("line", "Line it starts in, from 1.", row -> row.claim().evidence().line()).atLeast(1)
      .text("quote", "The quotation.", row -> row.claim().evidence().quote()).required()
      .text("section", "Heading of the section it stands in.",
          row -> Words.heading(row.analysis(), row.claim().section()))
      .identifier("rule", "The row of the lexicon, or the rule, that found it.",
          row -> row.claim().rule())
      .required()
      .number("confidence", "How sure it is, from 0 to 1.",
          row -> OptionalDouble.of(row.claim().score().value()))
      .required().between(0, 1)
      .key("claim");

  /// Between the parts of an id's key: a character that no text has a use for.
  private static final String SEPARATOR = "\u001F";

  private Claims() {}

  static Stream<Row> rows(Analysis analysis, Corpus corpus) {
    // claims of one place that differ in scope or rule alone are told apart by their number
    var seen = new HashMap<String, Integer>();
    return analysis.claims().stream().map(claim -> {
      String key = key(analysis, claim);
      int number = seen.merge(key, 1, Integer::sum);
      return new Row(analysis, claim,
          "c" + Digest.of(number == 1 ? key : key + SEPARATOR + number).substring(0, 15));
    });
  }

  private static String key(Analysis analysis, Claim claim) {
    return String.join(SEPARATOR, analysis.id(), claim.framework(), claim.facet().toString(),
        claim.value(),
        claim.polarity().toString(), claim.other(), Integer.toString(claim.evidence().start()));
  }
}
