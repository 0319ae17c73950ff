package dev.crosscheck.report;

import dev.crosscheck.model.Agreement;
import java.util.OptionalDouble;

/// `agreement.csv`: a row is a pair of articles.
final class Agreements {

  static final Table<Agreement> TABLE = Table
      .<Agreement>named("agreement",
          "How the main lists and the texts of two articles go together.")
      .identifier("article_a", "One article.", Agreement::articleA).required()
      .references("articles", "article")
      .identifier("article_b", "The other.", Agreement::articleB).required()
      .references("articles", "article")
      .count("shared", "Things in both main lists.", Agreement::shared)
      .count("pairs", "Pairs of those that both order.", Agreement::pairs)
      .number("jaccard", "Shared things by all things of both lists.",
          row -> OptionalDouble.of(row.jaccard()))
      .required().between(0, 1)
      .number("kendall_tau", "Kendall's tau-b over the shared things.", Agreement::kendallTau)
      .between(-1, 1)
      .number("rbo", "Rank-biased overlap of the lists.", row -> OptionalDouble.of(row.rbo()))
      .required().between(0, 1)
      .number("text_similarity", "Jaccard index of the texts' shingles.",
          row -> OptionalDouble.of(row.textSimilarity()))
      .required().between(0, 1)
      .key("article_a", "article_b");

  private Agreements() {}
}
