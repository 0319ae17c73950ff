package dev.crosscheck.knowledge;

import java.util.LinkedHashSet;
import java.util.Set;

/// The forms that an English word may take, by spelling rules alone. It makes some that no one writes, which does no
/// harm where forms are only looked for.
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /// The word itself with the endings -s, -es, -ed, -d, -ing, -er left to tables.
  static Set<String> forms(String word) {
    var forms = new LinkedHashSet<String>();
    forms.add(word);
    int length = word.length();
    if (length < 2) {
      return forms;
    }
    String stem = word.substring(0, length - 1);
    char last = word.charAt(length - 1);
    char before = word.charAt(length - 2);
    if (last == 'y' && VOWELS.indexOf(before) < 0) {
      forms.add(stem + "ies");
      forms.add(stem + "ied");
      forms.add(word + "ing");
    } else if (last == 'e') {
      forms.add(word + "s");
      forms.add(word + "d");
      forms.add(stem + "ing");
    } else {
      forms.add(word + (last == 's' || last == 'x' || word.endsWith("ch") || word.endsWith("sh")
          ? "es"
          : "s"));
      forms.add(word + "ed");
      forms.add(word + "ing");
      if (VOWELS.indexOf(last) < 0 && VOWELS.indexOf(before) >= 0) {
        forms.add(word + last + "ed");
        forms.add(word + last + "ing");
      }
    }
    return forms;
  }
}
