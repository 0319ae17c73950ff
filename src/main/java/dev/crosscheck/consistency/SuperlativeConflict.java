package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Two different things that are each the most popular, the fastest, or first of a list of the same scope.
final class SuperlativeConflict implements CrossCheck {

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return Stream.concat(claims(testimony), firsts(testimony));
  }

  /// What the things are each the most of, and who says so of which.
  private static Stream<Finding> claims(Testimony testimony) {
    var claims = new TreeMap<String, SortedMap<String, List<Voice>>>();
    testimony.dossiers().forEach((id, dossier) -> dossier.affirmed(Facet.SUPERLATIVE)
        .forEach(entry -> testimony.originals(entry.getValue().strongest()).stream()
            .filter(voice -> !voice.hedged())
            .forEach(voice -> Respect.of(voice.evidence().quote(), voice.scope())
                .ifPresent(respect -> claims
                    .computeIfAbsent((entry.getKey().value() + respect).strip(),
                        _ -> new TreeMap<>())
                    .computeIfAbsent(id, _ -> new ArrayList<>()).add(voice)))));
    return claims.entrySet().stream()
        .flatMap(
            entry -> check(testimony, "first in " + shown(entry.getKey()), "are each called ",
                entry.getValue()).stream());
  }

  /// "popularity (java framework)".
  private static String shown(String key) {
    var parts = key.split(" ", 2);
    return Prose.facet(parts[0]) + (parts.length > 1 ? " (" + parts[1] + ")" : "");
  }

  private static Stream<Finding> firsts(Testimony testimony) {
    var scopes = new TreeMap<String, SortedMap<String, List<Voice>>>();
    testimony.dossiers().forEach((id, dossier) -> Stream.ofNullable(dossier.positions().get(1))
        .flatMap(voices -> testimony.originals(voices.strongest()).stream())
        // only of a list that says what it goes by is the first the most of anything
        .filter(voice -> !voice.basis().isEmpty())
        .forEach(voice -> scopes.computeIfAbsent(voice.scope(), _ -> new TreeMap<>())
            .computeIfAbsent(id, _ -> new ArrayList<>()).add(voice)));
    return scopes.entrySet().stream().flatMap(entry -> check(testimony,
        "first place" + (entry.getKey().isEmpty() ? "" : " (" + entry.getKey() + ")"),
        "each have ", entry.getValue()).stream());
  }

  private static Optional<Finding> check(Testimony testimony, String shown, String verb,
      SortedMap<String, List<Voice>> byThing) {
    if (byThing.size() < 2) {
      return Optional.empty();
    }
    var sides = byThing.entrySet().stream()
        .sorted(Comparator
            .comparingInt((Map.Entry<String, List<Voice>> side) -> isOwn(side.getValue()) ? 1 : 0)
            .thenComparingInt(side -> side.getValue().stream().anyMatch(Voice::plain) ? 0 : 1)
            .thenComparingInt(side -> -side.getValue().size()))
        .toList();
    var first = sides.getFirst();
    // the strongest of those that another article names
    var second = sides.stream().skip(1)
        .filter(side -> Testimony.differ(first.getValue(), side.getValue())).findFirst();
    if (second.isEmpty()) {
      return Optional.empty();
    }
    var cause = testimony.catalogue().related(first.getKey(), second.get().getKey())
        ? Cause.GRANULARITY
        : cause(first.getValue(), second.get().getValue());
    var draft = Draft
        .across(Kind.SUPERLATIVE_CONFLICT, Causes.severity(cause, Severity.WARNING))
        .because(cause).facet(Facet.SUPERLATIVE.toString())
        .says(Prose.list(sides.stream().map(side -> testimony.name(side.getKey()) + " "
            + Support.of(side.getValue(), List.of(), List.of()).told()).toList())
            + " " + verb + shown + ".");
    Stream.of(List.of(first, second.get()), sides).flatMap(List::stream).distinct()
        .forEach(
            side -> draft.side(side.getKey() + ": " + shown, Testimony.quotes(side.getValue())));
    return Optional.of(draft.finish());
  }

  /// Who speaks of his own house alone contradicts nobody; neither does a sentence that we may have misread.
  private static Cause cause(List<Voice> one, List<Voice> other) {
    if (isOwn(one) || isOwn(other)) {
      return Cause.SCOPE;
    }
    return Stream.of(one, other).anyMatch(side -> side.stream().noneMatch(Voice::plain))
        ? Cause.DOUBT
        : Causes.ofStandings(one, other);
  }

  private static boolean isOwn(List<Voice> voices) {
    return voices.stream().allMatch(voice -> Respect.isOwn(voice.evidence().quote()));
  }
}
