package dev.crosscheck.knowledge;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A row of the lexicon: the words that make a sentence a claim.
/// - `id`: unique, shown as the rule of a claim.
/// - `patterns`: any of which it is recognised by, in the notation of [Pattern].
/// - `facet`: empty where the row only keeps others from matching inside it.
/// - `value`: of the vocabulary; `$` stands for what fills the pattern's slot. Of a row without a facet the facet that it
///   keeps from matching, empty for any.
/// - `conditions`: see [Condition].
/// - `examples`, `counterexamples`: sentences that it must and must not be found in.
/// - `place`: where the row stands, `file:line`.
public record Cue(String id, List<Pattern> patterns, Optional<Facet> facet, String value,
    Polarity polarity,
    Set<Condition> conditions, List<String> examples, List<String> counterexamples, String place) {

  /// What else must hold for a cue to count.
  public enum Condition {
    /// The sentence tells of it, rather than teaching it, wishing for it or explaining the word.
    STATED,
    /// As before, and a line doesn't only tell what the thing is good for.
    OFFERED,
    /// Something before it says that the subject has it ("provides", "comes with"), or it stands alone in a bullet: for
    /// words that mean other things too.
    PROVIDED,
    /// Denies what it holds, and what follows it in its clause ("lacks", "bring your own"); says nothing itself.
    DENYING,
    /// Denies what stands before it in its clause ("is left to you"); says nothing itself.
    DENIED,
    /// What it holds or what follows it isn't denied, though it has words of denial ("no need to"); says nothing itself.
    AFFIRMING,
    /// What follows it in its enumeration is only named ("they differ in", "factors like"); says nothing itself.
    NAMING,
    /// The sentence it stands in claims nothing: it offers services or gives general advice; says nothing itself.
    SILENCING,
    /// What its clause tells in a past tense isn't said of today ("back then it was slow"); says nothing itself.
    PAST,
    /// What follows it, or stands before it where it opens with a comma, is another's opinion, a wish or a supposition, or
    /// is said not to be meant ("critics say that"); says nothing itself.
    UNTOLD,
    /// What follows it in its clause it says of nothing else, and so of the subject most of all ("no other framework is");
    /// says nothing itself.
    EXCLUDING,
    /// Something before it says that the subject suits it ("ideal for", "to build"), or it stands alone in a bullet.
    SUITED,
    /// It says what the subject is ("X is a …"), or whose kind the name beside it has.
    KIND,
    /// Only in a bullet, a cell or a heading of its own.
    BARE,
    /// Another cue may match inside it.
    OPEN,
    /// Another cue may match inside it that starts later.
    FIRST,
    /// What it says of another thing named beside it: a comparison.
    COMPARED,
    /// In what respect it says so stands beside it, or in the heading above ("Speed: Gin wins"), and is its value. With
    /// LABEL: the name of a respect that is no label of a rating.
    RESPECT,
    /// With RESPECT: its respect is what it is said of, or what it qualifies ("its community is livelier").
    TRAIT,
    /// As before, and how much there is of it: more of a burden is worse ("a longer learning curve").
    AMOUNT,
    /// Something before it praises it ("known for its"), or it stands in a short line of its own.
    PRAISED,
    /// It stands in an enumeration.
    LISTED,
    /// The sentence says that something is used or built.
    USED,
    /// Only in a line under a heading of disadvantages.
    CONS,
    /// Its words may belong to something else beside them: what is known of the subject must not be against it ("for PHP
    /// developers").
    LOOSE,
    /// The label of a figure that stands beside it.
    LABEL;

    /// Whether it asks how the sentence comes to tell of something.
    public boolean isOffer() {
      return this == STATED || this == OFFERED || this == PROVIDED;
    }

    static Optional<Condition> named(String name) {
      return Arrays.stream(values()).filter(c -> c.toString().equals(name)).findFirst();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Cue {
    patterns = List.copyOf(patterns);
    conditions = Set.copyOf(conditions);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /// Whether it keeps cues of a facet from matching inside it, whatever fills their slots.
  public boolean excepts(Optional<Facet> other) {
    return facet.isEmpty() && other.filter(name -> name.toString().equals(value)).isPresent();
  }

  /// The same cue where its place settles what it says.
  public Cue saying(Facet facet, String value) {
    return new Cue(id, patterns, Optional.of(facet), value, polarity, conditions, examples,
        counterexamples, place);
  }

  /// The same cue where its place makes it say the contrary.
  public Cue turned() {
    return new Cue(id, patterns, facet, value, polarity.opposite(), conditions, examples,
        counterexamples, place);
  }

  public boolean has(Condition condition) {
    return conditions.contains(condition);
  }
}
