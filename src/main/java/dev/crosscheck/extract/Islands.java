package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Stretches of a sentence that speak of another thing than its subject: "the PHP framework Laravel",
/// "frameworks like Django and Flask", "Flask (Python)", "Jinja, a template engine".
final class Islands {

  static final Set<String> ENDS = Set.of(",", ";", ":", "(", ")", ".", "-", "!", "?");
  private static final Set<String> NOUNS = FunctionWords.of("nouns-after-names");
  private static final Set<String> PERSONAL = FunctionWords.of("personal");
  private static final Set<String> OTHERS = FunctionWords.of("others");
  private static final Set<String> ARTICLES = FunctionWords.of("one");
  private static final Set<String> MAKING = FunctionWords.of("making");
  /// After "the": what stands for something else named before.
  private static final Set<String> REFERENCES = FunctionWords.of("references");
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&");
  /// Kinds of things that frameworks are of: "Ruby's framework".
  private static final Set<String> OWNERS = Set.of("language", "runtime");
  /// Words of a sentence among which the participle stands that opens it.
  private static final int OPENING = 3;
  /// Most words between a name and the end of what stands in apposition to it.
  private static final int REACH = 25;

  /// Most words of a bracket behind a name.
  /// - Unit: words. Range tried: 8 to 20.
  private static final int BRACKET = 14;
  /// Most words of such a stretch.
  private static final int LONGEST = 40;
  /// Words from a noun to the examples given right after it: "tools, such as".
  private static final int MARKER = 4;
  /// Most words of a noun phrase before its noun.
  static final int PHRASE = 12;

  /// - `from`, `to`: half-open. `things`: ids of what it speaks of.
  /// - `shared`: whether it says the same of the subject of its clause ("Koa is a framework like Express").
  record Island(int from, int to, List<String> things, boolean shared) {}

  private final Wording wording;
  private final Grammar grammar;
  private final NounPhrases phrases;
  private final Enumeration enumeration;
  private final ExampleMarkers markers;
  private final NavigableMap<Integer, List<Island>> islands = new TreeMap<>();

  Islands(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
    this.phrases = new NounPhrases(wording, grammar);
    this.enumeration = new Enumeration(wording, grammar);
    this.markers = new ExampleMarkers(wording, grammar, enumeration);
    for (var name : wording.names().values()) {
      parenthesis(name);
      named(name);
      apposition(name);
      possessive(name);
    }
    for (int i = 0; i < wording.size(); i++) {
      if (wording.is(i, grammar.frameworks()) || NOUNS.contains(wording.word(i))) {
        examples(i);
        others(i);
      }
    }
  }

  /// What a word speaks of, where it stands in such a stretch; the shortest stretch counts.
  Optional<Island> at(int from, int to) {
    var candidates = islands.headMap(from, true).tailMap(from - LONGEST, true).values();
    return candidates.stream().flatMap(List::stream).filter(island -> to <= island.to())
        .min(Comparator.comparingInt((Island island) -> island.to() - island.from()));
  }

  private void add(int from, int to, List<String> things) {
    add(from, to, things, false);
  }

  private void add(int from, int to, List<String> things, boolean shared) {
    islands.computeIfAbsent(from, _ -> new ArrayList<>())
        .add(new Island(from, Math.min(to, from + LONGEST), things, shared));
  }

  /// "Flask (Python)".
  private void parenthesis(Wording.Name name) {
    if (wording.word(name.to()).equals("(")
        && !(name.kind().equals("language") && holdsName(name.to()))) {
      int to = name.to() + 1;
      while (to < wording.size() && !wording.word(to).equals(")") && to - name.to() < BRACKET) {
        to++;
      }
      // a sentence in brackets has a subject of its own: "(yes, it runs there)"
      if (wording.word(to).equals(")") && !wording.any(name.to(), to, PERSONAL)) {
        add(name.to(), to, List.of(name.id()));
      }
    }
  }

  /// Whether something is named right behind a bracket or soon: "Python (Flask, Django)", "Go (with Gin)".
  private boolean holdsName(int bracket) {
    return !wording.names().subMap(bracket, bracket + BRACKET).isEmpty();
  }

  /// "the popular PHP framework Laravel", "the Flask framework".
  private void named(Wording.Name name) {
    if (name.kind().equals("language") || name.kind().equals("database")) {
      return;
    }
    if (wording.is(name.from() - 1, grammar.anaphors()) && !wording.goesOn(name.from() - 1)
        && !wording.word(name.from() - 1).endsWith("s")) {
      add(phrases.start(name.from() - 1), name.to(), List.of(name.id()));
    }
    if (wording.word(name.to()).endsWith("s") && isSortOf(name)) {
      // "the Gin, Echo and Fiber frameworks"
      var things = chain(name);
      if (things.size() > 1) {
        add(name.from(), name.to() + 1, things);
      }
    }
    // "a React framework" is another one, as is "this React framework"; "the Flask framework" is Flask itself
    boolean one = phrases.isOneOfIts(name);
    boolean own = name.kind().equals("runtime") || name.kind().equals("library")
        ? wording.word(name.to()).equals(name.kind())
        : wording.word(name.to()).equals("framework");
    boolean apposed = wording.word(name.from() - 2).equals(",")
        && wording.nameOver(name.from() - 3).isPresent();
    if (own && !one && !apposed) {
      add(phrases.start(name.from()), name.to() + 1, List.of(name.id()));
    }
  }

  /// Whether a plural behind a name tells the kind of it and of those before it.
  private boolean isSortOf(Wording.Name name) {
    return wording.is(name.to(), grammar.frameworks())
        ? name.kind().endsWith("framework")
        : wording.word(name.to()).equals("libraries") && name.kind().equals("library");
  }

  /// "thanks to Java's popularity and community".
  private void possessive(Wording.Name name) {
    if (!wording.word(name.to()).equals("'s")) {
      return;
    }
    int to = name.to() + 1;
    while (to < wording.size() && to - name.to() < PHRASE && !ENDS.contains(wording.word(to))
        && (name.kind().equals("language")
            || wording.nameAt(to).filter(other -> !other.isPart()).isEmpty())
        && !grammar.prepositions().contains(wording.word(to))
        && (!grammar.verbs().contains(wording.word(to))
            || grammar.modifiers().contains(wording.word(to)))) {
      to++;
    }
    add(name.from(), to, List.of(owned(name, to)));
  }

  /// Whose name behind what a language or a runtime has tells what that is: "Ruby's small framework, Sinatra, is".
  private String owned(Wording.Name owner, int to) {
    boolean framework = wording.is(to - 1, grammar.frameworks())
        && !wording.word(to - 1).endsWith("s");
    return framework && OWNERS.contains(owner.kind())
        ? wording.nameAt(wording.word(to).equals(",") ? to + 1 : to).map(Wording.Name::id)
            .orElse(owner.id())
        : owner.id();
  }

  /// "Jinja, a template engine", "Eloquent, which simplifies …".
  private void apposition(Wording.Name name) {
    int at = name.to();
    boolean dash = wording.word(at).equals("-");
    if (!wording.word(at).equals(",") && !dash) {
      return;
    }
    if (name.kind().equals("language") && wording.any(0, OPENING, MAKING)
        && wording.word(at + 1).equals("the")) {
      // "Written in pure Python, the framework depends"
      return;
    }
    boolean which = wording.word(at + 1).equals("which") && !isMaterial(name)
        && !new WhichClause(wording, grammar).isOfSentence(at + 2)
        || wording.word(at + 1).equals("that") && wording.is(at + 2, grammar.be());
    int owner = wording.terms().get(Math.min(at + 1, wording.size() - 1)).slots()
        .getOrDefault("name", 0);
    boolean owned = owner > 0 && name.kind().equals("language")
        && wording.word(at + 1 + owner).equals("'s");
    if (!which && !owned && !(ARTICLES.contains(wording.word(at + 1)) && !followsName(at + 2)
        && !REFERENCES.contains(wording.word(at + 2)))) {
      return;
    }
    int to = at + 2;
    while (to < wording.size() && to - at < REACH && !closes(to, which)) {
      to++;
    }
    add(at, to, which && wording.word(at + 2).equals("are") ? chain(name) : List.of(name.id()));
  }

  /// Whether something is told to be made in a language, which goes on: "written in Go, which follows MVC".
  private boolean isMaterial(Wording.Name name) {
    return name.kind().equals("language") && MAKING.contains(wording.word(name.from() - 2))
        && wording.is(name.to() + 2, grammar.verbs()) && !wording.is(name.to() + 2, grammar.be());
  }

  /// A name with those that are joined to it from before: "Flask and Bottle, which are".
  private List<String> chain(Wording.Name last) {
    var things = new ArrayList<String>();
    int from = wording.size();
    for (var name : wording.names().headMap(last.from(), true).descendingMap().values()) {
      if (!things.isEmpty() && !Clauses.joins(wording, name.to(), from)) {
        break;
      }
      things.addFirst(name.id());
      from = name.from();
    }
    return List.copyOf(things);
  }

  /// Whether a name stands there and goes on as something else: "Django, the Flask, …", "…, the Flask community is".
  private boolean followsName(int at) {
    return wording.nameAt(at).filter(name -> ENDS.contains(wording.word(name.to()))
        || wording.is(name.to(), grammar.traits()) && wording.is(name.to() + 1, grammar.be()))
        .isPresent();
  }

  private boolean closes(int at, boolean clause) {
    String word = wording.word(at);
    return word.equals(";") || word.equals(".")
        || word.equals(",") && (clause || !wording.is(at - 1, grammar.modifiers())
            || wording.is(at + 1, grammar.verbs()) || wording.word(at + 1).equals("brought"));
  }

  /// "popular frameworks like Angular, React and Vue"; not of a thing's own parts ("tools such as Eloquent").
  private void examples(int noun) {
    int at = markers.after(noun);
    var things = at < 0 ? List.<String>of() : enumeration.members(at);
    boolean parts = NOUNS.contains(wording.word(noun))
        && wording.nameAt(at).filter(Wording.Name::isPart).isPresent();
    if (!things.isEmpty() && !parts) {
      int from = phrases.start(noun);
      if (wording.word(from - 1).equals("of") && wording.word(from - 2).startsWith("example")) {
        from = phrases.start(from - 2);
      }
      // what qualifies frameworks is true of each, what stands behind "databases" mostly of the subject
      boolean sort = wording.is(noun, grammar.frameworks());
      int to = sort ? markers.told(from, at) : Math.min(at, noun + MARKER);
      add(from, to, things,
          markers.joins(noun)
              || !wording.word(noun).endsWith("s") && wording.is(from - 1, grammar.copulas()));
    }
  }

  /// "Angular, React, Vue and other popular frameworks have …": speaks of those before as far as it goes.
  private void others(int noun) {
    int other = noun - 1;
    while (other > Math.max(0, noun - PHRASE / 2) && !OTHERS.contains(wording.word(other))) {
      other--;
    }
    int first = other;
    while (OTHERS.contains(wording.word(first - 1))) {
      first--;
    }
    if (!OTHERS.contains(wording.word(other)) || !JOINTS.contains(wording.word(first - 1))) {
      return;
    }
    var things = new ArrayList<String>();
    int at = first - 1;
    while (at >= 0) {
      var name = wording.nameOver(at);
      if (name.isPresent()) {
        things.addFirst(name.get().id());
        at = name.get().from() - 1;
      } else if (JOINTS.contains(wording.word(at))) {
        at--;
      } else {
        break;
      }
    }
    if (!things.isEmpty()) {
      add(other, at < 0 ? wording.size() : noun + 1, things);
    }
  }
}
