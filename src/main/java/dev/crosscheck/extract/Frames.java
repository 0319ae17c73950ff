package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sentences that name what they are about otherwise than as the subject of a verb: "With Django
/// you can …", "one popular framework is Django".
final class Frames {

  private static final Set<String> INVERSE = FunctionWords.of("naming");
  private static final Set<String> MEANS = FunctionWords.of("means");
  private static final Set<String> HEADS = Set.of(".", ":", "|", "!");
  private static final Set<String> SHOWING = FunctionWords.of("presenting");
  /// Most words between brackets that a name may be followed by.
  private static final int BRACKETS = 8;
  private static final Set<String> ARTICLES = FunctionWords.of("articles");
  private static final Set<String> CONDITIONS = FunctionWords.of("conditions");
  /// Words of a sentence among which the name stands of what one uses.
  private static final int USED = 9;
  /// Most words of a label before the things that it recommends.
  /// - Unit: words, marks among them. Range tried: 6 to 20.
  private static final int LABEL = 18;
  /// Labels of what is no use: "Alternatives: Koa", "Built on: Express".
  private static final Set<String> NO_USES = FunctionWords.of("no-uses");
  private static final Set<String> JOINTS = Set.of(",", "or", "and", "&", "/", "+");

  private final Wording wording;
  private final Grammar grammar;

  Frames(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// "Django. It is …", "Django: a framework …", "Django" alone: the name that heads a line.
  List<String> head() {
    int from = wording.word(0).equals("|") ? 1 : 0;
    var name = wording.nameAt(from);
    var shape = wording.sentence().shape();
    boolean alone = shape == Sentence.Shape.PROSE;
    boolean heads = name.isPresent() && (alone || shape == Sentence.Shape.BULLET)
        && (wording.is(name.get().to(), HEADS) || alone && name.get().to() == wording.size());
    boolean several = name.isPresent() && shape == Sentence.Shape.BULLET
        && wording.word(name.get().to()).equals("/")
        && wording.word(NameChain.from(wording, name.get()).to()).equals(":");
    return heads ? List.of(name.get().id()) : several ? made(name.get()) : List.of();
  }

  /// What a line sets together by strokes; of a language and what is made in it ("Python/Django") the latter.
  private List<String> made(Wording.Name first) {
    var chain = NameChain.from(wording, first).things();
    var made = wording.names().values().stream().filter(name -> chain.contains(name.id()))
        .filter(name -> !name.kind().equals("language")).map(Wording.Name::id).distinct().toList();
    return made.isEmpty() ? chain : made;
  }

  /// "Small shops: Slim (lean) or Lumen", "Full-stack (Rails, Laravel): quick to start": what a label recommends or what
  /// it holds is what its line is about.
  Optional<Clauses.Clause> labelled() {
    int colon = labelEnd();
    if (colon < 0) {
      return Optional.empty();
    }
    var held = wording.word(colon - 1).equals(")") ? held(colon - 1) : List.<String>of();
    if (!held.isEmpty()) {
      return Optional.of(new Clauses.Clause(0, colon, held));
    }
    var first = wording.nameAt(colon + 1);
    return first.filter(_ -> wording.names().headMap(colon).isEmpty()
        || wording.nameAt(0).isPresent() && onlyLanguages(colon))
        .filter(name -> recommendable(name, colon))
        .map(name -> new Clauses.Clause(0, colon, alternatives(name)));
  }

  private boolean recommendable(Wording.Name name, int colon) {
    String next = wording.word(name.to());
    boolean set = next.isEmpty() || JOINTS.contains(next)
        || Set.of("(", "-", ";", ".", "for", "with").contains(next);
    boolean kind = name.kind().endsWith("framework") || name.kind().equals("runtime")
        || name.kind().equals("cms");
    return set && kind && !wording.is(0, NO_USES) && !wording.is(colon - 1, NO_USES);
  }

  /// Where the colon of a line's label stands, however long the label; -1 where it has none.
  private int labelEnd() {
    if (wording.sentence().shape() == Sentence.Shape.HEADING) {
      return -1;
    }
    for (int i = 1; i < Math.min(LABEL, wording.size() - 1); i++) {
      if (wording.word(i).equals(":")) {
        return i;
      }
      if (wording.word(i).equals(";") || wording.word(i).equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  /// The things that the brackets at the end of a line hold behind their kind, if nothing else does: "Go frameworks (Gin,
  /// Echo)".
  List<String> held() {
    int close = wording.size() - 1;
    return wording.word(close).equals(")") ? held(close) : List.of();
  }

  /// The things that brackets hold and nothing else, by the closing one; none where they hold more or there is but one.
  private List<String> held(int close) {
    var things = new ArrayList<String>();
    int at = close - 1;
    while (at > 0 && !wording.word(at).equals("(")) {
      var name = wording.nameOver(at);
      if (name.isPresent()) {
        things.addFirst(name.get().id());
        at = name.get().from() - 1;
      } else if (JOINTS.contains(wording.word(at))) {
        at--;
      } else {
        return List.of();
      }
    }
    boolean described = at > 0 && onlyLanguages(at) && things.size() > 1;
    return described || isMadeIn(at, close) ? List.copyOf(things) : List.of();
  }

  /// Whether the brackets hold frameworks behind nothing but their language, and a framework is told of: "C# (ASP.NET): it
  /// is a fast framework".
  private boolean isMadeIn(int open, int close) {
    return wording.nameAt(0).filter(name -> name.kind().equals("language") && name.to() == open)
        .isPresent()
        && wording.any(close, wording.size(), grammar.frameworks())
        && wording.names().subMap(open, close).values().stream()
            .allMatch(name -> name.kind().endsWith("framework"));
  }

  /// Whether nothing but languages is named before a word: "Python teams: Django".
  private boolean onlyLanguages(int to) {
    return wording.names().headMap(to).values().stream()
        .allMatch(name -> name.kind().equals("language") && name.to() < to);
  }

  /// A name and those that stand as alternatives to it, each with what brackets say of it.
  private List<String> alternatives(Wording.Name first) {
    var things = new ArrayList<String>();
    int at = first.from();
    var name = Optional.of(first);
    while (name.isPresent()) {
      things.add(name.get().id());
      at = name.get().to();
      if (wording.word(at).equals("(")) {
        while (at < wording.size() && !wording.word(at).equals(")")) {
          at++;
        }
        at++;
      }
      int joint = at;
      while (JOINTS.contains(wording.word(at))) {
        at++;
      }
      name = at > joint ? wording.nameAt(at) : Optional.empty();
    }
    return things.stream().distinct().toList();
  }

  /// "With Django you can …", "What makes Django special is …": the name that opens the sentence is what it is about.
  Optional<Clauses.Clause> framed() {
    boolean what = wording.word(0).equals("what") && wording.is(1, grammar.verbs());
    boolean with = wording.is(0, MEANS);
    int from = what ? 2 : wording.is(1, ARTICLES) ? 2 : 1;
    var name = wording.nameAt(from);
    if (name.isEmpty() || !(what || with)) {
      return used();
    }
    int to = name.get().to();
    int subject = wording.word(to).equals(",") ? to + 1 : to;
    boolean people = wording.is(subject, grammar.generic())
        && !wording.is(to, grammar.frameworks());
    if ((what || people) && !(with && name.get().kind().equals("language"))) {
      return Optional.of(new Clauses.Clause(0, to, List.of(name.get().id())));
    }
    return Optional.empty();
  }

  /// "When you work with Django, you write …": what is used is what the words behind the comma are about.
  private Optional<Clauses.Clause> used() {
    if (!CONDITIONS.contains(wording.word(0)) || !wording.is(1, grammar.generic())) {
      return Optional.empty();
    }
    return wording.names().headMap(USED).values().stream().findFirst()
        .filter(name -> !name.kind().equals("language"))
        .filter(name -> wording.any(2, name.from(), grammar.used())
            || wording.word(2).equals("work"))
        .filter(name -> addresses(name.to()) || addresses(name.to() + 1))
        .map(name -> new Clauses.Clause(0, name.to(), NameChain.from(wording, name).things()));
  }

  private boolean addresses(int comma) {
    return wording.word(comma).equals(",") && wording.is(comma + 1, grammar.generic())
        && wording.is(comma + 2, grammar.verbs());
  }

  /// "Take a look at Django, it is …": what is shown to the reader is what the words behind it are about.
  Optional<Clauses.Clause> shown() {
    for (var name : wording.names().values()) {
      String before = wording.word(name.from() - 1);
      boolean shows = before.equals("at") && wording.word(name.from() - 2).equals("look")
          || before.equals("out") && wording.word(name.from() - 2).startsWith("check")
          || SHOWING.contains(before);
      int end = shows ? comma(name.to()) : -1;
      if (end > 0 && wording.word(end + 1).equals("it") && wording.is(end + 2, grammar.verbs())) {
        return Optional.of(new Clauses.Clause(end + 1, end + 2, List.of(name.id())));
      }
    }
    return Optional.empty();
  }

  /// The comma right behind a name or the brackets that follow it, -1 where none stands there.
  private int comma(int from) {
    int at = from;
    if (wording.word(at).equals("(")) {
      while (at < Math.min(wording.size(), from + BRACKETS) && !wording.word(at).equals(")")) {
        at++;
      }
      at++;
    }
    return wording.word(at).equals(",") ? at : -1;
  }

  /// "one popular framework is Django": what is named at the end is what the sentence is about.
  Optional<Clauses.Clause> inverse() {
    for (var name : wording.names().values()) {
      int be = name.from() - 1;
      if (INVERSE.contains(wording.word(be)) && framework(be)
          && NameChain.from(wording, name).to() >= wording.size() - 1) {
        return Optional.of(new Clauses.Clause(0, be, NameChain.from(wording, name).things()));
      }
    }
    return Optional.empty();
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
}
