package dev.crosscheck.structure;

import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds rankings told in prose: paragraphs of one section that say, one after another, which place the thing has that
/// they are about ("At number two, …", "…, taking the third spot").
final class PlacedParagraphs {

  private static final int LEAST = 3;

  /// Most paragraphs that tell of one thing.
  private static final int FARTHEST = 5;

  /// How far into a paragraph its place is looked for.
  /// - Unit: UTF-16 units.
  private static final int REACH = 240;

  /// A name in the braces that a template fills, at the start of a sentence.
  private static final Pattern FILLED = Pattern
      .compile("(?:^|[.!?] )[{](?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}.+#_-]*)[}](?= |,|'s|:)");

  /// `told`: whether the place is printed.
  private record Placed(int piece, int place, Span name, boolean told) {}

  private final String view;
  private final List<Piece> pieces;
  private final SectionTree tree;

  PlacedParagraphs(String view, List<Piece> pieces, SectionTree tree) {
    this.view = view;
    this.pieces = pieces;
    this.tree = tree;
  }

  List<ListingFinder.Found> find() {
    var found = new ArrayList<ListingFinder.Found>();
    var run = new ArrayList<Placed>();
    for (int i = 0; i < pieces.size(); i++) {
      int next = run.isEmpty() ? 0 : run.getLast().place() + 1;
      var placed = pieces.get(i).isParagraph() ? placed(i, next) : Optional.<Placed>empty();
      if (placed.isEmpty()) {
        continue;
      }
      if (!run.isEmpty() && !goesOn(run, placed.get())) {
        close(run, found);
      }
      if (!run.isEmpty() || placed.get().place() == 1) {
        run.add(placed.get());
      } else {
        var leading = leading(placed.get());
        run.addAll(leading.isEmpty() ? List.of(placed.get()) : leading);
      }
    }
    close(run, found);
    return found;
  }

  /// Those before the first one whose place is told, where each begins with a name in braces, and that one; none where
  /// some have no such name.
  private List<Placed> leading(Placed placed) {
    var before = new ArrayList<Placed>(List.of(placed));
    int from = Math.max(0, placed.piece() - FARTHEST * placed.place());
    for (int i = placed.piece() - 1; i >= from && before.getFirst().place() > 1; i--) {
      var filled = pieces.get(i).isParagraph()
          && tree.sectionOf(i) == tree.sectionOf(placed.piece())
              ? filled(i, before.getFirst().place() - 1)
              : Optional.<Placed>empty();
      filled.ifPresent(before::addFirst);
    }
    return before.getFirst().place() == 1 ? before : List.of();
  }

  private Optional<Placed> filled(int i, int place) {
    var span = pieces.get(i).span();
    var line = Squeezed.of(view,
        new Span(span.start(), Math.min(span.end(), span.start() + REACH)));
    var match = FILLED.matcher(line.text());
    return match.find()
        ? Optional.of(new Placed(i, place, line.span(match.start("name"), match.end("name")),
            false))
        : Optional.empty();
  }

  /// Whether a place follows those of a run: up from the first one, or down to it.
  private boolean goesOn(List<Placed> run, Placed placed) {
    var before = run.getLast();
    int step = placed.place() - before.place();
    boolean follows = run.size() == 1 || step == before.place() - run.get(run.size() - 2).place();
    return (step == 1 && run.getFirst().place() == 1 || step == -1) && follows
        && tree.sectionOf(placed.piece()) == tree.sectionOf(before.piece());
  }

  private void close(List<Placed> run, List<ListingFinder.Found> found) {
    if (run.size() >= LEAST
        && (run.getFirst().place() == 1 || run.getLast().place() == 1)) {
      var items = new ArrayList<Item>();
      for (int k = 0; k < run.size(); k++) {
        var one = run.get(k);
        int last = k + 1 < run.size() ? run.get(k + 1).piece() - 1 : one.piece();
        items.add(new Item(items.size() + 1,
            one.told() ? OptionalInt.of(one.place()) : OptionalInt.empty(), one.name(),
            pieces.get(one.piece()).span().cover(pieces.get(last).span()),
            tree.sectionOf(one.piece()), false));
      }
      int start = items.getFirst().body().start();
      found.add(new ListingFinder.Found(Form.LINES, new Span(start, start), items));
    }
    run.clear();
  }

  /// - `next`: the place behind the last one; 0 where none was told.
  private Optional<Placed> placed(int i, int next) {
    var span = pieces.get(i).span();
    var line = Squeezed.of(view,
        new Span(span.start(), Math.min(span.end(), span.start() + REACH)));
    return PlaceWordings.in(line.text())
        .map(said -> new Placed(i, said.place() == 0 ? next : said.place(),
            line.span(said.nameStart(), said.nameEnd()), said.told()))
        .filter(placed -> placed.place() > 0);
  }
}
