package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Polarity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A language in the place of another whose name begins like it: Vue "a Java framework" in an article that speaks of
/// JavaScript elsewhere, the language that the catalogue gives to Vue.
final class MistakenLanguage implements Check {

  /// Behind the language, what the thing is said to be; "native modules in Java" says nothing of the thing itself.
  private static final Pattern NOUN = Pattern.compile(
      "(?is)^(?:[- ](?:based|written))?\\s+(?:[\\w-]+\\s+){0,3}(?:framework|library|toolkit)s?\\b.*");

  private final Catalogue catalogue;

  MistakenLanguage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.claims().stream()
        .filter(claim -> claim.facet() == Facet.LANGUAGE
            && claim.polarity() == Polarity.POSITIVE && !claim.hedged())
        .filter(claim -> isCalledSo(analysis, claim))
        .flatMap(claim -> check(analysis, claim).stream()).limit(1);
  }

  /// Whether the sentence has the language in front of what it calls the thing ("a Java framework").
  private boolean isCalledSo(Analysis analysis, Claim claim) {
    var sentence = claim.evidence().span();
    return analysis.mentions().stream()
        .filter(mention -> mention.framework().equals(claim.value()))
        .map(mention -> mention.evidence().span()).filter(sentence::contains)
        .anyMatch(name -> NOUN.matcher(
            analysis.outline().view().subSequence(name.end(), sentence.end())).matches());
  }

  private Optional<Finding> check(Analysis analysis, Claim claim) {
    String said = catalogue.name(claim.value()).toLowerCase(Locale.ROOT);
    var known = catalogue.find(claim.framework()).map(Thing::languages).orElse(List.of()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (known.contains(said)) {
      return Optional.empty();
    }
    return analysis.mentions().stream()
        .filter(mention -> mention.status() == Mention.Status.LINKED)
        .filter(mention -> known.contains(name(mention)) && name(mention).startsWith(said))
        .filter(mention -> !mention.evidence().span().overlaps(claim.evidence().span()))
        .findFirst().map(mention -> finding(analysis, claim, mention));
  }

  private String name(Mention mention) {
    return catalogue.name(mention.framework()).toLowerCase(Locale.ROOT);
  }

  private Finding finding(Analysis analysis, Claim claim, Mention meant) {
    var sentence = meant.sentence() < 0
        ? meant.evidence()
        : analysis.article().quote(analysis.outline().sentences().get(meant.sentence()).span());
    return Draft.within(Finding.Kind.NAME_DRIFT, Finding.Severity.WARNING)
        .because(Finding.Cause.DOUBT).about(claim.framework()).facet(Facet.LANGUAGE.toString())
        .says("Ties " + catalogue.name(claim.framework()) + " to "
            + catalogue.name(claim.value()) + " (line " + claim.evidence().line()
            + "), though its language is " + catalogue.name(meant.framework())
            + ", which the article speaks of too (line " + meant.evidence().line() + ").")
        .side(claim.value(), claim.evidence()).side(meant.framework(), sentence).finish();
  }
}
