package dev.crosscheck.evaluation;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// One difference between reader and program, with all that leads an editor to the row of a table that causes it.
/// - `layer`: mentions, items, recap, claims or findings.
/// - `line`: from 1; empty where the label doesn't tell a place.
/// - `thing`: as the side that has it writes it; empty where it is about none.
/// - `value`: of a claim its value, of a mention its surface, of an item its position, of a finding its kind.
/// - `facet`, `polarity`: of claims. `other`: of comparisons, else empty.
/// - `rule`: what found a false one; empty where nothing is told.
/// - `quote`: the words that say it, or for a mention those around it; of a finding its summary or note.
public record Miss(Layer layer, Sign sign, String article, OptionalInt line, String thing,
    Optional<Facet> facet, String value, Optional<Polarity> polarity, String other, String rule,
    String quote) implements Comparable<Miss> {

  private static final Comparator<Miss> ORDER = Comparator.comparing(Miss::layer)
      .thenComparing(Miss::article)
      .thenComparingInt(miss -> miss.line().orElse(Integer.MAX_VALUE))
      .thenComparing(Miss::thing)
      .thenComparingInt(miss -> miss.facet().map(Facet::ordinal).orElse(-1))
      .thenComparing(Miss::value)
      .thenComparingInt(miss -> miss.polarity().map(Polarity::ordinal).orElse(-1))
      .thenComparing(Miss::other).thenComparing(Miss::sign).thenComparing(Miss::rule)
      .thenComparing(Miss::quote);

  /// Who has it and who lacks it.
  public enum Sign {
    /// The reader finds it and the program doesn't.
    MISSING,
    /// The program says it and the reader doesn't.
    FALSE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Of what is no claim.
  static Miss of(Layer layer, Sign sign, String article, OptionalInt line, String thing,
      String value, String rule, String quote) {
    return new Miss(layer, sign, article, line, thing, Optional.empty(), value, Optional.empty(),
        "", rule, quote);
  }

  /// Whether it counts in a layer: a claim does in the claims and in those of its facet's group.
  public boolean isIn(Layer other) {
    return layer == other || facet.map(Layer::of).filter(other::equals).isPresent();
  }

  @Override
  public int compareTo(Miss other) {
    return ORDER.compare(this, other);
  }
}
