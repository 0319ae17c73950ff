package dev.crosscheck.cli;

import dev.crosscheck.model.Zone;
import java.util.Arrays;
import java.util.Iterator;

/// The kinds of passages, as they are typed.
final class PlaceNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Zone.values()).map(Zone::place).distinct().iterator();
  }
}
