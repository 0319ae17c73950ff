package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;

/// Where examples start behind the noun that tells their sort: right after it ("tools such as Ant", "three frameworks:
/// Gin, Echo and Chi") or behind what qualifies it ("libraries for figures like NumPy", "two frameworks lead the field:
/// Gin and Echo").
final class ExampleMarkers {

  private static final Set<String> DIRECT = FunctionWords.of("examples");
  private static final Set<String> BESIDE = FunctionWords.of("along");
  private static final Set<String> ENDS = Set.of(";", ":", "(", ")", ".", "-", "!", "?");
  /// Most words between a noun and examples that aren't given right after it.
  /// - Unit: words. Range tried: 6 to 20.
  private static final int REACH = 14;

  private static final Set<String> CLOSES = Set.of(";", ".", "!", "while", "whereas", "but");

  private final Wording wording;
  private final Grammar grammar;
  private final Enumeration enumeration;

  ExampleMarkers(Wording wording, Grammar grammar, Enumeration enumeration) {
    this.wording = wording;
    this.grammar = grammar;
    this.enumeration = enumeration;
  }

  /// The word that the first example may start at, -1 where none are given.
  int after(int noun) {
    int at = wording.word(noun + 1).equals(",") ? noun + 2 : noun + 1;
    int such = such(at);
    if (such > 0) {
      return isAgainst(noun, such) ? -1 : such;
    }
    if (joins(noun)) {
      return at + 2;
    }
    if (wording.word(at).equals("similar") && wording.word(at + 1).equals("to")) {
      return at + 2;
    }
    boolean plural = wording.word(noun).endsWith("s");
    if (DIRECT.contains(wording.word(at)) || wording.word(at).equals("(") && plural) {
      return at + 1;
    }
    if (listed(noun, at)) {
      return wording.word(at).equals(",") || ENDS.contains(wording.word(at)) ? at + 1 : at;
    }
    return plural ? afterQualified(noun) : -1;
  }

  /// The end of what a participle tells of the examples before it, where their phrase opens with "with": "Go has grown,
  /// with frameworks like Gin and Echo offering great speed"; where the examples start, if none does.
  int told(int phrase, int first) {
    int at = enumeration.read(first).to();
    if (!wording.word(phrase - 1).equals("with") || !wording.word(at).endsWith("ing")) {
      return first;
    }
    while (at < wording.size() && !CLOSES.contains(wording.word(at))) {
      at++;
    }
    return at;
  }

  /// Whether examples are told of beside the subject: "one of the best PHP frameworks, along with Symfony and Yii".
  boolean joins(int noun) {
    int at = wording.word(noun + 1).equals(",") ? noun + 2 : noun + 1;
    return wording.is(noun, grammar.frameworks()) && wording.is(at, BESIDE)
        && wording.word(at + 1).equals("with");
  }

  /// Whether a language or a database is told of, and what is named next is none.
  private boolean isAgainst(int noun, int from) {
    return (wording.word(noun).equals("languages") || wording.word(noun).equals("databases"))
        && wording.nameAt(from).isPresent() && !suits(noun, from);
  }

  /// Behind "such as", -1 where it doesn't stand there.
  private int such(int at) {
    return wording.word(at).equals("such") && wording.word(at + 1).equals("as") ? at + 2 : -1;
  }

  /// "three Node.js frameworks: Express, Koa and Hapi", "the two frameworks, Express and Koa", "both frameworks - Express
  /// and Koa - have".
  private boolean listed(int noun, int at) {
    boolean sign = wording.word(at).equals(":") || wording.word(at).equals("-");
    boolean comma = wording.word(at - 1).equals(",") && at == noun + 2;
    // a dash without blanks: "three frameworks-Gin, Echo and Chi"
    boolean dash = at == noun + 1 && wording.goesOn(at) && wording.nameAt(at).isPresent();
    return (sign || comma || dash) && wording.is(noun, grammar.frameworks())
        && wording.word(noun).endsWith("s") && several(noun, sign ? at + 1 : at);
  }

  /// Where what qualifies a noun ends and examples of its sort start.
  private int afterQualified(int noun) {
    for (int i = noun + 1; i < Math.min(wording.size(), noun + REACH); i++) {
      var name = wording.nameOver(i);
      boolean other = name.filter(found -> !found.kind().equals("language")).isPresent();
      boolean sort = wording.is(i, grammar.sorts()) && wording.word(i).endsWith("s")
          && !wording.word(i).equals("languages");
      if (other || sort
          || wording.is(i, grammar.frameworks()) || wording.word(i).equals("following")) {
        return -1;
      }
      boolean colon = wording.word(i).equals(":");
      if (colon && several(noun, i + 1) && i > noun + 2) {
        return i + 1;
      }
      boolean like = wording.word(i).equals("including") || wording.word(i).equals("like")
          && !wording.is(i - 1, grammar.verbs()) && !wording.is(i - 1, grammar.be());
      int from = like ? i + 1 : such(i);
      if (from > 0) {
        return suits(noun, from) ? from : -1;
      }
      if (ENDS.contains(wording.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean several(int noun, int from) {
    return enumeration.members(from).size() > 1 && suits(noun, from);
  }

  /// Whether what is known of the first example doesn't speak against its sort.
  private boolean suits(int noun, int from) {
    return wording.nameAt(from).map(Wording.Name::kind)
        .filter(kind -> kind.isEmpty() || suits(wording.word(noun), kind)).isPresent();
  }

  private boolean suits(String sort, String kind) {
    boolean framework = kind.endsWith("framework");
    if (grammar.frameworks().contains(sort)) {
      return framework || kind.equals("library") || kind.equals("runtime");
    }
    return sort.equals("languages") == kind.equals("language")
        && sort.equals("databases") == kind.equals("database")
        && (sort.equals("libraries") || !framework);
  }
}
