package dev.crosscheck.structure;

import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
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

  private static final List<String> CARDINALS = List.of("one", "two", "three", "four", "five",
      "six", "seven", "eight", "nine", "ten");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth",
      "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final String CARDINAL = "(?:" + String.join("|", CARDINALS) + "|\\d{1,2})";
  private static final String ORDINAL = "(?:" + String.join("|", ORDINALS)
      + "|\\d{1,2}(?:st|nd|rd|th))";
  private static final String PLACE = "(?:place|spot|position|rank)";
  /// A name with capitals, or one small word, which some names are written as.
  private static final String NAME = "(?-i:[{]?(?<name>[\\p{Lu}\\d][\\p{L}\\p{N}.+#-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}.+#-]*){0,3}"
      + "|\\p{L}[\\p{L}\\p{N}.+#-]*)[}]?)";

  /// The place first, then the name.
  private static final Pattern BEFORE = Pattern
      .compile("(?i)(?:coming )?(?:in )?(?:at|in|on) (?:the )?"
          + "(?:(?:" + PLACE + " |number |no\\. ?|# ?){0,2}(?<number>" + CARDINAL + ")|(?<ordinal>"
          + ORDINAL
          + ") " + PLACE + ")(?: " + PLACE
          + ")?,? (?:(?:is|are|we have|we find|there is|comes|stands) )?(?:the )?"
          + NAME);

  /// The name first, inside the sentence.
  private static final Pattern BEHIND = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + NAME
      + " ?,? (?:is |which )?(?:taking|takes|took|holds|holding|in|at|ranks|comes(?: in)?|finishes|lands(?: in)?) (?:the )?(?<ordinal>"
      + ORDINAL + ") " + PLACE + "\\b");

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
      var placed = pieces.get(i).isParagraph() ? placed(i) : Optional.<Placed>empty();
      if (placed.isEmpty()) {
        continue;
      }
      if (!run.isEmpty() && !goesOn(run.getLast(), placed.get())) {
        close(run, found);
      }
      if (!run.isEmpty() || placed.get().place() == 1) {
        run.add(placed.get());
      } else {
        run.addAll(leading(placed.get()));
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

  private boolean goesOn(Placed before, Placed placed) {
    return placed.place() == before.place() + 1
        && tree.sectionOf(placed.piece()) == tree.sectionOf(before.piece());
  }

  private void close(List<Placed> run, List<ListingFinder.Found> found) {
    if (run.size() >= LEAST) {
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

  private Optional<Placed> placed(int i) {
    var span = pieces.get(i).span();
    var line = Squeezed.of(view,
        new Span(span.start(), Math.min(span.end(), span.start() + REACH)));
    var before = BEFORE.matcher(line.text());
    if (before.lookingAt()) {
      return placed(i, line, before.toMatchResult());
    }
    var behind = BEHIND.matcher(line.text());
    return behind.find() ? placed(i, line, behind.toMatchResult()) : Optional.empty();
  }

  private static Optional<Placed> placed(int i, Squeezed line, MatchResult match) {
    var groups = match.namedGroups();
    String printed = groups.containsKey("number") && match.group("number") != null
        ? match.group("number")
        : match.group("ordinal");
    int place = number(printed.toLowerCase(Locale.ROOT));
    return place > 0
        ? Optional.of(new Placed(i, place, line.span(match.start("name"), match.end("name")), true))
        : Optional.empty();
  }

  private static int number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed.replaceAll("\\D", ""));
    }
    return 1 + Math.max(CARDINALS.indexOf(printed), ORDINALS.indexOf(printed));
  }
}
