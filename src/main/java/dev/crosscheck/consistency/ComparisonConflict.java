package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A better than B here and B better than A there, or round in a circle of three.
final class ComparisonConflict implements CrossCheck {

  /// Who is better than whom, by winner and loser.
  private record Better(String winner, String loser) implements Comparable<Better> {

    Better reversed() {
      return new Better(loser, winner);
    }

    @Override
    public int compareTo(Better other) {
      int byWinner = winner.compareTo(other.winner);
      return byWinner != 0 ? byWinner : loser.compareTo(other.loser);
    }
  }

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    var byValue = new TreeMap<String, SortedMap<Better, List<Voices>>>();
    testimony.dossiers()
        .forEach((id, dossier) -> dossier.statements().forEach((statement, voices) -> {
          if (statement.facet() == Facet.COMPARISON && !statement.other().isEmpty()) {
            var said = new Better(id, statement.other());
            byValue.computeIfAbsent(statement.value(), _ -> new TreeMap<>())
                .computeIfAbsent(statement.isPositive() ? said : said.reversed(),
                    _ -> new ArrayList<>())
                .add(voices);
          }
        }));
    return byValue.entrySet().stream()
        .flatMap(entry -> Stream.concat(opposed(testimony, entry), circles(testimony, entry)));
  }

  private static List<Voice> originals(Testimony testimony, List<Voices> said) {
    return testimony.originals(said.stream().flatMap(Voices::stream).toList());
  }

  private static Stream<Finding> opposed(Testimony testimony,
      Map.Entry<String, SortedMap<Better, List<Voices>>> said) {
    return said.getValue().keySet().stream()
        .filter(better -> better.winner().compareTo(better.loser()) < 0)
        .flatMap(better -> opposed(testimony, said, better).stream());
  }

  private static Optional<Finding> opposed(Testimony testimony,
      Map.Entry<String, SortedMap<Better, List<Voices>>> said,
      Better better) {
    var here = originals(testimony, said.getValue().getOrDefault(better, List.of()));
    var there = originals(testimony, said.getValue().getOrDefault(better.reversed(), List.of()));
    if (here.isEmpty() || there.isEmpty() || !Testimony.differ(here, there)) {
      return Optional.empty();
    }
    var cause = Causes.ofClaims(here, there);
    var ahead = support(testimony, said, better);
    var behind = support(testimony, said, better.reversed());
    String one = testimony.name(better.winner());
    String other = testimony.name(better.loser());
    return Optional.of(Draft
        .across(Kind.COMPARISON_CONFLICT, Causes.severity(cause, Severity.WARNING)).because(cause)
        .about(better.winner()).facet(Facet.COMPARISON.toString())
        .says(one + " is ahead of " + other + " in " + Prose.facet(said.getKey()) + " "
            + ahead.told() + ", and behind it " + behind.told() + ".")
        .side(said.getKey() + ": " + better.winner() + " > " + better.loser(),
            ahead.quotes())
        .side(said.getKey() + ": " + better.loser() + " > " + better.winner(),
            behind.quotes())
        .finish());
  }

  /// Circles of three; each is found once, from its first member by id.
  private static Stream<Finding> circles(Testimony testimony,
      Map.Entry<String, SortedMap<Better, List<Voices>>> said) {
    var losers = new TreeMap<String, List<String>>();
    said.getValue().forEach((better, voices) -> {
      if (!originals(testimony, voices).isEmpty()) {
        losers.computeIfAbsent(better.winner(), _ -> new ArrayList<>()).add(better.loser());
      }
    });
    return losers.keySet().stream()
        .flatMap(first -> losers.getOrDefault(first, List.of()).stream()
            .filter(second -> second.compareTo(first) > 0)
            .flatMap(second -> losers.getOrDefault(second, List.of()).stream()
                .filter(third -> third.compareTo(first) > 0)
                .filter(third -> losers.getOrDefault(third, List.of()).contains(first))
                .map(third -> circle(testimony, said, List.of(first, second, third)))));
  }

  private static Finding circle(Testimony testimony,
      Map.Entry<String, SortedMap<Better, List<Voices>>> said,
      List<String> ids) {
    var better = IntStream.range(0, ids.size())
        .mapToObj(i -> new Better(ids.get(i), ids.get((i + 1) % ids.size()))).toList();
    var draft = Draft.across(Kind.COMPARISON_CONFLICT, Severity.NOTE)
        .because(Finding.Cause.CONTRADICTION)
        .about(ids.getFirst()).facet(Facet.COMPARISON.toString())
        .says("In " + Prose.facet(said.getKey()) + " the comparisons run in a circle: "
            + Prose.list(better.stream().map(pair -> testimony.name(pair.winner()) + " over "
                + testimony.name(pair.loser()) + " " + support(testimony, said, pair).told())
                .toList())
            + ".");
    better.forEach(pair -> draft.side(
        said.getKey() + ": " + pair.winner() + " > " + pair.loser(),
        support(testimony, said, pair).quotes()));
    return draft.finish();
  }

  private static Support support(Testimony testimony,
      Map.Entry<String, SortedMap<Better, List<Voices>>> said, Better better) {
    var voices = said.getValue().getOrDefault(better, List.of());
    return Support.of(testimony, originals(testimony, voices), voices);
  }
}
