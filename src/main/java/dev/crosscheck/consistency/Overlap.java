package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The prose that two articles share, `one` being the first in the order of ids.
/// - `jaccard`: shared runs of words by all runs of both. `containment`: by those of the shorter article.
/// - `sentences`: how many long ones both have, those not counted that stand in the foot of both. `here`, `there`: the first of them, as either has them.
/// - `copy`: whether one is a copy of the other; `dateOfOne`, `dateOfOther`: of copies alone.
record Overlap(String one, Optional<LocalDate> dateOfOne, String other,
    Optional<LocalDate> dateOfOther, double jaccard, double containment, int sentences,
    List<Evidence> here, List<Evidence> there, boolean copy) {

  /// Share of all runs from which on one article is a copy of the other.
  private static final double COPY = 0.8;

  /// Share of the shorter article's runs from which on it is a copy of a part of the other.
  private static final double CONTAINED = 0.9;

  Overlap {
    here = List.copyOf(here);
    there = List.copyOf(there);
  }

  /// Compares two articles run by run. Exact.
  static Overlap of(Analysis first, Analysis second) {
    boolean inOrder = first.id().compareTo(second.id()) < 0;
    var one = inOrder ? first : second;
    var other = inOrder ? second : first;
    var phrases = Phrases.of(one);
    var others = Phrases.of(other);
    int shared = phrases.shared(others);
    int all = phrases.runs().length + others.runs().length - shared;
    int shorter = Math.min(phrases.runs().length, others.runs().length);
    double jaccard = all == 0 ? 0 : (double) shared / all;
    double containment = shorter == 0 ? 0 : (double) shared / shorter;
    boolean copy = phrases.isLong() && others.isLong()
        && (jaccard >= COPY || containment >= CONTAINED);
    var sentences = phrases.sentences().keySet().stream().filter(others.sentences()::containsKey)
        .filter(sentence -> copy || !phrases.isInFoot(others, sentence)).toList();
    // of two that are no copies nobody asks which came first
    return new Overlap(one.id(), copy ? date(one) : Optional.empty(), other.id(),
        copy ? date(other) : Optional.empty(), jaccard, containment,
        sentences.size(), quotations(sentences, phrases), quotations(sentences, others),
        copy);
  }

  private static List<Evidence> quotations(List<Long> sentences, Phrases phrases) {
    return sentences.stream().flatMap(hash -> Optional.ofNullable(phrases.sentences().get(hash))
        .stream()).sorted().limit(Draft.MOST_QUOTATIONS).toList();
  }

  private static Optional<LocalDate> date(Analysis analysis) {
    return analysis.outline().metadata().published();
  }

  Overlaps.Member memberOne() {
    return new Overlaps.Member(one, dateOfOne);
  }

  Overlaps.Member memberOther() {
    return new Overlaps.Member(other, dateOfOther);
  }

  /// Whether there is anything to remember of it.
  boolean isSome() {
    return jaccard > 0 || sentences > 0;
  }
}
