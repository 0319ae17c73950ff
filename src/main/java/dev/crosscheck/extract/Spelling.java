package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Thing;
import java.util.List;
import java.util.Set;

/// One way to write the name of a thing.
/// - `written`: with the capitals and marks its makers or the catalogue give it.
/// - `ambiguous`: whether it is an ordinary word or names other things too.
/// - `strict`: whether each of its capitals must be one in the text as well ("Cake PHP", "TS").
record Spelling(Thing thing, String written, boolean ambiguous, boolean strict) {

  private static final Thing NOTHING = new Thing("", "", "", "", List.of(), List.of(), Set.of(), "",
      List.of(), "",
      List.of(), "", List.of(), "", "");

  /// A phrase that holds a name and names nothing of the catalogue ("Python Software Foundation").
  static Spelling nothing(String written) {
    return new Spelling(NOTHING, written, false, true);
  }

  boolean isNothing() {
    return thing.id().isEmpty();
  }

  boolean hasDot() {
    return written.indexOf('.') > 0;
  }
}
