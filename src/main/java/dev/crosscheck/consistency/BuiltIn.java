package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Polarity;
import java.util.regex.Pattern;

/// Whether a sentence says in plain words that a thing has a feature built in ("comes with an ORM") or has none ("has no built-in
/// ORM"). What is said under a condition, of a part of the feature or of an extension is neither.
final class BuiltIn {

  /// Where a clause begins or ends.
  private static final Pattern BREAK = Pattern.compile("[,;:.!?()–—]\\s|[.!?]$|\\s-\\s");

  /// Words that may stand between a denial or an affirmation and the feature.
  private static final String OWN = "(?:\\s+" + FunctionWords.either("qualifiers-of-features")
      + ")*";

  private static final Pattern DENIES = Pattern.compile(
      "(?i)(?:\\b" + FunctionWords.either("having-none") + " no|(?:\\bdo|\\bdoes) ?(?:n't|n’t|not) "
          + FunctionWords.either("denied-having") + "|\\blacks?|\\bwithout|^\\W*no)\\b"
          + OWN + "\\s*$");

  private static final Pattern GRANTS = Pattern.compile(
      "(?i)\\b" + FunctionWords.either("coming-with-features") + "\\b" + OWN + "\\s*$|(?:\\b"
          + FunctionWords.either("having-features") + "|['’]s|^\\W*(?:an?)?)\\s*\\b(?:"
          + FunctionWords.either("before-built-in") + " )*" + FunctionWords.either("built-in")
          + "\\b(?:\\s+support for)?\\s*$");

  /// The same of what is built in by the words behind it, or has nothing behind it.
  private static final Pattern HAS = Pattern.compile(
      "(?i)\\b(?:has|have|offers|provides|supports?)(?:\\s+(?:an?|its own))?\\s*$");

  private static final Pattern OUT_OF_THE_BOX = Pattern
      .compile("(?i)^\\s*(?:\\w+\\s+)?(?:out of the box|built[ -]in|by default|included)\\b.*");

  /// What may follow the feature that a thing hasn't.
  private static final Pattern END = Pattern.compile(
      "(?i)^\\s*" + FunctionWords.either("completing-features")
          + "?\\s*(?:at all|whatsoever|out of the box|built[ -]in|in \\S+|of its own)?\\s*$");

  private final Catalogue catalogue;
  private final Phrasings phrasings = Phrasings.own();

  BuiltIn(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Whether a claim's own words say outright what it says.
  boolean isPlain(Analysis analysis, Claim claim) {
    String view = analysis.outline().view();
    var said = claim.evidence().span();
    if (!said.contains(claim.cue()) || namesOthers(analysis, claim)) {
      return false;
    }
    String before = lastClause(view.substring(said.start(), claim.cue().start()));
    String after = BREAK.split(view.substring(claim.cue().end(), said.end()), 2)[0];
    String feature = view.substring(claim.cue().start(), claim.cue().end());
    if (phrasings.has("limits-feature", before + feature + after)) {
      return false;
    }
    // words of the cue itself may be those that affirm or deny: "built-in ORM"
    return claim.polarity() == Polarity.NEGATIVE
        ? END.matcher(after).matches() && DENIES.matcher(before).find()
        : !DENIES.matcher(before).find() && (GRANTS.matcher(before).find()
            || HAS.matcher(before).find()
                && (END.matcher(after).matches() || OUT_OF_THE_BOX.matcher(after).matches()));
  }

  private static String lastClause(String before) {
    var breaks = BREAK.matcher(before).results().toList();
    return breaks.isEmpty() ? before : before.substring(breaks.getLast().end());
  }

  /// Whether the sentence names another framework, of which it may say so.
  private boolean namesOthers(Analysis analysis, Claim claim) {
    return new Topics(analysis).within(claim.evidence().span()).stream()
        .map(mention -> mention.framework())
        .anyMatch(id -> !id.equals(claim.framework())
            && catalogue.kind(id).endsWith(KindWords.FRAMEWORK.toString()));
  }
}
