package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What each part of a sentence is about: the names that are subjects of its clauses, the stretches that speak of
/// something else, and for the rest what the sentence is about by its place.
final class Subjects {

  /// Most words between a name and its verb ("the Django developer community is").
  private static final int NOUNS = 3;
  /// Most words of an insertion between a name and its verb.
  private static final int INSERTION = 14;
  /// Most words of a noun phrase.
  private static final int PHRASE = 12;
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose");
  private static final Set<String> INVERSE = Set.of("is", "are", "called", "named");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", ".", "-", "and", "or",
      "but", "!", "?");

  /// - `things`: ids; empty where the part is about nothing known.
  /// - `sure`: from 0 to 1. `how`: why.
  record Reference(List<String> things, double sure, String how) {
    static final Reference NONE = new Reference(List.of(), 0, "no subject");
  }

  private record Clause(int from, int verb, List<String> things) {}

  private final Wording wording;
  private final Grammar grammar;
  private final Islands islands;
  private final Reference fallback;
  /// The clauses whose subject is named, in order.
  private final List<Clause> clauses = new ArrayList<>();
  private final boolean otherBefore;

  Subjects(Wording wording, Grammar grammar, Reference fallback) {
    this.wording = wording;
    this.grammar = grammar;
    this.islands = new Islands(wording, grammar);
    this.fallback = fallback;
    findClauses();
    if (clauses.isEmpty()) {
      inverse();
    }
    this.otherBefore = !clauses.isEmpty() && clausesBefore(clauses.getFirst().from());
  }

  /// "one popular framework is Django": the name at the end is what the sentence is about.
  private void inverse() {
    for (var name : wording.names().values()) {
      int be = name.from() - 1;
      if (INVERSE.contains(wording.word(be)) && framework(be) && name.to() >= wording.size() - 1) {
        clauses.add(new Clause(0, be, List.of(name.id())));
        return;
      }
    }
  }

  /// Whether "framework" or the like stands shortly before a word, in one phrase with it.
  private boolean framework(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      if (wording.word(i).equals(",")) {
        return false;
      }
      if (wording.is(i, grammar.anaphors())) {
        return true;
      }
    }
    return false;
  }

  /// What the words from `from` to `to` are about.
  Reference at(int from, int to) {
    var island = islands.at(from, to);
    if (island.isPresent()) {
      return new Reference(island.get().things(), 0.9, "named beside it");
    }
    return governing(from)
        .map(clause -> new Reference(clause.things(), 0.95, "subject of its clause"))
        .orElse(fallback);
  }

  /// Whether the words stand in a stretch that speaks of something else than the clause.
  boolean onIsland(int from, int to) {
    return islands.at(from, to).isPresent();
  }

  /// The verb of the clause that governs a word, -1 where its subject is not named.
  int verbBefore(int at) {
    return governing(at).filter(clause -> clause.from() <= at).map(Clause::verb).orElse(-1);
  }

  private Optional<Clause> governing(int at) {
    int low = 0;
    int high = clauses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).from() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low > 0) {
      return Optional.of(clauses.get(low - 1));
    }
    return clauses.isEmpty() || otherBefore ? Optional.empty() : Optional.of(clauses.getFirst());
  }

  /// What the sentence is about by its place, whatever it names.
  Reference fallback() {
    return fallback;
  }

  /// What the sentence as a whole is about.
  Reference main() {
    return clauses.isEmpty()
        ? fallback
        : new Reference(clauses.getFirst().things(), 0.95, "subject of its clause");
  }

  /// Whether the sentence names its subject itself.
  boolean named() {
    return !clauses.isEmpty();
  }

  /// Whether a clause with a subject of its own ("you can", "it is") stands before the first named subject.
  private boolean clausesBefore(int name) {
    for (int i = 0; i + 1 < name; i++) {
      boolean subject = grammar.pronouns().contains(wording.word(i))
          || grammar.generic().contains(wording.word(i));
      if (subject && grammar.verbs().contains(wording.word(i + 1)) && !wording.word(0).equals("if")
          && !wording.word(0).equals("when")) {
        return true;
      }
    }
    return false;
  }

  private void findClauses() {
    int at = 0;
    var names = new ArrayList<>(wording.names().values());
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      if (name.from() < at || !mayBeSubject(name)) {
        continue;
      }
      var chain = new ArrayList<String>(List.of(name.id()));
      int end = name.to();
      int j = i + 1;
      while (j < names.size() && joint(end, names.get(j).from())) {
        chain.add(names.get(j).id());
        end = names.get(j).to();
        j++;
      }
      int verb = verb(end);
      if (verb < 0 && chain.size() > 1) {
        chain = new ArrayList<>(List.of(name.id()));
        verb = verb(name.to());
      }
      if (verb < 0 && name.from() == 0 && headsLine(name)) {
        verb = name.to();
      }
      if (verb >= 0) {
        clauses.add(new Clause(name.from(), verb, List.copyOf(chain)));
        at = verb;
      }
    }
  }

  /// Whether only commas, brackets and conjunctions stand between two names.
  private boolean joint(int from, int to) {
    if (to - from > 3 || to <= from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!JOINTS.contains(wording.word(i)) && !wording.word(i).equals("the")) {
        return false;
      }
    }
    return true;
  }

  /// A name at the start of a line, set off from what is said of it: "Gin: …", "Jinja, an engine".
  private boolean headsLine(Wording.Name name) {
    String next = wording.word(name.to());
    return next.equals(":") || next.equals("-") || next.equals("(")
        || next.equals(",") && wording.is(name.to() + 1, Set.of("a", "an", "the", "which"));
  }

  private boolean mayBeSubject(Wording.Name name) {
    int before = name.from() - 1;
    while (before >= Math.max(0, name.from() - PHRASE)
        && (grammar.determiners().contains(wording.word(before))
            || grammar.anaphors().contains(wording.word(before)) && before > 0
            || grammar.modifiers().contains(wording.word(before))
                && !wording.word(before).equals("and"))) {
      before--;
    }
    String word = wording.word(before);
    boolean after = wording.word(name.from() - 1).equals("than");
    boolean object = grammar.verbs().contains(word) && !grammar.be().contains(word)
        && !word.equals("while") && before > 0;
    return !after && !object
        && !(grammar.prepositions().contains(word) && !word.equals("while") && !word.equals("since")
            && !word.equals("as"));
  }

  /// The verb that a name ending before a word is the subject of; -1 where there is none.
  private int verb(int end) {
    int at = end;
    boolean possessive = wording.word(at).equals("'s") || wording.word(at).equals("'");
    if (possessive) {
      if (wording.is(at + 1, grammar.determiners()) || wording.word(at + 1).equals("the")) {
        return at;
      }
      at++;
    }
    at = insertion(at);
    for (int nouns = 0; nouns <= NOUNS + 1 && at < wording.size(); nouns++, at++) {
      if (finite(at) && !(possessive && nouns == 0)) {
        return languageNoun(end, at) ? -1 : at;
      }
      if (BREAKS.contains(wording.word(at)) || nouns > 0 && RELATIVES.contains(wording.word(at))
          || grammar.prepositions().contains(wording.word(at))
          || wording.nameAt(at).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean finite(int at) {
    String word = wording.word(at);
    return grammar.verbs().contains(word) && !word.endsWith("ing");
  }

  /// Whether the name only qualifies what the verb speaks of: "PHP frameworks are", "Java developers can".
  private boolean languageNoun(int end, int verb) {
    if (verb == end) {
      return false;
    }
    var name = wording.nameOver(end - 1);
    boolean weak = name.isPresent() && Set.of("language", "runtime").contains(name.get().kind());
    for (int i = end; i < verb; i++) {
      String word = wording.word(i);
      if (grammar.frameworks().contains(word) && (weak || word.endsWith("s"))
          || word.startsWith("alternative")
          || weak && grammar.generic().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Steps over what is put in between a name and its verb: brackets, or something between commas or dashes.
  private int insertion(int from) {
    String open = wording.word(from);
    String close = open.equals("(") ? ")" : open.equals(",") || open.equals("-") ? open : "";
    if (close.isEmpty()) {
      return from;
    }
    if (finite(from + 1) && !open.equals("(")) {
      return from + 1;
    }
    for (int at = from + 1; at < wording.size() && at - from <= INSERTION; at++) {
      if (wording.word(at).equals(close)) {
        boolean verbNext = finite(at + 1) || finite(at + 2);
        if (close.equals(")") || verbNext) {
          return at + 1;
        }
      }
    }
    return from;
  }
}
