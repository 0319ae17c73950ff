package dev.crosscheck.difference;

import java.util.Locale;
import java.util.Optional;

/// Something that one output has and the other hasn't, or that both have otherwise.
/// - `before`, `after`: as it stands in either output, at least in one of them.
public record Change(Layer layer, Kind kind, Optional<Entry> before, Optional<Entry> after) {

  /// - `MOVED`: at another position or in another line. `CHANGED`: with another severity; of an article, other bytes.
  public enum Kind {
    NEW, GONE, MOVED, CHANGED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// As it stands now; where it is gone, as it stood.
  public Entry latest() {
    return after.or(() -> before).orElseThrow();
  }
}
