package dev.crosscheck.report;

import dev.crosscheck.model.LedgerEntry;
import java.util.OptionalDouble;

/// `ledger.csv`: a row is something said of a thing, with those who say it.
final class Ledger {

  static final Table<LedgerEntry> TABLE = Table
      .<LedgerEntry>named("ledger", "What is said of each thing, how often, and since when.")
      .identifier("framework", "The thing.", LedgerEntry::framework).required()
      .references("frameworks", "framework")
      .identifier("facet", "What it is said about.", entry -> entry.facet().toString()).required()
      .text("value", "What is said.", LedgerEntry::value).required()
      .word("polarity", "Whether it is affirmed.", LedgerEntry::polarity).required()
      .identifier("other", "The thing compared with.", LedgerEntry::other)
      .leadsTo("frameworks", "framework", "other")
      .count("articles", "The articles that say it.", LedgerEntry::articles).atLeast(1)
      .count("independent", "The sources that say it outright, copies counted once.",
          LedgerEntry::independent)
      .date("first", "When the earliest of them was published.",
          LedgerEntry::first)
      .date("last", "When the latest of them was published.",
          LedgerEntry::last)
      .number("commonness", "The share of the well-described things of which the same is said.",
          entry -> OptionalDouble.of(entry.commonness()))
      .flag("telling", "Whether it sets the thing apart: false where it is said of nearly all.",
          LedgerEntry::telling)
      .list("supporters", "The strongest of the articles that say it.", LedgerEntry::supporters)
      .key();

  private Ledger() {}
}
