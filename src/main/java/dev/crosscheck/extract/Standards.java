package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands after "than" or "compared to": the things that something is compared with.
final class Standards {

  /// The things compared with, and the word that ends their enumeration.
  record Standard(int to, List<String> things) {}

  /// Most words of a phrase before the name in it ("than other more established frameworks like").
  private static final int PHRASE = 9;
  static final Set<String> VERSUS = Set.of("versus", "vs");
  private static final Set<String> ENDS = Set.of(";", ":", ".", "!", "?", "(", ")", "|", "-");
  private static final Set<String> JOINTS = FunctionWords.of("joints-of-standards");

  /// Most rivals that "the others" means, when they are not named.
  private static final int FEW = 2;
  /// "Java and its frameworks Spring and Struts".
  private static final Set<String> RESPECTIVE = FunctionWords.of("respective");
  private static final Set<String> ALL = FunctionWords.of("any");
  private static final Set<String> PLACES = FunctionWords.of("places-of-comparison");
  private static final Set<String> OTHERS = FunctionWords.of("everything-else");
  private static final Set<String> KIN = FunctionWords.of("kin-standards");
  private static final Set<String> REFERRING = withKin(FunctionWords.of("referring-standards"));
  private static final Set<String> MEASURING = FunctionWords.of("measuring");
  private static final Set<String> OPENING = FunctionWords.of("opening-measures");
  private static final Set<String> POINTING = withKin(FunctionWords.of("pointing-standards"));

  private final Wording wording;
  private final Grammar grammar;
  private final Subjects subjects;
  private final List<String> rivals;

  Standards(Wording wording, Grammar grammar, Subjects subjects, List<String> rivals) {
    this.wording = wording;
    this.grammar = grammar;
    this.subjects = subjects;
    this.rivals = rivals;
  }

  /// The things that a phrase names: "than other languages like Java or Python".
  Optional<Standard> at(int from) {
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
      if (JOINTS.contains(wording.word(i))) {
        // "Ruby and Python frameworks"
        return wording.nameAt(i + 1).filter(next -> next.kind().equals(name.kind()))
            .filter(this::qualifies).isPresent() || owner;
      }
      if (wording.nameAt(i).isPresent() || ENDS.contains(wording.word(i))) {
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
      } else if (name.isEmpty()
          && (JOINTS.contains(wording.word(at)) || wording.is(at, RESPECTIVE))) {
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

  /// "any other framework", "all the others", "anything else", "the rest".
  boolean everything(int at) {
    int first = wording.is(at, PLACES) ? at + 1 : at;
    boolean other = wording.any(first + 1, first + 4, OTHERS) && wording.is(first, ALL);
    boolean rest = wording.word(first).equals("the") && wording.word(first + 1).equals("rest");
    return (other || wording.word(first).equals("anything") || rest)
        && wording.names().subMap(first, first + PHRASE).values().stream()
            .allMatch(this::qualifies);
  }

  /// "either of them", "the others", "its rival": the rivals that the comparative is not said of, if they are few.
  Optional<Standard> referred(int at, List<String> about) {
    int to = at;
    while (to - at < PHRASE && (wording.is(to, REFERRING) || isQualified(to))) {
      to++;
    }
    var things = rivals.stream().filter(thing -> !about.contains(thing)).toList();
    boolean few = things.size() < rivals.size() && things.size() <= FEW && !things.isEmpty();
    boolean refers = to > at && wording.any(at, to, POINTING)
        && (ENDS.contains(wording.word(to)) || wording.word(to).isEmpty()
            || Set.of(",", "and", "in", "when", "because").contains(wording.word(to)));
    return few && refers ? Optional.of(new Standard(to, things)) : Optional.empty();
  }

  private static Set<String> withKin(Set<String> words) {
    return Stream.concat(KIN.stream(), words.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a word only qualifies the kin behind it: "its bigger sibling".
  private boolean isQualified(int at) {
    return at > 0 && wording.is(at - 1, REFERRING) && KIN.contains(wording.word(at + 1));
  }

  /// The word after "compared to", which measures even what is no comparative; -1 where it doesn't start.
  int measure(int at) {
    boolean to = Set.of("to", "with", "against").contains(wording.word(at + 1));
    return to && wording.is(at, MEASURING) ? at + 2 : -1;
  }

  /// The word after "Compared to", "Unlike", "Next to" at the start of the sentence; -1 where none of these opens it.
  int opening() {
    boolean led = wording.word(0).equals("in") || wording.word(0).equals("when");
    if (wording.is(0, OPENING)) {
      return wording.word(1).equals("to") ? 2 : 1;
    }
    return wording.word(0).equals("next") && wording.word(1).equals("to")
        ? 2
        : measure(led ? 1 : 0);
  }

  /// The word after "compared to", "in comparison with", "relative to"; -1 where none of these starts.
  int marker(int at) {
    String word = wording.word(at);
    boolean to = Set.of("to", "with", "against").contains(wording.word(at + 1));
    if (word.equals("to") && wording.any(at - 3, at, Set.of("similar", "comparable"))
        || word.equals("from") && wording.word(at - 1).equals("different")) {
      return at + 1;
    }
    if (word.equals("opposed") && to) {
      return at + 2;
    }
    int measure = measure(at);
    return measure > 0 ? measure : VERSUS.contains(word) ? at + 1 : -1;
  }
}
