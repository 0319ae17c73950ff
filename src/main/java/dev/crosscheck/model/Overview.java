package dev.crosscheck.model;

import java.util.List;
import java.util.Map;

/// What is known of the corpus as a whole, from the fold of its analyses.
/// - `duplicateOf`: for an article that copies another the id of that one.
/// - `ledger`: what is said of each thing, by whom.
/// - lists sorted by their natural or stated order, so that the same corpus gives the same bytes.
public record Overview(List<FrameworkSummary> frameworks, List<Consensus> consensus,
    List<Agreement> agreement,
    List<Finding> findings, Map<String, String> duplicateOf, List<LedgerEntry> ledger) {
  public Overview {
    frameworks = List.copyOf(frameworks);
    consensus = List.copyOf(consensus);
    agreement = List.copyOf(agreement);
    findings = List.copyOf(findings);
    duplicateOf = Map.copyOf(duplicateOf);
    ledger = List.copyOf(ledger);
  }
}
