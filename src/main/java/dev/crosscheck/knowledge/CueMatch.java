package dev.crosscheck.knowledge;

import dev.crosscheck.model.Facet;

/// A place where a cue was found, in terms of the sentence.
/// - `from`, `to`: half-open.
/// - `slot`: the term where what fills its slot starts, the first where it has several; -1 where it has none.
/// - `subject`: the term where the thing that it speaks of starts, where its pattern names that; else -1.
/// - `skipped`: words that gaps of its pattern took.
public record CueMatch(Cue cue, int from, int to, int slot, int subject, int skipped) {

  /// The same match where its place settles what it says.
  public CueMatch saying(Facet facet, String value) {
    return new CueMatch(cue.saying(facet, value), from, to, slot, subject, skipped);
  }

  /// The same match where its place makes it say the contrary.
  public CueMatch turned() {
    return new CueMatch(cue.turned(), from, to, slot, subject, skipped);
  }

  /// The same match where its place names what it speaks of.
  public CueMatch of(int named) {
    return new CueMatch(cue, from, to, slot, named, skipped);
  }

  /// The same match with the words up to another that belong to it.
  public CueMatch to(int end) {
    return new CueMatch(cue, from, end, slot, subject, skipped);
  }

  public int length() {
    return to - from;
  }

  public boolean contains(CueMatch other) {
    return from <= other.from && other.to <= to;
  }
}
