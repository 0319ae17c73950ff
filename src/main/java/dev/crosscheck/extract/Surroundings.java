package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Sentence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether what must stand around a cue does: in its sentence, and in the heading or sentence that introduces it.
///
/// - `side`: whether the lines stand under a heading of advantages or disadvantages.
/// - `lead`: the words that introduce the line.
/// - `rivals`: the two things that heading or title sets against each other, else none.
/// - `listing`: whether the sentence is a label of advantages or disadvantages and what it lists ("Cons: speed, hosting").
record Surroundings(Wording wording, Grammar grammar, Side side, Set<String> lead,
    List<String> rivals, boolean listing) {

  /// What a list is a list of, by its heading.
  enum Side {
    PROS, CONS, LACKS, SKILLS, UNFIT, NEITHER;

    private static final Set<String> AVOIDING = FunctionWords.of("avoiding");
    private static final Set<String> NOT = FunctionWords.of("not-fitting");
    private static final Set<String> FITTING = FunctionWords.of("fitting");

    /// What some words announce: what a thing isn't good for ("When not to use it") even where they speak of good and bad.
    static Side of(Set<String> words, Grammar grammar) {
      boolean when = words.contains("when") && words.stream().anyMatch(NOT::contains);
      if (when || words.stream().anyMatch(AVOIDING::contains)
          || words.stream().anyMatch(NOT::contains) && words.stream().anyMatch(FITTING::contains)) {
        return UNFIT;
      }
      boolean cons = words.stream().anyMatch(grammar.cons()::contains);
      boolean pros = words.stream().anyMatch(grammar.pros()::contains);
      return cons == pros ? NEITHER : cons ? CONS : PROS;
    }
  }

  /// Words of a sentence that are still heard at a cue: those of any sentence but a monstrous one.
  private static final int REACH = 60;
  /// Words of praise count at most so far before what they praise.
  /// - Unit: words. Range tried: 4 to 12.
  private static final int PRAISE_REACH = 9;
  /// "for online stores and portals": words before a use among which its preposition stands.
  private static final int FOR_REACH = 4;
  private static final Set<String> FOR = Set.of("for");
  /// Words that a cue of a use opens with, and that say by themselves that it is one: "for building APIs".
  private static final Set<String> BUILDING = FunctionWords.of("building-anything");
  private static final Optional<Facet> FEATURE = Optional.of(Facet.FEATURE);
  private static final Set<String> COMMA = Set.of(",");
  /// Words before the last member of an enumeration among which a comma parts those before it.
  private static final int LIST_REACH = 5;
  /// After what a line praises: "community of volunteers".
  private static final Set<String> LINKS = FunctionWords.of("links-to-purposes");
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&");
  /// Words before a cue in which its clause may still teach or wish for it.
  /// - Unit: words. Range tried: 8 to 20.
  private static final int LESSON_REACH = 12;
  private static final Set<String> ENDS = Set.of(".", ";", ":", "!", "?");
  /// What is said of a feature after its name: "caching is built in".
  private static final Set<String> PROVIDED = FunctionWords.of("provided");
  private static final Set<String> OFFERING = FunctionWords.of("offering");
  /// "everything you need" is no wish.
  private static final Set<String> ALL = FunctionWords.of("anything");
  private static final Set<String> DOING = FunctionWords.of("what-features-do");
  private static final Set<String> NEEDING = FunctionWords.of("needing");
  /// Most words of a line that only names something.
  private static final int SHORT = 8;

  /// The same under a label, whose words count as a lead, and may announce praise or blame.
  Surroundings under(List<Term> label) {
    var words = label.stream().map(Term::word).collect(Collectors.toCollection(HashSet::new));
    var announced = side == Side.NEITHER ? Side.of(words, grammar) : side;
    words.addAll(lead);
    return new Surroundings(wording, grammar, announced, words, rivals, listing);
  }

  /// The same among other rivals.
  Surroundings among(List<String> others) {
    return new Surroundings(wording, grammar, side, lead, others, listing);
  }

  boolean isLine() {
    return listing || wording.sentence().shape() != Sentence.Shape.PROSE;
  }

  /// Whether a line is one of those that a sentence says to be offered: "It provides:".
  boolean isOffered() {
    return wording.sentence().shape() == Sentence.Shape.BULLET
        && lead.stream().anyMatch(OFFERING::contains);
  }

  /// A bullet, cell or heading that only names something.
  boolean isShortLine() {
    return isLine() && wording.size() <= SHORT;
  }

  /// How many words belong to what a cue names: those of its member where a label lists them, else those of the line.
  int extent(CueMatch match) {
    return listing ? new Members(wording, grammar).extent(match) : wording.size();
  }

  private boolean isMember(CueMatch match) {
    return isLine() && new Members(wording, grammar).isOne(match);
  }

  /// Whether a line only lists uses behind its label: "Use cases: chats, dashboards and APIs".
  private boolean isShortUse(CueMatch match) {
    int colon = wording.colon();
    return isLine() && colon > 0 && match.from() > colon
        && wording.size() - colon - 1 <= SHORT
        && match.cue().facet().filter(facet -> facet.group() == Facet.Group.USE).isPresent();
  }

  /// The first condition of a cue's row that isn't met.
  Optional<Cue.Condition> unmet(CueMatch match) {
    return match.cue().conditions().stream().filter(condition -> !allows(condition, match))
        .min(Comparator.naturalOrder());
  }

  private boolean allows(Cue.Condition condition, CueMatch match) {
    return switch (condition) {
      case STATED -> stated(match);
      case OFFERED -> provided(match) || !isLine() && stated(match);
      case PROVIDED -> provided(match);
      case SUITED ->
        fitsLine() && match.from() > wording.colon() || recommends(match)
            || isLine() && introduced(grammar.suits())
            || wording.any(match.from() - REACH, match.from(), grammar.suits())
            || wording.any(match.to(), match.to() + REACH, grammar.suits())
            || wording.any(match.from() - FOR_REACH, match.from(), FOR)
            || wording.is(match.from(), BUILDING) || wording.is(match.from(), grammar.suits());
      case PRAISED -> (isShortLine() || side != Side.CONS && isMember(match) && !fits(match)
          && !new Members(wording, grammar).isBracketed(match))
          && !judged(match) && !qualifies(match)
          || !judged(match)
              && wording.any(match.from() - PRAISE_REACH, match.from(), grammar.praise());
      case USED -> wording.any(match.from() - REACH, match.to() + REACH, grammar.used());
      case BARE -> isShortLine() || isShortUse(match)
          || isMember(match)
              && new Members(wording, grammar).isWhole(match);
      case LISTED ->
        wording.any(match.from() - 3, match.from(), COMMA) || wording.word(match.to()).equals(",");
      case CONS -> side == Side.CONS && isLine();
      case LABEL -> false;
      case KIND, OPEN, FIRST, COMPARED, RESPECT, TRAIT, AMOUNT, LOOSE -> true;
      case DENYING, DENIED, AFFIRMING, NAMING, SILENCING, PAST, UNTOLD,
          EXCLUDING ->
        false;
    };
  }

  /// Whether the sentence goes on to say how what is named is: "its ecosystem is", "the speed can be".
  private boolean judged(CueMatch match) {
    return wording.is(match.to(), grammar.being());
  }

  /// Whether its line goes on with what it is of, or it is all of the label that the line starts with: "security
  /// component", "Ecosystem: one half of React's".
  private boolean qualifies(CueMatch match) {
    String next = wording.word(match.to());
    return next.equals(":")
        ? match.from() == 0
        : !next.isEmpty() && Character.isLetter(next.charAt(0)) && !LINKS.contains(next);
  }

  /// Whether words of offering stand before what is offered, or it stands alone in a line.
  private boolean provided(CueMatch match) {
    if (!isLine() && wording.any(0, match.from(), grammar.schooling())) {
      return false;
    }
    return isLine() && !fits(match)
        || match.cue().facet().equals(FEATURE) && listed(match) && stated(match)
            && !(isLine() && fits(match))
        || wording.any(match.from() - REACH, match.from(), grammar.offers())
        || afterwards(match) || opens(match)
        || wording.word(match.from() - 1).equals("'s")
        || wording.word(match.from() - 1).equals("its");
  }

  /// Whether it is the subject of a sentence that tells what it does: "Migrations live beside the code", "The admin saves".
  private boolean opens(CueMatch match) {
    int first = grammar.determiners().contains(wording.word(0)) ? 1 : 0;
    return match.from() == first && !isLine() && match.cue().facet().equals(FEATURE)
        && wording.is(match.to(), DOING) && stated(match);
  }

  /// Whether it is a member of an enumeration, and the whole of it: "queues, mail and a scheduler".
  private boolean listed(CueMatch match) {
    int first = grammar.determiners().contains(wording.word(match.from() - 1))
        ? match.from() - 1
        : match.from();
    boolean after = JOINTS.contains(wording.word(match.to()));
    boolean before = JOINTS.contains(wording.word(first - 1));
    return after && (before || first == 0)
        || before && wording.any(first - LIST_REACH, first, COMMA);
  }

  /// Whether no word of its clause makes it a matter of teaching, wishing or advice, and it isn't being defined.
  private boolean stated(CueMatch match) {
    if (isLine()) {
      return true;
    }
    boolean defined = match.from() == 0 && wording.is(match.to(), grammar.be())
        && wording.any(match.to() + 1, match.to() + 3, grammar.definitions());
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - LESSON_REACH)
        && !ENDS.contains(wording.word(i)); i--) {
      if (wording.is(i, grammar.offers())) {
        return true;
      }
      if (wording.is(i, grammar.lessons()) && !wording.any(i - 4, i, ALL) && !isAsked(i)) {
        return false;
      }
    }
    return !defined;
  }

  /// Whether a thing is advised to those who need what follows: "Choose Koa if you need a router".
  private boolean isAsked(int word) {
    boolean need = wording.is(word, NEEDING) && wording.is(word - 1, grammar.generic());
    return (need || wording.is(word, grammar.verdicts()))
        && new Choices(wording, grammar).chosen().isPresent();
  }

  /// "…, which are built in", "… are available", "… is provided".
  private boolean afterwards(CueMatch match) {
    return wording.any(match.to(), match.to() + 5,
        PROVIDED);
  }

  /// Whether it stands in a label that recommends things for it: "Small shops: Slim or Lumen".
  private boolean recommends(CueMatch match) {
    return isLine() && new Frames(wording, grammar).labelled()
        .filter(clause -> match.to() <= clause.verb()).isPresent();
  }

  /// Whether a label says that the line tells what the thing is good for: "When to pick: …".
  boolean fitsLine() {
    int colon = wording.colon();
    return colon > 0 && (wording.word(0).equals("when") && !wording.any(0, colon, Side.NOT)
        || wording.any(0, colon, grammar.fits()));
  }

  /// Whether the line tells what the thing is good for, not what it has: "Best for: REST APIs".
  boolean fits(CueMatch match) {
    return wording.any(match.from() - REACH, match.from(), grammar.fits())
        || introduced(grammar.fits());
  }

  private boolean introduced(Set<String> words) {
    return lead.stream().anyMatch(words::contains);
  }

}
