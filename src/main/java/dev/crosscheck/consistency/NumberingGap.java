package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Printed numbers of a list that skip, repeat or run backwards. A deliberate countdown is none, nor is a list that
/// starts anew at 1, nor the Markdown habit of numbering every item 1.
final class NumberingGap implements Check {

  /// Fewest printed numbers that make a run; two may be any two numbered headings.
  private static final int FEWEST = 3;

  /// Greatest number that counts an item; greater ones are years or figures.
  private static final int GREATEST = 300;

  /// Share of the numbers before which others are skipped, from which on they are an excerpt of another list's numbers.
  private static final double MOST_SKIPPED = 0.2;

  /// Most breaks of a list that is numbered at all; with more we misread it.
  private static final int MOST_BREAKS = 20;

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var runs = new NumberedRun(analysis.outline());
    return analysis.outline().listings().stream()
        .flatMap(listing -> check(analysis, runs, listing).stream());
  }

  private static Optional<Finding> check(Analysis analysis, NumberedRun runs, Listing listing) {
    if (listing.form() == Listing.Form.TABLE || listing.form() == Listing.Form.SENTENCE) {
      return Optional.empty();
    }
    var items = listing.items().size() < FEWEST
        ? listing.items()
        : runs.of(listing);
    var numbered = items.stream().filter(item -> item.stated().isPresent()).toList();
    var numbers = numbered.stream().map(NumberingGap::number).toList();
    if (numbered.size() < FEWEST || !listing.numbered() || numbers.stream().distinct().count() == 1
        || numbers.stream().anyMatch(number -> number > GREATEST)
        || areGroups(analysis.outline(), numbered)) {
      return Optional.empty();
    }
    int step = step(numbers);
    var breaks = new ArrayList<Break>();
    leading(listing, numbered.getFirst(), step).ifPresent(breaks::add);
    int last = items.indexOf(numbered.getFirst());
    for (int at = last + 1; at < items.size(); at++) {
      if (items.get(at).stated().isPresent()) {
        var found = new Break(items.get(last), items.get(at), items.subList(last + 1, at));
        if (found.isReal(step)) {
          breaks.add(found);
        }
        last = at;
      }
    }
    if (breaks.size() > MOST_BREAKS) {
      return Optional.empty();
    }
    breaks.removeIf(gap -> !gap.lost() && isPrinted(analysis.outline(), gap));
    // what comes later is out of place, not left out
    long skipped = breaks.stream()
        .filter(gap -> !gap.lost() && !numbers.containsAll(gap.missing())).count();
    boolean excerpt = skipped > 1 && skipped > MOST_SKIPPED * numbered.size();
    return breaks.isEmpty() || excerpt
        ? Optional.empty()
        : Optional.of(finding(analysis, numbers, breaks, step));
  }

  /// Whether sections count anew in each section around them, and so are lists of their own besides.
  private static boolean areGroups(Outline outline, List<Listing.Item> items) {
    return items.stream().filter(item -> number(item) == 1)
        .filter(item -> outline.sections().get(item.section()).heading().contains(item.head()))
        .map(item -> outline.sections().get(item.section()))
        .map(Section::parent).distinct().count() > 1;
  }

  /// Two numbered items in a row whose numbers don't follow each other, and the items without number between them.
  private record Break(Listing.Item before, Listing.Item after, List<Listing.Item> between) {

    boolean isReal(int step) {
      int moved = number(after) - number(before);
      boolean anew = step > 0 && number(after) == 1;
      // headings that stand there without a number are counted by the author
      boolean counted = moved * step == between.size() + 1 && !lost();
      return moved != step && !anew && !counted;
    }

    /// Whether the heading of an item is missing.
    boolean lost() {
      return before.implied() || between.stream().anyMatch(Listing.Item::implied);
    }

    List<Integer> missing() {
      return IntStream
          .range(Math.min(number(before), number(after)) + 1,
              Math.max(number(before), number(after)))
          .boxed().toList();
    }
  }

  private static int number(Listing.Item item) {
    return item.stated().orElse(item.position());
  }

  /// 1 or -1: the way most of the numbers run.
  private static int step(List<Integer> numbers) {
    long down = IntStream.range(1, numbers.size()).filter(i -> numbers.get(i) < numbers.get(i - 1))
        .count();
    return down * 2 > numbers.size() - 1 ? -1 : 1;
  }

  /// The start of a list whose first items lost their headings.
  private static Optional<Break> leading(Listing listing, Listing.Item first, int step) {
    var head = listing.items().getFirst();
    return head.implied() && step > 0 && number(first) == first.position()
        ? Optional.of(new Break(head, first, List.of()))
        : Optional.empty();
  }

  /// Whether a missing number is printed at the start of a line between the two after all: then the reading of the
  /// structure missed it, not the article.
  private static boolean isPrinted(Outline outline, Break found) {
    int from = found.before().body().start();
    int to = Math.max(from, found.after().head().start());
    return found.missing().stream().anyMatch(number -> outline.view().substring(from, to).lines()
        .map(String::strip).map(line -> line.replaceFirst("^[#*\\s(-]+", ""))
        .anyMatch(line -> line.matches(number + "\\s*[.):-].*")));
  }

  private static Finding finding(Analysis analysis, List<Integer> numbers, List<Break> breaks,
      int step) {
    var missing = breaks.stream()
        .flatMap(gap -> gap.before().implied()
            ? Stream.of(number(gap.before()))
            : gap.missing().stream())
        .filter(number -> !numbers.contains(number)).distinct().sorted().toList();
    boolean repeats = breaks.stream().anyMatch(gap -> number(gap.before()) == number(gap.after()));
    boolean backwards = breaks.stream()
        .anyMatch(gap -> (number(gap.after()) - number(gap.before())) * step < 0);
    boolean lost = breaks.stream().anyMatch(Break::lost);
    var parts = new ArrayList<String>();
    if (!missing.isEmpty()) {
      parts.add((missing.size() == 1 ? "number " : "numbers ")
          + Prose.list(missing.stream().map(String::valueOf).toList())
          + (missing.size() == 1 ? " is" : " are") + " missing"
          + (lost ? ", though the text of the item stands there" : ""));
    }
    if (repeats) {
      parts.add("a number is repeated");
    }
    if (backwards) {
      parts.add("the numbers run backwards");
    }
    var draft = Draft.within(Finding.Kind.NUMBERING_GAP, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .says("The printed numbers run " + Prose.numbers(numbers) + " (from line "
            + head(analysis, breaks.getFirst().before()).line() + "): " + String.join("; ", parts)
            + ".");
    for (var gap : breaks) {
      draft.side(value(gap.before()), head(analysis, gap.before())).side(value(gap.after()),
          head(analysis, gap.after()));
    }
    return draft.finish();
  }

  private static String value(Listing.Item item) {
    return item.stated().isPresent() ? "number " + item.stated().getAsInt() : "no number";
  }

  static Evidence head(Analysis analysis, Listing.Item item) {
    return quote(analysis.article(), item);
  }

  /// The item's heading, or the first line of its text where the heading is missing.
  static Evidence quote(Article article, Listing.Item item) {
    String text = article.text();
    var head = item.head().strip(text);
    if (!head.isEmpty()) {
      return article.quote(head);
    }
    var body = item.body().strip(text);
    int end = body.start();
    while (end < body.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return article.quote(new Span(body.start(), end).strip(text));
  }
}
