package dev.crosscheck.cli;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.model.SearchResult.Counts;
import dev.crosscheck.model.SearchResult.Hit;
import dev.crosscheck.model.SearchResult.Suggestion;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The result of a search for people: where each passage stands, its text with the found words marked, and counts.
record SearchTable(SearchRequest request, SearchResult result, Console console) {

  /// Longest passage shown, in code points; longer ones are cut around the first word found.
  private static final int WIDTH = 400;

  /// Code points shown before the first word found, where a passage is cut.
  private static final int BEFORE = 120;

  /// Names shown of each count where no number is given.
  static final int NAMES = 8;

  void print() {
    var out = console.out();
    result.hits().forEach(this::print);
    if (console.quiet()) {
      return;
    }
    out.println(result.total() == 0 ? nothing(result.suggestion()) : summary());
    result.counts().forEach(this::print);
  }

  /// Which part of all this is, and how to see the next.
  private String summary() {
    var page = request.page();
    int shown = result.hits().size();
    var total = passages(result.total());
    if (shown == 0 && page.limit() > 0) {
      return "there is no such page; there " + (result.total() == 1 ? "is " : "are ") + total;
    }
    var part = page.offset() == 0
        ? String.valueOf(shown)
        : page.offset() + 1 + "–" + (page.offset() + shown);
    boolean turns = !result.next().isEmpty() && page.after().isEmpty()
        && page.offset() % page.limit() == 0;
    return part + " of " + total
        + (turns ? "; --page " + (page.offset() / page.limit() + 2) + " shows more" : "");
  }

  /// That nothing was found, and what would find something.
  static String nothing(Optional<Suggestion> suggestion) {
    return "nothing found" + suggestion.map(other -> {
      var hits = passages(other.hits());
      return switch (other.parameter()) {
        case BadQuery.QUERY -> "; did you mean: " + other.instead() + " (" + hits + ")";
        case "filters" ->
          "; without the filters there " + (other.hits() == 1 ? "is " : "are ") + hits;
        default -> "; did you mean --" + other.parameter() + " '" + other.instead() + "'? (" + hits
            + ")";
      };
    }).orElse("");
  }

  private static String passages(long count) {
    return String.format(Locale.ROOT, "%,d passage%s", count, count == 1 ? "" : "s");
  }

  private void print(Hit hit) {
    var out = console.out();
    int line = (hit.highlights().isEmpty() ? hit.passage() : hit.highlights().getFirst()).line();
    out.println(Plain.place(hit.article(), line)
        + (hit.section().isBlank() ? "" : "  (" + Plain.line(hit.section()) + ")"));
    out.println("    " + marked(hit).strip().replaceAll(" +", " "));
    out.println();
  }

  private String marked(Hit hit) {
    var marks = Marks.of(console);
    var text = Plain.harmless(hit.passage().quote());
    int origin = hit.passage().span().start();
    int from = 0;
    int to = text.length();
    if (text.length() > WIDTH) {
      int first = hit.highlights().isEmpty()
          ? 0
          : hit.highlights().getFirst().span().start() - origin;
      from = wordStart(text, Math.max(0, first - BEFORE));
      to = wordStart(text, Math.min(text.length(), from + WIDTH));
    }
    var marked = new StringBuilder(from > 0 ? "… " : "");
    int at = from;
    for (var highlight : hit.highlights()) {
      int start = highlight.span().start() - origin;
      int end = highlight.span().end() - origin;
      if (start >= at && end <= to) {
        marked.append(text, at, start).append(marks.open()).append(text, start, end)
            .append(marks.close());
        at = end;
      }
    }
    return marked.append(text, at, to).append(to < text.length() ? " …" : "").toString();
  }

  /// The start of the word at an offset, so that none is cut.
  private static int wordStart(String text, int offset) {
    int at = offset;
    while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private void print(Counts counts) {
    if (!counts.most().isEmpty()) {
      var line = counts.by() + ": " + counts.most().stream()
          .map(count -> Plain.line(count.name()) + " " + count.hits())
          .collect(Collectors.joining(", "))
          + (counts.names() > counts.most().size() ? ", …" : "");
      Wrapping.lines(line, 0).forEach(console.out()::println);
    }
  }

  /// What stands around a found word: bold on a terminal that shows it, brackets elsewhere.
  private record Marks(String open, String close) {

    static Marks of(Console console) {
      return Terminal.out.isColoured() && !console.quiet()
          ? new Marks("\u001b[1m", "\u001b[0m")
          : new Marks("[", "]");
    }
  }
}
