package dev.crosscheck.structure;

import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The sections that the openings make, and which of them each piece stands in.
final class SectionTree {

  private static final int OUTERMOST = -1;

  private final List<Section> sections = new ArrayList<>();
  private final List<Opening> openings;
  private final List<Integer> ends = new ArrayList<>();
  private final int[] sectionOf;

  SectionTree(List<Piece> pieces, List<Opening> openings, int length) {
    this.sectionOf = new int[pieces.size()];
    this.openings = openings;
    sections.add(new Section(0, 0, 0, new Span(0, 0), "", new Span(0, length), Zone.BODY));
    ends.add(length);
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      while (next < openings.size() && openings.get(next).piece() == i) {
        var opening = openings.get(next++);
        while (rank(open.element()) >= opening.rank()) {
          ends.set(open.pop(), i == 0 ? 0 : pieces.get(i - 1).span().end());
        }
        add(opening, open.element(), open.size());
        open.push(sections.size() - 1);
      }
      sectionOf[i] = open.element();
    }
    open.stream().filter(section -> section > 0)
        .forEach(section -> ends.set(section, pieces.getLast().span().end()));
    sections.replaceAll(this::closed);
  }

  private void add(Opening opening, int parent, int level) {
    var around = sections.get(parent).zone();
    sections.add(new Section(sections.size(), parent, level, opening.heading(),
        opening.marker().map(Marker::printed).orElse(""), opening.heading(),
        around == Zone.RECAP ? around : opening.zone()));
    ends.add(opening.heading().end());
  }

  private Section closed(Section section) {
    var body = new Span(section.body().start(),
        Math.max(section.body().end(), ends.get(section.index())));
    return new Section(section.index(), section.parent(), section.level(), section.heading(),
        section.marker(), body,
        section.zone());
  }

  private int rank(int section) {
    return section == 0 ? OUTERMOST : opening(section).rank();
  }

  /// How a section other than the article itself begins.
  Opening opening(int section) {
    return openings.get(section - 1);
  }

  List<Section> sections() {
    return sections;
  }

  int sectionOf(int piece) {
    return sectionOf[piece];
  }
}
