package dev.crosscheck.extract;

import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.SpellingKey;
import dev.crosscheck.knowledge.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All ways to write a thing: its name and aliases, those written together or apart, and the `.js` forms.
final class Spellings {

  /// Stands in a key for what may part the pieces of a name: space, dot, hyphen or line break.
  static final char GAP = ' ';

  /// Fewest letters of a name that may also be written in one word ("SpringBoot"); shorter ones make other words.
  static final int SHORTEST_JOINED = 5;

  /// Fewest letters of a name that its kind may be written on to.
  static final int SHORTEST_ENDED = 3;

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern INNER_DOT = Pattern.compile("(?<=[A-Za-z]{2})\\.(?=[A-Za-z]{3})");
  private static final Pattern JS = Pattern.compile("(?i)[ .-]?js$");

  private final LinkingCues cues;

  Spellings(LinkingCues cues) {
    this.cues = cues;
  }

  /// The key of a spelling in the trie.
  static String key(String written) {
    return SpellingKey.of(written);
  }

  /// The spellings of a thing that the catalogue gives, by key.
  Map<String, Spelling> given(Thing thing) {
    var found = new LinkedHashMap<String, Spelling>();
    forms(thing).forEach(form -> add(found, thing, form, isStrict(form)));
    return found;
  }

  /// Those made from them, by key; a key that the catalogue gives to any thing is not to be made for another.
  Map<String, Spelling> made(Thing thing) {
    var found = new LinkedHashMap<String, Spelling>();
    forms(thing)
        .forEach(form -> derived(thing, form).forEach(other -> add(found, thing, other, true)));
    scripted(thing).forEach(form -> add(found, thing, form, false));
    ended(thing).forEach(form -> add(found, thing, form, false));
    return found;
  }

  private static List<String> forms(Thing thing) {
    return Stream.concat(Stream.of(thing.name()), thing.aliases().stream()).toList();
  }

  private void add(Map<String, Spelling> found, Thing thing, String form, boolean strict) {
    boolean ambiguous = thing.ambiguous().contains(form) || !form.equals(thing.name())
        && thing.ambiguous().stream().anyMatch(word -> key(word).equals(key(form)));
    found.putIfAbsent(key(form), new Spelling(thing, form, ambiguous, strict));
  }

  private boolean isStrict(String form) {
    return form.chars().filter(Character::isLetterOrDigit).count() <= 2 || cues.needsCapitals(form);
  }

  /// A name in several words also in one ("SpringBoot") or without its dot ("ASPNET Core"), one in camel case also apart
  /// ("Cake PHP").
  private static List<String> derived(Thing thing, String form) {
    var forms = new ArrayList<String>();
    String joined = SpellingKey.joined(form);
    if (!joined.equals(form) && joined.length() >= SHORTEST_JOINED) {
      forms.add(joined);
    }
    String undotted = INNER_DOT.matcher(form).replaceAll("");
    if (!undotted.equals(form)) {
      forms.add(undotted);
    }
    String apart = CAMEL.matcher(form).replaceAll(" ");
    if (!apart.equals(form) && Stream.of(apart.split(" ")).allMatch(piece -> piece.length() > 1)
        && !thing.kind().equals("language")) {
      forms.add(apart);
    }
    return forms;
  }

  /// A name with its kind written on to it ("ModxCMS", "YiiFramework").
  private Stream<String> ended(Thing thing) {
    return forms(thing).stream()
        .filter(form -> form.length() >= SHORTEST_ENDED && !thing.ambiguous().contains(form)
            && SpellingKey.joined(form).equals(form))
        .flatMap(form -> cues.endings(thing.kind()).stream().map(ending -> form + ending));
  }

  /// What is written in JavaScript may be named with or without a `.js`.
  private static List<String> scripted(Thing thing) {
    String base = JS.matcher(thing.name()).replaceAll("");
    boolean named = !base.equals(thing.name());
    if (!named && !thing.languages().contains("JavaScript") || base.length() < 3
        || !SpellingKey.joined(base).equals(base)
        || List.of("language", "cms", "platform").contains(thing.kind())) {
      return List.of();
    }
    return List.of(base + ".js", base + "JS");
  }
}
