package dev.crosscheck.consistency;

import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Prose shared between articles, which is no independent support.
final class CopiedProse implements CrossCheck {

  /// Share of the shorter article's phrases from which on it is a finding, if a sentence shows it.
  private static final double SHARE = 0.15;

  /// Equal long sentences that are a finding, whatever else the articles say.
  private static final int FEWEST = 2;

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return testimony.candidates().stream().flatMap(pair -> check(testimony, pair).stream());
  }

  private static Optional<Finding> check(Testimony testimony, Fingerprints.Pair pair) {
    var originals = testimony.copies().original();
    boolean copy = originals.getOrDefault(pair.one().article(), pair.one().article())
        .equals(originals.getOrDefault(pair.other().article(), pair.other().article()));
    // of many copies each is shown beside the original alone
    boolean shown = copy
        ? originals.containsKey(pair.one().article()) != originals
            .containsKey(pair.other().article())
        : !originals.containsKey(pair.one().article())
            && !originals.containsKey(pair.other().article());
    var here = pair.one().sharedSentences(pair.other());
    double share = pair.one().containment(pair.other());
    if (!shown || here.isEmpty() || here.size() < FEWEST && share < SHARE) {
      return Optional.empty();
    }
    var there = pair.other().sharedSentences(pair.one());
    return Optional.of(Draft.across(Kind.COPIED_TEXT, Severity.WARNING).independent(1)
        .says(String.format(Locale.ROOT,
            "%s and %s share prose: about %.0f %% of the shorter one's phrases%s.",
            pair.one().article(), pair.other().article(), 100 * share,
            copy
                ? "; one is a copy of the other"
                : ", and " + Prose.count(here.size(), "sentences") + " word by word"))
        .side(pair.one().article(), here).side(pair.other().article(), there).finish());
  }
}
