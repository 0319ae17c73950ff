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

/// Finds lists inside sentences: names parted by commas, with "and" or "or" before the last or, where they are many, without.
final class Enumerations {

  private static final int LEAST = 3;

  /// Longest sentence that is looked through.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 2_000;

  /// A capital, a dot (".NET") or a number grown together with a word ("11ty", not "3rd") begins a name.
  private static final String NAME = "(?:the\\s)?(?:[\\p{Lu}.]|\\d{1,2}(?!(?:st|nd|rd|th)\\b)(?=\\p{L}{2}))[\\p{L}\\p{N}.+#!-]*+(?:\\s(?:(?:on|of)\\s)?[\\p{Lu}\\d][\\p{L}\\p{N}.+#!-]*+){0,3}+(?:'s)?+(?:\\s?\\([^()]{1,60}\\))?+";

  /// Before all but the first: "Gin, closely followed by Echo and Fiber".
  private static final String FOLLOWED = "(?:\\s?,)?\\s(?:and\\s|closely\\s)?followed(?:\\sclosely)?\\sby\\s";
  private static final String SEVERAL = NAME + "(?:\\s?,\\s" + NAME + ")*+(?:\\s?,)?+";
  private static final Pattern LIST = Pattern.compile(
      "(?:" + NAME + FOLLOWED + ")?+" + SEVERAL + "\\s(?:and|or|&|as well as|and/or)\\s" + NAME
      // four and more do without the conjunction where the list is at its end
          + "|" + NAME + "(?:\\s?,\\s" + NAME
          + "){3,}+(?=\\s?(?:[:;.!?)\u2013\u2014]|,?\\s(?:and|&)\\s(?:others|more|so on)\\b|$))"
          // an order in signs
          + "|" + NAME + "(?:\\s?(?:>|->|\u2192|\u21d2)\\s?" + NAME + "){2,}+");
  private static final Pattern ELEMENT = Pattern.compile(NAME);

  private Enumerations() {}

  static List<ListingFinder.Found> find(String view, List<Sentence> sentences) {
    var found = new ArrayList<ListingFinder.Found>();
    for (var sentence : sentences) {
      boolean prose = sentence.shape() == Shape.PROSE || sentence.shape() == Shape.BULLET;
      if (prose && sentence.zone().isContent() && sentence.span().length() <= LONGEST) {
        var line = Squeezed.of(view, sentence.span());
        var matcher = LIST.matcher(line.text());
        while (matcher.find()) {
          var items = items(view, line, new Span(matcher.start(), matcher.end()),
              sentence.section());
          if (items.size() >= LEAST) {
            found.add(new ListingFinder.Found(Form.SENTENCE,
                new Span(sentence.span().start(), line.place(matcher.start())).strip(view),
                items));
          }
        }
      }
    }
    return found;
  }

  private static List<Item> items(String view, Squeezed line, Span list, int section) {
    var items = new ArrayList<Item>();
    var matcher = ELEMENT.matcher(line.text()).region(list.start(), list.end());
    while (matcher.find()) {
      var body = line.span(matcher.start(), matcher.end());
      items.add(
          new Item(items.size() + 1, OptionalInt.empty(), name(view, body), body, section, false));
    }
    return items;
  }

  /// "While Gin": a sentence begins with a capital that is no name's.
  private static int afterFunctionWord(String view, Span element) {
    int space = view.indexOf(' ', element.start(), element.end());
    boolean function = space > 0
        && Cue.FUNCTION_WORD.fits(view.substring(element.start(), space));
    return function ? space + 1 : element.start();
  }

  /// An element without what stands in brackets, without article, genitive or the sentence's full stop.
  private static Span name(String view, Span element) {
    int start = afterFunctionWord(view, element);
    int bracket = view.indexOf('(', start, element.end());
    int end = bracket >= 0 ? bracket : element.end();
    while (end > start + 1 && ".!".indexOf(view.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end).strip(view);
  }
}
