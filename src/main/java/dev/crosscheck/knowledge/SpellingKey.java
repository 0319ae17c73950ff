package dev.crosscheck.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What ways to write a name have in common.
public final class SpellingKey {

  private static final Pattern GAPS = Pattern
      .compile("(?<=[\\p{L}\\p{N}+#,])[ .\\-]+(?=[\\p{L}\\p{N}.])");
  private static final Pattern DOT_AFTER_GAP = Pattern.compile(" \\.");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final Pattern JS = Pattern.compile("(?<=..)js$");

  private SpellingKey() {}

  /// A spelling in small letters, with a space for whatever parts its pieces: space, dot, hyphen or line break.
  public static String of(String written) {
    String bare = written.endsWith("!") ? written.substring(0, written.length() - 1) : written;
    return DOT_AFTER_GAP.matcher(GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" "))
        .replaceAll(" ");
  }

  /// A spelling in one word.
  public static String joined(String written) {
    return GAPS.matcher(written).replaceAll("");
  }

  /// Finds a spelling in a text, whatever its capitals and whatever parts its pieces.
  static Pattern pattern(String written) {
    return Pattern.compile(
        "(?iu)(?<![\\p{L}\\p{N}])" + Stream.of(of(written).split(" ")).map(Pattern::quote)
            .collect(Collectors.joining("[\\s.-]{1,4}")) + "(?![\\p{L}\\p{N}])");
  }

  /// The letters and figures alone, without a `js` at the end: what is likely to be the same name, however it is written.
  static String loose(String written) {
    return JS.matcher(letters(written)).replaceAll("");
  }

  /// The letters and figures alone.
  static String letters(String written) {
    return NO_LETTERS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
