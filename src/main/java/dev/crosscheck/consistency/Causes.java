package dev.crosscheck.consistency;

import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Why two sides differ. It is decided before the severity: only what nothing else explains is a contradiction.
final class Causes {

  /// Least score of a side that nobody need doubt.
  private static final double SURE = 0.6;

  /// Days between two articles from which on the world may have changed.
  private static final int LONG_AGO = 300;

  private Causes() {}

  /// The cause for claims: contradiction where two articles surely speak against each other, else different scope or doubt
  /// in our reading.
  static Cause ofClaims(Collection<Voice> one, Collection<Voice> other) {
    if (one.stream().anyMatch(here -> other.stream().anyMatch(there -> oppose(here, there)))) {
      return Cause.CONTRADICTION;
    }
    return scopesMeet(strongest(one), strongest(other)) ? Cause.DOUBT : Cause.SCOPE;
  }

  /// The cause for a claim against a known fact.
  static Cause ofClaim(Voice voice) {
    return isSure(voice) ? Cause.CONTRADICTION : Cause.DOUBT;
  }

  /// Whether two articles surely speak of the same, each for its side.
  static boolean oppose(Voice one, Voice other) {
    return isSure(one) && isSure(other) && scopesMeet(one, other)
        && !one.article().equals(other.article());
  }

  /// The cause for what changes with time and is counted in different ways: basis, time, else contradiction.
  static Cause ofStandings(Collection<Voice> one, Collection<Voice> other) {
    var bases = bases(one);
    bases.retainAll(bases(other));
    if (bases.isEmpty()) {
      return Cause.BASIS;
    }
    return isLongAgo(one, other) ? Cause.TIME : Cause.CONTRADICTION;
  }

  /// The gravest that a cause allows.
  static Severity severity(Cause cause, Severity whenContradicting) {
    return cause == Cause.CONTRADICTION ? whenContradicting : Severity.NOTE;
  }

  /// Whether every date of the one side is far from every date of the other.
  static boolean isLongAgo(Collection<Voice> one, Collection<Voice> other) {
    return areApart(one, other, LONG_AGO);
  }

  /// The same for a number of days.
  static boolean areApart(Collection<Voice> one, Collection<Voice> other, int days) {
    var dates = dates(one);
    var others = dates(other);
    return !dates.isEmpty() && !others.isEmpty() && dates.stream().allMatch(
        date -> others.stream()
            .allMatch(that -> Math.abs(date.toEpochDay() - that.toEpochDay()) > days));
  }

  private static List<LocalDate> dates(Collection<Voice> voices) {
    return voices.stream().map(Voice::date).flatMap(Optional::stream).toList();
  }

  private static Set<String> bases(Collection<Voice> voices) {
    return voices.stream().map(Voice::basis).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Voice strongest(Collection<Voice> voices) {
    return voices.stream().min(Voice::compareTo).orElseThrow();
  }

  /// Whether two claims are about the same: neither is limited, or both to the same words.
  static boolean scopesMeet(Voice one, Voice other) {
    return Prose.words(one.scope()).equals(Prose.words(other.scope()));
  }

  /// Whether nobody need doubt what it says.
  static boolean isSure(Voice voice) {
    return voice.plain() && !voice.hedged() && voice.score() >= SURE;
  }
}
