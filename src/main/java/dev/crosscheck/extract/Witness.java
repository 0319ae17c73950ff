package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.List;

/// Is told what the rules decide, where they decide it, so that an explanation is the analysis itself and no second
/// one beside it. A rule never asks it anything: no result depends on who listens.
interface Witness {

  /// Listens to nothing, as in a run.
  Witness NONE = new Witness() {
  };

  /// A word was weighed as a name for the last time; `kept` where it is a mention.
  default void weighs(Verdict verdict, boolean kept) {}

  /// A name's spelling was found, but its capitals don't fit, or it is a phrase that names nothing.
  default void refuses(Span place, List<Spelling> spellings) {}

  /// A sentence is read for its cues, as one about `about`.
  default void reads(Sentence sentence, Subjects.Reference about) {}

  /// A sentence makes no claims by its cues.
  default void silences(Sentence sentence, Fate.Silence why) {}

  /// A cue is left out for a longer one.
  default void covers(Wording wording, CueMatch match, CueMatch by) {}

  /// A cue makes no claim.
  default void drops(Sentence sentence, Span place, Cue cue, Fate why) {}

  /// A sentence makes claims; of those that say the same one will be kept.
  default void claims(Sentence sentence, List<Claim> claims) {}

  /// Of two claims that say the same one is kept.
  default void repeats(Claim claim, Claim kept) {}
}
