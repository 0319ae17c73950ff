package dev.crosscheck.extract;

import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the other names of an article say of a word: those it is enumerated with, the items of its list, and whether
/// the same word surely is a name elsewhere.
final class Company {

  /// Log odds from which an occurrence vouches for the others.
  static final double SURE = 1;

  /// How many names on each side are asked, and how far they may stand away, in UTF-16 units: a heading and the
  /// sentence below, or a sentence.
  static final int NEAR = 3;
  static final int REACH = 120;

  /// Longest text between two names of an enumeration, in UTF-16 units.
  static final int LONGEST_JOINT = 14;

  private static final Pattern JOINT = Pattern
      .compile(
          "(?i)\\s*(?:,|/|&|\\||\\+|;|,?\\s*(?:and|or|vs\\.?|versus|with|to|over|than)\\s|[-\u2013\u2014]\\s)\\s*(?:the\\s)?");

  private final String view;
  private final LinkingCues cues;
  private final Slots slots;
  private final BareNames bare;
  private final List<Verdict> verdicts;
  private final Places places;
  private final Set<String> sure = new HashSet<>();

  /// The things that the headings of sections surely mean.
  private final Map<Integer, Set<String>> headed = new HashMap<>();
  private final Map<Integer, Integer> namesOfList = new HashMap<>();

  private final Set<String> languages = new HashSet<>();

  /// `verdicts`: of all candidates in reading order, as judged so far.
  Company(String view, LinkingCues cues, Places places, Slots slots, List<Verdict> verdicts) {
    this.view = view;
    this.cues = cues;
    this.places = places;
    this.slots = slots;
    this.bare = new BareNames(view, cues, places);
    this.verdicts = verdicts;
    for (var verdict : verdicts) {
      if (verdict.sum() >= SURE) {
        sure.add(surface(verdict) + ' ' + verdict.thing().id());
        places.headed(verdict.candidate().span()).ifPresent(section -> headed
            .computeIfAbsent(section, _ -> new HashSet<>()).add(verdict.thing().id()));
      }
      if (verdict.links() && verdict.thing().kind().equals("language")
          && !verdict.candidate().isDistinctive() && places.heads(verdict.candidate().span())) {
        languages.add(verdict.thing().name());
      }
      if (verdict.links() && slots.fill(verdict.candidate().span()) != Slots.Fill.NONE) {
        slots.listing(verdict.candidate().span())
            .ifPresent(list -> namesOfList.merge(list, 1, Integer::sum));
      }
    }
  }

  /// The languages that headings name by words which may mean something else ("Go"), by their names in the catalogue.
  Set<String> languages() {
    return languages;
  }

  /// The evidence for the verdict at `index`.
  List<Score> weigh(int index) {
    var parts = new ArrayList<Score>();
    var verdict = verdicts.get(index);
    boolean capital = Capitals.hasCapital(verdict.candidate().span().in(view))
        || verdict.candidate().options().stream()
            .anyMatch(spelling -> !Capitals.hasCapital(spelling.written()));
    Stream.of(joined(index - 1, index), joined(index, index + 1)).flatMap(Optional::stream)
        .max(Comparator.comparingDouble(cues::weight))
        .filter(joint -> capital || cues.weight(joint) > cues.weight("neighbour-likely"))
        .ifPresent(joint -> parts.add(Score.of(cues.weight(joint), joint)));
    if (slots.fill(verdict.candidate().span()) != Slots.Fill.NONE) {
      int own = verdict.links() ? 1 : 0;
      slots.listing(verdict.candidate().span()).stream()
          .filter(list -> namesOfList.getOrDefault(list, 0) - own >= 2)
          .forEach(_ -> parts.add(Score.of(cues.weight("siblings"), "siblings")));
    }
    if (isBesideLanguage(index)) {
      parts.add(Score.of(cues.weight("made-with-near"), "made-with-near"));
    }
    if (capital && isUnderName(verdict)) {
      parts.add(Score.of(cues.weight("section"), "section"));
    }
    if (sure.contains(surface(verdict) + ' ' + verdict.thing().id())) {
      parts.addAll(capital
          ? List.of(Score.of(cues.weight("discourse"), "discourse"))
          : small(verdict));
    }
    return parts;
  }

  /// Whether a heading over a name, other than the one it stands in, surely means it too.
  private boolean isUnderName(Verdict verdict) {
    var span = verdict.candidate().span();
    return places.headed(span).isEmpty() && places.around(span.start()).anyMatch(
        section -> headed.getOrDefault(section, Set.of()).contains(verdict.thing().id()));
  }

  /// What a name that the article surely means elsewhere weighs where it is written small.
  private List<Score> small(Verdict verdict) {
    var span = verdict.candidate().span();
    double weight = cues.small(surface(verdict));
    var parts = new ArrayList<Score>();
    boolean part = isPart(span) || bare.isCounted(span);
    parts.add(Score.of(part ? Math.min(weight, 0) : weight,
        "the article surely means the name elsewhere" + cues.smallRow(surface(verdict))));
    if (!part && bare.isBare(span)) {
      parts.add(Score.of(cues.weight("small-bare"), "small-bare"));
    }
    return parts;
  }

  /// Whether a hyphen or a path ties a word to something that isn't written on to names: "koa-router", "@types/koa".
  private boolean isPart(Span name) {
    boolean before = name.start() > 1 && (view.charAt(name.start() - 1) == '-'
        || view.charAt(name.start() - 1) == '/');
    boolean behind = name.end() + 1 < view.length() && view.charAt(name.end()) == '-'
        && Character.isLetter(view.charAt(name.end() + 1));
    return before || behind && !bare.hasTail(name);
  }

  /// The enumeration that candidates `left` and `right` make, by its weight's name.
  private Optional<String> joined(int left, int right) {
    if (left < 0 || right >= verdicts.size()) {
      return Optional.empty();
    }
    var first = verdicts.get(left).candidate().span();
    var second = verdicts.get(right).candidate().span();
    if (second.start() - first.end() > LONGEST_JOINT
        || !JOINT.matcher(view.substring(first.end(), second.start())).matches()) {
      return Optional.empty();
    }
    if (!verdicts.get(left).links() && !verdicts.get(right).links()) {
      return Optional.of("neighbour-likely");
    }
    return Optional.of(
        isLanguage(left) && isLanguage(right) ? "neighbour-language" : "neighbour");
  }

  /// Whether a language surely stands close to what is made with it, each of them vouching for the other. Of languages
  /// that can't be mistaken this is known at once; see [Choice].
  private boolean isBesideLanguage(int index) {
    for (int i = Math.max(0, index - NEAR); i <= Math.min(verdicts.size() - 1, index + NEAR); i++) {
      if (i != index && verdicts.get(i).links() && isClose(index, i)
          && (isMadeWith(i, index) && !verdicts.get(index).candidate().isDistinctive()
              || isMadeWith(index, i) && !verdicts.get(i).candidate().isDistinctive())) {
        return true;
      }
    }
    return false;
  }

  private boolean isMadeWith(int thing, int language) {
    return isLanguage(language) && !isLanguage(thing) && verdicts.get(thing).thing().languages()
        .contains(verdicts.get(language).thing().name());
  }

  private boolean isClose(int a, int b) {
    var first = verdicts.get(Math.min(a, b)).candidate().span();
    var second = verdicts.get(Math.max(a, b)).candidate().span();
    return second.start() - first.end() <= REACH;
  }

  private boolean isLanguage(int index) {
    return verdicts.get(index).thing().kind().equals("language");
  }

  private String surface(Verdict verdict) {
    return verdict.candidate().span().in(view).toString().toLowerCase(Locale.ROOT);
  }
}
