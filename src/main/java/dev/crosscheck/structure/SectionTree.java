package dev.crosscheck.structure;

import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The sections that the headings make, and which of them each piece stands in.
final class SectionTree {

  private record Open(int index, int rank) {}

  private final List<Section> sections = new ArrayList<>();
  private final int[] sectionOf;

  SectionTree(List<Piece> pieces, int length, Zoning zoning) {
    this.sectionOf = new int[pieces.size()];
    var ends = new ArrayList<Integer>();
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(0, -1));
    sections.add(new Section(0, 0, 0, new Span(0, 0), "", new Span(0, length), Zone.BODY));
    ends.add(length);
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (piece.isHeading()) {
        while (open.element().rank() >= piece.rank()) {
          ends.set(open.pop().index(), endBefore(pieces, i));
        }
        int parent = open.element().index();
        open.push(new Open(sections.size(), piece.rank()));
        var around = sections.get(parent).zone();
        var zone = around == Zone.BODY ? zoning.section(piece) : around;
        sections.add(new Section(sections.size(), parent, open.size() - 1, piece.span(),
            piece.block().marker(),
            piece.span(), zone));
        ends.add(0);
      }
      sectionOf[i] = open.element().index();
    }
    while (!open.isEmpty()) {
      int index = open.pop().index();
      ends.set(index, index == 0 ? length : endBefore(pieces, pieces.size()));
    }
    sections.replaceAll(section -> new Section(section.index(), section.parent(), section.level(),
        section.heading(),
        section.marker(),
        new Span(section.body().start(),
            Math.max(section.body().start(), ends.get(section.index()))),
        section.zone()));
  }

  private static int endBefore(List<Piece> pieces, int i) {
    return i == 0 ? 0 : pieces.get(i - 1).span().end();
  }

  List<Section> sections() {
    return sections;
  }

  int sectionOf(int piece) {
    return sectionOf[piece];
  }
}
