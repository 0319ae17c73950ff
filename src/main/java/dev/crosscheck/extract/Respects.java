package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Sentence;
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
  private static final int MOST = 4;
  private static final int MOST_IN_HEADING = 2;
  /// Words before and behind a cue among which its respects stand: those of any sentence but a monstrous one.
  private static final int BEFORE = 60;
  private static final int BEHIND = 40;
  /// Most words between respects that are enumerated ("speed and also security").
  private static final int JOINT = 2;
  private static final Set<String> OF = Set.of("of", "for", "in", "around", "behind");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> MARKERS = FunctionWords.of("respect-openers");
  /// What may follow the name of a respect.
  private static final Set<String> CLOSING = FunctionWords.of("respect-closers");
  private static final Set<String> TURNS = FunctionWords.of("turns");

  /// A match that ranks its subject, and the places where what it says of it in which respect is named; none where a
  /// heading names it.
  record Ranked(CueMatch match, List<CueMatch> respects) {}

  private final Outline outline;
  private final Lexicon lexicon;
  private final CueFinder finder;
  private final Map<Integer, List<String>> headings = new HashMap<>();

  Respects(Outline outline, Lexicon lexicon, CueFinder finder) {
    this.finder = finder;
    this.outline = outline;
    this.lexicon = lexicon;
  }

  /// The respects that a sentence names, in order.
  /// - `matches`: all of its sentence, in order, the longer first.
  static List<CueMatch> named(List<CueMatch> matches) {
    return longest(matches);
  }

  /// The match once for each quality in respect of which it says something; none where they are not named.
  /// - `all`: the respects that its sentence names.
  List<Ranked> settle(CueMatch match, List<CueMatch> all, Wording wording) {
    var named = near(match, all);
    boolean trait = match.cue().has(Cue.Condition.TRAIT) || match.cue().has(Cue.Condition.AMOUNT);
    if (trait || attributive(match, wording)) {
      var qualified = named.stream().filter(respect -> adjoins(match, respect)).limit(1)
          .map(respect -> ranked(match.to(respect.to()), respect.cue().value(), List.of(respect)))
          .toList();
      if (!trait || !qualified.isEmpty()) {
        return qualified;
      }
    }
    if (trait) {
      return told(match, named, wording);
    }
    var respects = respects(match, named, wording);
    var values = respects.isEmpty()
        ? headings.computeIfAbsent(above(wording.sentence()), this::heading)
        : values(respects.stream());
    int most = respects.isEmpty() ? MOST_IN_HEADING : MOST;
    return values.size() > most
        ? List.of()
        : values.stream().map(value -> ranked(match, value,
            respects.stream().filter(respect -> respect.cue().value().equals(value)).toList()))
            .toList();
  }

  private static Ranked ranked(CueMatch match, String value, List<CueMatch> respects) {
    boolean burden = match.cue().has(Cue.Condition.AMOUNT)
        && respects.stream().anyMatch(respect -> respect.cue().polarity() == Polarity.NEGATIVE);
    var said = match.saying(match.cue().facet().orElseThrow(), value);
    return new Ranked(burden ? said.turned() : said, respects);
  }

  /// Of the respect that it is said of: "the community of Gin is livelier", "Gin has a community, but Echo's is larger".
  private List<Ranked> told(CueMatch match, List<CueMatch> named, Wording wording) {
    int be = match.from() - 1;
    while (be > 0
        && (wording.is(be, lexicon.words("degrees")) || wording.word(be).endsWith("ly"))) {
      be--;
    }
    boolean label = be > 0 && be == wording.colon();
    if (!label && !wording.is(be, lexicon.words("be"))) {
      return List.of();
    }
    int end = be;
    var owner = wording.word(be - 1).equals("'s")
        ? wording.nameOver(be - 2)
        : Optional.<Wording.Name>empty();
    return named.reversed().stream().filter(respect -> respect.to() <= end)
        .filter(respect -> owner.isPresent() || respect.to() == end
            || isOf(respect.to(), end, wording))
        .limit(1)
        .map(respect -> ranked(owner.map(name -> match.of(name.from())).orElse(match),
            respect.cue().value(), List.of(respect)))
        .map(said -> owner.isPresent() ? new Ranked(said.match(), List.of()) : said).toList();
  }

  /// Whether only "of" and what is named stands between two places.
  private static boolean isOf(int from, int to, Wording wording) {
    return OF.contains(wording.word(from))
        && wording.nameAt(from + 1).filter(name -> name.to() == to).isPresent();
  }

  private List<CueMatch> respects(CueMatch match, List<CueMatch> named, Wording wording) {
    return Stream.of(
        named.stream().filter(respect -> within(match, respect)).toList(),
        first(named.stream().filter(respect -> respect.from() >= match.to()).toList(), match,
            wording),
        nearest(named.stream().filter(respect -> precedes(match, respect, wording)).toList()))
        .filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
  }

  /// The names of respects without those within a longer one.
  private static List<CueMatch> longest(List<CueMatch> matches) {
    var longest = new ArrayList<CueMatch>();
    int reached = -1;
    for (var match : matches) {
      boolean again = !longest.isEmpty() && longest.getLast().from() == match.from()
          && longest.getLast().to() == match.to();
      if (isQuality(match) && (again || match.to() > reached)) {
        longest.add(match);
        reached = match.to();
      }
    }
    return longest;
  }

  /// Those of the respects that stand near enough to a match to be its.
  private static List<CueMatch> near(CueMatch match, List<CueMatch> all) {
    return all.subList(index(all, match.from() - BEFORE), index(all, match.to() + BEHIND));
  }

  /// How many of the respects start before a word.
  private static int index(List<CueMatch> all, int word) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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

  /// The first of the respects behind a match that goes with it, and those that are enumerated with it.
  private static List<CueMatch> first(List<CueMatch> respects, CueMatch match, Wording wording) {
    var near = new ArrayList<CueMatch>();
    for (var respect : respects) {
      boolean enumerated = !near.isEmpty() && respect.from() - near.getLast().to() <= JOINT
          && wording.any(near.getLast().to(), respect.from(), CLOSING);
      if (enumerated || near.isEmpty() && follows(match, respect, wording)) {
        near.add(respect);
      }
    }
    return near;
  }

  /// The last of some respects and those that are enumerated with it.
  private static List<CueMatch> nearest(List<CueMatch> respects) {
    var near = new ArrayList<CueMatch>();
    for (var respect : respects.reversed()) {
      if (near.isEmpty() || near.getLast().from() - respect.to() <= JOINT) {
        near.add(respect);
      }
    }
    return near.reversed();
  }

  private boolean precedes(CueMatch match, CueMatch respect, Wording wording) {
    int to = respect.to();
    // "performance benchmarks" are no respect
    boolean ends = to == match.from() || wording.nameAt(to).isPresent() || wording.is(to, CLOSING)
        || wording.is(to, lexicon.words("verbs")) || wording.is(to, lexicon.words("negations"));
    return to <= match.from() && ends && !wording.any(to, match.from(), TURNS);
  }

  private static boolean within(CueMatch match, CueMatch respect) {
    return respect.from() >= match.from() && respect.to() <= match.to();
  }

  /// The section that a sentence is told in; of a line that heads one ("**Winner: Gin**") the one around it.
  private int above(Sentence sentence) {
    var section = outline.sections().get(sentence.section());
    return section.heading().contains(sentence.span()) && section.parent() > 0
        ? section.parent()
        : section.index();
  }

  private List<String> heading(int section) {
    String text = outline.sections().get(section).heading().in(outline.view()).toString();
    var terms = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty()).map(word -> new Term(word, Map.of(), false)).toList();
    return values(longest(finder.in(terms)).stream());
  }
}
