package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Polarity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "Unlike A, B has F" where the article says elsewhere that A has F too. Only where nothing is said of F but that B has it: what
/// is better or other in B's may well be lacking in A's.
final class NamedContrast implements Check {

  private static final Set<Facet> PLAIN = Set.of(Facet.ARCHITECTURE, Facet.FEATURE);

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.8;

  /// What stands before the thing that is set apart.
  private static final Pattern UNLIKE = Pattern
      .compile(
          "(?i)\\b" + FunctionWords.either("setting-apart") + "\\s(?:[\\p{L}\\d.+#]+" + Prose.JOINT
              + "){0,4}$");

  /// What stands between that thing and the feature.
  private static final Pattern HAS = Pattern.compile(
      "(?i)^(?:" + Prose.JOINT + "[\\p{L}\\d.+#]+){0,4},\\s[^,;:.()]*?\\s"
          + FunctionWords.either("having-what-others-lack")
          + "\\s(?:an?\\s|the\\s|its own\\s|built-in\\s|native\\s)*$");

  /// What may follow the feature without making it another one.
  private static final Pattern END = Pattern.compile(
      "(?i)^(?:\\s(?:of its own|built in|built-in|out of the box|architecture|pattern|model|too))?\\s*(?:[,.;!–—]|$)");

  private final Catalogue catalogue;

  NamedContrast(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.claims().stream().filter(NamedContrast::isPlain)
        .flatMap(claim -> setApart(analysis, claim).stream()
            .flatMap(other -> alike(analysis, claim, other).stream()
                .map(same -> finding(claim, same))));
  }

  private static boolean isPlain(Claim claim) {
    return PLAIN.contains(claim.facet()) && claim.polarity() == Polarity.POSITIVE
        && !claim.hedged() && claim.scope().isEmpty() && claim.score().value() >= SURE;
  }

  /// The one thing that the sentence of a claim sets apart by nothing else than the claim.
  private static Optional<String> setApart(Analysis analysis, Claim claim) {
    String view = analysis.outline().view();
    var sentence = claim.evidence().span();
    if (!END.matcher(view.substring(claim.cue().end(), Math.max(claim.cue().end(), sentence.end())))
        .find()) {
      return Optional.empty();
    }
    return analysis.mentions().stream()
        .filter(mention -> mention.status() == Mention.Status.LINKED)
        .filter(mention -> sentence.contains(mention.evidence().span())
            && mention.evidence().span().end() <= claim.cue().start())
        .filter(mention -> UNLIKE
            .matcher(view.substring(sentence.start(), mention.evidence().span().start())).find())
        .filter(mention -> HAS
            .matcher(view.substring(mention.evidence().span().end(), claim.cue().start())).find())
        .map(Mention::framework).filter(other -> !other.equals(claim.framework())).findFirst();
  }

  /// Where the article says the same of the other thing, in another sentence.
  private static Optional<Claim> alike(Analysis analysis, Claim claim, String other) {
    return analysis.claims().stream().filter(NamedContrast::isPlain)
        .filter(same -> same.framework().equals(other) && same.facet() == claim.facet()
            && same.value().equals(claim.value()))
        .filter(same -> !same.evidence().span().overlaps(claim.evidence().span()))
        .min(Comparator.comparing((Claim same) -> same.evidence().span()));
  }

  private Finding finding(Claim claim, Claim same) {
    String value = claim.value();
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).about(claim.framework())
        .facet(claim.facet().toString())
        .says("Sets " + catalogue.name(claim.framework()) + " apart from "
            + catalogue.name(same.framework()) + " by " + value + " (line "
            + claim.evidence().line() + "), but says it of "
            + catalogue.name(same.framework()) + " too (line " + same.evidence().line() + ").")
        .side("only " + claim.framework() + ": " + value, claim.evidence())
        .side(same.framework() + ": " + value, List.of(same.evidence())).finish();
  }
}
