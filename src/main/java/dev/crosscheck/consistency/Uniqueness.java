package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Unlike the others, X has F" and "X is the only one that has F" where the article says of others that they have F too.
/// "Unlike most others" leaves room for them, so that it is no more than a note.
final class Uniqueness implements Check {

  /// Facets of which it can be told whether another thing has the same; praise comes in degrees.
  private static final Set<Facet> PLAIN = Set.of(Facet.ARCHITECTURE, Facet.FEATURE, Facet.LICENCE,
      Facet.PLATFORM);

  /// Facets that say of others that they have it; a feature praised is there too.
  private static final Set<Facet> COMPARED = Set.of(Facet.ARCHITECTURE, Facet.FEATURE,
      Facet.LICENCE, Facet.PLATFORM, Facet.QUALITY);

  /// Those that a thing is set apart from, and the one that is the only one of them.
  private static final Pattern UNLIKE = Pattern.compile(
      "\\b" + FunctionWords.either("setting-apart") + " (?:"
          + FunctionWords.either("before-those-set-apart") + "\\b ?)*"
          + FunctionWords.either("those-set-apart") + "\\b|\\bunlike (most|many)\\b"
          + "|\\b(?:is|being|remains) the only " + FunctionWords.either("nouns-of-the-only-one")
          + "(?: (?:here|among them|of all|(?:in|on|of) (?:the|this|our|these) \\w+))? (?:that|which|with|to)\\b"
          + "|^\\W*only (?:[^\\s,;:.]+ ){1,2}(?:(?:has|offers|provides) (?:an? )?"
          + FunctionWords.either("built-in") + "|(?:comes|ships) with|includes|follows|uses)\\b");

  private final Catalogue catalogue;
  private final BuiltIn builtIn;

  Uniqueness(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.builtIn = new BuiltIn(catalogue);
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    // of a sentence only what it says first is set apart; the rest is said besides
    var heard = new HashSet<Evidence>();
    return analysis.claims().stream().filter(claim -> PLAIN.contains(claim.facet()))
        .filter(claim -> claim.polarity() == Polarity.POSITIVE)
        .filter(claim -> !contrast(analysis, claim).isEmpty())
        .sorted((a, b) -> a.cue().compareTo(b.cue())).filter(claim -> heard.add(claim.evidence()))
        .flatMap(claim -> check(analysis, claim).stream());
  }

  /// Those of whom not all are meant.
  private static final Pattern SOME = Pattern.compile("\\b(?:many|most|some|several)\\b");

  /// The words by which a claim's sentence sets the thing apart; empty where it sets nobody apart.
  private static String contrast(Analysis analysis, Claim claim) {
    String sentence = claim.evidence().span().in(analysis.outline().view()).toString()
        .toLowerCase(Locale.ROOT);
    var unlike = UNLIKE.matcher(sentence.replaceAll("\\s", " "));
    return unlike.find() && claim.cue().start() >= claim.evidence().span().start() + unlike.end()
        ? unlike.group()
        : "";
  }

  /// Whether "only" sets it apart, which says nothing of what others have by other means.
  private static boolean isOnly(Analysis analysis, Claim claim) {
    return contrast(analysis, claim).strip().startsWith("only ");
  }

  /// How many others must have it too before anybody need know.
  private static int denied(Analysis analysis, String contrast) {
    if (contrast.contains("most")) {
      return (things(analysis).size() + 1) / 2;
    }
    return SOME.matcher(contrast).find() ? 2 : 1;
  }

  private static Set<String> things(Analysis analysis) {
    return analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .flatMap(ranking -> ranking.items().stream()).map(Ranking.Item::framework)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Optional<Finding> check(Analysis analysis, Claim claim) {
    var things = things(analysis);
    var others = new TreeMap<String, Claim>();
    analysis.claims().stream()
        .filter(other -> COMPARED.contains(other.facet()) && other.value().equals(claim.value()))
        .filter(other -> other.polarity() == Polarity.POSITIVE && !other.hedged()
            && !other.framework().equals(claim.framework()))
        .filter(other -> other.facet() != Facet.FEATURE || !isOnly(analysis, claim)
            || builtIn.isPlain(analysis, other))
        .filter(other -> things.isEmpty() || things.contains(other.framework()))
        .filter(other -> !other.evidence().span().overlaps(claim.evidence().span()))
        .forEach(other -> others.putIfAbsent(other.framework(), other));
    String contrast = contrast(analysis, claim);
    if (others.size() < denied(analysis, contrast)) {
      return Optional.empty();
    }
    var names = others.keySet().stream().map(catalogue::name).toList();
    boolean some = SOME.matcher(contrast).find();
    var draft = Draft
        .within(Finding.Kind.SELF_CONTRADICTION,
            some ? Finding.Severity.NOTE : Finding.Severity.ERROR)
        .because(some ? Finding.Cause.SCOPE : Finding.Cause.CONTRADICTION).about(claim.framework())
        .facet(claim.facet().toString())
        .says("Sets " + catalogue.name(claim.framework()) + " apart from "
            + (some ? "some others" : "others") + " by " + claim.value()
            + " (line "
            + claim.evidence().line() + "), but says it of " + Prose.list(names) + " too (line "
            + others.values().stream().map(other -> String.valueOf(other.evidence().line()))
                .distinct().toList().getFirst()
            + ").")
        .side("only " + claim.framework() + ": " + claim.value(), claim.evidence());
    draft.side(String.join(", ", others.keySet()) + ": " + claim.value(),
        List.copyOf(others.values().stream().map(Claim::evidence).toList()));
    return Optional.of(draft.finish());
  }
}
