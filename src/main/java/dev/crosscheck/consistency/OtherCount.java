package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.regex.Pattern;

/// A second number beside an announced one ("after testing fifteen frameworks we present the five best"): where it is the
/// list's, the first one is of something else.
final class OtherCount {

  /// How far behind its sentence the other number may stand, in UTF-16 units.
  private static final int NEAR = 80;

  private final ArticleLists lists;
  private final Analysis analysis;
  private final Announcement announced;

  OtherCount(ArticleLists lists, Announcement announced) {
    this.lists = lists;
    this.analysis = lists.analysis();
    this.announced = announced;
  }

  /// Whether the words around tell a smaller number that the list has, of the same things or of no others.
  boolean fits(Listing listing) {
    var said = announced.evidence().span();
    var around = around(said);
    String view = analysis.outline().view();
    return number().matcher(around.in(view)).results()
        .filter(found -> !said.contains(around.start() + found.start())
            && around.start() + found.end() <= listing.span().start())
        .mapToInt(found -> NumberWords.value(found.group(1)))
        .anyMatch(number -> number < announced.count()
            && CountMismatch.agrees(lists, number, listing));
  }

  /// The sentence, and the next words where it is prose: a title speaks for itself.
  private Span around(Span said) {
    var sentence = analysis.outline().sentence(said);
    int reach = sentence
        .filter(one -> one.shape() == Sentence.Shape.PROSE && one.zone() != Zone.TITLE)
        .map(one -> NEAR).orElse(0);
    var span = sentence.map(Sentence::span).orElse(said);
    return new Span(span.start(),
        Math.min(analysis.outline().view().length(), span.end() + reach));
  }

  private Pattern number() {
    return Pattern.compile("(?i)(?<![\\w.,-])(" + NumberWords.SEVERAL
        + "|\\d{1,2})(?=\\s*(?:$|[.,;:!?)])"
        + "|\\s+(?:\\w+\\s+)?(?:" + Pattern.quote(announced.noun())
        + "|best|of them|of these|of those|below|finalists|winners|favou?rites|ones|that|which|are|were|remain"
        + "|remained|passed|survived|made|here|left)\\b)");
  }
}
