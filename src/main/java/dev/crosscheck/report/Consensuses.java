package dev.crosscheck.report;

import dev.crosscheck.model.Consensus;

/// `consensus.csv`: a row is a thing under one method and policy.
final class Consensuses {

  static final Table<Consensus> TABLE = Table
      .<Consensus>named("consensus", "Where things stand when all main lists are taken together.")
      .identifier("framework", "The thing.", Consensus::framework).required()
      .references("frameworks", "framework")
      .identifier("method", "How the lists are taken together.", Consensus::method).required()
      .word("missing_policy", "What the absence of a thing from a list counts for.",
          consensus -> Words.lower(consensus.missing()))
      .required().oneOf(Words.lower(Consensus.Missing.values()))
      .count("position", "Its position, from 1.", Consensus::position).atLeast(1)
      .flag("tied", "Whether others share the position.", Consensus::tied)
      .count("lowest", "The worst position it takes when any one article is left out.",
          Consensus::lowest)
      .atLeast(1)
      .count("highest", "The best position it takes when any one article is left out.",
          Consensus::highest)
      .atLeast(1)
      .key("framework", "method", "missing_policy");

  private Consensuses() {}
}
