package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// An article that says something, with its quotation. The strongest come first: those without limit, without hedge,
/// with the higher score, then in the order of articles and places.
/// - `scope`: what it is limited to, empty where to nothing.
/// - `basis`: of a position what its list goes by, empty where it doesn't say.
/// - `date`: when the article was published.
/// - `plain`: whether the sentence can mean nothing else: it calls the thing so by its name, or names no other framework,
///   and it names a quality outright instead of hinting at it.
record Voice(Evidence evidence, double score, boolean hedged, String scope, String basis,
    Optional<LocalDate> date, boolean plain)
    implements
      Comparable<Voice> {

  private static final Comparator<Voice> ORDER = Comparator
      .comparing((Voice voice) -> !voice.scope().isEmpty())
      .thenComparing(Voice::hedged).thenComparing(voice -> !voice.plain())
      .thenComparing(Comparator.comparingDouble(Voice::score).reversed())
      .thenComparing(Voice::evidence).thenComparing(Voice::scope).thenComparing(Voice::basis);

  static Voice of(Analysis analysis, Claim claim, boolean plain) {
    return new Voice(claim.evidence(), claim.score().value(), claim.hedged(), claim.scope(), "",
        analysis.outline().metadata().published(), plain);
  }

  String article() {
    return evidence.article();
  }

  @Override
  public int compareTo(Voice other) {
    return ORDER.compare(this, other);
  }
}
