package dev.crosscheck.cli;

import dev.crosscheck.model.Facet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// The facets, as they are typed.
final class FacetNames implements Iterable<String> {

  static List<String> all() {
    return Arrays.stream(Facet.values()).map(Facet::toString).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return all().iterator();
  }
}
