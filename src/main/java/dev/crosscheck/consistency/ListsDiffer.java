package dev.crosscheck.consistency;

import dev.crosscheck.consistency.ListPair.Place;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A recap that has other members than the main list, or another order.
final class ListsDiffer implements Check {

  /// Longest list that is quoted as a whole, in UTF-16 units.
  private static final int LONGEST_QUOTE = 600;

  /// How an item begins that says first what it is for.
  private static final Pattern BY_CASE = Pattern
      .compile("(?i)[^\\p{L}]*(?:for|if|when|whenever|where|to|need|want)\\b"
          + "|[^\\n]*(?:[?\u2192\u21d2]|[-=]>|\\s\\([^()]*$)");

  private static final Phrasings PHRASINGS = Phrasings.own();

  private final Catalogue catalogue;

  ListsDiffer(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return ListPair.of(analysis, catalogue)
        .flatMap(pair -> Stream.concat(members(analysis, pair).stream(), order(pair).stream()));
  }

  private Optional<Finding> members(Analysis analysis, ListPair pair) {
    // a relative in its place is a drift of the name
    var lacking = isByCase(analysis, pair.other())
        ? List.<String>of()
        : pair.onlyMain().stream()
            .filter(id -> pair.relatives(catalogue, id, pair.onlyOther()).findAny().isEmpty())
            .toList();
    var added = pair.onlyOther().stream()
        .filter(id -> pair.relatives(catalogue, id, pair.onlyMain()).findAny().isEmpty()).toList();
    if (lacking.isEmpty() && added.isEmpty()) {
      return Optional.empty();
    }
    int line = pair.other().items().getFirst().head().line();
    var parts = new ArrayList<String>();
    if (!added.isEmpty()) {
      parts.add("has " + names(added) + ", which the main list lacks");
    }
    if (!lacking.isEmpty()) {
      parts.add("lacks " + names(lacking) + ", which the main list has");
    }
    var draft = Draft.within(Finding.Kind.LISTS_DIFFER,
        pair.place() == Place.TABLE ? Finding.Severity.WARNING : Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .about(added.size() + lacking.size() == 1
            ? Stream.concat(added.stream(), lacking.stream()).toList().getFirst()
            : "")
        .says(
            "The " + pair.name() + " (line " + line + ") " + String.join(", and ", parts)
                + " (line "
                + pair.main().items().getFirst().head().line() + ").");
    draft.side("main list" + (lacking.isEmpty() ? "" : ": " + names(lacking)),
        lacking.isEmpty() ? whole(analysis, pair.main()) : heads(pair.main(), lacking));
    draft.side(pair.name() + (added.isEmpty() ? "" : ": " + names(added)),
        added.isEmpty() ? whole(analysis, pair.other()) : heads(pair.other(), added));
    return Optional.of(draft.finish());
  }

  /// Whether most items of a list begin with the case that they are for ("For small sites: Gin", "Small sites → Gin"), or
  /// with what says to choose them: such advice needn't name all things, as a list by respects does ("Balance: Gin").
  private static boolean isByCase(Analysis analysis, Ranking ranking) {
    String view = analysis.outline().view();
    return ranking.items().stream()
        .map(item -> view.substring(item.body().start(),
            Math.max(item.body().start(), item.head().span().start())))
        .filter(words -> BY_CASE.matcher(words).lookingAt()
            || PHRASINGS.find("choosing", words).filter(said -> said.start() == 0).isPresent()
            || PHRASINGS.find("answer", words).filter(said -> said.start() == 0).isPresent())
        .count() * 2 > ranking.items().size();
  }

  private Optional<Finding> order(ListPair pair) {
    var moved = pair.moved();
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    String id = moved.getFirst();
    var here = heads(pair.main(), moved);
    var there = heads(pair.other(), moved);
    return Optional.of(Draft.within(Finding.Kind.LISTS_DIFFER,
        pair.place() == Place.RECAP ? Finding.Severity.ERROR : Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(id)
        .says("The " + pair.name() + " (line " + there.getFirst().line() + ") puts "
            + catalogue.name(id) + " at "
            + pair.otherPositions().get(id) + ", the main list (line " + here.getFirst().line()
            + ") at "
            + pair.mainPositions().get(id) + "."
            + (moved.size() > 1
                ? " Also moved: " + names(moved.subList(1, moved.size()))
                    + "."
                : ""))
        .side("main list: " + id + " at " + pair.mainPositions().get(id), here)
        .side(pair.name() + ": " + id + " at " + pair.otherPositions().get(id), there).finish());
  }

  private String names(List<String> ids) {
    return Prose.list(ids.stream().map(catalogue::name).toList());
  }

  private static List<Evidence> heads(Ranking ranking, List<String> ids) {
    return ids.stream()
        .flatMap(
            id -> ranking.items().stream().filter(item -> item.framework().equals(id)).limit(1))
        .map(Ranking.Item::head).toList();
  }

  /// The list as one quotation where it is short, else its first and last item.
  private static List<Evidence> whole(Analysis analysis, Ranking ranking) {
    var first = ranking.items().getFirst().head();
    var last = ranking.items().getLast().head();
    var span = first.span().cover(last.span());
    return span.length() <= LONGEST_QUOTE
        ? List.of(analysis.article().quote(span))
        : List.of(first, last);
  }
}
