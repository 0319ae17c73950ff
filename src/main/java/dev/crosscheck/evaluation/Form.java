package dev.crosscheck.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The forms in which things and values are compared.
final class Form {

  /// White space of any script's, no-break spaces too.
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Form() {}

  /// A catalogued thing is its id. A thing that no catalogue has is compared by the letters and digits of its name; of
  /// its surface, where it has no name.
  static String thing(String framework, String surface) {
    var id = framework.strip();
    if (!id.startsWith("?")) {
      return id;
    }
    var name = id.length() > 1 ? id.substring(1) : surface;
    return "?" + name.toLowerCase(Locale.ROOT).codePoints().filter(Form::isLetterOrNumber)
        .mapToObj(Character::toString).collect(Collectors.joining());
  }

  static String thing(String framework) {
    return thing(framework, "");
  }

  /// A value without regard to case, the form of its apostrophes and the amount of its white space. The apostrophe that
  /// keeps a spreadsheet from running it is no part of it.
  static String value(String value) {
    var plain = SPACE.matcher(value.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
        .replaceAll(" ").strip();
    return plain.startsWith("'") ? plain.substring(1) : plain;
  }

  private static boolean isLetterOrNumber(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
        true;
      default -> false;
    };
  }
}
