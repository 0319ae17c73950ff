package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What lists say of their items by the item they stand under: "Gin" below the item "Go" is made in it. What the catalogue
/// knows of a thing must not be against it. Reads the sentences of an article in order.
final class GroupHeads {

  private static final String LANGUAGE = "language";
  private static final String RUNTIME = "runtime";
  /// Kinds of things that are made in a language by its own people.
  private static final Set<String> MADE = Set.of("library", "orm", "cms", "tool");
  /// Languages that are told of as one: what is made in either may be used from both.
  private static final Set<String> ALIKE = Set.of("javascript", "typescript");
  /// In an item that tells of more than what stands under it: "moving from PHP", "compared with Go".
  private static final Set<String> AGAINST = FunctionWords.of("set-against");
  /// In the title of a list, which claims nothing of each.
  private static final Set<String> TITLES = FunctionWords.of("words-of-titles");
  /// Most words of an item that groups others.
  /// - Unit: words, marks among them. Range tried: 5 to 12.
  private static final int LONGEST = 9;
  /// Words behind a group's name from which on it is told of: "Python, which is taught at school".
  private static final int NAME = 5;

  private final Outline outline;
  private final Catalogue catalogue;
  /// The items under which the reading stands, by their depth.
  private final NavigableMap<Integer, Wording> items = new TreeMap<>();

  GroupHeads(Outline outline, Catalogue catalogue) {
    this.outline = outline;
    this.catalogue = catalogue;
  }

  /// What the item under which a line stands says of the things that the line names first.
  List<Claim> of(Wording wording) {
    var sentence = wording.sentence();
    if (sentence.shape() != Sentence.Shape.BULLET) {
      items.clear();
      return List.of();
    }
    var block = outline.blocks().get(sentence.block());
    if (block.span().start() != sentence.span().start()) {
      return List.of();
    }
    items.tailMap(block.level(), true).clear();
    var above = items.descendingMap().values().stream().filter(head -> !head.names().isEmpty())
        .findFirst();
    items.put(block.level(), wording);
    var first = wording.nameAt(0);
    return first.isEmpty() || above.isEmpty()
        ? List.of()
        : members(wording, first.get()).stream()
            .flatMap(name -> claims(wording, name, above.get())).toList();
  }

  /// The first thing and those that nothing but a joint parts from it.
  private static List<Wording.Name> members(Wording wording, Wording.Name first) {
    var members = new ArrayList<>(List.of(first));
    int at = first.to();
    while (Clauses.JOINTS.contains(wording.word(at))) {
      var next = wording.nameAt(at + 1);
      next.ifPresent(members::add);
      at = next.map(Wording.Name::to).orElse(at + 1);
    }
    return members;
  }

  private Stream<Claim> claims(Wording wording, Wording.Name name, Wording head) {
    if (!isMade(name) || !groups(head)) {
      return Stream.empty();
    }
    var languages = named(head, LANGUAGE);
    boolean alike = ALIKE.containsAll(languages)
        && languages.stream().anyMatch(language -> catalogue.isMadeWith(name.id(), language));
    boolean unknown = catalogue.find(name.id()).isEmpty() && languages.size() == 1;
    var told = languages.stream().filter(language -> alike || unknown
        || catalogue.isMadeWith(name.id(), language))
        .map(language -> claim(wording, name, Facet.LANGUAGE, language));
    var runtimes = named(head, RUNTIME).stream()
        .filter(runtime -> catalogue.find(name.id())
            .filter(thing -> thing.builtOn().contains(runtime)).isPresent())
        .map(runtime -> claim(wording, name, Facet.PLATFORM, runtime));
    return Stream.concat(told, runtimes);
  }

  private boolean isMade(Wording.Name name) {
    return name.kind().endsWith("framework") || MADE.contains(name.kind())
        || catalogue.find(name.id()).isEmpty();
  }

  /// Whether an item is little more than the names of languages and runtimes.
  private boolean groups(Wording head) {
    boolean short_ = head.size() <= LONGEST
        || head.nameAt(0).filter(name -> !Character.isLetter(
            head.word(name.to()).isEmpty() ? 'x' : head.word(name.to()).charAt(0))).isPresent();
    return short_ && !head.any(0, head.size(), AGAINST) && !head.any(0, head.size(), TITLES)
        && head.names().firstKey() <= NAME
        && head.names().values().stream()
            .allMatch(name -> name.kind().equals(LANGUAGE) || name.kind().equals(RUNTIME));
  }

  private static List<String> named(Wording head, String kind) {
    return head.names().values().stream().filter(name -> name.kind().equals(kind))
        .map(Wording.Name::id).distinct().toList();
  }

  private Claim claim(Wording wording, Wording.Name name, Facet facet, String value) {
    return new Claim(name.id(), facet, value, Polarity.POSITIVE, false, "", "",
        outline.article().quote(wording.sentence().span()), wording.span(name.from(), name.to()),
        wording.sentence().section(), "group-" + facet,
        Score.of(0.75, "listed under " + value));
  }
}
