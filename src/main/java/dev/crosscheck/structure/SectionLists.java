package dev.crosscheck.structure;

import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds lists whose items are sections: numbered headings that count on from each other, and headings beside each other
/// that name things, or ask or tell the same of them, also where they stand in groups.
final class SectionLists {

  private static final int LEAST = 2;

  /// Longest number behind a name with its brackets, in UTF-16 units.
  private static final int LONGEST_BEHIND = 10;

  /// The number behind a name ("Gin (#2)").
  private static final Pattern BEHIND = Pattern
      .compile("\\s[(\\[]?(?:#|no\\. ?)(\\d{1,2})[)\\]]?\\z", Pattern.CASE_INSENSITIVE);

  /// What may end a heading that has the words of another one.
  private static final Pattern END = Pattern.compile("[\\s:.]{1,9}\\z");

  /// A medal that tells no place.
  private static final Pattern MEDAL = Pattern.compile("[\\x{1F3C5}\\x{1F396}]");

  /// Fewest groups of a single section each that make a list together.
  private static final int LEAST_PARTS = 3;

  /// How far before a section its announcement is looked for, in UTF-16 units.
  private static final int LEAD = 240;

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
    byParent.values().forEach(groups -> grouped(groups, byParent));
    byParent.values().forEach(this::asked);
    if (found.isEmpty()) {
      cutOff().filter(this::isAnnounced)
          .ifPresent(section -> list(List.of(section), false, one -> 0));
    }
    return found;
  }

  /// Whether the title, or the text right before a section, announces a list.
  private boolean isAnnounced(Section section) {
    int end = section.heading().start();
    return title.span().filter(span -> Cue.LIST_TITLE.fits(span.in(view))).isPresent()
        || view.substring(Math.max(0, end - LEAD), end).lines().anyMatch(Cue.LIST_TITLE::fits);
  }

  /// The only section that a list has where the title announces one and the text was cut inside its first item.
  private Optional<Section> cutOff() {
    int end = view.stripTrailing().length();
    return tree.sections().stream().skip(1)
        .filter(section -> section.body().end() >= end
            && (isThing(section) || number(section).equals(OptionalInt.of(1))))
        .findFirst();
  }

  /// Groups under headings beside each other ("Back end", "Front end") that make one list together, besides being lists
  /// of their own; the groups may have numbers, and then their members those within ("2.1"), or count anew. A group that
  /// goes through the members of others again is none of them.
  private void grouped(List<Section> groups, Map<Integer, List<Section>> byParent) {
    var together = new ArrayList<Section>();
    var headings = new HashSet<String>();
    boolean distinct = true;
    int parts = 0;
    for (var group : groups) {
      var things = members(group, byParent).toList();
      // beside numbered members a heading without a number is a part of their text
      var numbered = things.stream().filter(section -> number(section).isPresent()).toList();
      var members = numbered.isEmpty() ? things : numbered;
      long again = members.stream().filter(section -> headings.contains(key(section))).count();
      if (members.isEmpty() || again >= LEAST && again * 2 >= members.size()) {
        continue;
      }
      distinct &= members.stream().allMatch(section -> headings.add(key(section)));
      distinct &= together.isEmpty() || goesOn(together.getLast(), members.getFirst())
          || isFirst(together.getFirst()) && isFirst(members.getFirst());
      together.addAll(members);
      parts++;
    }
    if (parts > 1 && distinct && (together.size() > parts || parts >= LEAST_PARTS)) {
      add(together, together.stream().allMatch(this::isPart)
          || number(together.getFirst()).isEmpty());
    }
  }

  /// What the sections of a group may name, those of the groups in it ("Java frameworks" under "Back end") included.
  private Stream<Section> members(Section group, Map<Integer, List<Section>> byParent) {
    return byParent.getOrDefault(group.index(), List.of()).stream()
        .filter(section -> isThing(section) && !isImplied(section)
            && !Cue.ADVICE_HEADING.fits(section.heading().in(view)))
        .flatMap(section -> byParent.containsKey(section.index())
            && Cue.GROUP_HEADING.fits(section.heading().in(view))
                ? members(section, byParent)
                : Stream.of(section));
  }

  /// Whether a section is numbered within the one around it.
  private boolean isPart(Section section) {
    return tree.opening(section.index()).marker()
        .filter(marker -> marker.style().startsWith("0.0")).isPresent();
  }

  private boolean isFirst(Section section) {
    return number(section).equals(OptionalInt.of(1));
  }

  /// Whether neither has a number, or one within its group, or the second one counts on.
  private boolean goesOn(Section before, Section after) {
    var number = number(before);
    return number.isEmpty() && number(after).isEmpty() || isPart(before) && isPart(after)
        || number.isPresent() && number(after).equals(OptionalInt.of(number.getAsInt() + 1));
  }

  /// Headings beside each other that ask or tell the same of different things ("What is Gin?", "What is Echo?"), also
  /// among others with which they are numbered through.
  private void asked(List<Section> siblings) {
    Map<Asked, List<Section>> byQuestion = new LinkedHashMap<>();
    for (var section : siblings) {
      if (section.zone().isContent() && !isImplied(section)) {
        var question = question(section);
        if (!question.isEmpty()) {
          byQuestion.computeIfAbsent(new Asked(question.strip().toLowerCase(Locale.ROOT),
              number(section).isPresent()), one -> new ArrayList<>()).add(section);
        }
      }
    }
    long numbered = siblings.stream().filter(section -> number(section).isPresent()).count();
    byQuestion.forEach((asked, sections) -> {
      if (!asked.numbered() || sections.size() < numbered) {
        add(sections, true, section -> question(section).length());
      }
    });
  }

  /// What a heading asks or tells of the thing behind that, and whether it has a number.
  private record Asked(String question, boolean numbered) {}

  /// What stands before the name in a heading that asks ("What is "); empty in others.
  private String question(Section section) {
    return Line.shown(section.heading(), view) > Line.LONGEST
        ? ""
        : Cue.THING_HEADING.beginning(section.heading().in(view));
  }

  private String key(Section section) {
    return END.matcher(section.heading().in(view).toString().strip().toLowerCase(Locale.ROOT))
        .replaceFirst("");
  }

  private void siblings(List<Section> siblings) {
    var numbered = siblings.stream().filter(section -> number(section).isPresent()).toList();
    var runs = NumberRuns.of(numbered.stream().map(Section::index).toList(),
        numbered.stream().map(section -> tree.opening(section.index()).marker().orElseThrow())
            .toList())
        .withStrays();
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
      } else if (current.size() >= LEAST && plain.isEmpty() && isMedal(section)) {
        members.computeIfAbsent(current, first -> new ArrayList<>()).add(section);
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
    add(sections, unnumbered, section -> 0);
  }

  /// - `lead`: the length of what stands before the name in a heading, in UTF-16 units.
  private void add(List<Section> sections, boolean unnumbered, ToIntFunction<Section> lead) {
    if (sections.size() >= LEAST) {
      list(sections, unnumbered, lead);
    }
  }

  private void list(List<Section> sections, boolean unnumbered, ToIntFunction<Section> lead) {
    var items = new ArrayList<Item>();
    boolean behind = unnumbered
        && sections.stream().allMatch(section -> numberBehind(section).isPresent());
    for (var section : sections) {
      items.add(new Item(items.size() + 1,
          behind
              ? numberBehind(section)
              : unnumbered ? OptionalInt.empty() : number(section),
          new Span(section.heading().start() + lead.applyAsInt(section),
              section.heading().end()),
          section.body(), section.index(), isImplied(section)));
    }
    var around = around(sections);
    var introduction = around.index() == 0
        ? title.span().orElse(around.heading())
        : around.heading();
    found.add(new ListingFinder.Found(Form.SECTIONS, introduction, items));
  }

  /// The section around all of them.
  private Section around(List<Section> sections) {
    var around = tree.sections().get(sections.getFirst().parent());
    return around.index() == sections.getLast().parent()
        ? around
        : tree.sections().get(around.parent());
  }

  /// Whether a heading without number may name a thing: it doesn't ask, explain, open, close or come for each thing.
  private boolean isThing(Section section) {
    var text = section.heading().in(view);
    return tree.opening(section.index()).kind() == Opening.Kind.HEADED && section.zone().isContent()
        && Line.shown(section.heading(), view) <= Line.LONGEST && !Cue.TOPIC_HEADING.fits(text)
        && !Cue.INTRO_HEADING.fits(text)
        && !Cue.RECAP_HEADING.fits(text) && !Cue.FACET_HEADING.fits(text)
        && view.charAt(section.heading().end() - 1) != '?';
  }

  /// Whether a heading has a medal without a number, as those behind the third have it.
  private boolean isMedal(Section section) {
    return tree.opening(section.index()).marker()
        .filter(marker -> MEDAL.matcher(marker.printed()).lookingAt()).isPresent();
  }

  private boolean isImplied(Section section) {
    return tree.opening(section.index()).kind() == Opening.Kind.IMPLIED;
  }

  private OptionalInt numberBehind(Section section) {
    var heading = section.heading();
    var end = new Span(Math.max(heading.start(), heading.end() - LONGEST_BEHIND), heading.end());
    var number = BEHIND.matcher(end.in(view));
    return number.find()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }

  private OptionalInt number(Section section) {
    return tree.opening(section.index()).marker().map(Marker::number).orElse(OptionalInt.empty());
  }
}
