package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In which qualities an article puts one of its two things ahead of the other: in a plain sentence, or in the row of a table
/// that rates both.
final class RivalsAhead {

  /// Qualities that articles compare and advise by.
  static final List<String> QUALITIES = List.of("performance", "scalability", "community",
      "ecosystem", "ease-of-learning");

  /// Ratings from the worst to the best.
  private static final List<String> SCALE = List.of("very low", "low", "moderate", "high",
      "very high");

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.8;

  /// What limits a comparison to some cases.
  private static final Pattern SOME = Pattern.compile(
      "(?i)\\b(?:some|simple|small|smaller|certain|specific|scenarios?|large|larger|complex|but|although|while|whereas|however|slightly|can|may|might|could)\\b");

  private static final Phrasings PHRASINGS = Phrasings.own();

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
    return !quote.contains("?") && !SOME.matcher(quote).find()
        && Prose.words(quote).stream().noneMatch(conditions::contains);
  }

  private Stream<Ahead> rated() {
    var tables = analysis.outline().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.CELL
            || block.kind() == Block.Kind.HEADER_CELL)
        .collect(Collectors.groupingBy(Block::group));
    return tables.values().stream().flatMap(this::rated);
  }

  /// The rows of a table whose heads of columns are the two things.
  private Stream<Ahead> rated(List<Block> table) {
    Map<Integer, String> heads = new HashMap<>();
    table.stream().filter(block -> block.kind() == Block.Kind.HEADER_CELL)
        .forEach(head -> topics.within(head.span()).stream().map(Mention::framework)
            .filter(things::contains).findFirst()
            .ifPresent(thing -> heads.put(head.column(), thing)));
    return heads.size() != 2 || Set.copyOf(heads.values()).size() != 2
        ? Stream.empty()
        : table.stream().filter(block -> block.kind() == Block.Kind.CELL)
            .collect(Collectors.groupingBy(Block::row)).values().stream()
            .flatMap(row -> ahead(row, heads));
  }

  private Stream<Ahead> ahead(List<Block> row, Map<Integer, String> heads) {
    var rated = row.stream().filter(cell -> heads.containsKey(cell.column())
        && SCALE.contains(text(cell))).toList();
    if (rated.size() != 2 || text(rated.getFirst()).equals(text(rated.getLast()))) {
      return Stream.empty();
    }
    var best = SCALE.indexOf(text(rated.getFirst())) > SCALE.indexOf(text(rated.getLast()))
        ? rated.getFirst()
        : rated.getLast();
    var evidence = analysis.article()
        .quote(row.getFirst().span().cover(row.getLast().span()));
    return QUALITIES.stream()
        .filter(quality -> PHRASINGS.has("asks-" + quality, text(row.getFirst())))
        .flatMap(quality -> Stream.ofNullable(heads.get(best.column()))
            .map(thing -> new Ahead(thing, quality, evidence)));
  }

  private String text(Block cell) {
    return cell.span().in(analysis.outline().view()).toString().strip().toLowerCase(Locale.ROOT)
        .replace("medium", "moderate").replaceAll("\\s+", " ");
  }
}
