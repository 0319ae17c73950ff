package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Span;
import dev.crosscheck.structure.Piece.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads the lines that no markup explains: which are headings, items, labels with their values, and which make up a
/// paragraph together.
final class LineReader {

  private final CharSequence view;
  private final List<Piece> pieces;

  /// The numbers that stand alone before headings of markup.
  private final Set<Integer> bareNumbers;
  private final List<Line> lines;
  /// Words before a colon or a dash at the beginning of a line, behind which it goes on.
  private static final Pattern LABEL = Pattern
      .compile("[^:.!?\n]{1,50}?(?:\\s?:-?|\\s[-\u2013\u2014])(?:\\s|$)");

  private final NumberRuns runs;
  private final LabelPairs pairs;
  private final LineLists lists;
  private final HeadingLines headings;
  private final Map<NumberRuns.Run, Integer> groups = new HashMap<>();
  private int group;

  private LineReader(List<Piece> pieces, CharSequence view) {
    this.view = view;
    this.pieces = pieces;
    this.bareNumbers = pieces.stream().filter(Piece::isMarkedHeading)
        .flatMap(piece -> Marker.bare(view, piece.span()).stream())
        .map(marker -> marker.number().orElse(0))
        .collect(Collectors.toSet());
    this.lines = BareNumbers.read(pieces.stream().map(piece -> Line.of(piece, view)).toList(),
        view);
    var numbered = IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).isOpen() && lines.get(i).isNumbered())
        .boxed().toList();
    this.runs = NumberRuns.alike(numbered,
        numbered.stream().map(i -> lines.get(i).marker().orElseThrow()).toList(),
        i -> LABEL.matcher(lines.get(i).text().in(view)).lookingAt() ? "label" : "").withStrays();
    this.pairs = new LabelPairs(lines, view);
    this.lists = new LineLists(lines, view, pairs);
    this.headings = new HeadingLines(lines, view, runs, pairs, lists);
    this.group = pieces.stream().mapToInt(piece -> piece.block().group()).max().orElse(0)
        + lists.count();
  }

  /// The same pieces, all of them known.
  static List<Piece> read(List<Piece> pieces, CharSequence view) {
    return new LineReader(LoneNumbers.join(LineJoiner.join(pieces, view), view), view).read()
        .stream().map(piece -> piece.undecorated(view)).toList();
  }

  private List<Piece> read() {
    int firstList = group - lists.count();
    var read = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      var line = lines.get(i);
      if (!piece.isOpen()) {
        read.add(withMarker(piece, line));
      } else if (pairs.isLabel(i) || pairs.isValue(i)) {
        read.add(piece.as(piece.block(), pairs.isLabel(i) ? State.LABEL : State.VALUE,
            Optional.empty()));
      } else if (headings.isHeading(i)) {
        read.add(heading(piece, line));
      } else if (lists.listOf(i) > 0) {
        read.add(item(piece, line, firstList + lists.listOf(i)));
      } else if (headings.isItem(i)) {
        read.add(item(piece, line, groupOf(i, read)));
      } else {
        read.add(piece.as(piece.block(), State.READ, Optional.empty()));
      }
    }
    return read;
  }

  private static Piece heading(Piece piece, Line line) {
    return piece.as(Block.heading(line.text(), 1, printed(line)), State.READ, line.marker());
  }

  private static Piece item(Piece piece, Line line, int list) {
    return piece.as(Block.item(line.text(), 1, printed(line), list), State.READ, line.marker());
  }

  /// A heading of markup may have its number in its words, or came with it read; a bare one counts where
  /// others like it count on from it.
  private Piece withMarker(Piece piece, Line line) {
    var block = piece.block();
    if (piece.isHeading() && !block.marker().isEmpty()) {
      return piece.as(block, State.MARKED, piece.marker().or(() -> Marker.printed(block.marker())));
    }
    if (!piece.isHeading() || line.text().isEmpty()) {
      return piece;
    }
    var marker = line.marker().or(() -> bare(piece));
    return marker.map(one -> {
      var text = new Span(block.span().start() + one.length(), block.span().end()).strip(view);
      return piece.as(Block.heading(text, block.level(), one.printed()), State.MARKED, marker);
    }).orElse(piece);
  }

  private Optional<Marker> bare(Piece piece) {
    return Marker.bare(view, piece.span())
        .filter(marker -> bareNumbers.contains(1) && bareNumbers.contains(2));
  }

  private static String printed(Line line) {
    return line.marker().map(Marker::printed).orElse("");
  }

  /// Numbered items belong together by their run, others by standing together.
  private int groupOf(int i, List<Piece> before) {
    var line = lines.get(i);
    if (line.isNumbered() && !runs.at(i).isLazy()) {
      return groups.computeIfAbsent(runs.at(i), run -> ++group);
    }
    boolean together = i > 0 && before.getLast().isItem() && before.getLast().state() == State.READ
        && before.getLast().marker().isPresent()
        && lines.get(i - 1).isNumbered() == line.isNumbered();
    return together ? before.getLast().block().group() : ++group;
  }
}
