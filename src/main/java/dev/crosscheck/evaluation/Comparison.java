package dev.crosscheck.evaluation;

import dev.crosscheck.evaluation.Miss.Sign;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds what was found in one article beside its label, layer by layer. What counts once for an article is told apart
/// by a key; the first of several with one key stands for them.
record Comparison(Label label, Answers answers, Places places) {

  /// - `position`: 0 where it doesn't count.
  private record ItemKey(int position, String thing) {}

  private record ClaimKey(String thing, Facet facet, String value, Polarity polarity,
      String other) {

    static ClaimKey of(String framework, Facet facet, String value, Polarity polarity,
        String other) {
      return new ClaimKey(Form.thing(framework), facet, Form.value(value), polarity,
          Form.thing(other));
    }
  }

  static Comparison of(Label label, Answers answers) {
    return new Comparison(label, answers, new Places(answers.article()));
  }

  Tally mentions(Function<String, String> kinds) {
    return new MentionMatch(label, places, kinds).tally(answers.mentions());
  }

  /// Things of the main list at their printed positions.
  Tally items() {
    return listed(Layer.ITEMS, Ranking.Role.MAIN,
        item -> item.stated().orElse(item.position()), Label.Item::position);
  }

  /// Things of the recaps, wherever they stand there.
  Tally recap() {
    return listed(Layer.RECAP, Ranking.Role.RECAP, _ -> 0, _ -> 0);
  }

  private Tally listed(Layer layer, Ranking.Role role, Function<Ranking.Item, Integer> foundAt,
      Function<Label.Item, Integer> wantedAt) {
    var found = answers.rankings().stream().filter(ranking -> ranking.role() == role)
        .flatMap(ranking -> ranking.items().stream());
    var wanted = label.items().stream().filter(item -> item.role() == role);
    return Tally.of(
        keyed(found, item -> new ItemKey(foundAt.apply(item), Form.thing(item.framework())),
            item -> Miss.of(layer, Sign.FALSE, label.article(),
                OptionalInt.of(item.head().line()), item.framework(),
                position(foundAt.apply(item)), item.source().name().toLowerCase(Locale.ROOT),
                item.head().quote())),
        keyed(wanted, item -> new ItemKey(wantedAt.apply(item), Form.thing(item.framework())),
            item -> Miss.of(layer, Sign.MISSING, label.article(), OptionalInt.empty(),
                item.framework(), position(wantedAt.apply(item)), "", "")));
  }

  /// Claims of one facet.
  Tally claims(Facet facet) {
    var found = answers.claims().stream().filter(claim -> claim.facet() == facet);
    var wanted = label.claims().stream().filter(claim -> claim.facet() == facet);
    return Tally.of(
        keyed(found, claim -> ClaimKey.of(claim.framework(), facet, claim.value(),
            claim.polarity(), claim.other()), this::wrong),
        keyed(wanted, claim -> ClaimKey.of(claim.framework(), facet, claim.value(),
            claim.polarity(), claim.other()), this::missing));
  }

  private Miss wrong(Claim claim) {
    return new Miss(Layer.CLAIMS, Sign.FALSE, label.article(),
        OptionalInt.of(claim.evidence().line()), claim.framework(), Optional.of(claim.facet()),
        claim.value(), Optional.of(claim.polarity()), claim.other(), claim.rule(),
        claim.evidence().quote());
  }

  private Miss missing(Label.Claim claim) {
    return new Miss(Layer.CLAIMS, Sign.MISSING, label.article(), places.line(claim.quotation()),
        claim.framework(), Optional.of(claim.facet()), claim.value(),
        Optional.of(claim.polarity()), claim.other(), "", places.words(claim.quotation()));
  }

  /// Kinds of flaws within the article, each once.
  Tally findings() {
    return Tally.of(
        keyed(answers.findings().stream(), finding -> finding.kind().toString(), this::wrong),
        keyed(label.findings().stream(), Label.Finding::kind,
            finding -> Miss.of(Layer.FINDINGS, Sign.MISSING, label.article(), OptionalInt.empty(),
                "", finding.kind(), "", finding.note())));
  }

  private Miss wrong(Finding finding) {
    var line = finding.sides().stream().flatMap(side -> side.evidence().stream())
        .mapToInt(Evidence::line).findFirst();
    return Miss.of(Layer.FINDINGS, Sign.FALSE, label.article(), line, finding.framework(),
        finding.kind().toString(), "", finding.summary());
  }

  private static String position(int position) {
    return position == 0 ? "" : Integer.toString(position);
  }

  private static <T, K> Map<K, Miss> keyed(Stream<T> values, Function<T, K> key,
      Function<T, Miss> miss) {
    return values.collect(Collectors.toMap(key, miss, (first, _) -> first, LinkedHashMap::new));
  }
}
