package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Recovers items whose heading was lost: numbers that are missing among numbered headings, with a stretch of text that is
/// not about the item before it; and the close of an article that follows its last item without a heading.
final class LostHeadings {

  /// Shortest paragraph that may be all that is left of an item.
  /// - Unit: UTF-16 units.
  private static final int LEAST_TEXT = 80;

  /// Blank lines that set a stretch apart.
  private static final int WIDE_GAP = 2;

  private final List<Piece> pieces;
  private final CharSequence view;
  private final List<Opening> openings;
  private final Map<Integer, Integer> openingAt = new HashMap<>();
  private final List<Opening> found = new ArrayList<>();

  private LostHeadings(List<Piece> pieces, CharSequence view, List<Opening> openings) {
    this.pieces = pieces;
    this.view = view;
    this.openings = openings;
    for (int i = 0; i < openings.size(); i++) {
      openingAt.put(openings.get(i).piece(), i);
    }
  }

  /// The openings with the recovered ones among them.
  static List<Opening> recover(List<Piece> pieces, CharSequence view, List<Opening> openings,
      Titles.Title title) {
    var lost = new LostHeadings(pieces, view, openings);
    for (var run : HeadingRanks.runs(pieces, title).runs()) {
      if (run.size() > 1 && run.places().stream().allMatch(lost.openingAt::containsKey)) {
        lost.run(run);
      }
    }
    var all = new ArrayList<>(openings);
    all.addAll(lost.found);
    all.sort(Comparator.comparingInt(Opening::piece).thenComparingInt(Opening::rank));
    return all;
  }

  private void run(NumberRuns.Run run) {
    if (run.direction() == 1 && run.number(0) == 2) {
      first(run.places().getFirst());
    }
    for (int i = 1; i < run.size(); i++) {
      if (Math.abs(run.number(i) - run.number(i - 1)) == 2) {
        between(run.places().get(i - 1), run.places().get(i));
      }
    }
    close(run);
  }

  /// The first item has lost its heading: its text follows the list's own heading.
  private void first(int second) {
    int index = openingAt.getOrDefault(second, 0);
    int from = index == 0 ? 0 : openings.get(index - 1).piece() + 1;
    boolean headed = index > 0 && openings.get(index - 1).rank() < openings.get(index).rank();
    for (int i = from; i < second; i++) {
      if (pieces.get(i).isParagraph() && pieces.get(i).span().length() >= LEAST_TEXT && !isLead(i)
          && (headed || pieces.get(i).gap() >= WIDE_GAP)) {
        imply(i, openings.get(index));
        return;
      }
    }
  }

  private boolean isLead(int i) {
    var span = pieces.get(i).span();
    return span.length() <= 4 * Line.LONGEST && Cue.LIST_LEAD.fits(span.in(view));
  }

  /// An item between two others: set off by blank lines, or by the silence about the one before.
  private void between(int before, int after) {
    var opening = openings.get(openingAt.getOrDefault(before, 0));
    var names = Names.of(view, opening.heading());
    int silent = after;
    while (silent > before + 1 && !Names.in(names, pieces.get(silent - 1).span().in(view))) {
      silent--;
    }
    for (int i = before + 2; i < after; i++) {
      var piece = pieces.get(i);
      boolean setOff = piece.gap() >= WIDE_GAP && i >= silent;
      if (piece.isParagraph() && piece.span().length() >= LEAST_TEXT && (setOff || i == silent)) {
        imply(i, opening);
        return;
      }
    }
  }

  private void imply(int piece, Opening like) {
    int start = pieces.get(piece).span().start();
    found.add(new Opening(piece, new Span(start, start), Optional.empty(), like.rank(),
        Opening.Kind.IMPLIED, Zone.BODY));
  }

  /// After the last item, text that is about all of them again.
  private void close(NumberRuns.Run run) {
    int last = run.last();
    int index = openingAt.getOrDefault(last, 0);
    var opening = openings.get(index);
    int end = pieces.size();
    int from = last + 2;
    for (int i = index + 1; i < openings.size(); i++) {
      if (openings.get(i).rank() <= opening.rank()) {
        end = openings.get(i).piece();
        break;
      }
      from = openings.get(i).piece() + 1;
    }
    var names = Names.of(view, opening.heading());
    boolean proseAfterItems = proseAfterItems(run);
    for (int i = Math.max(from, last + 2); i < end; i++) {
      var piece = pieces.get(i);
      if (piece.isParagraph() && piece.state() == Piece.State.READ
          && piece.span().length() >= LEAST_TEXT) {
        boolean apart = piece.gap() >= WIDE_GAP || pieces.get(i - 1).isItem() && !proseAfterItems;
        if (isRecap(i) || apart && !Names.in(names, piece.span().in(view))) {
          int start = piece.span().start();
          int rank = pieces.get(last).isMarkedHeading()
              ? opening.rank()
              : outermost(opening.rank());
          found.add(new Opening(i, new Span(start, start), Optional.empty(), rank,
              Opening.Kind.CLOSING, Zone.RECAP));
          return;
        }
      }
    }
  }

  private boolean isRecap(int i) {
    var span = pieces.get(i).span();
    return Cue.RECAP_LEAD.fits(
        new Span(span.start(), Math.min(span.end(), span.start() + 2 * Line.LONGEST)).in(view));
  }

  /// Whether earlier items of the run go on with prose after their bullets.
  private boolean proseAfterItems(NumberRuns.Run run) {
    var kinds = new HashSet<Integer>();
    for (int i = run.places().getFirst() + 1; i < run.last(); i++) {
      var piece = pieces.get(i);
      if (piece.isParagraph() && pieces.get(i - 1).isItem() && piece.span().length() >= LEAST_TEXT
          && !Cue.CALL.fits(head(piece.span()))) {
        kinds.add(i);
      }
    }
    return !kinds.isEmpty();
  }

  private CharSequence head(Span span) {
    return new Span(span.start(), Math.min(span.end(), span.start() + 4 * Line.LONGEST)).in(view);
  }

  /// The rank of headings of lines that stand in no other of their kind.
  private static int outermost(int rank) {
    return rank / 1_000 * 1_000 + 100;
  }
}
