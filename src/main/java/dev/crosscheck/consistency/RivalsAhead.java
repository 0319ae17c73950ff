package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.knowledge.Proportions;
import dev.crosscheck.knowledge.WordGroups;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Polarity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// In which qualities an article puts one of its two things ahead of the other: in a plain sentence, or in the row of a table
/// that rates both.
final class RivalsAhead {

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.8;

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// How the roles begin that tell the words of a quality.
  private static final String ASKS = "asks-";

  /// Qualities that articles compare and advise by.
  static final List<String> QUALITIES = PHRASINGS.family(ASKS);

  /// The words of ratings, and their places on a scale.
  private static final Map<String, Double> RATINGS = Proportions.ownRatings();

  private final Analysis analysis;
  private final Topics topics;
  private final List<String> things;
  private final Set<String> conditions = WordGroups.own("outright.csv").group("condition");

  RivalsAhead(Analysis analysis, Topics topics, List<String> things) {
    this.analysis = analysis;
    this.topics = topics;
    this.things = things;
  }

  /// A thing that is ahead in a quality.
  record Ahead(String framework, String quality, Evidence evidence) {}

  List<Ahead> all() {
    return Stream.concat(said(), rated()).toList();
  }

  private Stream<Ahead> said() {
    return analysis.claims().stream().filter(claim -> claim.facet() == Facet.COMPARISON)
        .filter(claim -> things.contains(claim.framework()) && things.contains(claim.other()))
        .filter(claim -> QUALITIES.contains(claim.value()) && !claim.hedged())
        .filter(claim -> claim.scope().isEmpty() || claim.scope().startsWith("terms of"))
        .filter(claim -> claim.score().value() >= SURE && isPlain(claim))
        .map(claim -> new Ahead(claim.polarity() == Polarity.POSITIVE
            ? claim.framework()
            : claim.other(), claim.value(), claim.evidence()));
  }

  private boolean isPlain(Claim claim) {
    String quote = claim.evidence().quote();
    return !quote.contains("?") && !PHRASINGS.has("limits-comparison", quote)
        && Prose.words(quote).stream().noneMatch(conditions::contains);
  }

  private Stream<Ahead> rated() {
    return Grid.all(analysis.outline()).values().stream().flatMap(this::rated);
  }

  /// The rows of a table whose heads of columns are the two things.
  private Stream<Ahead> rated(Grid table) {
    Map<Integer, String> heads = new HashMap<>();
    table.heads().forEach(head -> topics.within(head.span()).stream().map(Mention::framework)
        .filter(things::contains).findFirst()
        .ifPresent(thing -> heads.put(head.column(), thing)));
    return heads.size() != 2 || Set.copyOf(heads.values()).size() != 2
        ? Stream.empty()
        : table.rows().stream().flatMap(row -> ahead(row, heads));
  }

  private Stream<Ahead> ahead(List<Block> row, Map<Integer, String> heads) {
    var rated = row.stream().filter(cell -> heads.containsKey(cell.column())
        && RATINGS.containsKey(text(cell))).toList();
    if (rated.size() != 2 || rating(rated.getFirst()) == rating(rated.getLast())) {
      return Stream.empty();
    }
    var best = rating(rated.getFirst()) > rating(rated.getLast())
        ? rated.getFirst()
        : rated.getLast();
    var evidence = analysis.article()
        .quote(row.getFirst().span().cover(row.getLast().span()));
    return asked(text(row.getFirst())).flatMap(quality -> Stream
        .ofNullable(heads.get(best.column())).map(thing -> new Ahead(thing, quality, evidence)));
  }

  /// The qualities that a text names.
  static Stream<String> asked(String text) {
    return QUALITIES.stream().filter(quality -> PHRASINGS.has(ASKS + quality, text));
  }

  private double rating(Block cell) {
    return RATINGS.getOrDefault(text(cell), 0.0);
  }

  private String text(Block cell) {
    return cell.span().in(analysis.outline().view()).toString().strip().toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }
}
