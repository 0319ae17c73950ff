package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;
import java.util.regex.Pattern;

/// The verb of a name that is the subject of a clause, beyond what may stand between the two.
final class SubjectVerb {

  /// Most words between a name and its verb ("the Django developer community is").
  private static final int NOUNS = 3;
  /// Most words that qualify what a name is ("the Koa cross-platform application development framework is").
  private static final int MODIFIERS = 6;
  /// Most words of an insertion between a name and its verb.
  private static final int INSERTION = 14;
  /// Kinds of things that another may have of its own: "Django's GitHub page is".
  private static final Set<String> OWNED = Set.of("platform", "tool", "database", "library", "orm");
  /// What opens the object of a verb.
  private static final Set<String> OBJECTS = FunctionWords.of("objects");
  /// Behind "support": a noun it is.
  private static final Set<String> NOUN_LINKS = Set.of("of", "for");
  private static final Set<String> GERUNDS = FunctionWords.of("gerunds-as-nouns");
  private static final Set<String> RELATIVES = FunctionWords.of("relatives");
  private static final Set<String> PERSONS = FunctionWords.of("personal-subjects");
  private static final Pattern VERSION = Pattern.compile("v?\\d{1,3}(?:\\.(?:\\d{1,3}|x))*");

  /// What a language only qualifies: "SQL injection".
  private static final Set<String> OTHERS = FunctionWords.of("nouns-beside-languages");

  private final Wording wording;
  private final Grammar grammar;

  SubjectVerb(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// The verb that a name ending before a word is the subject of; -1 where there is none.
  int of(int end) {
    int at = versions(end);
    if (at > end && finite(at)) {
      return at;
    }
    at = end;
    boolean possessive = wording.word(at).equals("'s") || wording.word(at).equals("'");
    if (possessive) {
      if (wording.is(at + 1, grammar.determiners()) || wording.word(at + 1).equals("the")) {
        return at;
      }
      at = part(at + 1);
      if (isApposed(at)) {
        return -1;
      }
    }
    at = insertion(at);
    if (!possessive && at == end) {
      at = apposition(end);
    }
    if (!possessive && at == end && finds(at)) {
      return at;
    }
    for (int nouns = 0; nouns <= NOUNS + 1 && at < wording.size(); nouns++, at++) {
      if (finite(at) && !(possessive && nouns == 0)) {
        return languageNoun(end, at) ? -1 : at;
      }
      if (possessive && wording.word(at).equals(",")) {
        return ofSeveral(at);
      }
      if (Clauses.BREAKS.contains(wording.word(at))
          || nouns > 0 && RELATIVES.contains(wording.word(at))
          || grammar.prepositions().contains(wording.word(at)) && !isBuiltIn(at)
          || PERSONS.contains(wording.word(at))
          || wording.nameAt(at).filter(name -> !possessive || !OWNED.contains(name.kind()))
              .isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  /// The verb behind several things of one's own: "Koa's core, its router and the error pages make it"; -1 for none.
  private int ofSeveral(int comma) {
    for (int at = comma + 1; at < Math.min(wording.size(), comma + INSERTION); at++) {
      String word = wording.word(at);
      if (finite(at) && !wording.is(at, grammar.modifiers())) {
        return wording.word(at - 1).equals(",") ? -1 : at;
      }
      if (PERSONS.contains(word) || RELATIVES.contains(word) || wording.nameAt(at).isPresent()
          || Clauses.BREAKS.contains(word) && !Clauses.JOINTS.contains(word)
              && !word.equals("-")) {
        return -1;
      }
    }
    return -1;
  }

  /// What tells what a thing behind "with" does: "…, with Django and Rails providing", "with Koa, you get"; -1 where
  /// there is none.
  int accompanying(int from, int end) {
    int you = wording.word(end).equals(",") ? end + 1 : end;
    boolean opens = from < 2 || Clauses.BREAKS.contains(wording.word(from - 2));
    if (opens && from > 1 && wording.is(you, grammar.generic()) && finite(you + 1)) {
      return you + 1;
    }
    int at = wording.word(end).endsWith("ly") ? end + 1 : end;
    return wording.is(at, grammar.verbs()) && wording.word(at).endsWith("ing")
        && !wording.is(at, grammar.modifiers()) && !wording.is(at, GERUNDS)
        && at + 1 < wording.size() && !Clauses.BREAKS.contains(wording.word(at + 1)) ? at : -1;
  }

  /// Whether what is owned has a name that goes before the verb: "Ruby's small framework, Sinatra, is".
  private boolean isApposed(int from) {
    int at = from;
    while (at < from + NOUNS && wording.is(at, grammar.modifiers())) {
      at++;
    }
    boolean framework = wording.is(at, grammar.frameworks()) && !wording.word(at).endsWith("s");
    return framework && wording.word(at + 1).equals(",") && wording.nameAt(at + 2).isPresent();
  }

  /// Steps over what a name is and what is put in behind that ("the Vuex library - a store - is", "the Dart programming
  /// language, known for …, is"), or over the language that it is made in ("Sinatra in Ruby is").
  private int apposition(int end) {
    int noun = end;
    while (noun < end + MODIFIERS && wording.is(noun, grammar.modifiers())) {
      noun++;
    }
    int behind = wording.is(noun, grammar.anaphors()) ? insertion(noun + 1) : end;
    if (noun > end + 1 && wording.is(noun, grammar.anaphors()) && finite(noun + 1)
        && !languageNoun(end, noun + 1)) {
      // "the Koa small web application framework is"
      return noun + 1;
    }
    return behind > noun + 1
        ? behind
        : wording.nameAt(end + 1).filter(name -> name.kind().equals("language"))
            .filter(_ -> wording.word(end).equals("in")).map(Wording.Name::to).orElse(end);
  }

  /// Steps over versions behind a name: "Yii 1 to 2", "Koa v2".
  private int versions(int from) {
    int at = from;
    while (isVersion(at)) {
      at++;
      if (wording.word(at).equals("to") && isVersion(at + 1)) {
        at++;
      }
    }
    return at;
  }

  private boolean isVersion(int at) {
    return VERSION.matcher(wording.word(at)).matches();
  }

  /// Steps over a part or a place that a possessive names: "Express's GitHub repository has".
  private int part(int at) {
    return wording.nameAt(at).filter(name -> Clauses.PARTS.contains(name.kind()))
        .map(Wording.Name::to)
        .orElse(at);
  }

  /// Whether a word that no table knows can only be the verb after its subject: "Gin binds the", "Gin marries Go",
  /// "FastAPI answered".
  private boolean finds(int name) {
    int at = wording.word(name).endsWith("ly") ? name + 1 : name;
    String word = wording.word(at);
    boolean past = word.length() > 4 && word.endsWith("ed")
        && !wording.is(at + 1, grammar.prepositions()) && !grammar.modifiers().contains(word);
    boolean present = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        && (wording.is(at + 1, OBJECTS) || at == name && wording.nameAt(at + 1).isPresent());
    return past || present;
  }

  /// "Gin's built-in router is": the hyphenated word is none of two.
  private boolean isBuiltIn(int at) {
    return wording.word(at).equals("in") && wording.word(at - 1).equals("built");
  }

  boolean finite(int at) {
    String word = wording.word(at);
    boolean builtIn = word.equals("built") && isBuiltIn(at + 1);
    boolean noun = word.equals(Clauses.SUPPORT) && wording.is(at + 1, NOUN_LINKS);
    return grammar.verbs().contains(word) && !word.endsWith("ing") && !builtIn && !noun;
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
      if (word.equals(Clauses.SUPPORT)
          || grammar.frameworks().contains(word) && (weak || word.endsWith("s"))
          || word.startsWith("alternative")
          || weak && (grammar.generic().contains(word) || OTHERS.contains(word))
          || weak && i + 1 == verb && wording.word(verb).equals("built")
          || weak && i + 1 == verb && word.endsWith("s") && !word.endsWith("ss")
              && !grammar.traits().contains(word) && !word.equals("'s")
          || weak && name.get().kind().equals("language") && !word.equals("language")
              && !(word.equals("runtime") && i + 1 < verb) && grammar.anaphors().contains(word)) {
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
