package dev.crosscheck.structure;

import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds lists inside sentences: names parted by commas, with "and" or "or" before the last.
final class Enumerations {

  private static final int LEAST = 3;

  /// Longest sentence that is looked through.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 2_000;

  private static final String NAME = "(?:the\\s)?[\\p{Lu}.][\\p{L}\\p{N}.+#!-]*+(?:\\s(?:(?:on|of)\\s)?[\\p{Lu}\\d][\\p{L}\\p{N}.+#!-]*+){0,3}+(?:'s)?+(?:\\s?\\([^()]{1,60}\\))?+";
  private static final Pattern LIST = Pattern.compile(
      NAME + "(?:\\s?,\\s" + NAME + ")*+(?:\\s?,)?+\\s(?:and|or|&|as well as|and/or)\\s" + NAME);
  private static final Pattern ELEMENT = Pattern.compile(NAME);

  private Enumerations() {}

  static List<ListingFinder.Found> find(String view, List<Sentence> sentences) {
    var found = new ArrayList<ListingFinder.Found>();
    for (var sentence : sentences) {
      boolean prose = sentence.shape() == Shape.PROSE || sentence.shape() == Shape.BULLET;
      if (prose && sentence.zone().isContent() && sentence.span().length() <= LONGEST) {
        var matcher = LIST.matcher(view).region(sentence.span().start(), sentence.span().end());
        while (matcher.find()) {
          var items = items(view, new Span(matcher.start(), matcher.end()), sentence.section());
          if (items.size() >= LEAST) {
            found.add(new ListingFinder.Found(Form.SENTENCE,
                new Span(sentence.span().start(), matcher.start()).strip(view), items));
          }
        }
      }
    }
    return found;
  }

  private static List<Item> items(String view, Span list, int section) {
    var items = new ArrayList<Item>();
    var matcher = ELEMENT.matcher(view).region(list.start(), list.end());
    while (matcher.find()) {
      var body = new Span(matcher.start(), matcher.end());
      items.add(
          new Item(items.size() + 1, OptionalInt.empty(), name(view, body), body, section, false));
    }
    return items;
  }

  /// An element without what stands in brackets, without article, genitive or the sentence's full stop.
  private static Span name(String view, Span element) {
    int start = view.startsWith("the ", element.start()) ? element.start() + 4 : element.start();
    int bracket = view.indexOf('(', start);
    int end = bracket >= 0 && bracket < element.end() ? bracket : element.end();
    while (end > start + 1 && ".!".indexOf(view.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end).strip(view);
  }
}
