package dev.crosscheck.structure;

import dev.crosscheck.model.Months;
import dev.crosscheck.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds days in running text, in the forms that articles print them; a time and a time zone may follow and change nothing.
final class Dates {

  /// A day and where it stands.
  record Found(LocalDate date, Span span) {}

  private static final Pattern DATE = Pattern.compile(
      "(?<![\\d/.-])(?:(?<isoyear>(?:19|20)\\d\\d)(?<mark>[-/.])(?<isomonth>\\d{1,2})\\k<mark>(?<isoday>\\d{1,2})(?!\\d)"
          + "|(?<first>\\d{1,2})(?<sep>[/.-])(?<second>\\d{1,2})\\k<sep>(?<numyear>(?:19|20)\\d\\d)(?![\\d/-]))"
          + "|\\b(?:(?<month>" + Months.ANY
          + ")\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)"
          + "|(?<dayone>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<monthone>" + Months.ANY
          + ")\\.?,?[\\s-]+(?<yearone>(?:19|20)\\d\\d))\\b",
      Pattern.CASE_INSENSITIVE);

  private Dates() {}

  static List<Found> in(CharSequence view, Span within) {
    var found = new ArrayList<Found>();
    var matcher = DATE.matcher(view).region(within.start(), within.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      var date = date(matcher);
      if (!date.equals(LocalDate.MIN)) {
        found.add(new Found(date, new Span(matcher.start(), matcher.end())));
      }
    }
    return found;
  }

  static List<Found> in(String text) {
    return in(text, new Span(0, text.length()));
  }

  /// The least date where the figures are none.
  private static LocalDate date(Matcher matcher) {
    try {
      if (matcher.group("isoyear") != null) {
        return LocalDate.of(number(matcher, "isoyear"), number(matcher, "isomonth"),
            number(matcher, "isoday"));
      }
      if (matcher.group("numyear") != null) {
        return numeric(matcher);
      }
      if (matcher.group("year") != null) {
        return LocalDate.of(number(matcher, "year"), Months.number(matcher.group("month")),
            number(matcher, "day"));
      }
      return LocalDate.of(number(matcher, "yearone"), Months.number(matcher.group("monthone")),
          number(matcher, "dayone"));
    } catch (DateTimeException e) {
      return LocalDate.MIN;
    }
  }

  /// Month first, as most English articles have it, unless that can't be; with full stops the day is first.
  private static LocalDate numeric(Matcher matcher) {
    int first = number(matcher, "first");
    int second = number(matcher, "second");
    boolean dayFirst = first > 12 || matcher.group("sep").equals(".");
    return LocalDate.of(number(matcher, "numyear"), dayFirst ? second : first,
        dayFirst ? first : second);
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
