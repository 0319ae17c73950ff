package dev.crosscheck;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;

/// Counts over all articles.
final class Totals {

  private int articles;
  private long words;
  private long mentions;
  private long rankings;
  private long claims;

  void add(Analysis analysis) {
    articles++;
    words += analysis.words();
    mentions += analysis.mentions().stream()
        .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS).count();
    rankings += analysis.rankings().size();
    claims += analysis.claims().size();
  }

  int articles() {
    return articles;
  }

  long words() {
    return words;
  }

  long mentions() {
    return mentions;
  }

  long rankings() {
    return rankings;
  }

  long claims() {
    return claims;
  }
}
