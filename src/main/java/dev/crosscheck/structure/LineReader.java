package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Reads the lines that no markup explains: which are headings, items, labels with their values, and which make up a
/// paragraph together.
final class LineReader {

  private final CharSequence view;
  private final List<Piece> pieces;
  private final List<Line> lines;
  private final List<Piece> read = new ArrayList<>();
  private final NumberRuns runs;
  private int group;

  private LineReader(List<Piece> pieces, CharSequence view) {
    this.view = view;
    this.pieces = pieces;
    this.lines = pieces.stream().map(piece -> Line.of(piece, view)).toList();
    var numbered = IntStream.range(0, lines.size())
        .filter(i -> pieces.get(i).isOpen() && lines.get(i).isNumbered()).boxed().toList();
    this.runs = new NumberRuns(numbered,
        numbered.stream().map(i -> lines.get(i).marker().orElseThrow()).toList());
    this.group = pieces.stream().mapToInt(piece -> piece.block().group()).max().orElse(0);
  }

  /// The same pieces, all settled.
  static List<Piece> read(List<Piece> pieces, CharSequence view) {
    var joined = LineJoiner.join(pieces, view);
    var reader = new LineReader(joined, view);
    return reader.read();
  }

  private List<Piece> read() {
    var labels = labels();
    var headed = headedRuns();
    int rank = 0;
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (!piece.isOpen()) {
        read.add(piece);
        rank = piece.isHeading() ? piece.rank() : rank;
      } else if (labels.containsKey(i)) {
        read.add(piece.as(piece.block(), labels.get(i), 0));
      } else {
        read.add(settled(i, rank, headed));
      }
    }
    return read;
  }

  private Piece settled(int i, int around, boolean[] headed) {
    var line = lines.get(i);
    var piece = line.piece();
    if (line.isNumbered()) {
      int run = runs.runOf(i);
      var printed = line.marker().orElseThrow().printed();
      if (headed[run] && line.looksLikeHeading(view)) {
        int rank = around + Ranks.NUMBERED;
        return piece.as(Block.heading(line.text(), Ranks.level(rank), printed), Piece.State.SET,
            rank);
      }
      if (runs.runs().get(run).size() > 1) {
        return piece.as(Block.item(line.text(), 1, printed, group + 1 + run), Piece.State.SET, 0);
      }
      return piece.as(piece.block(), Piece.State.SET, 0);
    }
    if (line.isBullet()) {
      return piece.as(
          Block.item(line.text(), 1, line.marker().orElseThrow().printed(), bulletGroup(i)),
          Piece.State.SET, 0);
    }
    if (isHeading(i)) {
      int rank = around + (isLabel(line) ? Ranks.LABEL : Ranks.PLAIN);
      return piece.as(Block.heading(line.text(), Ranks.level(rank), ""), Piece.State.SET, rank);
    }
    return piece.as(piece.block(), Piece.State.SET, 0);
  }

  private int bulletGroup(int i) {
    if (i > 0 && !read.isEmpty() && read.getLast().isItem() && lines.get(i - 1).isBullet()) {
      return read.getLast().block().group();
    }
    return group + 1 + runs.runs().size() + i;
  }

  /// Runs whose members are headings: most of them are short and have text of their own below.
  private boolean[] headedRuns() {
    var headed = new boolean[runs.runs().size()];
    for (int run = 0; run < headed.length; run++) {
      var members = runs.runs().get(run);
      long withBody = members.stream()
          .filter(
              i -> lines.get(i).looksLikeHeading(view) && i + 1 < pieces.size() && !nextOfRun(i))
          .count();
      headed[run] = members.size() > 1 && withBody * 2 > members.size();
    }
    return headed;
  }

  private boolean nextOfRun(int i) {
    return runs.runOf(i + 1) >= 0 || pieces.get(i + 1).isHeading();
  }

  private boolean isHeading(int i) {
    var line = lines.get(i);
    if (!line.looksLikeHeading(view) || i + 1 >= pieces.size()) {
      return false;
    }
    var next = lines.get(i + 1);
    var before = i == 0 ? null : lines.get(i - 1);
    boolean setOff = before == null || line.piece().gap() > 0 || !before.piece().isOpen()
        || before.endsSentence()
        || before.isBullet() || before.isNumbered();
    if (!setOff) {
      return false;
    }
    if (line.piece().strong()) {
      return true;
    }
    if (line.last() == ':') {
      return line.words() <= 8;
    }
    boolean bodyFollows = !next.piece().isHeading()
        && (next.endsSentence() || next.isBullet() || next.last() == ':' || !next.isShort());
    return bodyFollows && !next.piece().isHeading();
  }

  private boolean isLabel(Line line) {
    return line.last() == ':';
  }

  /// Label and value on alternate lines: the label's last two words come again before other short lines.
  private Map<Integer, Piece.State> labels() {
    Map<String, List<Integer>> byTail = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      var next = lines.get(i + 1);
      if (plain(line) && line.last() != ':' && plain(next) && line.words() >= 2
          && next.words() <= 4) {
        byTail.computeIfAbsent(tail(line.text()), tail -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, Piece.State> found = new HashMap<>();
    byTail.values().stream().filter(places -> places.size() >= 2)
        .filter(places -> places.stream().map(i -> text(lines.get(i + 1).text())).distinct()
            .count() > 1)
        .forEach(places -> places.forEach(i -> found.put(i, Piece.State.LABEL)));
    found.keySet().stream().toList().forEach(i -> found.putIfAbsent(i + 1, Piece.State.VALUE));
    return found;
  }

  private boolean plain(Line line) {
    return line.piece().isOpen() && line.marker().isEmpty() && line.isShort()
        && !line.endsSentence();
  }

  private String tail(Span span) {
    var words = text(span).toLowerCase(Locale.ROOT).split("\\s+");
    return words.length < 2 ? "" : words[words.length - 2] + " " + words[words.length - 1];
  }

  private String text(Span span) {
    return span.in(view).toString();
  }
}
