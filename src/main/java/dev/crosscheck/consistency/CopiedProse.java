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
    return testimony.overlaps().all().stream()
        .flatMap(overlap -> check(testimony, overlap).stream());
  }

  private static Optional<Finding> check(Testimony testimony, Overlap overlap) {
    var originals = testimony.copies().original();
    boolean copy = originals.getOrDefault(overlap.one(), overlap.one())
        .equals(originals.getOrDefault(overlap.other(), overlap.other()));
    // of many copies each is shown beside the original alone
    boolean shown = copy
        ? originals.containsKey(overlap.one()) != originals.containsKey(overlap.other())
        : !originals.containsKey(overlap.one()) && !originals.containsKey(overlap.other());
    if (!shown || overlap.sentences() == 0
        || overlap.sentences() < FEWEST && overlap.containment() < SHARE) {
      return Optional.empty();
    }
    return Optional.of(Draft.across(Kind.COPIED_TEXT, Severity.WARNING).independent(1)
        .says(String.format(Locale.ROOT,
            "%s (line %d) and %s (line %d) share prose: %.0f %% of the shorter one's phrases%s.",
            overlap.one(), overlap.here().getFirst().line(), overlap.other(),
            overlap.there().getFirst().line(), 100 * overlap.containment(),
            copy
                ? "; one is a copy of the other"
                : ", and " + Prose.count(overlap.sentences(), "sentences") + " word by word"))
        .side(overlap.one(), overlap.here()).side(overlap.other(), overlap.there()).finish());
  }
}
