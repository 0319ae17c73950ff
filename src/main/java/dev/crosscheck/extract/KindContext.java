package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a noun that names a kind ("framework", "programming language") says what something is, and what.
final class KindContext {

  /// Most words between a subject and what it is said to be.
  private static final int REACH = 40;
  private static final Set<String> BREAKS = Set.of("that", "which", "who", "because", "while",
      "when", "than", "like",
      "if", "for", "with", "on", "by", "in", "into", "from", "where", "so", "using", "between",
      "without", ";", ":", "(");
  /// Participles that qualify a noun and are no verb of their own there.
  private static final Set<String> ADJECTIVAL = Set.of("used", "known", "based", "featured",
      "oriented", "driven",
      "coupled", "typed", "compiled", "loaded", "packed", "focused", "established", "open",
      "supported", "liked", "loved",
      "designed", "testing", "building", "template", "mapping", "design", "top", "build", "test",
      "rest", "leading",
      "growing", "programming", "scripting", "standout", "stand");
  /// Most words of a sentence without a verb that says what a thing is.
  private static final int VERBLESS = 20;
  /// Most words between an owner and what it owns.
  private static final int OWNED = 5;
  /// Most words of a label that heads a line.
  private static final int LABEL = 3;
  private static final Set<String> MARKS = Set.of("*", "|", "_", "\"");
  private static final Set<String> SEPARATORS = Set.of("-", "|");
  private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "can", "could", "may",
      "might", "will",
      "would", "should", "must", "does", "do", "did", "looks", "look", "seems", "seem", "appears",
      "appear", "proves", "proved", "turns", "turned", "tends");
  private static final Set<String> ADVERBS = Set.of("also", "often", "still", "not", "now", "more",
      "than", "just", "another", "yet");
  /// Kinds of things that qualify a noun, and aren't what it means: "this PHP framework".
  private static final Set<String> QUALIFIERS = Set.of("language", "runtime", "library",
      "frontend-framework");
  private static final Set<String> ACTING = Set.of("serves", "serve", "acts", "act", "functions",
      "function", "starts", "started", "began", "behaves", "behave", "works", "operates", "stands",
      "stand", "stood", "emerges", "emerge", "emerged", "ranks", "ranked", "counts", "established",
      "positions", "positioned", "comes", "shines");
  /// Those that a clause of its own tells of: "whether you're building a platform".
  private static final Set<String> PERSONS = Set.of("you", "you're", "we", "we're", "i",
      "whether");
  /// "here are the top five": says what there is, not what something is.
  private static final Set<String> THERE = Set.of("here", "there");
  /// Before "of": what belongs to others of its kind is one itself.
  private static final Set<String> SORTS = Set.of("kind", "type", "sort", "class", "group",
      "category", "family", "set",
      "collection", "breed", "generation", "example", "member", "part", "most", "top", "best",
      "version", "piece", "suite", "bundle", "number");
  private static final Set<String> SORTS_OF_THINGS = Set.of("libraries", "tools", "platforms",
      "languages", "runtimes", "packages");
  private static final Set<String> JOINTS = Set.of("and", "or", "&", "/");
  /// Participles of making that don't end in -ed.
  private static final Set<String> MADE = Set.of("made", "built", "written", "born", "run");
  private static final Set<String> INVERSE = Set.of("is", "are", "called", "named");

  private final Wording wording;
  private final Grammar grammar;
  private final Subjects subjects;

  KindContext(Wording wording, Grammar grammar, Subjects subjects) {
    this.wording = wording;
    this.grammar = grammar;
    this.subjects = subjects;
  }

  /// What the noun says it of, if it says so at all.
  Optional<Subjects.Reference> about(CueMatch match) {
    var before = wording.nameOver(match.from()).or(() -> wording.nameOver(match.from() - 1));
    if (match.cue().value().equals("language") && before.isPresent()
        && before.get().kind().equals("language")
        && before.get().to() >= match.from()) {
      return Optional
          .of(new Subjects.Reference(List.of(before.get().id()), 0.9, "the name before it"));
    }
    if (!subjects.fallback().things().isEmpty() && !match.cue().value().equals("toolkit")
        && isThis(match.from())) {
      return Optional.of(subjects.fallback());
    }
    if (subjects.onIsland(match.from(), match.to())) {
      var beside = subjects.at(match.from(), match.to());
      return isCoordinated(match) || isOwned(match) || isMadeFor(match, beside)
          ? Optional.empty()
          : Optional.of(beside);
    }
    var inverse = inverse(match);
    if (inverse.isPresent()) {
      return inverse;
    }
    int verb = Math.max(subjects.verbBefore(match.from()), pronoun(match.from()));
    if (predicate(Math.max(0, Math.max(verb, match.from() - REACH)), match.from())
        || fragment(match)) {
      var reference = subjects.alike(match.from(), match.to());
      return reference.things().isEmpty() ? Optional.empty() : Optional.of(reference);
    }
    return Optional.empty();
  }

  /// Whether several kinds are told together, so that none of them is that of each example: "libraries and frameworks
  /// such as Gin and Ent".
  private boolean isCoordinated(CueMatch match) {
    boolean before = JOINTS.contains(wording.word(match.from() - 1))
        && isSort(match.from() - 2);
    boolean after = JOINTS.contains(wording.word(match.to())) && isSort(match.to() + 1);
    return wording.word(match.to() - 1).endsWith("s") && (before || after);
  }

  /// Whether what is told belongs to what is named before it: "PHP's many frameworks" are not PHP.
  private boolean isOwned(CueMatch match) {
    if (!wording.word(match.to() - 1).endsWith("s")) {
      return false;
    }
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - OWNED); i--) {
      if (wording.word(i).equals("'s") && wording.nameOver(i - 1).isPresent()) {
        return wording.names().subMap(i, match.from()).isEmpty();
      }
    }
    return false;
  }

  /// Whether the kind is that of what is made for it: "the six biggest Node frameworks" are not Node.
  private boolean isMadeFor(CueMatch match, Subjects.Reference beside) {
    return wording.word(match.to() - 1).endsWith("s")
        && wording.nameOver(match.from() - 1).filter(name -> name.kind().equals("runtime"))
            .filter(name -> beside.things().equals(List.of(name.id()))).isPresent();
  }

  private boolean isSort(int at) {
    return SORTS_OF_THINGS.contains(wording.word(at))
        || wording.is(at, grammar.frameworks()) && wording.word(at).endsWith("s");
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
            .map(n -> new Subjects.Reference(List.of(n.id()), 0.9, "named after it"));
      }
      if (wording.nameAt(i).isPresent() || wording.word(i).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether a copula and nothing but a noun phrase stands between the verb and the noun.
  private boolean predicate(int from, int to) {
    for (int i = afterParticiple(from, to); i < to; i++) {
      boolean there = THERE.contains(wording.word(i - 1)) && !wording.word(i - 2).equals("if");
      if (!there && wording.is(i, grammar.be()) || becomes(i) || passesFor(i)) {
        int copula = i;
        while (copula + 1 < to && (wording.is(copula + 1, grammar.copulas())
            || Set.of("as", "out", "itself", "across").contains(wording.word(copula + 1))
                && passesFor(i)
            || ADVERBS.contains(wording.word(copula + 1))
            || wording.word(copula + 1).endsWith("ly"))) {
          copula++;
        }
        if (wording.word(copula + 1).equals(",")) {
          copula = afterInsertion(copula + 1, to);
        }
        return phrase(copula + 1, to);
      }
      String word = wording.word(i);
      if (grammar.verbs().contains(word) && !AUXILIARIES.contains(word)
          && !ADJECTIVAL.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /// The copula after a participle between commas ("Django, made by journalists, is a"), else `from`.
  private int afterParticiple(int from, int to) {
    if (!wording.word(from - 1).equals(",") || !wording.word(from).endsWith("ed")
        && !MADE.contains(wording.word(from))) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (wording.word(i).equals(",") && wording.is(i + 1, grammar.be())) {
        return i + 1;
      }
    }
    return from;
  }

  /// The comma that ends what is put in after a copula: "is, without a doubt, the".
  private int afterInsertion(int comma, int to) {
    for (int i = comma + 1; i < Math.min(to, comma + 6); i++) {
      if (wording.word(i).equals(",")) {
        return i;
      }
    }
    return comma;
  }

  private boolean becomes(int at) {
    String word = wording.word(at);
    return word.startsWith("become") || word.equals("became") || word.startsWith("remain")
        || word.startsWith("belong");
  }

  /// "serves as a", "stands out as a", "established itself as a", "behaves like a".
  private boolean passesFor(int at) {
    int as = Set.of("out", "itself", "across").contains(wording.word(at + 1)) ? at + 2 : at + 1;
    return wording.is(at, ACTING) && (wording.word(as).equals("as")
        || wording.word(at + 1).equals("like") && wording.word(at).startsWith("behave"));
  }

  private boolean phrase(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = wording.word(i);
      if (BREAKS.contains(word) || PERSONS.contains(word)
          || word.equals("of") && !partitive(from, i)) {
        return false;
      }
      if (grammar.verbs().contains(word) && !ADJECTIVAL.contains(word)
          && !grammar.modifiers().contains(word) && !wording.isTied(i)
          && !(word.endsWith("ed") && wording.is(from, grammar.determiners()))) {
        return false;
      }
    }
    return true;
  }

  /// "one of the frameworks", "a set of tools", but not "the backbone of many frameworks".
  private boolean partitive(int from, int of) {
    return wording.any(from, of, grammar.partitives()) || wording.is(of - 1, SORTS);
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
    if (match.from() < from || match.from() > from + REACH || !phrase(from, match.from())) {
      return false;
    }
    return !prose || !wording.word(match.from()).endsWith("s");
  }

  /// Whether a short sentence has no verb, and so is only what the thing is: "Minimal web framework for Go."
  private boolean isVerbless() {
    return wording.size() <= VERBLESS && wording.names().headMap(2).isEmpty()
        && IntStream.range(0, wording.size()).noneMatch(i -> wording.is(i, grammar.verbs())
            && !wording.word(i).endsWith("ing") && !wording.is(i, grammar.modifiers())
            && !ADJECTIVAL.contains(wording.word(i)) && !wording.isTied(i));
  }

  /// The first word behind a name or a label that heads the line; 0 where none does.
  private int labelled() {
    int from = 0;
    while (MARKS.contains(wording.word(from))) {
      from++;
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
