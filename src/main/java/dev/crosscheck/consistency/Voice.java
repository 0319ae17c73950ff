package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.PutAside;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An article that says something, with its quotation. The strongest come first: those that are plain, without limit,
/// without hedge, with the higher score, then in the order of articles and places.
/// - `scope`: what it is limited to, empty where to nothing.
/// - `basis`: of a position what its list goes by, empty where it doesn't say.
/// - `date`: when the article was published.
/// - `plain`: whether the sentence can mean nothing else: it calls the thing so by its name, or names no other framework,
///   and it names a quality outright instead of hinting at it.
/// - `milestones`: of a year what it is the year of.
record Voice(Evidence evidence, double score, boolean hedged, String scope, String basis,
    Optional<LocalDate> date, boolean plain, Set<Milestone> milestones)
    implements
      Comparable<Voice> {

  private static final Comparator<Voice> ORDER = Comparator
      .comparing((Voice voice) -> !voice.plain())
      .thenComparing(voice -> !voice.scope().isEmpty()).thenComparing(Voice::hedged)
      .thenComparing(Comparator.comparingDouble(Voice::score).reversed())
      .thenComparing(Voice::evidence).thenComparing(Voice::scope).thenComparing(Voice::basis);

  Voice {
    milestones = Set.copyOf(milestones);
  }

  void write(DataOutput out) throws IOException {
    evidence.write(out);
    out.writeDouble(score);
    out.writeBoolean(hedged);
    PutAside.text(scope, out);
    PutAside.text(basis, out);
    out.writeLong(date.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
    out.writeBoolean(plain);
    PutAside.texts(milestones.stream().map(Milestone::name).toList(), out);
  }

  static Voice read(DataInput in) throws IOException {
    var evidence = Evidence.read(in);
    double score = in.readDouble();
    boolean hedged = in.readBoolean();
    var scope = PutAside.text(in);
    var basis = PutAside.text(in);
    long day = in.readLong();
    boolean plain = in.readBoolean();
    var milestones = PutAside.texts(in).stream().map(Milestone::valueOf)
        .collect(Collectors.toSet());
    return new Voice(evidence, score, hedged, scope, basis,
        day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)), plain,
        milestones);
  }

  static Voice of(Analysis analysis, Claim claim, boolean plain, Set<Milestone> milestones) {
    return new Voice(claim.evidence(), claim.score().value(), claim.hedged(), claim.scope(), "",
        analysis.outline().metadata().published(), plain, milestones);
  }

  /// An article that says it by the place in a list or the figure beside it; plain where the list says that it ranks.
  static Voice listed(Analysis analysis, Evidence evidence, String scope, String basis,
      boolean plain) {
    return new Voice(evidence, 1, false, scope, basis, analysis.outline().metadata().published(),
        plain, Set.of());
  }

  String article() {
    return evidence.article();
  }

  @Override
  public int compareTo(Voice other) {
    return ORDER.compare(this, other);
  }
}
