package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Zone;
import java.util.Optional;
import java.util.Set;

/// The sentences that claim nothing, whatever cues they hold, and why.
/// - `rejections`: words that take back all of their sentence.
record Silences(Grammar grammar, Set<String> rejections) {

  /// Most words of a line that only announces what follows it, its colon among them.
  private static final int LABEL = 4;
  /// What only examples of code speak of.
  private static final Set<String> LESSON = FunctionWords.of("greetings");

  /// Whether a sentence is looked at.
  static boolean speaks(Sentence sentence) {
    return sentence.zone().isContent() && sentence.zone() != Zone.TITLE
        && !sentence.tokens().isEmpty();
  }

  /// Why a sentence is not even looked at.
  static Fate.Silence mute(Sentence sentence) {
    if (!sentence.zone().isContent()) {
      return Fate.Silence.BOILERPLATE;
    }
    return sentence.zone() == Zone.TITLE ? Fate.Silence.TITLE : Fate.Silence.EMPTY;
  }

  /// Why a sentence that is looked at claims nothing, where it can't.
  Optional<Fate.Silence> of(Wording wording) {
    if (wording.sentence().shape() == Sentence.Shape.CELL) {
      return Optional.of(Fate.Silence.UNCLEAR_CELL);
    }
    if (asks(wording)) {
      return Optional.of(Fate.Silence.QUESTION);
    }
    if (wording.any(0, wording.size(), rejections)) {
      return Optional.of(Fate.Silence.REJECTED);
    }
    return instructs(wording) ? Optional.of(Fate.Silence.INSTRUCTION) : Optional.empty();
  }

  private static boolean asks(Wording wording) {
    return wording.word(wording.size() - 1).equals("?");
  }

  /// Whether it tells the reader what to do or what comes next: a step of a tutorial, a call to read on, a label.
  private boolean instructs(Wording wording) {
    boolean step = wording.sentence().shape() == Sentence.Shape.PROSE
        && wording.is(0, grammar.instructions())
        || wording.word(0).equals("you") && wording.word(2).equals("now");
    boolean label = wording.size() <= LABEL && wording.word(wording.size() - 1).equals(":");
    boolean lesson = wording.word(0).equals("you") && wording.word(2).equals("learn");
    return step || label || lesson || wording.any(0, wording.size(), LESSON);
  }
}
