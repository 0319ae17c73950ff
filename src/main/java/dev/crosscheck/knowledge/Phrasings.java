package dev.crosscheck.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How articles put what the checks look for ("ordered by year", "33,000 stars ahead of"), from `phrasings.csv`: of each role
/// the wordings, parted by `|`, in which `{number}` is a figure, `*` up to three words, `one/other` either word, `(word)` or
/// `(one/other)` a word that may be there, `begin~` any word that begins so, and `n't` the end of any denied verb.
/// Apostrophes fit straight and curly ones. Each row carries a sentence that it fits and one that it doesn't. Immutable.
public final class Phrasings {

  static final List<String> COLUMNS = List.of("role", "words", "example", "counterexample");

  /// Where a wording stands in a text.
  /// - `number`: the figure in it; 0 where it has none.
  public record Said(int start, int end, double number) {}

  private static final String SPACE = "\\s+";

  /// The end of a denied verb, which begins within a word.
  private static final String DENIED = "n't";
  private static final Pattern ANY_WORDS = Pattern.compile("\\*");
  private static final Pattern NO_WORDS = Pattern.compile("\\W*");
  private static final Pattern OPTIONAL = Pattern.compile("\\(([^()]+)\\)");
  private static final Map<String, Double> MAGNITUDES = Map.of("k", 1e3, "thousand", 1e3, "m", 1e6,
      "million", 1e6);

  /// The program's own table, read once: its patterns take some hundred kilobytes.
  private static final class Own {
    static final Phrasings TABLE = of(Table.own("phrasings.csv", COLUMNS));
  }

  /// - `each`: a pattern per wording.
  /// - `any`: one for all of them, which tells sooner that a text has none.
  private record Role(List<Pattern> each, Pattern any) {

    static Role of(List<Pattern> each) {
      return new Role(each, Pattern.compile(
          each.stream().map(Pattern::pattern).collect(Collectors.joining("|"))));
    }
  }

  private final Map<String, Role> byRole;

  private Phrasings(Map<String, Role> byRole) {
    this.byRole = byRole;
  }

  /// The program's own table.
  ///
  /// @throws BrokenTable when a cell is empty
  public static Phrasings own() {
    return Own.TABLE;
  }

  static Phrasings of(List<Table.Row> rows) {
    var wordings = new LinkedHashMap<String, List<Pattern>>();
    rows.forEach(row -> wordings.computeIfAbsent(row.require("role"), _ -> new ArrayList<>())
        .addAll(Arrays.stream(row.require("words").split("\\|")).map(Phrasings::pattern).toList()));
    var byRole = new LinkedHashMap<String, Role>();
    wordings.forEach((role, each) -> byRole.put(role, Role.of(each)));
    return new Phrasings(byRole);
  }

  /// What the roles of a family are for, in the order of the table: "performance" of the role "asks-performance".
  public List<String> family(String beginning) {
    return byRole.keySet().stream().filter(role -> role.startsWith(beginning))
        .map(role -> role.substring(beginning.length())).toList();
  }

  /// The first wording of a role in a text, of those that begin at one place the longest.
  ///
  /// @throws IllegalArgumentException when there is no such role
  public Optional<Said> find(String role, CharSequence text) {
    return role(role).each().stream().map(pattern -> pattern.matcher(text))
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
    return role(role).each().stream().map(pattern -> pattern.matcher(text))
        .flatMap(matcher -> matcher.results()).anyMatch(found -> found.end() == text.length());
  }

  /// Whether a text begins with a wording of a role, marks before it aside.
  ///
  /// @throws IllegalArgumentException when there is no such role
  public boolean begins(String role, CharSequence text) {
    var marks = NO_WORDS.matcher(text);
    int start = marks.lookingAt() ? marks.end() : 0;
    return role(role).any().matcher(text).region(start, text.length()).lookingAt();
  }

  /// Whether a text has a wording of a role.
  ///
  /// @throws IllegalArgumentException when there is no such role
  public boolean has(String role, CharSequence text) {
    return role(role).any().matcher(text).find();
  }

  /// A text without the wordings of a role and the space before them.
  ///
  /// @throws IllegalArgumentException when there is no such role
  public String without(String role, String text) {
    var matcher = role(role).any().matcher(text);
    var rest = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      rest.append(text.substring(from, matcher.start()).stripTrailing());
      from = matcher.end();
    }
    return from == 0 ? text : rest.append(text, from, text.length()).toString();
  }

  private Role role(String name) {
    var role = byRole.get(name);
    if (role == null) {
      throw new IllegalArgumentException("no role of phrasings: " + name);
    }
    return role;
  }

  private static double number(String digits, @Nullable String unit) {
    return Double.parseDouble(digits.replace(",", ""))
        * (unit == null ? 1 : MAGNITUDES.getOrDefault(unit.toLowerCase(Locale.ROOT), 1.0));
  }

  private static Pattern pattern(String words) {
    // each word brings the space before it; the first one's is where a word may begin
    String pattern = Arrays.stream(words.strip().split("\\s+")).map(Phrasings::word)
        .collect(Collectors.joining());
    String before = words.startsWith(DENIED) ? "" : "(?<![\\w.,])";
    return Pattern.compile("(?i)" + before + pattern.substring(SPACE.length()) + "(?!\\w)");
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
    return Arrays.stream(words.split("/"))
        .map(word -> word.endsWith("~")
            ? quoted(word.substring(0, word.length() - 1)) + "\\w*"
            : quoted(word))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String quoted(String word) {
    return Pattern.quote(word).replace("'", "\\E['\u2019]\\Q");
  }
}
