package dev.crosscheck.cli;

import dev.crosscheck.model.Concordance;
import dev.crosscheck.model.Concordance.Line;
import java.util.Locale;
import java.util.function.Function;

/// A concordance for people: the found words below each other in a column, their contexts beside them, and at the end of
/// each line where it stands.
record ConcordanceTable(Concordance concordance, Console console) {

  void print() {
    var out = console.out();
    int left = width(line -> Plain.line(line.left()));
    int keyword = width(line -> Plain.line(line.keyword().quote()));
    int right = width(line -> Plain.line(line.right()));
    boolean bold = Terminal.out.isColoured();
    for (var line : concordance.lines()) {
      var word = Plain.line(line.keyword().quote());
      out.println(blanks(left, Plain.line(line.left())) + Plain.line(line.left()) + "  "
          + (bold ? "\u001b[1m" + word + "\u001b[0m" : word) + blanks(keyword, word) + "  "
          + Plain.line(line.right()) + blanks(right, Plain.line(line.right())) + "  "
          + Plain.place(line.keyword().article(), line.keyword().line()));
    }
    if (!console.quiet()) {
      out.println(summary());
    }
    out.flush();
  }

  private String summary() {
    if (concordance.passages() == 0) {
      return SearchTable.nothing(concordance.suggestion());
    } else if (concordance.total() == 0) {
      return "nothing in the text to show: what is asked for stands in headings or filters only";
    }
    return String.format(Locale.ROOT, "%s%d of %s%,d line%s", concordance.lines().isEmpty()
        ? ""
        : "\n", concordance.lines().size(), concordance.complete() ? "" : "the first ",
        concordance.total(), concordance.total() == 1 ? "" : "s");
  }

  private int width(Function<Line, String> part) {
    return concordance.lines().stream().map(part).mapToInt(TextWidth::of).max().orElse(0);
  }

  private static String blanks(int width, String text) {
    return " ".repeat(width - TextWidth.of(text));
  }
}
