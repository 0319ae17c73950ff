package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import java.util.Map;
import java.util.TreeMap;

/// The years from which an article dates its things.
final class FirstReleases {

  private FirstReleases() {}

  /// By the id of a thing the first claim that gives it a year.
  static Map<String, Claim> of(Analysis analysis) {
    var born = new TreeMap<String, Claim>();
    analysis.claims().stream().sorted()
        .filter(claim -> claim.facet() == Facet.FIRST_RELEASE && claim.value().matches("\\d{4}"))
        .forEach(claim -> born.putIfAbsent(claim.framework(), claim));
    return born;
  }
}
