package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Two lists of one article that are meant to be the same: its main list and a recap of it, or a list in front of it that
/// says what there will be.
/// - `inFront`: whether it is the latter.
record ListPair(Ranking main, Ranking other, boolean inFront, Map<String, Integer> mainPositions,
    Map<String, Integer> otherPositions) {

  /// What introduces a list of all that follows.
  private static final Pattern OVERVIEW = Pattern.compile(
      "(?i)\\b(?:contents|overview|list of|here (?:is|are)|the following|candidates|contenders|compare|cover|look at|at a glance)\\b");

  /// How a sentence calls the things that it is about to name the article's own.
  private static final Pattern ORDER = Pattern
      .compile("(?i)\\b(?:my|our|the|this|final|personal)\\s(?:\\w+\\s)?(?:order|ranking)\\b");

  /// Fewest things that both must have.
  private static final int FEWEST = 3;

  /// Share of the longer list that both must have, before they count as one list told twice. A sentence that picks
  /// three of ten is no recap.
  private static final double SAME_LIST = 0.8;

  /// The pairs of an article.
  static Stream<ListPair> of(Analysis analysis) {
    var mains = analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .toList();
    return analysis.rankings().stream().filter(ranking -> ranking.role() != Ranking.Role.MAIN)
        .flatMap(other -> mains.stream()
            .filter(main -> other.role() == Ranking.Role.RECAP || isInFront(analysis, other, main))
            .map(main -> new ListPair(main, other, other.role() != Ranking.Role.RECAP,
                Positions.of(main), Positions.of(other))))
        .filter(pair -> pair.isSameList() || pair.isOneExchanged(analysis));
  }

  /// Whether a list stands before the main one and announces it.
  private static boolean isInFront(Analysis analysis, Ranking other, Ranking main) {
    var outline = analysis.outline();
    if (other.listing() >= outline.listings().size()
        || other.items().getLast().head().span().end() > main.items().getFirst().head().span()
            .start()) {
      return false;
    }
    return OVERVIEW.matcher(outline.listings().get(other.listing()).lead().in(outline.view()))
        .find()
        || outline.announcements().stream().anyMatch(announced -> announced.listing().stream()
            .anyMatch(index -> index == other.listing()));
  }

  /// What a reader would call the other list.
  String name() {
    return inFront ? "list in front" : "recap";
  }

  private boolean isSameList() {
    int shared = shared().size();
    return shared >= FEWEST
        && shared >= SAME_LIST * Math.max(mainPositions.size(), otherPositions.size());
  }

  /// Whether a recap that calls itself the order of the things has another one in the place of one, and all the rest.
  private boolean isOneExchanged(Analysis analysis) {
    var first = other.items().getFirst().head().span();
    return other.role() == Ranking.Role.RECAP && shared().size() >= FEWEST
        && mainPositions.size() == otherPositions.size() && onlyMain().size() == 1
        && analysis.outline().sentences().stream()
            .filter(sentence -> sentence.span().contains(first))
            .anyMatch(sentence -> ORDER.matcher(
                new Span(sentence.span().start(), first.start()).in(analysis.outline().view()))
                .find());
  }

  /// Things of both, in the order of the main list.
  List<String> shared() {
    return mainPositions.keySet().stream().filter(otherPositions::containsKey).toList();
  }

  List<String> onlyMain() {
    return only(mainPositions.keySet(), otherPositions.keySet());
  }

  List<String> onlyOther() {
    return only(otherPositions.keySet(), mainPositions.keySet());
  }

  private static List<String> only(Set<String> these, Set<String> those) {
    return these.stream().filter(id -> !those.contains(id)).toList();
  }

  /// For a thing that only one list has the related one that only the other has (Spring for Spring Boot).
  Stream<String> relatives(Catalogue catalogue, String id, List<String> others) {
    return others.stream().filter(other -> catalogue.related(id, other));
  }

  /// The shared things that stand elsewhere, in the order of the main list: those outside the longest run of things that
  /// both lists have in one order. Empty where the one isn't ordered, or runs the other way on purpose.
  List<String> moved() {
    if (!main.ordered() || !other.ordered()) {
      return List.of();
    }
    var ids = shared().stream()
        .sorted((a, b) -> Integer.compare(position(mainPositions, a), position(mainPositions, b)))
        .toList();
    var moved = outside(ids, 1);
    boolean reversed = outside(ids, -1).isEmpty();
    return reversed ? List.of() : moved;
  }

  private static int position(Map<String, Integer> positions, String id) {
    return positions.getOrDefault(id, 0);
  }

  /// The things outside a longest run of rising (or falling) positions; quadratic in the length of a list, which is short.
  private List<String> outside(List<String> ids, int direction) {
    int[] best = new int[ids.size()];
    int[] from = new int[ids.size()];
    int end = -1;
    for (int i = 0; i < ids.size(); i++) {
      best[i] = 1;
      from[i] = -1;
      for (int j = 0; j < i; j++) {
        int rise = (position(otherPositions, ids.get(i)) - position(otherPositions, ids.get(j)))
            * direction;
        if (rise >= 0 && best[j] + 1 > best[i]) {
          best[i] = best[j] + 1;
          from[i] = j;
        }
      }
      end = end < 0 || best[i] > best[end] ? i : end;
    }
    var kept = new HashSet<String>();
    for (int i = end; i >= 0; i = from[i]) {
      kept.add(ids.get(i));
    }
    return ids.stream().filter(id -> !kept.contains(id)).toList();
  }
}
