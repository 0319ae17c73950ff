package dev.crosscheck.cli;

import java.util.Iterator;

/// Which misses may be asked for.
final class MissNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return MissChoice.names().iterator();
  }
}
