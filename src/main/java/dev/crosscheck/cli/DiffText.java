package dev.crosscheck.cli;

import dev.crosscheck.difference.Change;
import dev.crosscheck.difference.Change.Kind;
import dev.crosscheck.difference.Entry;
import dev.crosscheck.difference.Layer;
import dev.crosscheck.model.Consensus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Changes for people, a layer at a time: how many there are of each kind, and the first of them.
final class DiffText {

  /// Changes of a layer shown; files for programs have all.
  private static final int MOST = 40;

  /// Longest quotation shown, in UTF-16 units.
  private static final int LONGEST = 120;

  /// The method and policy that the program gives a thing's one consensus position by.
  private static final String DEFAULT_CONSENSUS = Consensus.DEFAULT_METHOD + ", missing "
      + Consensus.DEFAULT_MISSING.name().toLowerCase(Locale.ROOT);

  private final Console console;
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
  private final List<String> lines = new ArrayList<>();
  private long hidden;

  DiffText(Console console) {
    this.console = console;
  }

  void add(Change change) {
    counts.merge(change.kind(), 1L, Long::sum);
    if (isNews(change)) {
      if (lines.size() < MOST) {
        lines.add(line(change));
      } else {
        hidden++;
      }
    }
  }

  /// What only stands in another line is no news; of the ways to count a consensus the first one is enough.
  private static boolean isNews(Change change) {
    return switch (change.layer()) {
      case FINDING, CLAIM, ARTICLE -> change.kind() != Kind.MOVED;
      case POSITION -> true;
      case CONSENSUS -> change.latest().subject().equals(DEFAULT_CONSENSUS);
    };
  }

  /// Prints what was added of a layer, and forgets it.
  void finish(Layer layer) {
    console.out().println(name(layer) + ": " + (counts.isEmpty()
        ? "no change"
        : Arrays.stream(Kind.values()).filter(counts::containsKey)
            .map(kind -> String.format(Locale.ROOT, "%,d %s", counts.get(kind), word(layer, kind)))
            .collect(Collectors.joining(", "))));
    if (!console.quiet()) {
      lines.forEach(line -> Wrapping.lines(line, 2).forEach(console.out()::println));
      if (hidden > 0) {
        console.out().printf(Locale.ROOT, "  … and %,d more (--format csv has all)%n", hidden);
      }
    }
    counts.clear();
    lines.clear();
    hidden = 0;
    console.out().flush();
  }

  private static String name(Layer layer) {
    return switch (layer) {
      case FINDING -> "findings";
      case CONSENSUS -> "consensus";
      case POSITION -> "positions";
      case CLAIM -> "claims";
      case ARTICLE -> "articles";
    };
  }

  private static String word(Layer layer, Kind kind) {
    boolean shifted = kind == Kind.MOVED && (layer == Layer.FINDING || layer == Layer.CLAIM);
    return shifted ? "moved to another line" : kind.toString();
  }

  private static String line(Change change) {
    var sign = switch (change.kind()) {
      case NEW -> "+ ";
      case GONE -> "- ";
      case MOVED, CHANGED -> "~ ";
    };
    var entry = change.latest();
    return sign + switch (change.layer()) {
      case FINDING -> place(entry) + values(change) + ": " + entry.text() + " ["
          + entry.subject() + "]";
      case CONSENSUS -> entry.framework() + ": " + values(change) + " (" + entry.subject() + ")";
      case POSITION ->
        Plain.line(entry.article()) + ": " + entry.framework() + ": " + values(change) + " ("
            + entry.subject() + ")";
      case CLAIM -> place(entry) + entry.framework() + ": " + entry.subject() + ": “"
          + Wrapping.cut(entry.text(), LONGEST) + "”";
      case ARTICLE -> Plain.line(entry.article());
    };
  }

  private static String values(Change change) {
    return change.before().isPresent() && change.after().isPresent()
        ? change.before().get().value() + " → " + change.after().get().value()
        : change.latest().value();
  }

  private static String place(Entry entry) {
    return entry.line().isPresent()
        ? Plain.place(entry.article(), entry.line().getAsInt()) + ": "
        : "";
  }
}
