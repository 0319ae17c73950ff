package dev.crosscheck.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of the corpus as a whole, from the fold of its analyses.
/// - `duplicateOf`: for an article that copies another the id of that one.
/// - `ledger`: what is said of each thing, by whom.
/// - `agreement`, `findings` and `ledger` may lie outside memory: each time that they are gone through they are made or
///   read anew.
/// - lists sorted by their natural or stated order, so that the same corpus gives the same bytes.
public record Overview(List<FrameworkSummary> frameworks, List<Consensus> consensus,
    Collection<Agreement> agreement, Collection<Finding> findings, Map<String, String> duplicateOf,
    Collection<LedgerEntry> ledger) {
  public Overview {
    frameworks = List.copyOf(frameworks);
    consensus = List.copyOf(consensus);
    agreement = Collections.unmodifiableCollection(agreement);
    findings = Collections.unmodifiableCollection(findings);
    duplicateOf = Map.copyOf(duplicateOf);
    ledger = Collections.unmodifiableCollection(ledger);
  }

  /// The first finding of each kind in each scope, in the order of the findings: the strongest come first.
  public List<Finding> firstOfEachKind() {
    var seen = new HashMap<Finding.Scope, Set<Finding.Kind>>();
    return findings.stream().filter(finding -> seen
        .computeIfAbsent(finding.scope(), _ -> EnumSet.noneOf(Finding.Kind.class))
        .add(finding.kind())).toList();
  }
}
