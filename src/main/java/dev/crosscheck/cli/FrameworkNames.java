package dev.crosscheck.cli;

import dev.crosscheck.KnownThings;
import java.util.Iterator;

/// The frameworks of the program's own catalogue, as they are typed. The catalogue is read when somebody asks.
final class FrameworkNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return KnownThings.ids().iterator();
  }
}
