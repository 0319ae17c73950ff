package dev.crosscheck.model;

import java.util.Comparator;

/// Something that an article says of one thing.
/// - `framework`: its subject: id of the catalogue, or `?` and the name as written.
/// - `value`: of the facet's values; for names as written, for catalogued things the id, for figures `name=number`.
/// - `hedged`: whether the article weakens it ("can be", "may", "considered").
/// - `scope`: what it is limited to, as written ("large applications", "in 2021"); empty where to nothing.
/// - `other`: of a comparison the thing compared with; else empty.
/// - `evidence`: the sentence or bullet (with the lead it hangs on, where it has one).
/// - `cue`: the words that carry it, within the evidence.
/// - `section`: by its place in [Outline#sections()].
/// - `rule`: id of the lexicon's row or of the rule that found it.
/// - `score`: how sure, from 0 to 1, and why.
public record Claim(String framework, Facet facet, String value, Polarity polarity, boolean hedged,
    String scope,
    String other, Evidence evidence, Span cue, int section, String rule,
    Score score) implements Comparable<Claim> {

  private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::evidence)
      .thenComparing(Claim::framework)
      .thenComparing(Claim::facet).thenComparing(Claim::value).thenComparing(Claim::polarity)
      .thenComparing(Claim::other).thenComparing(Claim::cue).thenComparing(Claim::rule);

  @Override
  public int compareTo(Claim other) {
    return ORDER.compare(this, other);
  }
}
