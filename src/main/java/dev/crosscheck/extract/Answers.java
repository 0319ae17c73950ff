package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.Cue.Condition;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Claims that a label makes of what is answered with yes, no or a rating: "WebSocket support" and "Yes",
/// "Modularity" and "Good".
final class Answers {

  private static final Set<Facet> ANSWERED = EnumSet.of(Facet.FEATURE, Facet.QUALITY,
      Facet.ARCHITECTURE, Facet.USE_CASE, Facet.PROJECT_SIZE, Facet.AUDIENCE, Facet.LICENCE);

  /// What the slots begin with that hold one thing only.
  private static final String ID = "id:";

  /// Most words of an answer; what is longer tells something of its own.
  private static final int LONGEST = 4;

  /// Most words of what may be asked.
  private static final int LONGEST_LABEL = 8;

  private final Outline outline;
  private final Lexicon lexicon;
  private final CueFinder finder;
  private final Ratings ratings;

  Answers(Outline outline, Lexicon lexicon, CueFinder finder, Ratings ratings) {
    this.lexicon = lexicon;
    this.outline = outline;
    this.finder = finder;
    this.ratings = ratings;
  }

  private enum Answer {
    YES, NO, TOP, GOOD, BAD, BOTTOM, HALF, NONE
  }

  /// Whether it is an answer and nothing else, if only half a one ("via plugin").
  boolean isAnswer(Labels.Value value) {
    return answer(value) != Answer.NONE;
  }

  /// The claims of an answer under a label; none where it is no answer or the label asks for nothing known.
  List<Claim> of(List<Term> label, Labels.Value value) {
    var answer = answer(value);
    if (answer == Answer.NONE || label.isEmpty() || label.size() > LONGEST_LABEL) {
      return List.of();
    }
    var claims = new ArrayList<Claim>(answer == Answer.YES ? companions(label, value) : List.of());
    for (var match : Covering.visible(finder.in(label))) {
      match.cue().facet().filter(ANSWERED::contains)
          .filter(facet -> fits(match.cue(), facet, answer))
          .ifPresent(facet -> claims.addAll(claims(match, facet, answer, value)));
    }
    return claims;
  }

  /// What a thing works with whose label is nothing but a name: "MySQL" and "Yes".
  private List<Claim> companions(List<Term> label, Labels.Value value) {
    var slots = label.getFirst().slots();
    if (slots.getOrDefault("tool", 0) != label.size()) {
      return List.of();
    }
    return slots.keySet().stream().filter(slot -> slot.startsWith(ID))
        .map(slot -> slot.substring(ID.length()))
        .flatMap(tool -> value.things().stream().filter(thing -> !thing.equals(tool))
            .map(thing -> claim(thing, Facet.WORKS_WITH, tool, Polarity.POSITIVE, "companion",
                value)))
        .toList();
  }

  private static boolean fits(Cue cue, Facet facet, Answer answer) {
    boolean own = cue.value().contains("$") || cue.polarity() == Polarity.NEGATIVE
        || cue.has(Condition.KIND) || cue.has(Condition.COMPARED) || cue.has(Condition.CONS)
        || facet == Facet.ARCHITECTURE && cue.has(Condition.BARE);
    if (own) {
      return false;
    }
    return switch (answer) {
      case YES -> facet != Facet.QUALITY;
      case NO -> facet == Facet.FEATURE || facet == Facet.PROJECT_SIZE
          || facet == Facet.AUDIENCE;
      case TOP, GOOD -> true;
      case BAD, BOTTOM -> facet == Facet.QUALITY;
      case HALF, NONE -> false;
    };
  }

  private List<Claim> claims(CueMatch match, Facet facet, Answer answer, Labels.Value value) {
    boolean good = answer == Answer.YES || answer == Answer.GOOD || answer == Answer.TOP;
    var polarity = good ? Polarity.POSITIVE : Polarity.NEGATIVE;
    boolean extreme = answer == Answer.TOP || answer == Answer.BOTTOM;
    var said = extreme && facet == Facet.QUALITY ? Facet.SUPERLATIVE : facet;
    return value.things().stream().map(
        thing -> claim(thing, said, match.cue().value(), polarity, match.cue().id(), value))
        .toList();
  }

  private Claim claim(String thing, Facet facet, String said, Polarity polarity, String rule,
      Labels.Value value) {
    var wording = value.wording();
    var place = wording.span(Math.min(value.from(), wording.size() - 1), wording.size());
    return new Claim(thing, facet, said, polarity, false, "", "",
        outline.article().quote(value.evidence().cover(place)), place,
        wording.sentence().section(), rule, Score.of(0.85, "answer under " + rule));
  }

  /// Where a value ends but for what brackets add to a yes: "Built-in (forms, serializers)".
  private int plain(Wording wording, int from) {
    int end = wording.size();
    boolean yes = from < end && (lexicon.words("affirmations").contains(wording.word(from))
        || lexicon.words("halves").contains(wording.word(from)));
    if (!yes || !wording.word(end - 1).equals(")")) {
      return end;
    }
    for (int i = from + 1; i <= Math.min(from + 2, end - 1); i++) {
      if (wording.word(i).equals("(")) {
        return i;
      }
    }
    return end;
  }

  private Answer answer(Labels.Value value) {
    var wording = value.wording();
    int size = plain(wording, value.from()) - value.from();
    if (size < 1 || size > LONGEST && !ratings.isDrawn(value)) {
      return Answer.NONE;
    }
    String first = wording.word(value.from()).toLowerCase(Locale.ROOT);
    if (lexicon.words("halves").contains(first)) {
      return Answer.HALF;
    }
    if (lexicon.words("affirmations").contains(first)) {
      return Answer.YES;
    }
    if (first.equals("not")
        && lexicon.words("affirmations").contains(wording.word(value.from() + 1))) {
      return Answer.NO;
    }
    if (lexicon.words("denials").contains(first)) {
      return size == 1 ? Answer.NO : Answer.NONE;
    }
    return switch (ratings.of(value)) {
      case TOP -> Answer.TOP;
      case HIGH -> Answer.GOOD;
      case LOW -> Answer.BAD;
      case BOTTOM -> Answer.BOTTOM;
      case MIDDLE -> Answer.HALF;
      case NONE -> Answer.NONE;
    };
  }
}
