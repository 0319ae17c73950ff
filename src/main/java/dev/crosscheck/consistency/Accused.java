package dev.crosscheck.consistency;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// Which of the voices stand in a finding that is no corroboration. Of each of these no more than a number is held.
final class Accused {

  private final Map<String, Set<String>> facets = new HashMap<>();
  private final long[] named;

  Accused(Collection<Finding> findings) {
    this.named = findings.stream()
        .filter(finding -> !finding.framework().isEmpty() && !finding.facet().isEmpty())
        .filter(finding -> finding.kind() != Finding.Kind.CORROBORATION)
        .flatMapToLong(this::voices).sorted().toArray();
  }

  private LongStream voices(Finding finding) {
    facets.computeIfAbsent(finding.framework(), _ -> new HashSet<>()).add(finding.facet());
    return finding.sides().stream().flatMap(side -> side.evidence().stream())
        .mapToLong(evidence -> number(finding.framework(), evidence));
  }

  /// Whether somebody who says something of a thing is held to account for it.
  boolean has(String id, Statement statement, Voices said) {
    return facets.getOrDefault(id, Set.of()).contains(statement.facet().toString())
        && said.stream().anyMatch(
            voice -> Arrays.binarySearch(named, number(id, voice.evidence())) >= 0);
  }

  private static long number(String id, Evidence evidence) {
    return Prose.hash(List.of(id, evidence.article(), evidence.span().toString()));
  }
}
