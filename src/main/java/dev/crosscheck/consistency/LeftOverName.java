package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line that the sections on several things repeat, each with its own name ("Cons of Django", "Where to learn Django"), and
/// that has kept another one's name in one of them.
final class LeftOverName implements Check {

  /// Fewest sections in which the line has their own names.
  private static final int FEWEST = 2;

  /// Words of such a line beside the name.
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private static final String NAME = "*";

  private final Catalogue catalogue;

  LeftOverName(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// A line that names one thing, in the section on one.
  private record Line(Part part, Mention name, Sentence sentence) {}

  /// A section, and the things that its heading names.
  private record Part(List<String> headed, Listing.Item item) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    return analysis.outline().listings().stream()
        .filter(listing -> listing.form() == Listing.Form.SECTIONS)
        .flatMap(listing -> check(analysis, topics, listing.items().stream()
            .map(item -> new Part(topics.within(item.head()).stream().map(Mention::framework)
                .distinct().toList(), item))
            .filter(part -> !part.headed().isEmpty()).toList()));
  }

  private Stream<Finding> check(Analysis analysis, Topics topics, List<Part> parts) {
    var lines = new TreeMap<String, List<Line>>();
    var starts = new TreeMap<Integer, Part>();
    parts.forEach(part -> starts.put(part.item().body().start(), part));
    within(analysis, parts).stream().filter(sentence -> sentence.zone().isContent())
        .forEach(sentence -> {
          var part = starts.floorEntry(sentence.span().start());
          var names = topics.within(sentence.span());
          if (part != null && names.size() == 1 && isLine(analysis, sentence)
              && part.getValue().item().body().contains(sentence.span())
              && !part.getValue().item().head().overlaps(sentence.span())) {
            template(analysis, sentence, names.getFirst())
                .ifPresent(words -> lines.computeIfAbsent(words, _ -> new ArrayList<>())
                    .add(new Line(part.getValue(), names.getFirst(), sentence)));
          }
        });
    return lines.values().stream().flatMap(same -> stray(analysis, parts, same).stream());
  }

  /// The sentences from the first section on to the end of the last one.
  private static List<Sentence> within(Analysis analysis, List<Part> parts) {
    var sentences = analysis.outline().sentences();
    var all = parts.stream().map(part -> part.item().body()).reduce(Span::cover)
        .orElse(new Span(0, 0));
    int before = Span.last(sentences, Sentence::span, all.start() - 1);
    return sentences.subList(before + 1,
        Math.max(before, Span.last(sentences, Sentence::span, all.end())) + 1);
  }

  /// Whether it is a heading, or a paragraph or an item of its own.
  private static boolean isLine(Analysis analysis, Sentence sentence) {
    return switch (sentence.shape()) {
      case HEADING, LABEL -> true;
      case PROSE, BULLET -> {
        var block = analysis.outline().blocks().get(sentence.block()).span();
        yield isBare(analysis, block.start(), sentence.span().start())
            && isBare(analysis, sentence.span().end(), block.end());
      }
      case CELL, VALUE -> false;
    };
  }

  /// Whether the text of a place, without its markup, has neither letters nor digits.
  private static boolean isBare(Analysis analysis, int from, int to) {
    return from >= to || new Span(from, to).in(analysis.outline().view()).chars()
        .noneMatch(Character::isLetterOrDigit);
  }

  /// The words of a line around the name; none where it begins with the name as a sentence about it does.
  private static Optional<String> template(Analysis analysis, Sentence sentence, Mention name) {
    String view = analysis.outline().view();
    var before = Prose.words(
        view.substring(sentence.span().start(), name.evidence().span().start()));
    var after = Prose.words(view.substring(name.evidence().span().end(), sentence.span().end()));
    int words = before.size() + after.size();
    boolean statement = before.isEmpty() && sentence.shape() == Sentence.Shape.PROSE;
    int fewest = sentence.shape() == Sentence.Shape.HEADING ? 1 : SHORTEST;
    return words < fewest || words > LONGEST || statement
        ? Optional.empty()
        : Optional.of((String.join(" ", before) + " " + NAME + " " + String.join(" ", after))
            .toLowerCase(Locale.ROOT));
  }

  private Optional<Finding> stray(Analysis analysis, List<Part> parts, List<Line> lines) {
    var own = lines.stream().filter(this::isOwn).map(Line::part).collect(Collectors.toSet());
    var headed = parts.stream().flatMap(part -> part.headed().stream())
        .collect(Collectors.toSet());
    var strays = lines.stream()
        .filter(line -> !isOwn(line) && !own.contains(line.part()))
        .filter(line -> headed.contains(line.name().framework()))
        .toList();
    boolean one = strays.stream().map(Line::part).distinct().count() == 1;
    return own.size() < FEWEST || !one
        ? Optional.empty()
        : lines.stream().filter(this::isOwn).findFirst()
            .map(example -> finding(analysis, strays.getFirst(), example));
  }

  private boolean isOwn(Line line) {
    String named = line.name().framework();
    return line.part().headed().stream()
        .anyMatch(id -> named.equals(id) || catalogue.related(named, id));
  }

  private Finding finding(Analysis analysis, Line stray, Line example) {
    var said = analysis.article().quote(stray.sentence().span());
    var like = analysis.article().quote(example.sentence().span());
    return Draft.within(Finding.Kind.NAME_DRIFT, Finding.Severity.WARNING)
        .because(Finding.Cause.DOUBT).about(stray.part().headed().getLast())
        .says("The section on " + catalogue.name(stray.part().headed().getLast()) + " says “"
            + said.quote().strip() + "” (line " + said.line() + "), where the others have their own"
            + " name, as in line " + like.line() + ".")
        .side(stray.part().headed().getLast(), NumberingGap.head(analysis, stray.part().item()))
        .side(stray.name().framework(), said).side("elsewhere", like).finish();
  }
}
