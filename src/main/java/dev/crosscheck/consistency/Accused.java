package dev.crosscheck.consistency;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.LongStream;

/// Which of the voices stand in a finding that is no corroboration. One pass over the findings, and of each voice no
/// more than a number is held.
final class Accused {

  private final Map<String, Set<String>> facets = new HashMap<>();
  private final long[] voices;
  private final BitSet named;

  Accused(SortedMap<String, Dossier> dossiers, Collection<Finding> findings) {
    // some stand there twice: of these the same one is found each time
    this.voices = dossiers.entrySet().stream()
        .flatMapToLong(entry -> voices(entry.getKey(), entry.getValue())).sorted().toArray();
    this.named = new BitSet(voices.length);
    findings.stream()
        .filter(finding -> !finding.framework().isEmpty() && !finding.facet().isEmpty())
        .filter(finding -> finding.kind() != Finding.Kind.CORROBORATION).forEach(this::add);
  }

  private static LongStream voices(String id, Dossier dossier) {
    return dossier.statements().values().stream().flatMap(Voices::stream)
        .mapToLong(voice -> number(id, voice.evidence()));
  }

  private void add(Finding finding) {
    facets.computeIfAbsent(finding.framework(), _ -> new HashSet<>()).add(finding.facet());
    finding.sides().stream().flatMap(side -> side.evidence().stream())
        .mapToInt(evidence -> place(finding.framework(), evidence)).filter(place -> place >= 0)
        .forEach(named::set);
  }

  /// Whether somebody who says something of a thing is held to account for it.
  boolean has(String id, Statement statement, Voices said) {
    return facets.getOrDefault(id, Set.of()).contains(statement.facet().toString())
        && said.stream().anyMatch(voice -> isNamed(id, voice));
  }

  private boolean isNamed(String id, Voice voice) {
    int place = place(id, voice.evidence());
    return place >= 0 && named.get(place);
  }

  private int place(String id, Evidence evidence) {
    return Arrays.binarySearch(voices, number(id, evidence));
  }

  private static long number(String id, Evidence evidence) {
    return Prose.hash(List.of(id, evidence.article(), evidence.span().toString()));
  }
}
