package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/// The names of people and companies in a sentence, which no catalogue has: told by their capitals. Also their
/// enumerations, and teams that are named by what else they made ("the team behind Express.js").
final class WrittenNames {

  /// Kinds of things that bear the name of a company or are one's product.
  private static final Set<String> COMPANIES = Set.of("platform", "cms");
  private static final Set<String> JOINTS = FunctionWords.of("joints-of-written-names");
  private static final Set<String> OF_TEAMS = FunctionWords.of("after-teams");
  private static final Set<String> ALIAS = FunctionWords.of("alias");
  private static final Set<String> REST = FunctionWords.of("rest-of-names");
  private static final Set<String> NATIONALITIES = FunctionWords.of("nationalities");
  /// What firms of a country are named by: "British Airways".
  private static final Set<String> SORTS = FunctionWords.of("firms-of-countries");
  private static final Set<String> INSTITUTIONS = FunctionWords.of("institutions");
  private static final Set<String> FORMS = FunctionWords.of("legal-forms");
  private static final Set<String> CALLED = FunctionWords.of("called");
  /// What stands before the user in "used at Acme".
  private static final Set<String> PLACES = FunctionWords.of("before-users");
  private static final Set<String> STARTS = Set.of(":", "-", "*", "(", "|", "•", ";", "\"");
  /// Most words between one name and the next of an enumeration, and between a team and what it made.
  private static final int APART = 3;
  /// Most words of brackets behind a name.
  private static final int BRACKET = 6;

  private final String view;
  private final List<Span> spans;
  private final NavigableMap<Integer, Wording.Name> things;
  private final NameWords words;
  private final int[] lengths;

  /// - `companies`: names that are known as such even where every word has a capital.
  /// - `noNames`: words that have a capital at the start of a sentence and are part of no name.
  /// - `teams`: words for a group of people.
  record NameWords(Set<String> companies, Set<String> noNames, Set<String> teams) {}

  WrittenNames(String view, List<Span> spans, NavigableMap<Integer, Wording.Name> things,
      NameWords words) {
    this.view = view;
    this.spans = spans;
    this.things = things;
    this.words = words;
    this.lengths = new int[spans.size()];
    int end = 0;
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = i < end ? 0 : length(i);
      end = Math.max(end, i + lengths[i]);
    }
  }

  /// The slots of each word where something starts: `name`, `names` (an enumeration to its end), `company` (one in which
  /// a known company stands), `team`.
  Map<Integer, Map<String, Integer>> slots() {
    var slots = new HashMap<Integer, Map<String, Integer>>();
    var ends = new int[lengths.length];
    var known = new boolean[lengths.length];
    for (int i = lengths.length - 1; i >= 0; i--) {
      if (lengths[i] > 0) {
        int next = closes(i) ? -1 : next(i + lengths[i]);
        ends[i] = next < 0 ? afterRest(afterBracket(i + lengths[i])) : ends[next];
        var here = slots.computeIfAbsent(i, _ -> new HashMap<>());
        here.put("name", lengths[i]);
        if (next >= 0 || surely(i)) {
          here.put("names", ends[i] - i);
        }
        known[i] = isKnown(i) || next >= 0 && known[next];
        if (known[i]) {
          here.put("company", ends[i] - i);
        }
      }
      int team = team(i);
      if (team > 0) {
        slots.computeIfAbsent(i, _ -> new HashMap<>()).put("team", team);
      }
    }
    return slots;
  }

  /// Behind brackets that tell more of a name, where one goes on with it: "Ada Byron (of Acme) released".
  private int afterBracket(int from) {
    String close = word(from).equals("(") ? ")" : ALIAS.contains(word(from + 1)) ? "," : "";
    if (close.isEmpty()) {
      return from;
    }
    for (int at = from + 1; at <= from + BRACKET && at < spans.size(); at++) {
      if (word(at).equals(close)) {
        return OF_TEAMS.contains(word(at + 1)) ? from : at + 1;
      }
      if (things.containsKey(at)) {
        return from;
      }
    }
    return from;
  }

  /// Behind what stands for the rest of an enumeration: "Acme, Initech, etc. use".
  private int afterRest(int from) {
    int at = from;
    while (at < from + APART && JOINTS.contains(word(at))) {
      at++;
    }
    return REST.contains(word(at)) ? word(at + 1).equals(".") ? at + 2 : at + 1 : from;
  }

  /// Whether ", and" behind a name leads to a clause of its own and not to another of its enumeration, which has no comma
  /// after the first of two and no "and" before: "used at Acme, and Initech runs", "used at Acme and Hooli, and Initech runs".
  private boolean closes(int name) {
    int comma = name + lengths[name];
    if (!word(comma).equals(",") || !word(comma + 1).equals("and")) {
      return false;
    }
    int before = word(name - 1).equals("the") ? name - 2 : name - 1;
    return PLACES.contains(word(before)) || word(before).equals("and") && name > 2
        && capital(name - 2) && !word(name - 2).equals(",");
  }

  private boolean isKnown(int at) {
    return lengths[at] == 1 && words.companies().contains(word(at));
  }

  /// Where the next name of an enumeration starts after a word, -1 where there is none.
  private int next(int from) {
    int at = from;
    while (at < spans.size() && at - from < APART && lengths[at] == 0
        && JOINTS.contains(word(at))) {
      at++;
    }
    return at > from && at < spans.size() && lengths[at] > 0 ? at : -1;
  }

  /// Whether it is a name for sure: not the first word of a sentence or of a line's part, which has a capital anyway, nor
  /// one of many ("a Pole").
  private boolean surely(int at) {
    if (word(at - 1).equals("a") || word(at - 1).equals("an")) {
      return false;
    }
    return at > 0 && !STARTS.contains(word(at - 1)) || lengths[at] > 1 || inner(at)
        || words.companies().contains(word(at));
  }

  private int length(int at) {
    if (ALIAS.contains(word(at - 1))) {
      return 0;
    }
    if (isArticleOfName(at)) {
      return 1 + length(at + 1, true);
    }
    return at > 0 && isArticleOfName(at - 1) ? 0 : length(at, false);
  }

  /// Whether a name in an enumeration begins with its article: "Disqus, The Guardian and".
  private boolean isArticleOfName(int at) {
    return at > 0 && word(at).equals("the")
        && Character.isUpperCase(view.charAt(spans.get(at).start()))
        && JOINTS.contains(word(at - 1)) && at + 1 < spans.size() && capital(at + 1);
  }

  private int length(int at, boolean behindArticle) {
    if (!capital(at) && !initial(at + 1)
        || at > 0 && !behindArticle && joined(at - 1) && capital(at - 1)
        || isInsideName(at) || at > 1 && linking(at - 1) && capital(at - 2) && joined(at - 2)) {
      return 0;
    }
    int to = at + 1;
    while (to < spans.size() && (joined(to - 1) && !isEmployed(at, to)
        && (capital(to) || linking(to) || counting(to) || initial(to + 1)) || initial(to))) {
      to++;
    }
    to = afterForm(to);
    if (CALLED.contains(word(to)) && to == at + 1) {
      // "a Frenchman called Fabien Potencier"
      return 0;
    }
    if (to == at + 1 && NATIONALITIES.contains(word(at))) {
      // "the Danish programmer Ada Byron"
      return 0;
    }
    var thing = things.get(at);
    boolean user = thing == null || thing.to() < to || COMPANIES.contains(thing.kind())
        || words.companies().contains(word(at))
        || thing.kind().equals("tool") && to < spans.size() && JOINTS.contains(word(to));
    boolean letter = to == at + 1 && spans.get(at).length() == 1;
    return user && !letter ? to - at : 0;
  }

  /// Whether a word is not the first of a thing's name: "Rails" of "Ruby on Rails".
  private boolean isInsideName(int at) {
    var before = things.lowerEntry(at);
    return before != null && before.getValue().to() > at;
  }

  /// "team behind Express.js", "people who made Koa", "Express.js team".
  private int team(int at) {
    if (words.teams().contains(word(at)) && OF_TEAMS.contains(word(at + 1))) {
      for (int to = at + 2; to < Math.min(spans.size(), at + 2 + APART); to++) {
        if (things.containsKey(to)) {
          return things.get(to).to() - at;
        }
      }
    }
    var thing = things.get(at);
    return thing != null && word(thing.to()).equals("team") && !thing.kind().equals("language")
        ? thing.to() + 1 - at
        : 0;
  }

  /// Whether nothing but a blank or a hyphen stands between a word and the next.
  private boolean joined(int at) {
    if (at + 1 >= spans.size()) {
      return false;
    }
    String between = view.substring(spans.get(at).end(), spans.get(at + 1).start());
    return between.isBlank() || between.startsWith("-");
  }

  private boolean capital(int at) {
    var span = spans.get(at);
    char first = view.charAt(span.start());
    return Character.isLetterOrDigit(first) && (Character.isUpperCase(first) || inner(at))
        && (!words.noNames().contains(word(at)) || opensName(at));
  }

  /// Whether a word that is mostly part of no name begins one: "British Airways", "AT&T".
  private boolean opensName(int at) {
    return NATIONALITIES.contains(word(at)) && SORTS.contains(word(at + 1))
        && Character.isUpperCase(view.charAt(spans.get(at + 1).start()))
        || word(at + 1).equals("&") && inner(at)
            && spans.get(at).end() == spans.get(at + 1).start();
  }

  /// Capitals inside, as no common word has: "eBay", "9GAG", "BBC".
  private boolean inner(int at) {
    var span = spans.get(at);
    return span.length() > 1
        && view.substring(span.start() + 1, span.end()).chars().anyMatch(Character::isUpperCase)
        && Numerals.number(List.of(word(at))).isEmpty();
  }

  /// Whether "of" leads from a person to whom she works for, and not from the sort of an institution to its name: "Ada
  /// Byron of Acme", "Royal Bank of Canada".
  private boolean isEmployed(int from, int of) {
    return word(of).equals("of") && of - from > 1 && !INSTITUTIONS.contains(word(of - 1));
  }

  /// Whether a number is part of a name: "Gamma Two".
  private boolean counting(int at) {
    return NumberWords.CARDINALS.contains(word(at))
        && Character.isUpperCase(view.charAt(spans.get(at).start()));
  }

  /// Whether a stop belongs to an initial: "Ada B. Carter".
  private boolean initial(int at) {
    return at > 0 && word(at).equals(".") && at + 1 < spans.size()
        && !things.containsKey(at + 1) && spans.get(at - 1).length() == 1
        && Character.isUpperCase(view.charAt(spans.get(at - 1).start())) && capital(at + 1);
  }

  /// Behind the legal form that ends a name, with its stop: "Acme, Inc.", "Acme Bros.".
  private int afterForm(int from) {
    boolean comma = word(from).equals(",") && FORMS.contains(word(from + 1));
    int to = comma ? from + 2 : from;
    // the stop may be the sentence's
    boolean stop = FORMS.contains(word(to - 1)) && word(to).equals(".")
        && (comma || to + 1 < spans.size());
    return stop ? to + 1 : to;
  }

  private boolean linking(int at) {
    return at + 1 < spans.size() && Set.of("of", "de", "van", "von", "&").contains(word(at))
        && capital(at + 1) && joined(at) && !word(at + 2).equals("fame");
  }

  private String word(int at) {
    if (at < 0 || at >= spans.size()) {
      return "";
    }
    var span = spans.get(at);
    return view.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }
}
