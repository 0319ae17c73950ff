package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a noun that names a kind ("framework", "programming language") says what something is, and what.
final class KindContext {

  /// Most words between a subject and what it is said to be.
  private static final int REACH = 40;
  /// Most words of a sentence without a verb that says what a thing is.
  private static final int VERBLESS = 20;
  /// Most words of a label that heads a line.
  private static final int LABEL = 3;
  private static final Set<String> MARKS = Set.of("*", "|", "_", "\"");
  private static final Set<String> SEPARATORS = Set.of("-", "|");
  /// Kinds of things that qualify a noun, and aren't what it means: "this PHP framework".
  private static final Set<String> QUALIFIERS = Set.of("language", "runtime", "library",
      "frontend-framework");
  /// What a line tells that a thing has, rather than what it is: "testing tools".
  private static final Set<String> PARTS = Set.of("tools", "platforms");
  /// What the name of a thing is often followed by: "the Ruby language", "the V8 engine".
  private static final Set<String> OWN = Set.of("language", "runtime");
  private static final Set<String> INVERSE = FunctionWords.of("naming");

  /// Before the language of a kind, at most so many words away: what tells of one among them.
  private static final Set<String> OTHERS = FunctionWords.of("among-others");
  private static final int AMONG = 3;

  private final Wording wording;
  private final Grammar grammar;
  private final Subjects subjects;
  private final Predicates predicates;

  KindContext(Wording wording, Grammar grammar, Subjects subjects) {
    this.wording = wording;
    this.grammar = grammar;
    this.subjects = subjects;
    this.predicates = new Predicates(wording, grammar);
  }

  /// What the noun says it of, if it says so at all.
  Optional<Subjects.Reference> about(CueMatch match) {
    var before = wording.nameOver(match.from()).or(() -> wording.nameOver(match.from() - 1));
    if (before.isPresent() && isOnlyNamed(before.get(), match.to())) {
      // "3. Spring Framework (Java)" is its name
      return Optional.empty();
    }
    if (OWN.contains(match.cue().value()) && before.isPresent()
        && (before.get().kind().equals(match.cue().value())
            || before.get().from() <= match.from() && match.to() <= before.get().to())
        && before.get().to() >= match.from()) {
      return Optional
          .of(new Subjects.Reference(List.of(before.get().id()), 0.9, "the name before it"));
    }
    var named = wording.nameOver(match.from()).filter(name -> match.to() == name.to()
        && name.mention().evidence().quote().endsWith(" framework"));
    if (named.isPresent() && match.cue().value().equals("framework")) {
      return Optional
          .of(new Subjects.Reference(List.of(named.get().id()), 0.85, "called so beside its name"));
    }
    if (!subjects.fallback().things().isEmpty() && !match.cue().value().equals("toolkit")
        && isThis(match.from())) {
      return Optional.of(subjects.fallback());
    }
    if (subjects.onIsland(match.from(), match.to())) {
      var beside = subjects.at(match.from(), match.to());
      var kinds = new ExampleKinds(wording, grammar);
      if (kinds.isOneOfItsOwner(match)
          && !isNamedBehind(match.to())) {
        // "Django is Python's best-known framework"
        var subject = subjects.clause(match.from());
        return subject.things().isEmpty() ? Optional.empty() : Optional.of(subject);
      }
      var things = kinds.of(match, beside.things());
      return things.isEmpty()
          ? Optional.empty()
          : Optional.of(new Subjects.Reference(things, beside.sure(), beside.how()));
    }
    var inverse = inverse(match);
    if (inverse.isPresent()) {
      return inverse;
    }
    int verb = Math.max(subjects.verbBefore(match.from()), pronoun(match.from()));
    if (predicates.of(Math.max(0, Math.max(verb, match.from() - REACH)), match.from())
        || fragment(match)) {
      var reference = subjects.alike(match.from(), match.to());
      return reference.things().isEmpty() ? Optional.empty() : Optional.of(reference);
    }
    return ofLanguage(match);
  }

  /// Whether a heading or an item is nothing but a name with its kind that ends at a word, and brackets.
  private boolean isOnlyNamed(Wording.Name name, int end) {
    var shape = wording.sentence().shape();
    boolean line = shape == Sentence.Shape.HEADING || shape == Sentence.Shape.BULLET;
    return line && name.from() == 0 && wording.word(end).equals("(")
        && wording.word(wording.size() - 1).equals(")");
  }

  /// Whether what a noun tells the kind of is named behind a comma: "Elixir's best framework, Phoenix, has".
  private boolean isNamedBehind(int at) {
    return wording.word(at).equals(",") && wording.nameAt(at + 1).isPresent();
  }

  /// What is told of among others of its language is one of them: "of the Ruby frameworks, Hanami is the smallest".
  private Optional<Subjects.Reference> ofLanguage(CueMatch match) {
    int at = match.from() - 1;
    while (at > 0 && wording.is(at, grammar.modifiers())) {
      at--;
    }
    boolean language = wording.nameOver(at).filter(name -> name.kind().equals("language"))
        .isPresent();
    boolean among = wording.any(at - AMONG, at, OTHERS);
    return language && among && subjects.named() && wording.word(match.to() - 1).endsWith("s")
        ? Optional.of(subjects.at(match.from(), match.to()))
        : Optional.empty();
  }

  /// "this library", "this React framework": the topic is one.
  private boolean isThis(int noun) {
    int at = noun - 1;
    while (at >= 0 && at > noun - 5 && (wording.is(at, grammar.modifiers())
        || wording.nameOver(at).filter(name -> QUALIFIERS.contains(name.kind())).isPresent())) {
      at--;
    }
    return wording.word(at).equals("this");
  }

  /// The last "it is" or "this is" before a word, -1 where there is none: "I think it's a good framework".
  private int pronoun(int to) {
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      if (Set.of("it", "this").contains(wording.word(i)) && wording.is(i + 1, grammar.be())) {
        return i;
      }
    }
    return -1;
  }

  /// "one popular framework is Django", "a framework called Django".
  private Optional<Subjects.Reference> inverse(CueMatch match) {
    for (int i = match.to(); i < Math.min(wording.size(), match.to() + 5); i++) {
      if (INVERSE.contains(wording.word(i))) {
        var name = wording.nameAt(i + 1);
        return name
            .filter(n -> !n.kind().equals("language") || match.cue().value().equals("language")
                || wording.size() <= n.to() + 1)
            .map(n -> new Subjects.Reference(List.of(n.id()), 0.95, "named after it"));
      }
      if (wording.nameAt(i).isPresent() || wording.word(i).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// A line that is nothing but what the thing is ("A fast web framework for …", "Gin - a fast …", "| Gin | A fast …"), or
  /// a phrase before the subject ("A free framework, Django is …", "As a framework, …"), or "this framework".
  private boolean fragment(CueMatch match) {
    // "Language: …" is a label
    if (wording.word(match.to()).equals(":")) {
      return false;
    }
    int from = labelled();
    boolean prose = wording.sentence().shape() == Sentence.Shape.PROSE && from == 0;
    boolean as = wording.word(0).equals("as") && wording.word(match.to()).equals(",");
    int first = wording.word(0).endsWith("ly") ? 1 : 0;
    if (prose && !as && !wording.is(first, grammar.determiners()) && !isVerbless()) {
      return false;
    }
    if (match.from() < from || match.from() > from + REACH
        || !predicates.phrase(from, match.from())) {
      return false;
    }
    boolean several = wording.word(match.from()).endsWith("s");
    return !several || !prose && !PARTS.contains(wording.word(match.to() - 1));
  }

  /// Whether a short sentence has no verb, and so is only what the thing is: "Minimal web framework for Go."
  private boolean isVerbless() {
    return wording.size() <= VERBLESS && wording.names().headMap(2).isEmpty()
        && IntStream.range(0, wording.size()).noneMatch(i -> wording.is(i, grammar.verbs())
            && !wording.word(i).endsWith("ing") && !wording.is(i, grammar.modifiers())
            && !Predicates.ADJECTIVAL.contains(wording.word(i)) && !wording.isTied(i));
  }

  /// The first word behind brackets that open a line and are set off from the rest: "(Released 2010) - A small …".
  private int afterBracket(int open) {
    for (int i = open + 1; i <= open + 2 * LABEL; i++) {
      if (wording.word(i).equals(")")) {
        return SEPARATORS.contains(wording.word(i + 1)) ? i + 2 : 0;
      }
    }
    return 0;
  }

  /// The first word behind a name or a label that heads the line; 0 where none does.
  private int labelled() {
    int from = 0;
    while (MARKS.contains(wording.word(from))) {
      from++;
    }
    if (wording.word(from).equals("(")) {
      return afterBracket(from);
    }
    var name = wording.nameAt(from);
    int to = name.map(Wording.Name::to).orElse(from + 1);
    for (int at = to; at <= to + LABEL; at++) {
      String word = wording.word(at);
      boolean label = name.isPresent() || wording.is(from, grammar.descriptions());
      if (label && (word.equals(":") || name.isPresent() && SEPARATORS.contains(word))) {
        return at + 1;
      }
      if (name.isPresent() && !MARKS.contains(word)) {
        return 0;
      }
    }
    return 0;
  }
}
