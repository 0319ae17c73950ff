package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a comparative compares with: "faster than Django", "compared to Django, it is lighter", "not as mature as
/// Django"; where two rivals are set against each other and nothing else is named, the other of them.
final class Comparatives {

  /// A comparative with the things it compares with. `to`: where it ends, they too if they follow it.
  record Comparative(CueMatch match, int to, List<String> others) {
    /// Whether a cue says within it what the comparison says; what it is, or is good for, is another matter.
    boolean covers(CueMatch other) {
      return match.from() <= other.from() && other.to() <= to && other.cue().facet()
          .filter(facet -> facet == Facet.QUALITY || facet == Facet.FEATURE).isPresent();
    }
  }

  /// The things compared with, and the word that ends their enumeration.
  private record Standard(int to, List<String> things) {}

  /// Most words between a comparative and its "than" ("more flexible and much easier to set up than").
  private static final int REACH = 10;
  /// Most words between a comparative and "compared to".
  private static final int APART = 24;
  /// Most words of a phrase before the name in it ("than other more established frameworks like").
  private static final int PHRASE = 8;
  private static final Set<String> ENDS = Set.of(";", ":", ".", "!", "?", "(", ")", "|", "-");
  private static final Set<String> VERSUS = Set.of("versus", "vs");
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/", "nor", "both", "the",
      "either");

  private final Wording wording;
  private final Grammar grammar;
  private final Subjects subjects;
  private final List<String> rivals;

  /// - `rivals`: the two things that the sentence's surroundings set against each other, if they do.
  Comparatives(Wording wording, Grammar grammar, Subjects subjects, List<String> rivals) {
    this.wording = wording;
    this.grammar = grammar;
    this.subjects = subjects;
    this.rivals = rivals;
  }

  /// Whether a cue asks for something to compare with and its words don't say where it stands.
  static boolean isOpen(CueMatch match) {
    return match.cue().has(Cue.Condition.COMPARED) && match.slot() < 0;
  }

  /// The matches that say for themselves all that they need.
  static List<CueMatch> closed(List<CueMatch> matches) {
    return matches.stream().filter(match -> !isOpen(match)).toList();
  }

  /// The comparatives among the matches that have something to compare with.
  List<Comparative> of(List<CueMatch> matches) {
    if (matches.stream().noneMatch(Comparatives::isOpen)) {
      return List.of();
    }
    var candidates = matches.stream()
        .filter(match -> match.cue().has(Cue.Condition.COMPARED) || match.cue().facet().isEmpty())
        .toList();
    return Covering.visible(candidates).stream().filter(Comparatives::isOpen)
        .filter(match -> !wording.is(match.to(), grammar.sized()))
        .flatMap(match -> complete(match).stream())
        .filter(found -> !subjects.at(found.match().from(), found.match().to()).things()
            .containsAll(found.others()))
        .toList();
  }

  private Optional<Comparative> complete(CueMatch match) {
    return following(match).or(() -> leading(match))
        .or(() -> compares(match) ? Optional.empty() : rival(match));
  }

  /// "than …", "as …" after "not as …", "compared to …" behind the comparative.
  private Optional<Comparative> following(CueMatch match) {
    boolean equative = wording.any(match.from(), match.to(), Set.of("as", "so"));
    for (int i = match.to(); i < Math.min(wording.size(), match.to() + APART); i++) {
      String word = wording.word(i);
      if (ENDS.contains(word)) {
        break;
      }
      boolean near = i - match.to() <= REACH;
      boolean than = near && (word.equals("than") || equative && word.equals("as"));
      int phrase = than ? i + 1 : marker(i);
      if (phrase > 0) {
        return standard(phrase)
            .map(standard -> new Comparative(match, standard.to(), standard.things()));
      }
    }
    return Optional.empty();
  }

  /// Whether it compares with something that is not known.
  private boolean compares(CueMatch match) {
    return wording.any(match.to(), match.to() + REACH, Set.of("than", "compared"));
  }

  /// "Compared to Django, …", "Unlike Django, …" before the comparative.
  private Optional<Comparative> leading(CueMatch match) {
    for (int i = 0; i < match.from(); i++) {
      if (wording.is(i, VERSUS)) {
        continue;
      }
      boolean opens = i <= 1 || wording.word(i - 1).equals(",") || wording.word(i - 2).equals(",")
          || wording.word(i).equals("to");
      int phrase = !opens ? -1 : wording.word(i).equals("unlike") ? i + 1 : marker(i);
      if (phrase > 0) {
        return standard(phrase).filter(standard -> standard.to() <= match.from())
            .map(standard -> new Comparative(match, match.to(), standard.things()));
      }
    }
    return Optional.empty();
  }

  /// The word after "compared to", "in comparison with", "relative to"; -1 where none of these starts.
  private int marker(int at) {
    String word = wording.word(at);
    boolean to = Set.of("to", "with", "against").contains(wording.word(at + 1));
    if (word.equals("to") && wording.any(at - 3, at, Set.of("similar", "comparable"))) {
      return at + 1;
    }
    if (to && Set.of("compared", "comparison", "comparing", "relative", "contrast").contains(word)
        || word.equals("opposed") && to) {
      return at + 2;
    }
    return VERSUS.contains(word) ? at + 1 : -1;
  }

  /// The things that a phrase names: "than other languages like Java or Python".
  private Optional<Standard> standard(int from) {
    for (int i = from; i < Math.min(wording.size(), from + PHRASE); i++) {
      var name = wording.nameAt(i);
      if (name.isPresent() && !qualifies(name.get())) {
        return enumeration(i);
      }
      String word = wording.word(i);
      if (word.equals("latter") || word.equals("former")) {
        return named(i, word.equals("former"));
      }
      boolean verb = grammar.verbs().contains(word) && !grammar.be().contains(word)
          && !grammar.modifiers().contains(word) && !word.endsWith("ing") && !word.endsWith("ed")
          && name.isEmpty();
      if (ENDS.contains(word) || verb || grammar.generic().contains(word) && !word.equals("one")) {
        return Optional.empty();
      }
      i = name.map(Wording.Name::to).orElse(i + 1) - 1;
    }
    return Optional.empty();
  }

  /// Whether a name only tells which things are meant: "other Python frameworks", "Rust's Rocket".
  private boolean qualifies(Wording.Name name) {
    boolean owner = wording.word(name.to()).equals("'s")
        && wording.nameAt(name.to() + 1).isPresent();
    for (int i = name.to(); i < name.to() + 3; i++) {
      if (wording.nameAt(i).isPresent() || ENDS.contains(wording.word(i))
          || JOINTS.contains(wording.word(i))) {
        break;
      }
      if (wording.is(i, grammar.frameworks())
          && (wording.word(i).endsWith("s") || name.kind().equals("language"))) {
        return true;
      }
    }
    return owner;
  }

  private Optional<Standard> enumeration(int from) {
    var things = new ArrayList<String>();
    int to = from;
    int at = from;
    while (at < wording.size()) {
      var name = wording.nameAt(at);
      if (name.isPresent() && (things.isEmpty() || !subjects.opensClause(at))) {
        things.add(name.get().id());
        to = name.get().to();
        at = wording.word(to).equals("'s") ? to + 1 : to;
      } else if (name.isEmpty() && JOINTS.contains(wording.word(at))) {
        at++;
      } else {
        break;
      }
    }
    return Optional.of(new Standard(to, things));
  }

  /// "than the latter": of the things named before it.
  private Optional<Standard> named(int at, boolean first) {
    var pair = subjects.pair(at);
    var before = (pair.isEmpty()
        ? wording.names().headMap(at).values().stream().map(Wording.Name::id)
        : pair.stream())
        .filter(thing -> !subjects.main().things().contains(thing)).distinct().toList();
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Standard(at + 1, List.of(first ? before.getFirst() : before.getLast())));
  }

  /// "Gin is slightly faster" where Gin and Echo are rivals.
  private Optional<Comparative> rival(CueMatch match) {
    var things = subjects.at(match.from(), match.to()).things();
    if (things.size() != 1 || !subjects.named() || !predicative(match.from())
        || wording.word(match.to()).equals("to")) {
      return Optional.empty();
    }
    return Stream.of(subjects.pair(match.from()), subjects.contrasted(), rivals)
        .filter(pair -> pair.size() == 2 && pair.contains(things.getFirst())).findFirst()
        .map(pair -> new Comparative(match, match.to(),
            pair.stream().filter(thing -> !thing.equals(things.getFirst())).toList()));
  }

  /// Whether the comparative is what is said of the subject ("is far faster", "has a larger community"), no mere
  /// attribute ("makes it easier", "for faster development").
  private boolean predicative(int from) {
    int at = from - 1;
    while (at > 0 && (wording.is(at, grammar.degrees()) || wording.word(at).endsWith("ly")
        || wording.is(at, Set.of("a", "an", "the")))) {
      at--;
    }
    return at > 0 && (wording.is(at, grammar.be()) || wording.is(at, grammar.having()));
  }
}
