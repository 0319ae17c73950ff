package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds the items of a list that has lost its line breaks: numbers that count on within a paragraph, or bullets, each with a
/// thing right behind it, or headings that the sentence behind them begins with again.
final class RunOnItems {

  /// Fewest numbered items and fewest bullets.
  private static final int LEAST_NUMBERED = 2;
  private static final int LEAST_BULLETS = 3;
  private static final int LEAST_DOUBLED = 2;

  /// Most numbers between two items: one of them may name a thing that nobody knows.
  private static final int MOST_STEP = 2;

  /// How far before a name its marker is looked for, in UTF-16 units.
  private static final int REACH = 8;

  private static final Pattern NUMBER = Pattern.compile("(?:^|.*[\\s.!?:;)])(\\d{1,2})[.)]\\s{1,2}",
      Pattern.DOTALL);
  private static final Pattern BETWEEN = Pattern.compile("\\s*[:-]?\\s+");
  private static final Pattern BULLET = Pattern.compile(".*[•▪●◦‣]\\s{0,3}", Pattern.DOTALL);

  private final Outline outline;
  private final NamedPlaces named;

  RunOnItems(Outline outline, NamedPlaces named) {
    this.outline = outline;
    this.named = named;
  }

  /// Those of the first paragraph that has such a list; none where no paragraph has.
  List<Item> find() {
    return outline.blocks().stream().filter(block -> block.kind() == Kind.PARAGRAPH)
        .map(Block::span).map(this::items).filter(items -> !items.isEmpty()).findFirst()
        .orElse(List.of());
  }

  private List<Item> items(Span paragraph) {
    var numbered = new ArrayList<Mention>();
    var numbers = new ArrayList<Integer>();
    var bullets = new ArrayList<Mention>();
    var doubled = doubled(paragraph);
    for (var mention : named.in(paragraph)) {
      int start = NamedPlaces.place(mention).start();
      var before = outline.view().substring(Math.max(paragraph.start(), start - REACH), start);
      var number = NUMBER.matcher(before);
      if (number.matches() && goesOn(numbers, Integer.parseInt(number.group(1)))) {
        numbered.add(mention);
        numbers.add(Integer.parseInt(number.group(1)));
      } else if (BULLET.matcher(before).matches()) {
        bullets.add(mention);
      }
    }
    if (numbered.size() >= LEAST_NUMBERED && areDifferent(numbered)) {
      return items(paragraph, numbered, numbers);
    }
    if (bullets.size() >= LEAST_BULLETS && areDifferent(bullets)) {
      return items(paragraph, bullets, List.of());
    }
    return doubled.size() >= LEAST_DOUBLED && areDifferent(doubled)
        ? items(paragraph, doubled, List.of())
        : List.of();
  }

  /// The names that stand twice in a row, as a heading does before the sentence that begins with it ("Gin Gin is …").
  private List<Mention> doubled(Span paragraph) {
    var doubled = new ArrayList<Mention>();
    var all = named.in(paragraph);
    for (int i = 1; i < all.size(); i++) {
      var first = NamedPlaces.place(all.get(i - 1));
      var second = NamedPlaces.place(all.get(i));
      if (all.get(i).framework().equals(all.get(i - 1).framework())
          && BETWEEN.matcher(outline.view().substring(first.end(), second.start())).matches()) {
        doubled.add(all.get(i - 1));
      }
    }
    return doubled;
  }

  private static boolean goesOn(List<Integer> numbers, int next) {
    return numbers.isEmpty()
        ? next == 1
        : next > numbers.getLast() && next <= numbers.getLast() + MOST_STEP;
  }

  private static boolean areDifferent(List<Mention> mentions) {
    var things = new HashSet<String>();
    return mentions.stream().allMatch(mention -> things.add(mention.framework()));
  }

  private static List<Item> items(Span paragraph, List<Mention> mentions, List<Integer> numbers) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < mentions.size(); i++) {
      var name = NamedPlaces.place(mentions.get(i));
      int end = i + 1 < mentions.size()
          ? NamedPlaces.place(mentions.get(i + 1)).start()
          : paragraph.end();
      items.add(new Item(i + 1,
          numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.get(i)), name,
          new Span(name.start(), end), mentions.get(i).section(), false));
    }
    return items;
  }
}
