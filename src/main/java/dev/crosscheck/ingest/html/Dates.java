package dev.crosscheck.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as pages and records write them for machines, as ISO dates. What may be read in two ways (03/04/2024) is none.
public final class Dates {

  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun",
      "jul", "aug", "sep",
      "oct", "nov", "dec");

  private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";

  /// Each form at the beginning of a text, behind the name of a weekday.
  private static final List<Pattern> FORMS = List.of(
      Pattern.compile(YEAR + "-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)"),
      Pattern.compile(YEAR + "/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)"),
      Pattern.compile(YEAR + "(?<month>\\d{2})(?<day>\\d{2})(?!\\d)"),
      Pattern.compile("(?i)(?:[a-z]{3,9},?\\s+)?" + DAY + "\\s+" + MONTH + ",?\\s+" + YEAR),
      Pattern.compile("(?i)(?:[a-z]{3,9},\\s+)?" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR),
      // as JavaScript prints one: Tue Mar 05 2024
      Pattern.compile("(?i)[a-z]{3}\\s+" + MONTH + "\\s+" + DAY + "\\s+" + YEAR));

  private Dates() {}

  /// The day that a text begins with, `2024-03-05`; of a point in time the day as it is written there.
  public static Optional<String> iso(String text) {
    String stripped = text.strip();
    return FORMS.stream().map(form -> form.matcher(stripped)).filter(Matcher::lookingAt).findFirst()
        .flatMap(found -> date(found.toMatchResult())).map(LocalDate::toString);
  }

  private static Optional<LocalDate> date(MatchResult found) {
    try {
      return Optional
          .of(LocalDate.of(Integer.parseInt(found.group("year")), month(found.group("month")),
              Integer.parseInt(found.group("day"))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
