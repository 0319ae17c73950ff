package dev.crosscheck.cli;

import dev.crosscheck.Checked;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;

/// Findings as compilers print theirs, so that editors can jump to them; below each its sides with their quotations.
record CheckText(Console console) {

  /// Longest quotation shown, in UTF-16 units.
  private static final int LONGEST = 200;

  /// Quotations shown of a side.
  private static final int MOST = 3;

  void print(Checked checked) {
    for (var draft : checked.drafts()) {
      draft.findings().forEach(finding -> print(draft, finding));
    }
    console.out().flush();
  }

  private void print(Checked.Draft draft, Finding finding) {
    var place = draft.place(finding);
    console.out()
        .println(Plain.place(draft.article().id(), place.line()) + ":" + place.column() + ": "
            + coloured(finding.severity()) + ": " + finding.summary() + " [" + finding.kind()
            + "]");
    if (!console.quiet()) {
      finding.sides().forEach(side -> print(draft, side));
    }
  }

  private void print(Checked.Draft draft, Finding.Side side) {
    if (side.evidence().isEmpty()) {
      write(side.value() + " (the catalogue, " + side.source() + ")");
    }
    side.evidence().stream().limit(MOST)
        .forEach(evidence -> write(place(draft, evidence) + "“" + cut(evidence.quote()) + "”"));
    if (side.evidence().size() > MOST) {
      write("… and " + (side.evidence().size() - MOST) + " more");
    }
  }

  private static String place(Checked.Draft draft, Evidence evidence) {
    return evidence.article().equals(draft.article().id())
        ? "line " + evidence.line() + ": "
        : Plain.place(evidence.article(), evidence.line()) + ": ";
  }

  private static String coloured(Finding.Severity severity) {
    var colour = switch (severity) {
      case ERROR -> "red";
      case WARNING -> "yellow";
      case NOTE -> "cyan";
    };
    return Terminal.out.ansi().string("@|bold," + colour + " " + severity + "|@");
  }

  private static String cut(String quote) {
    return Wrapping.cut(quote, LONGEST);
  }

  private void write(String text) {
    Wrapping.lines(text, 4).forEach(console.out()::println);
  }
}
