package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The clauses of a sentence whose subject is named, or stands for what was named before ("both", "the latter").
final class Clauses {

  /// - `from`: the first word of its subject. `verb`: its verb. `things`: ids of what it is about.
  /// - `against`: the pair that it is one of ("the latter is").
  record Clause(int from, int verb, List<String> things, List<String> against) {
    Clause(int from, int verb, List<String> things) {
      this(from, verb, things, List.of());
    }
  }

  /// What may be a subject: the words from `from` to `to`, what they mean, and whether they name it.
  private record Head(int from, int to, List<String> things, boolean name, List<String> against) {
    /// "which framework", "its frameworks": about nothing that is named.
    boolean isQuestion() {
      return things.isEmpty();
    }
  }

  static final Set<String> JOINTS = Set.of(",", "and", "or", "nor", "&", "/");
  /// What sets a name that heads a line off from what is said of it.
  private static final Set<String> SEPARATORS = Set.of(":", "|", "-", "(", "\u2192", "\u21d2",
      "\u2794", "\u27a1", "=", "=>", "->");
  static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", ".", "-", "and", "or",
      "but", "!", "?");
  /// Kinds of things that are mostly named as a part or the place of another ("Express's GitHub page").
  static final Set<String> PARTS = Set.of("platform", "tool", "library", "orm", "server");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "which");
  /// Most words of brackets between names that are joined.
  private static final int ASIDE = 6;
  private static final Set<String> WITH = Set.of("with");
  /// Words before names that brackets hold behind their kind.
  private static final int OPENING_KIND = 5;
  /// Most words between a verb and its object.
  private static final int OBJECT = 6;
  private static final Set<String> OPENING = FunctionWords.of("opening-participles");
  /// After one name a noun: others have support for it.
  static final String SUPPORT = "support";

  private final Wording wording;
  private final Grammar grammar;
  private final SubjectVerb verbs;
  private final Grounds grounds;
  private final Gaps gaps;
  private final List<Clause> clauses = new ArrayList<>();

  private Clauses(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
    this.verbs = new SubjectVerb(wording, grammar);
    this.grounds = new Grounds(wording);
    this.gaps = new Gaps(wording, grammar);
  }

  /// In order. `referents`: what words that stand for names mean here.
  /// `topical`: whether the sentence stands where something else is told of.
  static List<Clause> of(Wording wording, Grammar grammar, Referents referents, boolean topical) {
    var found = new Clauses(wording, grammar);
    var frames = new Frames(wording, grammar);
    var choices = new Choices(wording, grammar);
    var labelled = topical ? Optional.<Clause>empty() : frames.labelled();
    // "Admin sites: Django; try Koa for the rest"
    var chosen = choices.chosen()
        .map(choice -> labelled.filter(label -> label.verb() < choice.verb())
            .map(_ -> new Clause(choice.verb(), choice.verb(), choice.things())).orElse(choice));
    labelled.filter(label -> chosen.filter(choice -> choice.from() <= label.from()).isEmpty())
        .ifPresent(found.clauses::add);
    chosen.ifPresentOrElse(choice -> {
      found.clauses.add(choice);
      found.clauses.addAll(choices.otherwise(choice));
    },
        () -> found.find(referents, topical, labelled.map(Clause::verb).orElse(0)));
    found.grounds.drop(found.clauses);
    if (found.clauses.isEmpty()) {
      frames.framed().or(frames::shown).or(frames::inverse).ifPresent(found.clauses::add);
    }
    return List.copyOf(found.clauses);
  }

  private void find(Referents referents, boolean topical, int from) {
    int at = from;
    int phrase = -1;
    int object = -1;
    var place = new SubjectPlace(wording, grammar);
    var heads = heads(referents);
    for (int i = 0; i < heads.size(); i++) {
      var head = heads.get(i);
      boolean listed = phrase >= 0 && joins(wording, phrase, head.from()) && !resumes(head);
      phrase = listed || place.isInPhrase(head.from()) ? head.to() : -1;
      // what is joined to an object is one too: "built on Koa and Gin, first released"
      boolean joined = object >= 0 && wording.word(object).equals("and")
          && joins(wording, object, head.from()) && !verbs.finite(head.to());
      object = -1;
      boolean placed = head.isQuestion() || place.holds(head.from(), head.to());
      boolean with = !placed && wording.is(head.from() - 1, WITH);
      if (head.from() < at || phrase >= 0 && !with || joined || !placed && !with) {
        object = head.name() && head.from() >= at ? head.to() : -1;
        continue;
      }
      var chain = new ArrayList<>(head.things());
      int end = head.to();
      int j = i + 1;
      for (j = next(heads, j, end); j < heads.size() && heads.get(j).name()
          && joins(wording, aside(end), heads.get(j).from())
          && !isOpeningPhrase(head, heads.get(j))
          && !isApposed(heads.get(j)); j = next(heads, j + 1, end)) {
        chain.addAll(heads.get(j).things());
        end = heads.get(j).to();
      }
      int verb = with
          ? verbs.accompanying(head.from(), end)
          : verbs.of(bracketed(head.from(), end));
      if (verb < 0 && wording.is(end, WITH) && chain.size() == 1) {
        // "Node.js with Express is"
        var beside = wording.nameAt(end + 1).filter(name -> verbs.finite(name.to()))
            .filter(name -> !name.kind().equals("language"));
        verb = beside.map(Wording.Name::to).orElse(-1);
        beside.ifPresent(name -> chain.add(name.id()));
      }
      if (with && verb < 0 || verb == end + 1 && isObject(head.from(), end)) {
        object = head.name() ? head.to() : -1;
        continue;
      }
      if (verb < 0 && chain.size() > 1) {
        chain.subList(head.things().size(), chain.size()).clear();
        verb = verbs.of(head.to());
      }
      if (verb == end && chain.size() == 1 && wording.word(verb).equals(SUPPORT)) {
        // "ASGI support": one thing supports
        verb = -1;
      }
      if (verb < 0
          && (headsLine(head) || head.name() && grounds.isBehind(clauses, head.from())
              || takesTurn(head) || tellsOfOthers(head)
              || head.name() && gaps.hold(head.from(), head.to(), clauses))) {
        verb = head.to();
      }
      if (verb >= 0 && !(verb > end && topical && place.isMeans(head.from(), end))) {
        clauses.add(new Clause(head.from(), verb, List.copyOf(chain), head.against()));
        at = verb;
      }
    }
  }

  /// Where the verb is looked for of names that brackets hold behind their kind: "PHP frameworks (Yii, Slim) have".
  private int bracketed(int from, int end) {
    boolean held = from <= OPENING_KIND && wording.word(from - 1).equals("(")
        && wording.word(end).equals(")")
        && wording.is(from - 2, grammar.frameworks());
    return held ? end + 1 : end;
  }

  /// Whether a name that a comma follows is the object of a verb that goes on behind it: "It embeds Tomcat, exposes".
  private boolean isObject(int from, int end) {
    if (!wording.word(end).equals(",")) {
      return false;
    }
    for (int i = from - 1; i > Math.max(0, from - OBJECT)
        && !BREAKS.contains(wording.word(i))
        && !grammar.negationEnds().contains(wording.word(i)); i--) {
      if (verbs.finite(i) && !wording.is(i, grammar.modifiers())) {
        return true;
      }
    }
    return false;
  }

  /// Whether a name only qualifies what the name before it is: "Nuxt, the Vue.js framework, was".
  private boolean isApposed(Head head) {
    return ARTICLES.contains(wording.word(head.from() - 1))
        && wording.word(head.from() - 2).equals(",") && wording.is(head.to(), grammar.anaphors());
  }

  /// The first head from one on that stands behind what brackets say of the word before them.
  private int next(List<Head> heads, int from, int end) {
    int at = from;
    while (at < heads.size() && heads.get(at).from() < aside(end)) {
      at++;
    }
    return at;
  }

  /// The end of the brackets that open at a word, else that word: "Django (Python) and Koa".
  private int aside(int from) {
    for (int at = from; wording.word(from).equals("(") && at < from + ASIDE; at++) {
      if (wording.word(at).equals(")")) {
        return at + 1;
      }
    }
    return from;
  }

  /// Whether the verb of the clause before is understood: "the former suits shops, the latter blogs".
  private boolean takesTurn(Head head) {
    return !head.against().isEmpty() && !clauses.isEmpty()
        && clauses.getLast().against().equals(head.against())
        && BREAKS.contains(wording.word(head.from() - 1));
  }

  /// Whether a clause starts with what others made with it: ", and its frameworks play".
  private boolean tellsOfOthers(Head head) {
    return head.isQuestion() && !wording.word(head.from()).equals("which")
        && (head.from() == 0 || BREAKS.contains(wording.word(head.from() - 1)))
        && head.to() < wording.size()
        && !BREAKS.contains(wording.word(head.to()));
  }

  /// Whether a name ends the phrase that opens the sentence, and the main clause starts with the next: "Based on Werkzeug
  /// and Jinja, Flask is".
  private boolean isOpeningPhrase(Head name, Head next) {
    return wording.is(0, OPENING) && resumes(next) && name.from() > 0
        && !wording.any(0, name.from(), grammar.be());
  }

  /// Whether the main clause starts with a name after a phrase with others: "Among Flask and Bottle, Django has".
  private boolean resumes(Head head) {
    int next = wording.word(head.to()).endsWith("ly") ? head.to() + 1 : head.to();
    boolean article = wording.word(head.from() - 1).equals("the");
    return wording.word(head.from() - (article ? 2 : 1)).equals(",")
        && (verbs.finite(next) || article && verbs.of(head.to()) >= 0);
  }

  /// Whether only commas, brackets and conjunctions stand between two names.
  static boolean joins(Wording wording, int from, int to) {
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

  /// The names of the sentence and what stands for names, in order.
  private List<Head> heads(Referents referents) {
    var heads = new ArrayList<Head>();
    int i = 0;
    while (i < wording.size()) {
      var name = wording.nameAt(i);
      var reference = name.isPresent()
          ? Optional.<Referents.Reference>empty()
          : referents.at(wording, i, grammar);
      if (name.isPresent()) {
        heads.add(new Head(i, name.get().to(), List.of(name.get().id()), true, List.of()));
      }
      boolean others = Set.of("its", "their").contains(wording.word(i))
          && wording.is(i + 1, grammar.frameworks()) && wording.word(i + 1).endsWith("s");
      if (others || wording.word(i).equals("which") && wording.is(i + 1, grammar.anaphors())) {
        heads.add(new Head(i, i + 2, List.of(), false, List.of()));
      }
      reference.ifPresent(
          found -> heads
              .add(new Head(found.from(), found.to(), found.things(), false, found.pair())));
      i = name.map(Wording.Name::to).or(() -> reference.map(Referents.Reference::to)).orElse(i + 1);
    }
    return heads;
  }

  /// A name at the start of a line, set off from what is said of it: "Gin: …", "Jinja, an engine".
  private boolean headsLine(Head name) {
    boolean opens = name.from() == 0
        || name.from() == 1 && wording.word(0).codePoints().noneMatch(Character::isLetterOrDigit);
    String next = wording.word(name.to());
    boolean version = !next.isEmpty() && Character.isDigit(next.charAt(0));
    return opens && headsLine(name, version ? wording.word(name.to() + 1) : next);
  }

  private boolean headsLine(Head name, String next) {
    return SEPARATORS.contains(next)
        || next.equals(",") && wording.is(name.to() + 1, ARTICLES);
  }
}
