package dev.crosscheck.index;

import dev.crosscheck.model.BadQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Query;

/// Days of publication as a query gives them: `2021`, `2021-05`, `2021-05-19`, `*` for any; before them `>=`, `>`, `<=`
/// or `<`.
final class Dates {

  private static final Pattern DATE = Pattern
      .compile("([<>]?)(=?)(\\*|\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private final String sign;
  private final boolean withDay;
  private final String date;
  private final int column;

  private Dates(String written, int column) {
    var matcher = DATE.matcher(written);
    if (!matcher.matches()) {
      throw wrong(written, column);
    }
    this.sign = matcher.group(1);
    this.withDay = sign.isEmpty() || !matcher.group(2).isEmpty();
    this.date = matcher.group(3);
    this.column = column;
  }

  /// The days of one date, or of all before or after it.
  static Query query(String written, int column) {
    var dates = new Dates(written, column);
    return switch (dates.sign) {
      case ">" -> days(dates.from(), Long.MAX_VALUE);
      case "<" -> days(Long.MIN_VALUE, dates.to());
      default -> days(dates.firstDay(), dates.lastDay());
    };
  }

  /// The days from one date to another.
  /// - `from`: perhaps with a `>`. `to`: perhaps with a `<`.
  static Query query(String from, String to, int column) {
    long first = new Dates(from, column).from();
    long last = new Dates(to, column).to();
    if (first > last) {
      throw new BadQuery(column, "this range is empty: '" + from + "' is after '" + to + "'");
    }
    return days(first, last);
  }

  private static Query days(long first, long last) {
    return LongField.newRangeQuery(Fields.PUBLISHED, first, last);
  }

  private long from() {
    if (date.equals("*")) {
      return Long.MIN_VALUE;
    }
    return withDay ? firstDay() : lastDay() + 1;
  }

  private long to() {
    if (date.equals("*")) {
      return Long.MAX_VALUE;
    }
    return withDay ? lastDay() : firstDay() - 1;
  }

  private long firstDay() {
    return date.equals("*") ? Long.MIN_VALUE : day(false).toEpochDay();
  }

  private long lastDay() {
    return date.equals("*") ? Long.MAX_VALUE : day(true).toEpochDay();
  }

  private LocalDate day(boolean last) {
    try {
      if (YEAR.matcher(date).matches()) {
        return LocalDate.parse(date + (last ? "-12-31" : "-01-01"));
      } else if (MONTH.matcher(date).matches()) {
        var month = YearMonth.parse(date);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw wrong(date, column);
    }
  }

  private static BadQuery wrong(String date, int column) {
    return new BadQuery(column, "no date '" + date
        + "'; a date is 2021, 2021-05 or 2021-05-19, and may have <, <=, > or >= before it");
  }
}
