package dev.crosscheck.cli;

import dev.crosscheck.ExplainedLine;
import dev.crosscheck.ExplainedLine.Listed;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Explanation.CueRead;
import dev.crosscheck.model.Explanation.NameRead;
import dev.crosscheck.model.Explanation.SentenceRead;
import dev.crosscheck.model.Explanation.Subject;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Zone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An explanation for people: under each line what it was taken for, its names, its cues.
record ExplainText(Console console) {

  /// Longest text of a line shown, in UTF-16 units.
  private static final int LONGEST = 300;

  /// Longest beginning of a sentence shown to tell it from others of its line, in UTF-16 units.
  private static final int SENTENCE = 50;

  void print(String file, List<ExplainedLine> lines) {
    for (var line : lines) {
      boolean idle = line.names().isEmpty() && line.items().isEmpty()
          && line.sentences().stream().allMatch(read -> read.cues().isEmpty());
      boolean blank = line.text().isEmpty();
      if (lines.size() == 1 || !blank && !(idle && console.quiet())) {
        print(file, line);
      }
    }
  }

  private void print(String file, ExplainedLine line) {
    console.out().println(Plain.place(file, line.number()));
    write(2, line.text().isEmpty() ? "(a blank line)" : "| " + shortened(line.text()));
    write(2, "place: " + place(line));
    if (!line.topic().isEmpty()) {
      write(2, "the section is about " + line.topic());
    }
    line.items().forEach(item -> write(2, "list: " + listed(item)));
    line.names().forEach(this::name);
    line.sentences().forEach(read -> sentence(line, read));
    console.out().println();
  }

  private static String place(ExplainedLine line) {
    var zones = line.zones().stream().map(ExplainText::zone).collect(Collectors.joining(" and "));
    var blocks = line.blocks().stream().map(ExplainText::block).distinct()
        .collect(Collectors.joining(", "));
    var section = line.heading().isEmpty()
        ? line.section().index() == 0
            ? "under no heading"
            : "in a section whose heading is missing, recovered from its text"
        : (line.opensSection() ? "opens the section \"" : "in the section \"")
            + shortened(line.heading()) + "\"";
    return Stream.of(zones, blocks, section).filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String zone(Zone zone) {
    return zone.isContent() ? zone.place() : zone.place() + " (" + zone + ")";
  }

  private static String block(Block block) {
    String marked = block.marker().isEmpty() ? "" : ", marked \"" + block.marker() + "\"";
    return switch (block.kind()) {
      case HEADING -> "heading of level " + block.level() + marked;
      case ITEM -> "list item of level " + block.level() + marked;
      case HEADER_CELL -> "head of column " + (block.column() + 1) + " of a table";
      case CELL -> "cell in row " + (block.row() + 1) + ", column " + (block.column() + 1)
          + " of a table";
      case PARAGRAPH -> "paragraph";
      case QUOTE -> "quotation";
      case CODE -> "code";
      case CAPTION -> "caption";
      case FRONT_MATTER -> "front matter";
      case NAVIGATION -> "navigation";
    };
  }

  private static String listed(Listed listed) {
    var item = "item " + listed.item().position() + " of " + listed.listing().items().size()
        + (listed.item().stated().isPresent()
            ? ", numbered " + listed.item().stated().getAsInt()
            : "");
    var list = listed.ranking().map(ranking -> ", list " + ranking.list() + " ("
        + Reasons.name(ranking.role()) + ", " + (ranking.ordered() ? "ordered" : "not ordered")
        + (ranking.basis().isEmpty() ? "" : " by " + ranking.basis()) + ")")
        .orElse(", a list of other things than ranked ones");
    var ranked = listed.ranked().stream().map(ExplainText::ranked)
        .collect(Collectors.joining(" and "));
    return item + list
        + (ranked.isEmpty()
            ? listed.ranking().isPresent() ? ": names no thing" : ""
            : ": " + ranked);
  }

  private static String ranked(Ranking.Item item) {
    return item.framework() + (item.source() == Ranking.Source.IMPLIED
        ? ", its heading is missing and was recovered from its text"
        : "") + item.measure().map(ExplainText::measure).orElse("");
  }

  private static String measure(Ranking.Measure measure) {
    return ", " + measure.metric() + " " + measure.value().toPlainString();
  }

  private void name(NameRead name) {
    var others = name.options().stream().filter(id -> !id.equals(name.thing())).toList();
    write(2, "name \"" + shortened(name.surface().quote()) + "\" (column "
        + name.surface().column() + "): " + Reasons.of(name.fate())
        + (name.thing().isEmpty() ? "" : ", as " + name.thing())
        + (name.score().from().isEmpty()
            ? name.thing().isEmpty() ? "" : ": " + name.score().how()
            : String.format(Locale.ROOT, " (probability %.2f)", name.score().value()))
        + (others.isEmpty() ? "" : "; could be " + String.join(", ", others)));
    name.score().from().forEach(part -> write(4, part(part)));
  }

  private static String part(Score part) {
    return String.format(Locale.ROOT, "%+.1f  %s", part.value(), part.how());
  }

  private void sentence(ExplainedLine line, SentenceRead read) {
    if (line.sentences().size() > 1) {
      write(2, "sentence \"" + Wrapping.cut(read.text().quote(), SENTENCE) + "\"");
    }
    read.subject().ifPresent(subject -> write(2, "about " + about(subject)));
    read.silence().ifPresent(why -> write(2, "claims nothing by cues: " + Reasons.of(why)));
    if (read.subject().isEmpty() && read.silence().isEmpty()) {
      write(2, "about nothing known");
    }
    read.cues().forEach(this::cue);
  }

  private static String about(Subject subject) {
    return String.join(", ", subject.things())
        + String.format(Locale.ROOT, " (%s, %.2f)", subject.how(), subject.sure());
  }

  private void cue(CueRead cue) {
    write(2, "cue \"" + shortened(cue.words().quote()) + "\" "
        + Reasons.row(cue.table(), cue.rule()));
    write(4, switch (cue.fate()) {
      case Fate.Claimed(var claim) -> "claim: " + claim(claim, cue);
      case Fate.Repeated(var claim, _) -> Reasons.of(cue.fate()) + ": " + claim(claim, cue);
      case Fate.Covered _,Fate.Shield _,Fate.Unmet _,Fate.Unsaid _,Fate.Silence _ ->
        Reasons.of(cue.fate()) + said(cue);
    });
  }

  /// What the row would have claimed.
  private static String said(CueRead cue) {
    return cue.facet().map(facet -> " (" + facet + " " + cue.value() + ")").orElse("");
  }

  private static String claim(Claim claim, CueRead cue) {
    var subject = claim.score().from().isEmpty() ? claim.score() : claim.score().from().getFirst();
    return claim.framework() + ": " + claim.facet() + " " + claim.value() + ", " + claim.polarity()
        + (claim.other().isEmpty() ? "" : ", compared with " + claim.other())
        + (claim.scope().isEmpty() ? "" : ", limited to \"" + shortened(claim.scope()) + "\"")
        + (cue.polarity() == claim.polarity() ? "" : ", turned round by a negation or its heading")
        + (claim.hedged() ? ", hedged" : "")
        + String.format(Locale.ROOT, " (%s; confidence %.2f)", subject.how(),
            claim.score().value());
  }

  private static String shortened(String text) {
    return Wrapping.cut(text, LONGEST);
  }

  private void write(int indent, String text) {
    Wrapping.lines(text, indent).forEach(console.out()::println);
  }
}
