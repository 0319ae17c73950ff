package dev.crosscheck.index;

import dev.crosscheck.model.BadQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// Days of publication as a query gives them.
final class Dates {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private Dates() {}

  /// The first day of a date, in days since 1970-01-01.
  static long first(String date, int column) {
    return date.equals("*") ? Long.MIN_VALUE : parse(date, false, column).toEpochDay();
  }

  /// The last day of a date.
  static long last(String date, int column) {
    return date.equals("*") ? Long.MAX_VALUE : parse(date, true, column).toEpochDay();
  }

  private static LocalDate parse(String date, boolean last, int column) {
    try {
      if (YEAR.matcher(date).matches()) {
        return LocalDate.parse(date + (last ? "-12-31" : "-01-01"));
      } else if (MONTH.matcher(date).matches()) {
        var month = YearMonth.parse(date);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new BadQuery(column, "no date '" + date + "'; a date is 2021, 2021-05 or 2021-05-19");
    }
  }
}
