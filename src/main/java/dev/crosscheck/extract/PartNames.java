package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Names that a hyphen makes the beginning of another one: "Flask-Limiter" and "django-imagekit" are what others made for
/// these, and name neither.
final class PartNames {

  /// Behind a hyphen: a word in capitals or small letters, not cut by a mark of code.
  private static final Pattern TAIL = Pattern.compile("-(\\p{L}[\\p{L}\\p{N}]{1,40})(?![\\w.]\\w)");

  private static final int LONGEST_TAIL = 44;

  /// What a hyphen ties to a name that stays one: "Django-based", "Express-like".
  private static final Set<String> TIED = FunctionWords.of("tied-to-names");

  private PartNames() {}

  /// The candidates without those that are such beginnings; in reading order, as they came.
  static List<Candidate> without(String view, List<Candidate> candidates) {
    return IntStream.range(0, candidates.size())
        .filter(i -> !isPart(view, candidates.get(i))
            || i + 1 < candidates.size() && candidates.get(i + 1).span()
                .start() == candidates.get(i).span().end() + 1)
        .mapToObj(candidates::get).toList();
  }

  private static boolean isPart(String view, Candidate candidate) {
    var name = candidate.span();
    int end = Math.min(view.length(), name.end() + LONGEST_TAIL);
    var tail = TAIL.matcher(view).region(name.end(), end).useTransparentBounds(true);
    if (!tail.lookingAt()) {
      return false;
    }
    boolean capital = Character.isUpperCase(tail.group(1).charAt(0));
    return capital == Character.isUpperCase(view.charAt(name.start()))
        && !TIED.contains(tail.group(1).toLowerCase(Locale.ROOT));
  }
}
