package dev.crosscheck.model;

/// A place that names a thing.
/// - `evidence`: the surface, exactly as written.
/// - `framework`: id of the catalogue, or `?` and the name as written where no catalogue has it.
/// - `sentence`: the sentence it stands in, by its place in [Outline#sentences()]; -1 where it stands in none.
/// - `section`: by its place in [Outline#sections()].
/// - `score`: how sure the linking is, from 0 to 1, and why.
public record Mention(Evidence evidence, String framework, Status status, Zone zone, int sentence,
    int section,
    Score score) implements Comparable<Mention> {

  /// What became of the linking.
  public enum Status {
    /// It names the thing.
    LINKED,
    /// It names a thing that no catalogue has.
    UNKNOWN,
    /// It may be an ordinary word; left out of all counts.
    AMBIGUOUS
  }

  @Override
  public int compareTo(Mention other) {
    return evidence.compareTo(other.evidence);
  }
}
