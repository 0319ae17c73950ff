package dev.crosscheck.structure;

import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Finds lists whose items are sections: numbered headings that count on from each other, and headings beside each other
/// that name things.
final class SectionLists {

  private static final int LEAST = 2;

  private final String view;
  private final SectionTree tree;
  private final Titles.Title title;
  private final List<ListingFinder.Found> found = new ArrayList<>();

  SectionLists(String view, SectionTree tree, Titles.Title title) {
    this.view = view;
    this.tree = tree;
    this.title = title;
  }

  List<ListingFinder.Found> find() {
    Map<Integer, List<Section>> byParent = new LinkedHashMap<>();
    tree.sections().stream().skip(1)
        .forEach(section -> byParent.computeIfAbsent(section.parent(), parent -> new ArrayList<>())
            .add(section));
    byParent.values().forEach(this::siblings);
    return found;
  }

  private void siblings(List<Section> siblings) {
    var numbered = siblings.stream().filter(section -> number(section).isPresent()).toList();
    var runs = NumberRuns.of(numbered.stream().map(Section::index).toList(),
        numbered.stream().map(section -> tree.opening(section.index()).marker().orElseThrow())
            .toList());
    Map<NumberRuns.Run, List<Section>> members = new HashMap<>();
    var plain = new ArrayList<Section>();
    NumberRuns.Run current = new NumberRuns.Run();
    for (int i = 0; i < siblings.size(); i++) {
      var section = siblings.get(i);
      var run = runs.at(section.index());
      if (run.size() >= LEAST) {
        plain(plain);
        current = run;
        members.computeIfAbsent(run, first -> new ArrayList<>()).add(section);
      } else if (isImplied(section)) {
        var around = current.size() > 0
            ? current
            : i + 1 < siblings.size() ? runs.at(siblings.get(i + 1).index()) : current;
        members.computeIfAbsent(around, first -> new ArrayList<>()).add(section);
      } else if (isThing(section)) {
        plain.add(section);
      } else {
        plain(plain);
      }
    }
    plain(plain);
    runs.runs().forEach(run -> add(members.getOrDefault(run, List.of()), run.isLazy()));
  }

  private void plain(List<Section> sections) {
    if (sections.size() >= LEAST) {
      add(sections, true);
    }
    sections.clear();
  }

  private void add(List<Section> sections, boolean unnumbered) {
    if (sections.size() < LEAST) {
      return;
    }
    var items = new ArrayList<Item>();
    for (var section : sections) {
      items.add(new Item(items.size() + 1, unnumbered ? OptionalInt.empty() : number(section),
          section.heading(),
          section.body(), section.index(), isImplied(section)));
    }
    var around = tree.sections().get(sections.getFirst().parent());
    var lead = around.index() == 0 ? title.span().orElse(around.heading()) : around.heading();
    found.add(new ListingFinder.Found(Form.SECTIONS, lead, items));
  }

  /// Whether a heading without number may name a thing: it doesn't ask, explain, open, close or come for each thing.
  private boolean isThing(Section section) {
    var text = section.heading().in(view);
    return tree.opening(section.index()).kind() == Opening.Kind.HEADED && section.zone().isContent()
        && section.heading().length() <= Line.LONGEST && !Cue.TOPIC_HEADING.fits(text)
        && !Cue.INTRO_HEADING.fits(text)
        && !Cue.RECAP_HEADING.fits(text) && !Cue.FACET_HEADING.fits(text)
        && view.charAt(section.heading().end() - 1) != '?';
  }

  private boolean isImplied(Section section) {
    return tree.opening(section.index()).kind() == Opening.Kind.IMPLIED;
  }

  private OptionalInt number(Section section) {
    return tree.opening(section.index()).marker().map(Marker::number).orElse(OptionalInt.empty());
  }
}
