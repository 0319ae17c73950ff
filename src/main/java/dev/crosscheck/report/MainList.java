package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The list that an article is about; of an article that ranks several groups of things one after the other, all of
/// them together.
record MainList(List<Ranking> rankings, List<Announcement> announcements) {

  static MainList of(Analysis analysis) {
    return new MainList(
        analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN)
            .toList(),
        analysis.outline().announcements());
  }

  /// The number of items that the article announces for it.
  OptionalInt declared() {
    return announcements.stream().filter(this::speaksOfIt).mapToInt(Announcement::count)
        .findFirst();
  }

  /// Its items, each once though its heading may name several things; empty where the article has no such list.
  OptionalInt listed() {
    return rankings.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of((int) rankings.stream()
            .mapToLong(ranking -> ranking.items().stream().mapToInt(Ranking.Item::position)
                .distinct().count())
            .sum());
  }

  /// What it is said to be ordered by; empty where the article doesn't say.
  String basis() {
    return rankings.stream().map(Ranking::basis).filter(basis -> !basis.isEmpty()).findFirst()
        .orElse("");
  }

  /// The position of each thing: the printed number, else its place in the list.
  Map<String, Integer> positions() {
    var positions = new HashMap<String, Integer>();
    rankings.stream().flatMap(ranking -> ranking.items().stream())
        .forEach(
            item -> positions.putIfAbsent(item.framework(), item.stated().orElse(item.position())));
    return positions;
  }

  /// What names each thing in the list, the first where it is listed twice.
  Map<String, Evidence> heads() {
    return rankings.stream().flatMap(ranking -> ranking.items().stream()).collect(Collectors
        .toMap(Ranking.Item::framework, Ranking.Item::head, (first, _) -> first));
  }

  private boolean speaksOfIt(Announcement announcement) {
    return announcement.listing().isPresent()
        && rankings.stream()
            .anyMatch(ranking -> ranking.listing() == announcement.listing().getAsInt());
  }
}
