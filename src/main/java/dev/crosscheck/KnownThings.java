package dev.crosscheck;

import dev.crosscheck.knowledge.Catalogue;
import java.util.SortedSet;

/// What the program's own catalogue has, for those who offer names to choose from.
public final class KnownThings {

  private KnownThings() {}

  /// The ids of all things, in order.
  public static SortedSet<String> ids() {
    return Catalogue.own().ids();
  }
}
