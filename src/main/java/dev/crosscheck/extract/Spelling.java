package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Thing;

/// One way to write the name of a thing.
/// - `written`: with the capitals and marks its makers or the catalogue give it.
/// - `ambiguous`: whether it is an ordinary word or names other things too.
/// - `strict`: whether each of its capitals must be one in the text as well ("Cake PHP", "TS").
record Spelling(Thing thing, String written, boolean ambiguous, boolean strict) {

  boolean hasDot() {
    return written.indexOf('.') > 0;
  }
}
