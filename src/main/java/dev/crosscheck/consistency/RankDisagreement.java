package dev.crosscheck.consistency;

import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    int best = positions.firstKey();
    int worst = positions.lastKey();
    var cause = Causes.ofStandings(positions.firstEntry().getValue(),
        positions.lastEntry().getValue());
    var disputed = testimony.preferences().disputed(id);
    var severity = worst - best >= WIDE && worst >= 2 * best ? Severity.WARNING : Severity.NOTE;
    var parts = positions.entrySet().stream()
        .map(
            entry -> entry.getKey() + " (" + Prose.count(entry.getValue().size(), "articles") + ")")
        .toList();
    var draft = Draft.across(Kind.RANK_DISAGREEMENT, severity).because(cause).about(id)
        .says(testimony.name(id) + " stands at " + Prose.list(parts) + scope(positions) + "."
            + (disputed.isEmpty()
                ? ""
                : " The lists order it both ways against " + names(testimony, disputed) + "."));
    extremes(positions).forEach(position -> draft.side(String.valueOf(position),
        Testimony.quotes(positions.getOrDefault(position, List.of()))));
    return Optional.of(draft.finish());
  }

  private static String scope(SortedMap<Integer, List<Voice>> positions) {
    String scope = positions.firstEntry().getValue().getFirst().scope();
    return scope.isEmpty() ? "" : " in lists of " + scope;
  }

  private static String names(Testimony testimony, List<String> ids) {
    var names = ids.stream().limit(MOST_NAMES).map(testimony::name).toList();
    return ids.size() > MOST_NAMES
        ? String.join(", ", names) + " and " + (ids.size() - MOST_NAMES) + " more"
        : Prose.list(names);
  }

  /// The positions, the two that lie farthest apart first.
  private static List<Integer> extremes(SortedMap<Integer, List<Voice>> positions) {
    var order = new ArrayList<>(List.of(positions.firstKey(), positions.lastKey()));
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
    if (!Testimony.differ(voices(here), voices(there))) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.across(Kind.RANK_DISAGREEMENT, Severity.NOTE).because(Cause.GRANULARITY).about(one)
            .says(testimony.name(one) + " stands at " + Prose.numbers(List.copyOf(here.keySet()))
                + ", " + testimony.name(other)
                + " at " + Prose.numbers(List.copyOf(there.keySet()))
                + ": they are related, but not the same, and are counted apart.")
            .side(one + " at " + Prose.numbers(List.copyOf(here.keySet())),
                Testimony.quotes(voices(here)))
            .side(other + " at " + Prose.numbers(List.copyOf(there.keySet())),
                Testimony.quotes(voices(there)))
            .finish());
  }

  private static SortedMap<Integer, Voices> positions(Testimony testimony, String id) {
    return testimony.dossiers().getOrDefault(id, new Dossier()).positions();
  }

  private static List<Voice> voices(SortedMap<Integer, Voices> positions) {
    return positions.values().stream().flatMap(Voices::stream).sorted().toList();
  }
}
