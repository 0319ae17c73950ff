package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What each part of a sentence is about: the names that are subjects of its clauses, the stretches that speak of
/// something else, and for the rest what the sentence is about by its place.
final class Subjects {

  /// What a clause starts with that only qualifies the one before it.
  private static final Set<String> RELATIVES = FunctionWords.of("clause-openers");

  private static final Set<String> ADVERBS = FunctionWords.of("adverbs-of-time");

  /// What a clause starts with that tells of a noun before it.
  private static final Set<String> ASIDES = FunctionWords.of("relatives");

  /// Words of a sentence among which the condition stands that opens it.
  private static final int OPENING = 3;
  private static final Set<String> CONDITIONS = FunctionWords.of("conditions");

  /// What parts the members of a line.
  private static final Set<String> PARTING = Set.of(",", ";");

  /// What sets the clauses of a sentence against each other.
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "but", "although",
      "though", "whilst", ";");

  /// - `things`: ids; empty where the part is about nothing known.
  /// - `sure`: from 0 to 1. `how`: why.
  record Reference(List<String> things, double sure, String how) {
    static final Reference NONE = new Reference(List.of(), 0, "no subject");
  }

  /// Most words in brackets.
  private static final int BRACKET = 20;

  private final Wording wording;
  private final Grammar grammar;
  private final Islands islands;
  private final Reference fallback;
  /// What the section is about, whatever heads a line of it.
  private final List<String> section;
  /// The clauses whose subject is named, in order.
  private final List<Clauses.Clause> clauses;
  private final boolean otherBefore;
  /// Where a clause ends that opens the sentence and is about what the sentence is about by its place; 0 where none does.
  private final int ownClause;

  Subjects(Wording wording, Grammar grammar, Reference fallback, Referents referents) {
    this(wording, grammar, fallback, referents, List.of());
  }

  Subjects(Wording wording, Grammar grammar, Reference fallback, Referents referents,
      List<String> section) {
    this.wording = wording;
    this.section = section;
    this.grammar = grammar;
    this.islands = new Islands(wording, grammar);
    this.fallback = fallback;
    this.clauses = Clauses.of(wording, grammar, referents,
        !fallback.things().isEmpty());
    this.ownClause = ownClauseEnd();
    this.otherBefore = !clauses.isEmpty() && clausesBefore(clauses.getFirst().from());
  }

  /// What the words from `from` to `to` are about.
  Reference at(int from, int to) {
    var island = islands.at(from, to);
    if (island.isPresent() && !island.get().shared()) {
      return new Reference(island.get().things(), 0.9, "named beside it");
    }
    return clause(from);
  }

  /// What the clause that a word stands in is about, whatever is named beside it.
  Reference clause(int word) {
    return governing(word)
        .map(clause -> new Reference(clause.things(), 0.95, "subject of its clause"))
        .orElse(fallback);
  }

  /// What a word stands for that means something told of before the words from `from` on: "it", "this framework".
  Reference before(int from, int word) {
    return governing(word).filter(clause -> clause.from() < from)
        .map(clause -> new Reference(clause.things(), 0.9, "what its clause is on"))
        .orElse(fallback);
  }

  /// What a noun says its kind of: the subject and, in "Koa is a framework like Express", what that is like.
  Reference alike(int from, int to) {
    var subject = at(from, to);
    return islands.at(from, to).filter(Islands.Island::shared).map(island -> new Reference(
        Stream.concat(subject.things().stream(), island.things().stream()).distinct().toList(),
        0.9, "the subject and what it is like")).orElse(subject);
  }

  /// Whether the words stand in a stretch that speaks of something else than the clause.
  boolean onIsland(int from, int to) {
    return islands.at(from, to).filter(island -> !island.shared()).isPresent();
  }

  /// Whether the words stand in a stretch on other things that no negation of its own denies: "not as fast as compiled
  /// languages like Go and Rust" denies nothing of those.
  boolean isExampleBeyondDenial(int from, int to) {
    return islands.at(from, to)
        .filter(island -> !island.shared() && island.things().size() > 1)
        .filter(island -> !wording.any(island.from(), to, grammar.negations())).isPresent();
  }

  /// The verb of the clause that governs a word, -1 where its subject is not named.
  int verbBefore(int at) {
    return governing(at).filter(clause -> clause.from() <= at).map(Clauses.Clause::verb).orElse(-1);
  }

  private Optional<Clauses.Clause> governing(int at) {
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
    while (low > 0
        && (aside(clauses.get(low - 1), at) || low > 1 && over(clauses.get(low - 1), at))) {
      low--;
    }
    if (low > 0) {
      return Optional.of(clauses.get(low - 1));
    }
    // "…, while Spring leads" tells of Spring only what follows, as do "…, where Spring leads" and a
    // member of a list, "quick tests, a Spring starter works", where another thing is told of
    boolean after = !clauses.isEmpty() && !fallback.things().isEmpty()
        && (wording.is(clauses.getFirst().from() - 1, RELATIVES)
            || wording.sentence().shape() == Sentence.Shape.BULLET
                && wording.any(at, clauses.getFirst().from(), PARTING)
                && wording.nameAt(clauses.getFirst().from())
                    .filter(name -> name.kind().endsWith("framework")).isEmpty());
    // "Rich ecosystem: Forge and Nova cover" tells of the ecosystem of what the line stands under
    boolean label = !clauses.isEmpty() && !fallback.things().isEmpty() && at < wording.colon()
        && wording.colon() < clauses.getFirst().from()
        && Collections.disjoint(clauses.getFirst().things(), fallback.things());
    return after || label || isEarlier(at) || clauses.isEmpty() || otherBefore
        || aside(clauses.getFirst(), at)
        || wording.any(at, clauses.getFirst().from(), CONTRASTS)
            ? Optional.empty()
            : Optional.of(clauses.getFirst());
  }

  /// Whether a clause only qualifies a word of the one before, which goes on behind it: "Koa has the core that Express
  /// lacks, and it is".
  private boolean over(Clauses.Clause clause, int at) {
    if (!wording.word(clause.from() - 1).equals("that")) {
      return false;
    }
    for (int i = clause.verb(); i < at; i++) {
      if (PARTING.contains(wording.word(i)) && (wording.word(i + 1).equals("it")
          || wording.word(i + 1).equals("and") && wording.word(i + 2).equals("it"))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word stands in a clause with a verb of its own before the first one that names its subject: "Conventions
  /// save code, and Acme Cloud adds".
  private boolean isEarlier(int at) {
    return at < ownClause;
  }

  /// The end of such a clause, 0 where there is none.
  private int ownClauseEnd() {
    int first = clauses.isEmpty() ? 0 : clauses.getFirst().from();
    if (fallback.things().isEmpty() || !wording.word(first - 1).equals("and")
        || !wording.word(first - 2).equals(",")
        || IntStream.range(0, first).anyMatch(i -> wording.nameOver(i).isPresent())) {
      return 0;
    }
    var verbs = new SubjectVerb(wording, grammar);
    boolean told = IntStream.range(1, first).anyMatch(
        i -> verbs.finite(i) && !grammar.prepositions().contains(wording.word(i - 1))
            && !wording.word(i - 1).equals("to"));
    return told ? first : 0;
  }

  /// Whether a clause stands in brackets and a word outside of them: "slow to start (though GraalVM helps)".
  private boolean aside(Clauses.Clause clause, int at) {
    int open = bracket(clause.from());
    return open >= 0 && open != bracket(at)
        && (wording.nameAt(open + 1).isEmpty() || bracket(clause.verb()) == open);
  }

  /// The bracket that a word stands in, -1 where in none.
  private int bracket(int at) {
    for (int i = at; i >= Math.max(0, at - BRACKET); i--) {
      if (wording.word(i).equals("(")) {
        return i;
      }
      if (wording.word(i).equals(")") && i < at) {
        return -1;
      }
    }
    return -1;
  }

  /// What the sentence as a whole is about.
  Reference main() {
    return named()
        ? new Reference(clauses.getFirst().things(), 0.95, "subject of its clause")
        : fallback;
  }

  /// Whether a word is the first of the subject of a clause.
  boolean opensClause(int at) {
    return clauses.stream().anyMatch(clause -> clause.from() == at);
  }

  /// The matches without praise and blame that reach into a clause on something else: "its docs are good, Koa's poor".
  List<CueMatch> within(List<CueMatch> matches) {
    return clauses.size() < 2
        ? matches
        : matches.stream().filter(match -> match.slot() >= 0 || match.subject() >= 0
            || !match.cue().facet().equals(Optional.of(Facet.QUALITY))
            || clauses.stream().noneMatch(clause -> match.from() < clause.from()
                && clause.from() < match.to()
                && Clauses.BREAKS.contains(wording.word(clause.from() - 1))))
            .toList();
  }

  /// The things that the sentence sets against each other ("Echo has …, while Gin is …"), else none.
  List<String> contrasted() {
    var things = clauses.stream().map(Clauses.Clause::things).distinct().toList();
    boolean pair = things.size() == 2 && Collections.disjoint(things.getFirst(), things.getLast());
    boolean opens = wording.is(0, CONTRASTS) && !wording.word(0).equals("but");
    return pair && (opens
        || wording.any(clauses.getFirst().verb(), clauses.getLast().from(), CONTRASTS))
            ? things.stream().flatMap(List::stream).toList()
            : List.of();
  }

  /// What the sentence is about by its place, whatever it names.
  Reference fallback() {
    return fallback;
  }

  /// What its section is about; nothing where that is not known.
  List<String> section() {
    return section;
  }

  /// The pair of which a word's clause speaks of one ("the latter is …"), else none.
  List<String> pair(int at) {
    return governing(at).map(Clauses.Clause::against).orElse(List.of());
  }

  /// Whether the sentence names its subject itself.
  boolean named() {
    // "it needs half of the memory that Koa takes"
    boolean aside = otherBefore && wording.is(clauses.getFirst().from() - 1, ASIDES);
    return !clauses.isEmpty() && ownClause == 0 && !aside;
  }

  /// Whether a clause with a subject of its own ("you can", "it is") stands before the first named subject.
  private boolean clausesBefore(int name) {
    for (int i = 0; i + 1 < name; i++) {
      boolean subject = grammar.pronouns().contains(wording.word(i))
          || grammar.generic().contains(wording.word(i));
      int verb = ADVERBS.contains(wording.word(i + 1)) ? i + 2 : i + 1;
      // "However, if your goal is speed, Koa is": the condition is one of what is told of
      if (subject && grammar.verbs().contains(wording.word(verb))
          && !wording.any(0, Math.min(i, OPENING), CONDITIONS)) {
        return true;
      }
    }
    return false;
  }
}
