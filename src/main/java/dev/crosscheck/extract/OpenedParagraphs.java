package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the items of a list that has lost all its headings: paragraphs that each begin by saying something of another
/// thing.
final class OpenedParagraphs {

  /// Fewest things of such a list, and where the article announces as many or more.
  private static final int LEAST = 3;
  private static final int LEAST_ANNOUNCED = 2;

  /// Shortest paragraph that tells of a thing, in UTF-16 units.
  private static final int LEAST_TEXT = 80;

  /// Least share of the paragraphs from the first one on that begin so, where nothing announces a list.
  private static final double LEAST_SHARE = 0.6;

  /// What goes on behind the thing that a sentence is about: a verb, what is put in between, or a dash. Marks of bold words
  /// and addresses are blanks there.
  private static final Pattern SUBJECT = Pattern
      .compile(
          "\\s{0,4},\\s.*|\\s*+(?:-{1,2}|\u2013|\u2014)\\s.*|\\s*+\\([^()]{1,60}\\)\\s\\p{Ll}.*|\\s++(?!and\\b|or\\b|vs\\b|versus\\b)\\p{Ll}.*",
          Pattern.DOTALL);

  private final Outline outline;
  private final Catalogue catalogue;
  private final NamedPlaces named;

  OpenedParagraphs(Outline outline, Catalogue catalogue, NamedPlaces named) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.named = named;
  }

  /// A paragraph and the thing that it begins with.
  private record Opened(int paragraph, Mention thing) {}

  /// The items of such a list; none where there is none.
  List<Item> find() {
    var paragraphs = outline.blocks().stream().filter(this::isProse).map(Block::span).toList();
    var opened = new ArrayList<Opened>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int at = i;
      opener(paragraphs.get(i)).filter(thing -> opened.isEmpty() || !opened.getLast().thing()
          .framework().equals(thing.framework()))
          .ifPresent(thing -> opened.add(new Opened(at, thing)));
    }
    // an article about frameworks may begin by saying what their language is
    if (!opened.stream().allMatch(this::isLanguage)) {
      opened.removeIf(this::isLanguage);
    }
    return isList(paragraphs, opened) ? items(paragraphs, opened) : List.of();
  }

  private boolean isLanguage(Opened opened) {
    return Set.of("language", "runtime").contains(catalogue.kind(opened.thing().framework()));
  }

  private boolean isList(List<Span> paragraphs, List<Opened> opened) {
    var things = new HashSet<String>();
    if (!opened.stream().allMatch(one -> things.add(one.thing().framework()))
        || opened.size() < LEAST_ANNOUNCED || namesInHeadings(opened)) {
      return false;
    }
    boolean announced = ListTitle.counts(outline, opened.size());
    int all = paragraphs.size() - opened.getFirst().paragraph();
    return announced || opened.size() >= LEAST && opened.size() >= all * LEAST_SHARE;
  }

  /// Whether headings among the paragraphs name things, by which the article is told rather than by its paragraphs.
  private boolean namesInHeadings(List<Opened> opened) {
    int start = NamedPlaces.place(opened.getFirst().thing()).start();
    return outline.sections().stream().filter(section -> section.heading().start() > start)
        .anyMatch(section -> !named.in(section.heading()).isEmpty());
  }

  private boolean isProse(Block block) {
    return block.kind() == Kind.PARAGRAPH && block.span().length() >= LEAST_TEXT
        && outline.metadata().titleSpan().filter(title -> title.overlaps(block.span())).isEmpty();
  }

  /// The thing that a paragraph begins by saying something of.
  private Optional<Mention> opener(Span paragraph) {
    return named.in(new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 40)))
        .stream().findFirst()
        .filter(thing -> thing.zone().isContent() && outline.view()
            .substring(paragraph.start(), NamedPlaces.place(thing).start()).isBlank())
        .filter(thing -> catalogue.find(thing.framework()).map(Thing::isRankable).orElse(false))
        .filter(thing -> SUBJECT.matcher(
            new Span(NamedPlaces.place(thing).end(), paragraph.end()).in(outline.view()))
            .matches());
  }

  private static List<Item> items(List<Span> paragraphs, List<Opened> opened) {
    var items = new ArrayList<Item>();
    for (int k = 0; k < opened.size(); k++) {
      var one = opened.get(k);
      int last = k + 1 < opened.size() ? opened.get(k + 1).paragraph() - 1 : one.paragraph();
      items.add(new Item(k + 1, OptionalInt.empty(), NamedPlaces.place(one.thing()),
          paragraphs.get(one.paragraph()).cover(paragraphs.get(last)), one.thing().section(),
          true));
    }
    return items;
  }
}
