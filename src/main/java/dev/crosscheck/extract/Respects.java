package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// In what respect one thing is said to be above or below others: "Gin wins in terms of speed", "As for speed, Gin wins",
/// or under the heading "Speed" simply "Gin wins".
final class Respects {

  /// Most words after a cue within which its respect is named.
  private static final int AFTER = 8;
  /// Most words that stand between a cue and a respect that it goes with directly ("unmatched developer productivity").
  private static final int ADJACENT = 1;
  /// Most respects that a sentence or heading names, for the verdict to be on each of them.
  private static final int MOST = 2;
  /// Most words between respects that are enumerated ("speed and also security").
  private static final int JOINT = 2;
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> MARKERS = FunctionWords.of("respect-openers");
  /// What may follow the name of a respect.
  private static final Set<String> CLOSING = FunctionWords.of("respect-closers");
  private static final Set<String> TURNS = FunctionWords.of("turns");

  private final Outline outline;
  private final Lexicon lexicon;
  private final CueFinder finder;
  private final Map<Integer, List<String>> headings = new HashMap<>();

  Respects(Outline outline, Lexicon lexicon, CueFinder finder) {
    this.finder = finder;
    this.outline = outline;
    this.lexicon = lexicon;
  }

  /// The match once for each quality in respect of which it says something; none where they are not named.
  /// - `matches`: all of its sentence.
  List<CueMatch> settle(CueMatch match, List<CueMatch> matches, Wording wording) {
    var facet = match.cue().facet().orElseThrow();
    var named = longest(matches);
    if (attributive(match, wording)) {
      return named.stream().filter(respect -> adjoins(match, respect)).limit(1)
          .map(respect -> match.saying(facet, respect.cue().value()).to(respect.to())).toList();
    }
    return values(match, named, wording).stream().map(value -> match.saying(facet, value)).toList();
  }

  private List<String> values(CueMatch match, List<CueMatch> named, Wording wording) {
    return Stream.of(
        values(named.stream().filter(respect -> within(match, respect))),
        values(named.stream().filter(respect -> follows(match, respect, wording))),
        values(
            nearest(named.stream().filter(respect -> precedes(match, respect, wording)).toList())),
        headings.computeIfAbsent(wording.sentence().section(), this::heading))
        .filter(values -> !values.isEmpty()).findFirst()
        .filter(values -> values.size() <= MOST).orElse(List.of());
  }

  private static List<CueMatch> longest(List<CueMatch> matches) {
    var named = matches.stream().filter(Respects::isQuality).toList();
    return named.stream().filter(match -> named.stream()
        .noneMatch(other -> other.contains(match) && other.length() > match.length())).toList();
  }

  /// Whether a cue is an adjective before what it praises: "unmatched speed".
  private boolean attributive(CueMatch match, Wording wording) {
    String word = wording.word(match.from());
    boolean predicate = wording.is(match.from() - 1, lexicon.words("be"));
    return match.length() == 1 && !predicate && (word.endsWith("ed") || word.endsWith("able"));
  }

  private static boolean adjoins(CueMatch match, CueMatch respect) {
    int gap = respect.from() - match.to();
    return gap >= 0 && gap <= ADJACENT;
  }

  private static boolean isQuality(CueMatch match) {
    return match.cue().has(Cue.Condition.LABEL)
        && match.cue().facet().equals(Optional.of(Facet.QUALITY));
  }

  private static List<String> values(Stream<CueMatch> respects) {
    return respects.map(respect -> respect.cue().value()).distinct().toList();
  }

  private static boolean follows(CueMatch match, CueMatch respect, Wording wording) {
    int gap = respect.from() - match.to();
    return gap >= 0 && gap <= AFTER && (adjoins(match, respect)
        || wording.any(match.to(), respect.from(), MARKERS))
        && !wording.any(match.to(), respect.from(), TURNS)
        && !wording.any(match.to(), respect.from(), COMMA);
  }

  /// The last of some respects and those that are enumerated with it.
  private static Stream<CueMatch> nearest(List<CueMatch> respects) {
    var near = new ArrayList<CueMatch>();
    for (var respect : respects.reversed()) {
      if (near.isEmpty() || near.getLast().from() - respect.to() <= JOINT) {
        near.add(respect);
      }
    }
    return near.reversed().stream();
  }

  private boolean precedes(CueMatch match, CueMatch respect, Wording wording) {
    int to = respect.to();
    // "performance benchmarks" are no respect
    boolean ends = to == match.from() || wording.nameAt(to).isPresent() || wording.is(to, CLOSING)
        || wording.is(to, lexicon.words("verbs"));
    return to <= match.from() && ends && !wording.any(to, match.from(), TURNS);
  }

  private static boolean within(CueMatch match, CueMatch respect) {
    return respect.from() >= match.from() && respect.to() <= match.to();
  }

  private List<String> heading(int section) {
    String text = outline.sections().get(section).heading().in(outline.view()).toString();
    var terms = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty()).map(word -> new Term(word, Map.of(), false)).toList();
    return values(longest(finder.in(terms)).stream());
  }
}
