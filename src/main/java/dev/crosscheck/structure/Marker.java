package dev.crosscheck.structure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What is printed before an item: a number in some style, or a bullet.
/// - `printed`: as it stands.
/// - `number`: of a numbered item.
/// - `style`: what is left without the number, by which the members of a list know each other.
/// - `length`: of the marker and the space after it, in UTF-16 units.
record Marker(String printed, OptionalInt number, String style, int length) {

  private static final Pattern NUMBER = Pattern.compile(
      "(?:(#|No\\.? ?|Number |Step |Option |\\()?(\\d{1,3})(\\.\\)|[.):]|\\)|(?= ?[-|] )|(?=\\s|$))|(\\d)\\uFE0F?\\u20E3|(\\uD83D[\\uDD1F]))"
          + "(?:\\s*[-|:](?=\\s))?\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MEDAL = Pattern.compile("\\uD83E([\\uDD47\\uDD48\\uDD49])\\s*");
  private static final Pattern BULLET = Pattern.compile(
      "([\\u2022\\u00B7\\u25CF\\u25AA\\u25E6\\u2023\\u2043\\u25A0\\u25BA\\u27A4\\u2714\\u2705\\u2713\\u2192\\u25CB\\u25B6])\\s*|([-*+o])\\s+");

  /// The marker that a line (in the view) begins with.
  static Optional<Marker> at(CharSequence line) {
    var bullet = BULLET.matcher(line);
    if (bullet.lookingAt() && bullet.end() < line.length()) {
      var printed = bullet.group().strip();
      return Optional.of(new Marker(printed, OptionalInt.empty(), printed, bullet.end()));
    }
    var medal = MEDAL.matcher(line);
    if (medal.lookingAt() && medal.end() < line.length()) {
      return Optional.of(
          new Marker(medal.group().strip(), OptionalInt.of(medal.group(1).charAt(0) - 0xDD47 + 1),
              "medal", medal.end()));
    }
    var number = NUMBER.matcher(line);
    if (!number.lookingAt() || number.end() >= line.length()) {
      return Optional.empty();
    }
    var before = number.group(1) == null ? "" : number.group(1);
    var after = number.group(3) == null ? "" : number.group(3);
    if (number.group(2) != null && before.isEmpty() && after.isEmpty()
        && !number.group().strip().matches("\\d+\\s*[-|:]")) {
      return Optional.empty();
    }
    int value = number.group(5) != null
        ? 10
        : Integer.parseInt(number.group(2) != null ? number.group(2) : number.group(4));
    if (after.equals(".") && Character.isDigit(line.charAt(number.end()))
        && number.group().endsWith(".")) {
      return Optional.empty();
    }
    return Optional.of(new Marker(number.group().strip(), OptionalInt.of(value),
        before + "0" + after, number.end()));
  }
}
