package dev.crosscheck.report;

import dev.crosscheck.model.Reading;

/// `rejects.csv`: a row is an input left out.
final class Rejects {

  static final Table<Reading.Rejected> TABLE = Table.<Reading.Rejected>named("rejects",
      "The inputs left out.")
      .identifier("file", "Path relative to the corpus folder.", Reading.Rejected::file).required()
      .word("reason", "Why it is left out.", Reading.Rejected::reason).required()
      .oneOf((Object[]) Reading.Reason.values())
      .text("detail", "The reason as a sentence.", Reading.Rejected::detail)
      .key();

  private Rejects() {}
}
