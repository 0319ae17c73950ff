package dev.crosscheck.extract;

import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a name that no catalogue has from the head of a list's item, and tells what speaks for its being one.
final class UnknownNames {

  /// Most words of such a name.
  static final int MOST_WORDS = 3;

  /// Longest text of an item that is looked through for its name, in UTF-16 units.
  static final int REACH = 4_000;

  /// Fewest items of a list that is told by its number alone.
  private static final int LEAST_ANNOUNCED = 3;

  /// Where a name in a head ends.
  private static final Pattern END = Pattern
      .compile("\\s*(?:[:(\\[,|\u2013\u2014]|\\s-(?:\\s|$)|-\\s|\\bis\\b).*", Pattern.DOTALL);

  /// Symbols that decorate a head.
  private static final Pattern MARKS = Pattern.compile("^(?:[\\p{So}\\p{Mn}\\p{Cf}]++\\s*+)+");
  private static final Pattern TAIL = Pattern.compile("(?i)\\s+(?:web )?framework$");

  /// One word, or several with capitals.
  private static final Pattern WORDS = Pattern
      .compile(
          "[\\p{L}\\p{N}]\\S*|[\\p{Lu}\\p{N}]\\S*(?:\\s+(?:[\\p{Lu}\\p{N}]\\S*|of|on|and|for|the|js))+");

  /// Capitals, figures and dots where ordinary words have none ("XUnit", "Quartz.NET").
  private static final Pattern MADE_UP = Pattern
      .compile("\\S*(?:\\p{Ll}\\p{Lu}|\\p{Lu}\\p{Lu}\\p{Ll}|\\p{L}\\.\\p{L}|\\p{L}\\d)\\S*");

  /// What the head of a column calls the things below it.
  private static final Pattern KIND_HEAD = Pattern
      .compile("(?i)[\\s*_]*(?:[\\p{L}.]+\\s+)?(?:frameworks?|library|libraries)[\\s*_]*");

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"')\\]]+");

  /// Behind the text of a link, its address.
  private static final Pattern LINK = Pattern.compile("[*_`]{0,3}\\]\\([^()\\s]{1,300}\\)");

  /// A word without a capital.
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}++(?!\\p{N})");

  private final Outline outline;
  private final LinkingCues cues;
  private @Nullable Set<String> smallWords;
  private @Nullable Set<Item> announced;
  private @Nullable Set<String> repeated;
  private @Nullable Set<Integer> kindCells;

  UnknownNames(Outline outline, LinkingCues cues) {
    this.outline = outline;
    this.cues = cues;
  }

  /// The name that the head gives, where it may be one.
  Optional<String> of(Item item) {
    String head = MARKS.matcher(item.head().in(outline.view()).toString().strip())
        .replaceFirst("");
    String name = TAIL.matcher(END.matcher(head).replaceFirst("")).replaceFirst("").strip();
    boolean fits = WORDS.matcher(name).matches() && name.split("\\s+").length <= MOST_WORDS
        && name.length() > 1 && !cues.isConcept(name.toLowerCase(Locale.ROOT))
        && (Character.isUpperCase(name.charAt(0)) || name.length() < head.length()
            || name.equals(head))
        && Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s?!.]+"))
            .noneMatch(cues::namesNoThing);
    return fits ? Optional.of(name) : Optional.empty();
  }

  /// Whether the item's own text shows that its head is a name: no word is spelled like it, its text uses it as one,
  /// an address there holds it, or a template fills it.
  boolean isVouched(Item item) {
    return isFilled(item) || announced().contains(item) || isKindCell(item)
        || of(item).filter(name -> Character.isUpperCase(name.charAt(0)))
            .filter(name -> MADE_UP.matcher(name).matches() || isUsed(name, item)
                || isAddressed(name, item) && !isWrittenSmall(name))
            .isPresent();
  }

  /// Whether several of the article's lists have it, as they don't have the heading of a part. A section may stand in the list
  /// of its group and in that of all groups: it is one place.
  boolean isRepeated(String name) {
    if (repeated == null) {
      var places = new HashMap<String, Set<Integer>>();
      for (var listing : outline.listings()) {
        var names = new HashSet<String>();
        listing.items().stream().filter(_ -> listing.form() != Form.SENTENCE)
            .forEach(item -> of(item).filter(names::add).ifPresent(one -> places
                .computeIfAbsent(one, _ -> new HashSet<>()).add(item.head().start())));
      }
      repeated = places.entrySet().stream().filter(one -> one.getValue().size() > 1)
          .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
    return repeated.contains(name);
  }

  /// Whether the head is all of a cell in a column of frameworks or libraries, and the article never writes its words small.
  private boolean isKindCell(Item item) {
    return kindCells().contains(item.head().start()) && of(item)
        .filter(name -> Character.isUpperCase(name.charAt(0))
            && isAllOf(name, item) && hasNoSmallWord(name))
        .isPresent();
  }

  /// Where the cells begin that stand first in their rows, below a head that calls them frameworks or libraries.
  private Set<Integer> kindCells() {
    if (kindCells == null) {
      var tables = outline.blocks().stream()
          .filter(block -> block.kind() == Block.Kind.HEADER_CELL && block.column() == 0
              && KIND_HEAD.matcher(block.span().in(outline.view())).matches())
          .map(Block::group).collect(Collectors.toSet());
      kindCells = outline.blocks().stream()
          .filter(block -> block.kind() == Block.Kind.CELL && block.column() == 0
              && tables.contains(block.group()))
          .map(block -> block.span().start()).collect(Collectors.toSet());
    }
    return kindCells;
  }

  /// The items of lists that the article counts as frameworks or the like, or introduces as such, each headed by what has
  /// the shape of a name.
  private Set<Item> announced() {
    if (announced == null) {
      announced = outline.listings().stream()
          .filter(listing -> listing.form() == Form.SECTIONS
              && listing.items().size() >= LEAST_ANNOUNCED
              && (ListTitle.countsExactly(outline, listing.items().size())
                  && listing.items().stream().allMatch(item -> isName(item, false))
                  || ListTitle.introduces(outline, listing)
                      && listing.items().stream().allMatch(item -> item.stated().isPresent()
                          && isName(item, true))
                      && listing.items().stream().anyMatch(this::isMadeUp)))
          .flatMap(listing -> listing.items().stream()).collect(Collectors.toSet());
    }
    return announced;
  }

  /// Whether a head is one word, or where it is numbered more, with capitals, none of which the article writes small.
  /// - `small`: whether it may be a single word in small letters as well.
  private boolean isName(Item item, boolean small) {
    return !item.implied() && of(item)
        .filter(name -> isAllOf(name, item))
        .filter(name -> item.stated().isPresent() || name.indexOf(' ') < 0)
        .filter(name -> MADE_UP.matcher(name).matches()
            || (Character.isUpperCase(name.charAt(0))
                ? hasNoSmallWord(name)
                : small && name.indexOf(' ') < 0))
        .isPresent();
  }

  private boolean isAllOf(String name, Item item) {
    return name.contentEquals(item.head().in(outline.view()).toString().strip());
  }

  /// Whether the article writes none of a name's words without a capital.
  private boolean hasNoSmallWord(String name) {
    return Stream.of(name.split("\\s+"))
        .noneMatch(word -> smallWords().contains(word.toLowerCase(Locale.ROOT)));
  }

  private boolean isMadeUp(Item item) {
    return of(item).filter(name -> MADE_UP.matcher(name).matches()).isPresent();
  }

  /// Whether the head stands in the braces that a template fills.
  private boolean isFilled(Item item) {
    String text = outline.article().text();
    var head = item.head();
    return !head.isEmpty() && head.start() > 0 && head.end() < text.length()
        && text.charAt(head.start() - 1) == '{' && text.charAt(head.end()) == '}';
  }

  /// Whether the text names it with its capitals inside a sentence, or says what it is, and the article never writes it
  /// as an ordinary word.
  private boolean isUsed(String name, Item item) {
    var body = body(item);
    var quoted = Pattern.quote(name);
    boolean used = Pattern
        .compile("(?:[\\p{Ll},] |\\p{Ll} the )" + quoted + "(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])"
            + quoted
            + "\\s+(?:is|was) (?:an?|the|another|one) ")
        .matcher(body.in(outline.view())).find();
    return used && !smallWords().contains(name.toLowerCase(Locale.ROOT));
  }

  /// The words that the article writes without a capital.
  private Set<String> smallWords() {
    if (smallWords == null) {
      smallWords = SMALL.matcher(outline.view()).results().map(MatchResult::group)
          .collect(Collectors.toSet());
    }
    return smallWords;
  }

  /// Whether an address in the item leads to a place of that name.
  private boolean isAddressed(String name, Item item) {
    String letters = letters(name);
    return letters.length() > 2
        && ADDRESS.matcher(withLink(body(item)).in(outline.article().text())).results()
            .anyMatch(address -> letters(address.group()).contains(letters));
  }

  /// With the address of the link that a text ends in, which is no text to be read.
  private Span withLink(Span body) {
    String text = outline.article().text();
    var link = LINK.matcher(text).region(body.end(), Math.min(text.length(), body.end() + REACH));
    return link.lookingAt() ? new Span(body.start(), link.end()) : body;
  }

  /// Whether the article writes words that a hyphen joins in small letters too, as it does not write a name.
  private boolean isWrittenSmall(String name) {
    return name.indexOf('-') > 0
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.ROOT)))
            .matcher(outline.view()).find();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  /// What follows the head, as far as it is looked through.
  private static Span body(Item item) {
    int start = Math.min(item.head().end(), item.body().end());
    return new Span(start, Math.min(item.body().end(), start + REACH));
  }
}
