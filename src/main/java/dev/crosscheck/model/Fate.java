package dev.crosscheck.model;

/// What became of a cue that was found in a sentence: a claim, or why there is none.
public sealed interface Fate {

  /// It made a claim of the analysis.
  record Claimed(Claim claim) implements Fate {}

  /// It made a claim that the article makes at another place too, as surely or more so; there it is kept.
  record Repeated(Claim claim, Claim kept) implements Fate {}

  /// A longer cue over the same words, of the row `rule`, says what is meant.
  record Covered(String rule, String table) implements Fate {}

  /// Its row makes no claims: it only keeps shorter cues from matching.
  record Shield() implements Fate {}

  /// A condition of its row isn't met, by the name that the table has for it.
  record Unmet(String condition) implements Fate {}

  /// It counted, and yet nothing is claimed.
  enum Unsaid implements Fate {
    /// The sentence doesn't say what something is.
    NO_PREDICATE,
    /// Nothing that the cue could be about is named or known by the place.
    NO_SUBJECT,
    /// Praise or a fact in a sentence under a heading of disadvantages.
    AMONG_DISADVANTAGES,
    /// A fact or kind that is denied.
    DENIED_FACT,
    /// "Not the most …".
    DENIED_SUPERLATIVE,
    /// "One of the best" sets nothing apart.
    ONE_OF_SEVERAL,
    /// "Rather than a …": it stands for what is not taken.
    NOT_TAKEN,
    /// Praise or blame of no more than a part.
    OF_A_PART,
    /// A criterion or a difference that is named, and of which nothing is told.
    ONLY_NAMED,
    /// What stands in the place of the value can't be said of the subject.
    NO_VALUE
  }

  /// The sentence as a whole claims nothing, whatever its cues.
  enum Silence implements Fate {
    /// Not the article itself speaks there: promotion, navigation, byline, code.
    BOILERPLATE,
    /// The article's title announces and claims nothing.
    TITLE,
    /// No words.
    EMPTY,
    /// A question.
    QUESTION,
    /// It tells an opinion to reject it.
    REJECTED,
    /// It offers the writer's own services, or advises on things of a kind without speaking of one.
    ADVICE,
    /// It tells the reader what to do or what comes next, or is a label.
    INSTRUCTION,
    /// A cell of a table of which it isn't clear what its rows and columns are about.
    UNCLEAR_CELL,
    /// The value of a label, which is read by the label's row alone.
    LABELLED,
    /// Names nothing and stands in a section that is about nothing known.
    NO_SUBJECT
  }
}
