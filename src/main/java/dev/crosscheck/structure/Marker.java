package dev.crosscheck.structure;

import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is printed before an item or a heading.
/// - `printed`: as it stands.
/// - `number`: of a numbered item.
/// - `style`: what is left without the number; members of one list have one style.
/// - `length`: of the marker and the space after it, in UTF-16 units.
record Marker(Kind kind, String printed, OptionalInt number, String style, int length) {

  /// What a marker is.
  enum Kind {
    NUMBER, BULLET,
    /// An emoji or a mark that may be a bullet, or mere decoration.
    ORNAMENT
  }

  /// Longest text that is looked at for a marker.
  /// - Unit: UTF-16 units.
  private static final int REACH = 40;

  private static final Pattern NUMBER = Pattern.compile(
      "(?<before>#|(?:no\\.? ?|(?:"
          + Cue.COUNTER.alternatives()
          + ") )#?|\\(|\\[)?(?<parts>(?:\\d{1,2}\\.){0,3})(?<number>\\d{1,3})(?!\\d)"
          + "(?<after>\\.\\)|\\s?[.):\\]](?!\\d)|/(?=\\s)|(?:st|nd|rd|th)(?: place)?\\s?[.:)-](?=\\s)|)(?<dash>\\s*[-|](?=\\s)|)(?<space>\\s*)",
      Pattern.CASE_INSENSITIVE);

  /// "A) Name", "(b) name", "c. Name": letters count as numbers do.
  private static final Pattern LETTER = Pattern
      .compile(
          "\\(?(?:(?<capital>[A-Z])|(?<small>[a-z]))(?:\\)\\s+(?=\\p{L})|\\.\\s+(?=\\p{Lu}|\\.\\p{Lu}))");
  private static final Pattern ROMAN = Pattern
      .compile("(?<roman>I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV)[.)]\\s+(?=\\p{Lu}\\p{L})");

  /// "Two: Name", "Third place: Name", "Number one - Name".
  private static final Pattern SPELLED = Pattern.compile(
      "(?<before>(?:no\\.?|" + Cue.COUNTER.alternatives() + ") )?"
          + "(?:(?<cardinal>" + String.join("|", NumberWords.CARDINALS) + ")|(?<ordinal>"
          + String.join("|", NumberWords.ORDINALS)
          + ")(?: place| spot| choice| pick| prize)?)(?<after>\\s?[:)]|\\s-)\\s+(?=[\\p{L}\\d.])",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern EMOJI_NUMBER = Pattern.compile(
      "(?:(?<digit>\\d)\\uFE0F?\\u20E3|(?<ten>\\x{1F51F})|(?<medal>[\\x{1F947}-\\x{1F949}])"
          + "|(?<ring>[\\u2460-\\u2473\\u2776-\\u2793]))\\uFE0F?[.:)]?\\s*");

  /// Marks, and the times of a recording's chapters.
  private static final Pattern BULLET = Pattern.compile(
      "(?:[\\u2022\\u00B7\\u25CF\\u25AA\\u25E6\\u2023\\u2043\\u25A0\\u25BA\\u27A4\\u25CB\\u25B6\\u2714\\u2713\\u2705\\u2611\\u2192]\\uFE0F?\\s*|[-*+o]\\s+|--\\s+"
          + "|[(\\[]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}[)\\]]?\\s+(?:[-|:]\\s+)?(?=\\.?\\p{Lu}))");
  private static final Pattern ORNAMENT = Pattern.compile(
      "(?:[\\x{1F000}-\\x{1FAFF}\\u2600-\\u27BF\\u2B50\\u2B06][\\uFE0F\\u200D]?)+\\s*");

  /// The marker that a text begins with, if any.
  static Optional<Marker> at(CharSequence view, Span text) {
    var start = new Span(text.start(), Math.min(text.end(), text.start() + REACH)).in(view);
    if (start.isEmpty() || Character.isLetter(start.charAt(0)) && !mayBegin(start)) {
      return Optional.empty();
    }
    return at(start).filter(marker -> marker.length() < text.length());
  }

  /// The marker that was printed before a text, when it has been taken apart from it.
  static Optional<Marker> printed(String marker) {
    var text = marker + " X";
    return at(text, new Span(0, text.length()));
  }

  /// Letters that a marker may begin with: "No. 1", "Step 1", "Framework 1", a bullet that was lost in fonts, and those
  /// that count themselves ("A)").
  private static boolean mayBegin(CharSequence start) {
    return "nNsSpPoOfFtTlLcCrReEIVX".indexOf(start.charAt(0)) >= 0
        || start.length() > 1 && ").".indexOf(start.charAt(1)) >= 0;
  }

  private static Optional<Marker> at(CharSequence start) {
    var emoji = EMOJI_NUMBER.matcher(start);
    if (emoji.lookingAt()) {
      return Optional.of(new Marker(Kind.NUMBER, printed(emoji), OptionalInt.of(value(emoji)),
          "emoji", emoji.end()));
    }
    var bullet = BULLET.matcher(start);
    if (bullet.lookingAt()) {
      return Optional.of(new Marker(Kind.BULLET, printed(bullet), OptionalInt.empty(),
          printed(bullet).replaceAll("\\d+", "0"), bullet.end()));
    }
    var ornament = ORNAMENT.matcher(start);
    if (ornament.lookingAt()) {
      var own = new Marker(Kind.ORNAMENT, printed(ornament), OptionalInt.empty(), printed(ornament),
          ornament.end());
      return number(start.subSequence(ornament.end(), start.length()))
          .map(inner -> new Marker(Kind.NUMBER,
              own.printed() + " " + inner.printed(), inner.number(), inner.style(),
              own.length() + inner.length()))
          .or(() -> Optional.of(own));
    }
    var roman = ROMAN.matcher(start);
    if (roman.lookingAt()) {
      return Optional.of(roman(roman));
    }
    var spelled = SPELLED.matcher(start);
    if (spelled.lookingAt()) {
      return Optional.of(spelled(spelled));
    }
    var letter = LETTER.matcher(start);
    return letter.lookingAt() ? Optional.of(letter(letter)) : number(start);
  }

  private static Marker letter(Matcher matcher) {
    boolean capital = matcher.group("capital") != null;
    int number = capital
        ? matcher.group("capital").charAt(0) - 'A' + 1
        : matcher.group("small").charAt(0) - 'a' + 1;
    return new Marker(Kind.NUMBER, printed(matcher), OptionalInt.of(number), capital ? "A)" : "a)",
        matcher.end());
  }

  private static Marker spelled(Matcher matcher) {
    boolean cardinal = matcher.group("cardinal") != null;
    var word = matcher.group(cardinal ? "cardinal" : "ordinal");
    var before = matcher.group("before") == null ? "" : matcher.group("before");
    return new Marker(Kind.NUMBER, printed(matcher),
        OptionalInt.of(NumberWords.value(word)),
        before.toLowerCase(Locale.ROOT) + (cardinal ? "one" : "first")
            + matcher.group("after").strip(),
        matcher.end());
  }

  private static Marker roman(Matcher matcher) {
    int number = 0;
    var digits = matcher.group("roman");
    for (int i = 0; i < digits.length(); i++) {
      int value = roman(digits.charAt(i));
      boolean before = i + 1 < digits.length() && roman(digits.charAt(i + 1)) > value;
      number += before ? -value : value;
    }
    return new Marker(Kind.NUMBER, printed(matcher), OptionalInt.of(number), "I.", matcher.end());
  }

  private static int roman(char digit) {
    return digit == 'I' ? 1 : digit == 'V' ? 5 : 10;
  }

  private static int value(Matcher emoji) {
    if (emoji.group("ring") != null) {
      char ring = emoji.group("ring").charAt(0);
      return ring <= '\u2473' ? ring - '\u2460' + 1 : (ring - '\u2776') % 10 + 1;
    }
    if (emoji.group("ten") != null) {
      return 10;
    }
    return emoji.group("digit") != null
        ? Integer.parseInt(emoji.group("digit"))
        : emoji.group("medal").codePointAt(0) - 0x1F947 + 1;
  }

  private static Optional<Marker> number(CharSequence start) {
    var matcher = NUMBER.matcher(start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    var before = matcher.group("before") == null ? "" : matcher.group("before").strip();
    var after = matcher.group("after");
    var dash = matcher.group("dash").strip();
    boolean spaced = !matcher.group("space").isEmpty() || matcher.end() == start.length();
    boolean alone = matcher.group("space").indexOf('\n') >= 0;
    boolean capital = matcher.end() < start.length()
        && !Character.isLowerCase(start.charAt(matcher.end()));
    boolean parts = !matcher.group("parts").isEmpty();
    boolean marks = !after.isEmpty() && (spaced || capital) || !dash.isEmpty()
        || before.equals("#") && spaced || alone
        || before.matches("(?i)no\\.?|number") && spaced && capital
        || parts && spaced && capital;
    if (!marks) {
      return Optional.empty();
    }
    return Optional.of(new Marker(Kind.NUMBER, printed(matcher),
        OptionalInt.of(Integer.parseInt(matcher.group("number"))),
        before + matcher.group("parts").replaceAll("\\d+", "0") + "0"
            + after.replaceFirst("^(?:st|nd|rd)", "th") + dash,
        matcher.end()));
  }

  /// The number alone before a heading ("1 Introduction"), which is a marker only among others like it.
  static Optional<Marker> bare(CharSequence view, Span text) {
    var matcher = NUMBER
        .matcher(new Span(text.start(), Math.min(text.end(), text.start() + REACH)).in(view));
    if (matcher.lookingAt() && matcher.group("before") == null && matcher.group("after").isEmpty()
        && !matcher.group("space").isEmpty() && matcher.end() < text.length()) {
      return Optional.of(new Marker(Kind.NUMBER, printed(matcher),
          OptionalInt.of(Integer.parseInt(matcher.group("number"))), "0", matcher.end()));
    }
    return Optional.empty();
  }

  private static String printed(Matcher matcher) {
    return matcher.group().strip();
  }
}
