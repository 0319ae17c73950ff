package dev.crosscheck.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The months as English writes them.
public final class Months {

  /// In the order of the year.
  private static final List<String> NAMES = List.of("january", "february", "march", "april", "may",
      "june", "july", "august", "september", "october", "november", "december");

  /// Letters of a short form.
  private static final int SHORT = 3;

  /// The place of each in the year, first by the names in full.
  private static final Map<String, Integer> NUMBERS = numbers();

  /// The names in full, as a part of a pattern.
  public static final String FULL = "(?:" + String.join("|", NAMES) + ")";

  /// The names in full or short, without the point of a short one, as a part of a pattern.
  public static final String ANY = "(?:" + String.join("|", NUMBERS.keySet()) + ")";

  private Months() {}

  private static Map<String, Integer> numbers() {
    var numbers = new LinkedHashMap<String, Integer>();
    NAMES.forEach(name -> numbers.put(name, numbers.size() + 1));
    numbers.put("sept", numbers.get("september"));
    NAMES.forEach(name -> numbers.putIfAbsent(name.substring(0, SHORT), numbers.get(name)));
    return numbers;
  }

  /// The place in the year of the month with a name, in full or short and of whatever case; 0 of anything else.
  public static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }
}
