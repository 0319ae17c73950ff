package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A thing that the text puts first without saying of what ("Koa is the easiest to learn"), in an article whose table has it
/// too and puts another thing first.
final class ToppedInTable implements Check {

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.8;

  /// A sentence that says so and nothing else.
  private static final Pattern BARE = Pattern.compile(
      "(?i)\\b(?:is|remains)\\s+(?:(?:still|also|clearly|easily|by far)\\s+)*the\\s+(?:most \\w+|\\w+est)(?: to \\w+)?(?: (?:of|among) "
          + FunctionWords.either("all-that-are-compared") + ")?\\W*$");

  private final Catalogue catalogue;

  ToppedInTable(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var superlatives = analysis.claims().stream()
        .filter(claim -> claim.facet() == Facet.SUPERLATIVE)
        .filter(claim -> claim.polarity() == Polarity.POSITIVE && !claim.hedged())
        .filter(claim -> claim.scope().isEmpty() && claim.score().value() >= SURE).sorted()
        .toList();
    var cells = superlatives.stream()
        .filter(claim -> Outright.shape(analysis, claim.cue()) == Sentence.Shape.CELL)
        .collect(Collectors.groupingBy(Claim::value));
    var tables = new NamedTables(analysis);
    return superlatives.stream()
        .filter(claim -> BARE.matcher(claim.evidence().quote()).find())
        .flatMap(claim -> check(tables, claim, cells.getOrDefault(claim.value(), List.of()))
            .stream());
  }

  /// - `cells`: the claims of tables on what is said of the thing.
  private Optional<Finding> check(NamedTables tables, Claim said, List<Claim> cells) {
    return cells.stream().map(Claim::framework).anyMatch(said.framework()::equals)
        ? Optional.empty()
        : cells.stream()
            .filter(cell -> !catalogue.related(cell.framework(), said.framework()))
            .filter(cell -> tables.around(cell.cue()).contains(said.framework()))
            .findFirst().map(cell -> finding(said, cell));
  }

  private Finding finding(Claim said, Claim cell) {
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(said.framework())
        .facet(Facet.SUPERLATIVE.toString())
        .says("Puts " + catalogue.name(said.framework()) + " first in " + said.value() + " (line "
            + said.evidence().line() + "), but the table does so with "
            + catalogue.name(cell.framework()) + " (line " + cell.evidence().line() + ").")
        .side(said.framework(), said.evidence()).side(cell.framework(), cell.evidence()).finish();
  }
}
