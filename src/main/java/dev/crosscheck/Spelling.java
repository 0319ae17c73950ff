package dev.crosscheck;

import dev.crosscheck.knowledge.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What somebody may have meant who typed a name that there isn't.
public final class Spelling {

  /// Fewest letters that name the one thing that begins with them.
  private static final int SHORTEST_BEGINNING = 3;

  /// Longest name that is looked at, in UTF-16 units: nobody mistypes more.
  private static final int LONGEST = 100;

  private Spelling() {}

  /// The known name that differs least, in a third of the typed letters or fewer; else the only one that begins so.
  public static Optional<String> nearest(String typed, Collection<String> known) {
    var plain = typed.toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    int most = (plain.length() + 2) / 3;
    return known.stream()
        .filter(name -> Math.abs(name.length() - plain.length()) <= most
            && distance(plain, name) <= most)
        .min(Comparator.comparingInt((String name) -> distance(plain, name))
            .thenComparing(Comparator.naturalOrder()))
        .or(() -> beginning(plain, known));
  }

  /// The nearest known name as the end of a complaint, `; did you mean django?`; nothing where none is near.
  public static String question(String typed, Collection<String> known) {
    return nearest(typed, known).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /// What to take instead: the nearest known name, `did you mean django?`, or all there are where none is near.
  public static String advice(String typed, Collection<String> known) {
    return nearest(typed, known).map(name -> "did you mean " + name + "?")
        .orElseGet(() -> "there are " + String.join(", ", known));
  }

  private static Optional<String> beginning(String plain, Collection<String> known) {
    var longer = known.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(plain))
        .toList();
    return plain.length() >= SHORTEST_BEGINNING && longer.size() == 1
        ? Optional.of(longer.getFirst())
        : Optional.empty();
  }

  private static int distance(String plain, String name) {
    return EditDistance.between(plain, name.toLowerCase(Locale.ROOT));
  }
}
