package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the last sentence speaks of, for "both" and "the latter" in the next.
final class Spoken {

  /// Kinds of things that no framework is.
  static final Set<String> MEANS = FunctionWords.of("kinds-of-means");

  private static final Set<String> ARE = Set.of("are", "'re");

  /// Most words from "it is" to the noun.
  private static final int PHRASE = 6;

  /// Its subjects if they are several, else the two things of one sort that it names.
  private List<String> things = List.of();
  /// Whether those are its subjects together.
  private boolean together;
  private List<String> languages = List.of();
  private List<String> frameworks = List.of();
  /// What a sentence ends with that is about none of it.
  private List<String> listed = List.of();
  /// The languages named so far.
  private final Set<String> known = new HashSet<>();
  private int index = -1;

  /// Keeps a sentence for the next.
  void read(Wording wording, Subjects subjects) {
    var names = wording.names().values().stream().map(Wording.Name::id).distinct().toList();
    together = subjects.main().things().size() > 1;
    things = together
        ? subjects.main().things()
        : names.size() == 2 && arePeers(wording) ? names : Referents.enumerated(wording);
    languages = wording.names().values().stream().filter(name -> name.kind().equals("language"))
        .map(Wording.Name::id).distinct().toList();
    known.addAll(languages);
    frameworks = wording.names().values().stream().filter(name -> name.kind().endsWith("framework"))
        .map(Wording.Name::id).distinct().toList();
    listed = subjects.named() ? List.of() : listed(wording);
    index = wording.sentence().index();
  }

  /// The things of one sort that a sentence ends with: "No baker needs to be told of Gin, Echo and Koa".
  private static List<String> listed(Wording wording) {
    var things = new ArrayList<String>();
    int from = wording.size();
    for (var name : wording.names().descendingMap().values()) {
      boolean last = things.isEmpty() && from - name.to() <= 1;
      if (MEANS.contains(name.kind()) || !last && !Clauses.joins(wording, name.to(), from)) {
        break;
      }
      things.addFirst(name.id());
      from = name.from();
    }
    return List.copyOf(things);
  }

  /// The frameworks that the sentence names.
  List<String> frameworks() {
    return frameworks;
  }

  /// What a sentence means by "this framework", or by "they" where it calls them frameworks: what the sentence before names
  /// alone, or enumerates.
  Optional<Subjects.Reference> meant(Wording wording, Grammar grammar) {
    if (!isBefore(wording)) {
      return Optional.empty();
    }
    if (frameworks.size() == 1 && wording.word(0).equals("this")
        && wording.is(1, grammar.frameworks())) {
      return Optional.of(new Subjects.Reference(frameworks, 0.8, "the framework just named"));
    }
    boolean called = wording.word(0).equals("they") && ARE.contains(wording.word(1))
        && IntStream.range(2, 2 + PHRASE).takeWhile(i -> !Clauses.BREAKS.contains(wording.word(i)))
            .anyMatch(i -> wording.word(i).equals("frameworks"));
    return called && listed.size() > 1
        ? Optional.of(new Subjects.Reference(listed, 0.75, "the frameworks just named"))
        : Optional.empty();
  }

  /// What a sentence that calls its subject a language means by "it" where it can't be the framework told of: the only language
  /// that the sentence before names. "Gin is written in Go. It is a compiled language."
  Optional<Subjects.Reference> language(Wording wording, Subjects.Reference topic) {
    boolean called = isBefore(wording) && wording.word(0).equals("it")
        && wording.word(1).equals("is")
        && IntStream.range(2, 2 + PHRASE).takeWhile(i -> !Clauses.BREAKS.contains(wording.word(i)))
            .anyMatch(i -> wording.word(i).equals("language"));
    return called && languages.size() == 1 && known.stream().noneMatch(topic.things()::contains)
        ? Optional.of(new Subjects.Reference(languages, 0.8, "the language just named"))
        : Optional.empty();
  }

  /// Whether the sentence that was read stands right before another.
  boolean isBefore(Wording wording) {
    return index == wording.sentence().index() - 1;
  }

  /// What stands for several things in a sentence.
  /// - `rivals`: what is set against each other there. Beside those no other pair is meant by the way: "Gin is written in
  ///   Go. Both are fast".
  Referents referents(Wording wording, List<String> rivals) {
    boolean near = isBefore(wording);
    boolean pair = near && (together || rivals.isEmpty() || rivals.containsAll(things));
    return new Referents(rivals, pair ? things : List.of(), near ? languages : List.of());
  }

  /// Whether the things that a sentence names are of one sort, as a framework and its language are not.
  private static boolean arePeers(Wording wording) {
    return wording.names().values().stream()
        .map(name -> MEANS.contains(name.kind()) ? name.kind() : "").distinct().count() == 1;
  }
}
