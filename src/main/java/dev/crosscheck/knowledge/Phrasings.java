package dev.crosscheck.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How articles put what the checks look for ("ordered by year", "33,000 stars ahead of"), from `phrasings.csv`: of each role
/// the wordings, parted by `|`, in which `{number}` is a figure, `*` up to three words, `one/other` either word and `(word)` or
/// `(one/other)` a word that may be there.
/// Each row carries a sentence that it fits and one that it doesn't. Immutable.
public final class Phrasings {

  static final List<String> COLUMNS = List.of("role", "words", "example", "counterexample");

  /// Where a wording stands in a text.
  /// - `number`: the figure in it; 0 where it has none.
  public record Said(int start, int end, double number) {}

  private static final String SPACE = "\\s+";
  private static final Pattern ANY_WORDS = Pattern.compile("\\*");
  private static final Pattern OPTIONAL = Pattern.compile("\\(([^()]+)\\)");
  private static final Map<String, Double> MAGNITUDES = Map.of("k", 1e3, "thousand", 1e3, "m", 1e6,
      "million", 1e6);

  /// The program's own table, read once: its patterns take some hundred kilobytes.
  private static final class Own {
    static final Phrasings TABLE = of(Table.own("phrasings.csv", COLUMNS));
  }

  private final Map<String, List<Pattern>> byRole;

  private Phrasings(Map<String, List<Pattern>> byRole) {
    this.byRole = byRole;
  }

  /// The program's own table.
  ///
  /// @throws BrokenTable when a cell is empty
  public static Phrasings own() {
    return Own.TABLE;
  }

  static Phrasings of(List<Table.Row> rows) {
    var byRole = new TreeMap<String, List<Pattern>>();
    rows.forEach(row -> byRole.computeIfAbsent(row.require("role"), _ -> new ArrayList<>())
        .addAll(Arrays.stream(row.require("words").split("\\|")).map(Phrasings::pattern).toList()));
    return new Phrasings(byRole);
  }

  /// The first wording of a role in a text, of those that begin at one place the longest.
  ///
  /// @throws IllegalArgumentException when there is no such role
  public Optional<Said> find(String role, CharSequence text) {
    return patterns(role).stream().map(pattern -> pattern.matcher(text))
        .flatMap(matcher -> matcher.results().limit(1))
        .min(Comparator.comparingInt((MatchResult found) -> found.start())
            .thenComparingInt(found -> -found.end()))
        .map(found -> new Said(found.start(), found.end(),
            found.groupCount() == 0 ? 0 : number(found.group(1), found.group(2))));
  }

  /// Whether a text ends with a wording of a role.
  ///
  /// @throws IllegalArgumentException when there is no such role
  public boolean ends(String role, CharSequence text) {
    return patterns(role).stream().map(pattern -> pattern.matcher(text))
        .flatMap(matcher -> matcher.results()).anyMatch(found -> found.end() == text.length());
  }

  /// Whether a text has a wording of a role.
  public boolean has(String role, CharSequence text) {
    return find(role, text).isPresent();
  }

  private List<Pattern> patterns(String role) {
    var patterns = byRole.get(role);
    if (patterns == null) {
      throw new IllegalArgumentException("no role of phrasings: " + role);
    }
    return patterns;
  }

  private static double number(String digits, @Nullable String unit) {
    return Double.parseDouble(digits.replace(",", ""))
        * (unit == null ? 1 : MAGNITUDES.getOrDefault(unit.toLowerCase(Locale.ROOT), 1.0));
  }

  private static Pattern pattern(String words) {
    // each word brings the space before it; the first one's is where a word may begin
    String pattern = Arrays.stream(words.strip().split("\\s+")).map(Phrasings::word)
        .collect(Collectors.joining());
    return Pattern.compile("(?i)(?<![\\w.,])" + pattern.substring(SPACE.length()) + "(?!\\w)");
  }

  private static String word(String word) {
    if (ANY_WORDS.matcher(word).matches()) {
      return "(?:\\s+[^\\s.;:!?]+){0,3}?";
    }
    if (word.equals("{number}")) {
      return SPACE
          + "(\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,3})?)(?:\\s?(k|m|thousand|million)\\b)?";
    }
    var optional = OPTIONAL.matcher(word);
    return optional.matches()
        ? "(?:" + SPACE + either(optional.group(1)) + ")?"
        : SPACE + either(word);
  }

  private static String either(String words) {
    return Arrays.stream(words.split("/")).map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
