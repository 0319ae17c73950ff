package dev.crosscheck.extract;

import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of what no catalogue has ("Instagram"): words that an article writes with a capital within sentences and never
/// without one.
final class Strangers {

  private static final Set<String> COPULAS = Set.of("is", "was");

  private final Set<String> names = new HashSet<>();

  Strangers(Outline outline) {
    var plain = new HashSet<String>();
    for (var sentence : outline.sentences()) {
      var tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        var word = tokens.get(i).span().in(outline.view()).toString();
        if (Character.isLowerCase(word.charAt(0))) {
          plain.add(word);
        } else if (i > 0 && sentence.shape() == Sentence.Shape.PROSE
            && Character.isUpperCase(word.charAt(0)) && word.length() > 1) {
          names.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    names.removeAll(plain);
  }

  /// Whether a sentence says what something else is: "Instagram is an app that was founded by".
  boolean open(Wording wording) {
    return wording.nameAt(0).isEmpty() && names.contains(wording.word(0))
        && wording.is(1, COPULAS);
  }
}
