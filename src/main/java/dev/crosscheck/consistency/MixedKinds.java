package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether what introduces a list says that it holds things of several kinds: "seven frameworks and routers", "frameworks/libraries".
final class MixedKinds {

  private static final String OTHERS = "(?:routers?|librar\\w+|toolkits?|tools?|platforms?|technolog\\w+|runtimes?|languages?|engines?|packages?|stacks?|solutions?|servers?|environments?)";

  private static final String JOINT = "\\s*(?:,|/|&|\\band\\b|\\bor\\b)\\s*(?:[\\w-]+\\s+){0,1}?";

  private static final Pattern MIXED = Pattern.compile(
      "(?i)\\bframeworks?" + JOINT + OTHERS + "\\b|\\b" + OTHERS + JOINT + "frameworks?\\b");

  private MixedKinds() {}

  /// Whether a sentence in front of a list that counts its things, leads to it or names several of them speaks of several
  /// kinds.
  static boolean introduce(Analysis analysis, Ranking ranking) {
    var outline = analysis.outline();
    int start = ranking.items().getFirst().head().span().start();
    var things = ranking.items().stream().map(Ranking.Item::framework)
        .collect(Collectors.toSet());
    return outline.sentences().stream()
        .filter(sentence -> sentence.span().end() <= start && sentence.zone().isContent()
            && sentence.shape() == Sentence.Shape.PROSE)
        .filter(sentence -> MIXED.matcher(sentence.span().in(outline.view())).find())
        .anyMatch(sentence -> outline.announcements().stream()
            .anyMatch(announced -> sentence.span().contains(announced.evidence().span()))
            || outline.listings().stream().anyMatch(listing -> listing.index() == ranking.listing()
                && listing.lead().overlaps(sentence.span()))
            || analysis.mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .map(Mention::framework).filter(things::contains).distinct().count() > 1);
  }
}
