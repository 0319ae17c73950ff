package dev.crosscheck.report;

import dev.crosscheck.model.FrameworkSummary;

/// `frameworks.csv`: a row is a thing that is mentioned.
final class Frameworks {

  static final Table<FrameworkSummary> TABLE = Table
      .<FrameworkSummary>named("frameworks", "The things that the articles mention.")
      .identifier("framework",
          "Its id in the catalogue, or ? and its name where no catalogue has it.",
          FrameworkSummary::framework)
      .unique()
      .text("name", "Its name in the catalogue, or as it is written.", FrameworkSummary::name)
      .required()
      .identifier("kind", "What it is: micro-framework, language, library and so on.",
          FrameworkSummary::kind)
      .list("languages", "The languages it is used from.", FrameworkSummary::languages)
      .flag("catalogued", "Whether the catalogue has it.", FrameworkSummary::catalogued)
      .count("articles", "Articles that mention it.", FrameworkSummary::articles)
      .count("mentions", "Mentions of it, the ambiguous ones left out.", FrameworkSummary::mentions)
      .count("lists", "Main lists that it stands in.", FrameworkSummary::lists)
      .integer("best_position", "The best of its positions there.", FrameworkSummary::best)
      .atLeast(0)
      .number("median_position", "The median of its positions there.", FrameworkSummary::median)
      .atLeast(0)
      .integer("worst_position", "The worst of its positions there.", FrameworkSummary::worst)
      .atLeast(0)
      .integer("consensus_position", "Where it stands when all main lists are taken together.",
          FrameworkSummary::consensus)
      .atLeast(1).leadsTo("consensus", "framework", "framework")
      .count("claims", "Claims about it, each value once.", FrameworkSummary::claims)
      .leadsTo("ledger", "framework", "framework")
      .count("corroborated", "Claims of them that two independent articles or more make outright.",
          FrameworkSummary::corroborated)
      .count("contradicted", "Claims of them in a finding that is no corroboration.",
          FrameworkSummary::contradicted)
      .count("positive", "Claims of quality that praise it.", FrameworkSummary::positive)
      .count("negative", "Claims of quality that find fault with it.", FrameworkSummary::negative)
      .key("framework");

  private Frameworks() {}
}
