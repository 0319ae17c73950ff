package dev.crosscheck.consistency;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One thing at different positions of ordered lists of the same scope (a list of PHP frameworks isn't held against one of
/// all languages), and things of one family that are ranked apart.
final class RankDisagreement implements CrossCheck {

  /// Places between the best and the worst position from which on a reader should know.
  private static final int WIDE = 4;

  /// Names of disputed neighbours that are shown.
  private static final int MOST_NAMES = 5;

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return Stream
        .concat(testimony.each((id, dossier) -> byScope(testimony, dossier).values().stream()
            .flatMap(positions -> spread(testimony, id, positions).stream())), families(testimony));
  }

  /// The positions of a thing by the scope of the lists.
  private static SortedMap<String, SortedMap<Integer, List<Voice>>> byScope(Testimony testimony,
      Dossier dossier) {
    var scopes = new TreeMap<String, SortedMap<Integer, List<Voice>>>();
    dossier.positions().forEach((position, voices) -> testimony.originals(voices.strongest())
        .forEach(voice -> scopes.computeIfAbsent(voice.scope(), _ -> new TreeMap<>())
            .computeIfAbsent(position, _ -> new ArrayList<>()).add(voice)));
    return scopes;
  }

  private static Optional<Finding> spread(Testimony testimony, String id,
      SortedMap<Integer, List<Voice>> positions) {
    if (positions.size() < 2) {
      return Optional.empty();
    }
    var wide = wide(positions);
    var ends = wide.orElse(new Ends(positions.firstKey(), positions.lastKey()));
    var cause = Causes.ofStandings(positions.getOrDefault(ends.best(), List.of()),
        positions.getOrDefault(ends.worst(), List.of()));
    var disputed = disputed(testimony, id, positions);
    var parts = positions.entrySet().stream()
        .map(
            entry -> entry.getKey() + " (" + Prose.count(entry.getValue().size(), "articles") + ")")
        .toList();
    var draft = Draft
        .across(Kind.RANK_DISAGREEMENT, wide.isPresent() ? Severity.WARNING : Severity.NOTE)
        .because(cause).about(id)
        .says("Lists" + scope(positions) + " put " + testimony.name(id) + " at place "
            + Prose.list(parts)
            + (disputed.isEmpty()
                ? ""
                : ", and order it both ways against " + names(testimony, disputed))
            + ".");
    extremes(positions, ends).forEach(position -> draft.side(String.valueOf(position),
        Testimony.quotes(positions.getOrDefault(position, List.of()))));
    return Optional.of(draft.finish());
  }

  /// Two positions.
  private record Ends(int best, int worst) {}

  /// The two positions farthest apart of which a reader should know: lists that say that they rank, by the same and at
  /// about the same time, put the thing there.
  private static Optional<Ends> wide(SortedMap<Integer, List<Voice>> positions) {
    return positions.keySet().stream()
        .flatMap(best -> positions.keySet().stream().map(worst -> new Ends(best, worst)))
        .filter(ends -> ends.worst() - ends.best() >= WIDE && ends.worst() >= 2 * ends.best())
        .filter(ends -> positions.getOrDefault(ends.best(), List.of()).stream()
            .anyMatch(one -> positions.getOrDefault(ends.worst(), List.of()).stream()
                .anyMatch(other -> disagree(one, other))))
        .max(Comparator.comparingInt((Ends ends) -> ends.worst() - ends.best())
            .thenComparingInt(ends -> -ends.best()));
  }

  private static boolean disagree(Voice one, Voice other) {
    return one.plain() && other.plain() && !one.article().equals(other.article())
        && Causes.ofStandings(List.of(one), List.of(other)) == Cause.CONTRADICTION;
  }

  /// Things that some of these lists put before this one and others of them behind.
  private static List<String> disputed(Testimony testimony, String id,
      SortedMap<Integer, List<Voice>> positions) {
    var here = places(positions.entrySet().stream());
    return testimony.preferences().disputed(id).stream().filter(other -> {
      var there = places(positions(testimony, other).entrySet().stream()
          .map(entry -> Map.entry(entry.getKey(), entry.getValue().strongest())));
      var before = here.entrySet().stream().filter(entry -> there.containsKey(entry.getKey()))
          .map(entry -> Integer.signum(
              entry.getValue() - there.getOrDefault(entry.getKey(), entry.getValue())))
          .collect(Collectors.toSet());
      return before.contains(-1) && before.contains(1);
    }).toList();
  }

  /// The position by the article that gives it.
  private static Map<String, Integer> places(Stream<Map.Entry<Integer, List<Voice>>> positions) {
    return positions.flatMap(entry -> entry.getValue().stream()
        .map(voice -> Map.entry(voice.article(), entry.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
  }

  private static String scope(SortedMap<Integer, List<Voice>> positions) {
    String scope = positions.firstEntry().getValue().getFirst().scope();
    return scope.isEmpty() ? "" : " of one scope (" + scope + ")";
  }

  private static String names(Testimony testimony, List<String> ids) {
    var names = ids.stream().limit(MOST_NAMES).map(testimony::name).toList();
    return ids.size() > MOST_NAMES
        ? String.join(", ", names) + " and " + (ids.size() - MOST_NAMES) + " more"
        : Prose.list(names);
  }

  /// The positions, the two that lie farthest apart first.
  private static List<Integer> extremes(SortedMap<Integer, List<Voice>> positions, Ends ends) {
    var order = new ArrayList<>(List.of(ends.best(), ends.worst()));
    positions.keySet().stream().filter(position -> !order.contains(position)).forEach(order::add);
    return order;
  }

  /// Related things that different articles rank: their positions differ because the things do.
  private static Stream<Finding> families(Testimony testimony) {
    var ranked = testimony.dossiers().entrySet().stream()
        .filter(entry -> !entry.getValue().positions().isEmpty()).toList();
    var families = new TreeMap<String, List<String>>();
    ranked.forEach(entry -> families
        .computeIfAbsent(testimony.catalogue().family(entry.getKey()), _ -> new ArrayList<>())
        .add(entry.getKey()));
    return families.values().stream().flatMap(ids -> IntStream.range(0, ids.size()).boxed().flatMap(
        i -> ids.subList(i + 1, ids.size()).stream()
            .flatMap(other -> family(testimony, ids.get(i), other).stream())));
  }

  private static Optional<Finding> family(Testimony testimony, String one, String other) {
    var here = positions(testimony, one);
    var there = positions(testimony, other);
    var scopes = voices(here).stream().map(Voice::scope).collect(Collectors.toSet());
    if (!Testimony.differ(voices(here), voices(there))
        || voices(there).stream().map(Voice::scope).noneMatch(scopes::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.across(Kind.RANK_DISAGREEMENT, Severity.NOTE).because(Cause.GRANULARITY).about(one)
            .says("Lists put " + testimony.name(one) + " at place "
                + Prose.numbers(List.copyOf(here.keySet())) + " and the related "
                + testimony.name(other) + " at " + Prose.numbers(List.copyOf(there.keySet()))
                + ", and they are counted apart.")
            .side(one + " at " + Prose.numbers(List.copyOf(here.keySet())),
                Testimony.quotes(voices(here)))
            .side(other + " at " + Prose.numbers(List.copyOf(there.keySet())),
                Testimony.quotes(voices(there)))
            .finish());
  }

  private static SortedMap<Integer, Voices> positions(Testimony testimony, String id) {
    return Optional.ofNullable(testimony.dossiers().get(id)).map(Dossier::positions)
        .orElseGet(TreeMap::new);
  }

  private static List<Voice> voices(SortedMap<Integer, Voices> positions) {
    return positions.values().stream().flatMap(Voices::stream).sorted().toList();
  }
}
