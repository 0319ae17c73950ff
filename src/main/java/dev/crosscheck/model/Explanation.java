package dev.crosscheck.model;

import java.util.List;
import java.util.Optional;

/// How an article's analysis came about, place by place.
/// - `names`: every place that was weighed as a name, in reading order, taken or not.
/// - `sentences`: one for each of the outline's, in its order.
public record Explanation(Analysis analysis, List<NameRead> names, List<SentenceRead> sentences) {

  public Explanation {
    names = List.copyOf(names);
    sentences = List.copyOf(sentences);
  }

  /// What became of a word that may be a name.
  public enum NameFate {
    /// Taken for the thing.
    LINKED,
    /// Taken for a thing that no catalogue has.
    UNKNOWN,
    /// Shown as a mention, but left out of all counts.
    AMBIGUOUS,
    /// Taken for an ordinary word.
    REJECTED,
    /// Written without the capitals that make it a name.
    CAPITALS_MISSING,
    /// Part of a phrase that names nothing of the catalogue.
    NO_THING
  }

  /// A word or phrase that may be a name.
  /// - `options`: the ids of all things it could be.
  /// - `thing`: the id of the likeliest; empty where none came into question.
  /// - `score`: its probability and the evidence that was added up, in log odds.
  public record NameRead(Evidence surface, List<String> options, String thing, NameFate fate,
      Score score) {

    public NameRead {
      options = List.copyOf(options);
    }
  }

  /// What a sentence is about.
  /// - `sure`: from 0 to 1. `how`: how that was found.
  public record Subject(List<String> things, double sure, String how) {

    public Subject {
      things = List.copyOf(things);
    }
  }

  /// How a sentence was read.
  /// - `text`: all of it.
  /// - `subject`: of the sentence as a whole; empty where it is silent or about nothing known.
  /// - `silence`: why it makes no claims by cues, where it can't.
  public record SentenceRead(Sentence sentence, Evidence text, Optional<Subject> subject,
      Optional<Fate.Silence> silence, List<CueRead> cues) {

    public SentenceRead {
      cues = List.copyOf(cues);
    }
  }

  /// A cue found in a sentence and what became of it; one for each claim it made.
  /// - `rule`: id of the lexicon's row, or of the rule that made the claim.
  /// - `table`: where the row stands, `file:line`; empty where the rule is no row.
  /// - `facet`, `value`, `polarity`: of the row; no facet where the row only keeps others from matching.
  public record CueRead(Evidence words, String rule, String table, Optional<Facet> facet,
      String value, Polarity polarity, Fate fate) {}
}
