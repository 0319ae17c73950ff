package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A number whose parts don't add up to it: "thirteen frameworks: five from the PHP world, four from Python and three from Go".
final class Breakdowns implements Check {

  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|one|" + NumberWords.SEVERAL
      + ")";

  /// The whole, what it counts, and its parts behind a colon or in brackets.
  private static final Pattern WHOLE = Pattern.compile("(?i)(?<![\\w.,$€£-])" + NUMBER
      + "\\s+((?:[\\p{L}-]+\\s+){0,3}?\\p{L}+s|people)\\s*(?::\\s+([^:;.!?()]{8,200})[.;!]?\\s*$|\\(([^:;()]{8,200})\\))");

  /// A part of it that names the same things: "four from Python", "6 written in PHP".
  private static final Pattern PART = Pattern.compile(
      "(?i)" + NUMBER + "\\s+(?:of them\\s+)?(?:\\p{L}+(?:ed|en)\\s+)?(?:in|from|for|on|by)\\s.+");

  /// In brackets the name of a sort may be enough: "4 Python".
  private static final Pattern SORT = Pattern.compile(NUMBER + "\\s+\\p{Lu}\\S*(?:\\s\\p{L}+)?");

  private static final Pattern NUMBERED = Pattern.compile("(?i)" + NUMBER + "\\b.*");

  private final Phrasings phrasings = Phrasings.own();

  /// Whether each item of an enumeration begins with a number, so that the items are parts and not the things counted.
  static boolean isBreakdown(List<String> items) {
    return items.stream().allMatch(item -> NUMBERED.matcher(item.strip()).matches());
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent()
            && sentence.shape() == Sentence.Shape.PROSE)
        .flatMap(sentence -> check(analysis, sentence).stream());
  }

  private Optional<Finding> check(Analysis analysis, Sentence sentence) {
    String text = sentence.span().in(analysis.outline().view()).toString().replaceAll("\\s+", " ")
        .strip();
    var whole = WHOLE.matcher(text);
    if (!whole.find() || phrasings.has("no-whole", text)
        || phrasings.ends("vague-number", text.substring(0, whole.start()).strip())) {
      return Optional.empty();
    }
    boolean bracketed = whole.group(3) == null;
    var items = EnumeratedCount.items(bracketed ? whole.group(4) : whole.group(3)).stream()
        .map(String::strip).toList();
    int total = number(whole.group(1));
    var parts = items.stream().filter(item -> PART.matcher(item).matches()
        || bracketed && SORT.matcher(item).matches())
        .map(item -> number(item.split("\\s", 2)[0])).toList();
    int sum = parts.stream().mapToInt(Integer::intValue).sum();
    // what is far off counts something else
    boolean wrong = parts.size() > 1 && parts.size() == items.size() && sum != total
        && Math.abs(sum - total) * 3 <= total && parts.stream().allMatch(part -> part < total);
    return !wrong
        ? Optional.empty()
        : Optional.of(finding(analysis, sentence,
            whole.group(1) + " " + whole.group(2), parts, sum));
  }

  private static Finding finding(Analysis analysis, Sentence sentence, String whole,
      List<Integer> parts, int sum) {
    var evidence = analysis.article().quote(sentence.span());
    String added = parts.stream().map(String::valueOf).collect(Collectors.joining(" + "));
    return Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .says("Says “" + whole + "” (line " + evidence.line() + "), but its parts make " + sum
            + " (" + added + ").")
        .side(whole, evidence).side(added + " = " + sum, evidence).finish();
  }

  private static int number(String printed) {
    return NumberWords.value(printed.replace(",", ""));
  }
}
