package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Two numbered lists that are each introduced as "the top N" of the same things: whatever is among the top three must be
/// among the top five, unless the article says that it goes by something else there.
final class TopLists implements Check {

  private static final Phrasings PHRASINGS = Phrasings.own();

  private static final Pattern TOP = Pattern.compile("(?i)\\btop[ -](\\d{1,2})\\b");

  /// Part of the shorter list that the longer one must have, before both are of the same things.
  private static final double SAME_THINGS = 0.6;

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var lists = analysis.outline().listings().stream()
        .filter(list -> list.numbered() && top(analysis, list).isPresent()).toList();
    return lists.stream().flatMap(shorter -> lists.stream()
        .filter(longer -> longer.items().size() > shorter.items().size())
        .filter(longer -> !isChosenOtherwise(analysis, shorter, longer))
        .flatMap(longer -> check(analysis, shorter, longer).stream()));
  }

  /// The number that a list is introduced with, where it has as many items.
  private static OptionalInt top(Analysis analysis, Listing list) {
    var found = TOP.matcher(list.lead().in(analysis.outline().view()));
    return found.find() && Integer.parseInt(found.group(1)) == list.items().size()
        ? OptionalInt.of(list.items().size())
        : OptionalInt.empty();
  }

  /// Whether the text between the two says that the one follows other criteria.
  private static boolean isChosenOtherwise(Analysis analysis, Listing one, Listing other) {
    boolean inOrder = one.span().start() < other.span().start();
    int from = (inOrder ? one : other).span().end();
    int to = (inOrder ? other : one).span().start();
    return from < to
        && PHRASINGS.has("other-basis", new Span(from, to).in(analysis.outline().view()));
  }

  private static Optional<Finding> check(Analysis analysis, Listing shorter, Listing longer) {
    var whole = longer.items().stream().map(item -> words(analysis, item)).toList();
    var missing = shorter.items().stream()
        .filter(item -> !whole.contains(words(analysis, item))).toList();
    int shared = shorter.items().size() - missing.size();
    if (missing.isEmpty() || shared < 2 || shared < SAME_THINGS * shorter.items().size()) {
      return Optional.empty();
    }
    var lacking = NumberingGap.head(analysis, missing.getFirst());
    var first = NumberingGap.head(analysis, longer.items().getFirst());
    return Optional.of(Draft.within(Finding.Kind.LISTS_DIFFER, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION)
        .says("The top " + shorter.items().size() + " (line "
            + NumberingGap.head(analysis, shorter.items().getFirst()).line() + ") has "
            + lacking.quote().strip() + ", which the top " + longer.items().size() + " (line "
            + first.line() + ") lacks.")
        .side("top " + shorter.items().size(),
            missing.stream().map(item -> NumberingGap.head(analysis, item)).toList())
        .side("top " + longer.items().size(),
            longer.items().stream().map(item -> NumberingGap.head(analysis, item)).toList())
        .finish());
  }

  private static List<String> words(Analysis analysis, Listing.Item item) {
    return Prose.words(item.head().in(analysis.outline().view()));
  }
}
