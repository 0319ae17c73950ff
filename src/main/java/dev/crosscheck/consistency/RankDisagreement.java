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
    return Stream.concat(testimony.each((id, _) -> byScope(positions(testimony, id)).values()
        .stream().flatMap(positions -> spread(testimony, id, positions).stream())),
        families(testimony));
  }

  /// The positions of a thing by the scope of the lists.
  private static SortedMap<String, SortedMap<Integer, List<Voice>>> byScope(
      SortedMap<Integer, List<Voice>> positions) {
    var scopes = new TreeMap<String, SortedMap<Integer, List<Voice>>>();
    positions.forEach((position, voices) -> voices
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
    var draft = Draft
        // a longer list puts lower whatever it has more of in front; only who is put before whom disagrees
        .across(Kind.RANK_DISAGREEMENT,
            wide.isPresent() && !disputed.isEmpty() ? Severity.WARNING : Severity.NOTE)
        .because(cause).about(id)
        .says("Rankings" + scope(positions) + " put " + testimony.name(id) + " at place "
            + shown(positions, ends)
            + (disputed.isEmpty()
                ? ""
                : "; they order it both ways against " + names(testimony, disputed))
            + ".");
    extremes(positions, ends).forEach(position -> draft.side(String.valueOf(position),
        Testimony.quotes(positions.getOrDefault(position, List.of()))));
    return Optional.of(draft.finish());
  }

  /// "1 in a.md (line 3) and at least 1 more, and at 8 in b.md (line 5); others at 2 and 3".
  private static String shown(SortedMap<Integer, List<Voice>> positions, Ends ends) {
    var others = positions.keySet().stream()
        .filter(position -> position != ends.best() && position != ends.worst())
        .map(String::valueOf).toList();
    return ends.best() + " " + told(positions, ends.best()) + ", and at " + ends.worst() + " "
        + told(positions, ends.worst())
        + (others.isEmpty() ? "" : "; others at " + Prose.list(others));
  }

  private static String told(SortedMap<Integer, List<Voice>> positions, int position) {
    var voices = positions.getOrDefault(position, List.of());
    var first = voices.getFirst().evidence();
    return "in " + first.article() + " (line " + first.line() + ")"
        + (voices.size() > 1 ? " and at least " + (voices.size() - 1) + " more" : "");
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
    var here = places(positions);
    return testimony.preferences().disputed(id).stream().filter(other -> {
      var there = places(positions(testimony, other));
      var before = here.entrySet().stream().filter(entry -> there.containsKey(entry.getKey()))
          .map(entry -> Integer.signum(
              entry.getValue() - there.getOrDefault(entry.getKey(), entry.getValue())))
          .collect(Collectors.toSet());
      return before.contains(-1) && before.contains(1);
    }).toList();
  }

  /// The position by the article that gives it.
  private static Map<String, Integer> places(SortedMap<Integer, List<Voice>> positions) {
    return positions.entrySet().stream().flatMap(entry -> entry.getValue().stream()
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
    var families = new TreeMap<String, List<String>>();
    testimony.dossiers().keySet().stream().filter(id -> !positions(testimony, id).isEmpty())
        .forEach(id -> families
            .computeIfAbsent(testimony.catalogue().family(id), _ -> new ArrayList<>()).add(id));
    return families.values().stream().flatMap(ids -> IntStream.range(0, ids.size()).boxed().flatMap(
        i -> ids.subList(i + 1, ids.size()).stream()
            .flatMap(other -> family(testimony, ids.get(i), other).stream())));
  }

  /// Of one scope that both are ranked in, the first by name.
  private static Optional<Finding> family(Testimony testimony, String one, String other) {
    var scopes = byScope(positions(testimony, one));
    return byScope(positions(testimony, other)).entrySet().stream()
        .flatMap(there -> Stream.ofNullable(scopes.get(there.getKey()))
            .flatMap(here -> family(testimony, one, here, other, there.getValue()).stream()))
        .findFirst();
  }

  private static Optional<Finding> family(Testimony testimony, String one,
      SortedMap<Integer, List<Voice>> here, String other, SortedMap<Integer, List<Voice>> there) {
    if (!Testimony.differ(voices(here), voices(there))) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.across(Kind.RANK_DISAGREEMENT, Severity.NOTE).because(Cause.GRANULARITY).about(one)
            .says("Rankings" + scope(here) + " put " + testimony.name(one) + " at place "
                + Prose.numbers(List.copyOf(here.keySet())) + " and the related "
                + testimony.name(other) + " at " + Prose.numbers(List.copyOf(there.keySet()))
                + ", and they are counted apart.")
            .side(one + " at " + Prose.numbers(List.copyOf(here.keySet())),
                Testimony.quotes(voices(here)))
            .side(other + " at " + Prose.numbers(List.copyOf(there.keySet())),
                Testimony.quotes(voices(there)))
            .finish());
  }

  /// Who puts a thing at which position, in lists that say that they rank; in others a number only counts sections.
  private static SortedMap<Integer, List<Voice>> positions(Testimony testimony, String id) {
    var positions = new TreeMap<Integer, List<Voice>>();
    Stream.ofNullable(testimony.dossiers().get(id))
        .forEach(dossier -> dossier.positions().forEach((position, voices) -> {
          var ranking = testimony
              .originals(voices.stream().filter(Voice::plain).toList());
          if (!ranking.isEmpty()) {
            positions.put(position, ranking);
          }
        }));
    return positions;
  }

  private static List<Voice> voices(SortedMap<Integer, List<Voice>> positions) {
    return positions.values().stream().flatMap(List::stream).sorted().toList();
  }
}
