package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The users of a thing where a heading or a line of its own says that they follow: "Companies that use Django" and below
/// it "- Instagram, for its feed", "Instagram, Pinterest and Mozilla.".
final class Users {

  private static final Set<String> ENDS = Set.of("", ".", ",", ":", "(", "-", ";");

  /// Between a thing and its users.
  private static final Set<String> SEPARATORS = Set.of(":", "-", "|");
  /// Words that stand for more users than are named: "and many others", "to name a few".
  private static final Set<String> MORE = FunctionWords.of("more-of-them");
  /// Most words that stand for those.
  private static final int REST = 8;

  private final Labels labels;
  private final Map<Integer, Wording> headings = new HashMap<>();

  Users(Labels labels) {
    this.labels = labels;
  }

  /// Keeps the heading of a section for the lines below it.
  void read(Wording wording) {
    if (wording.sentence().shape() == Sentence.Shape.HEADING) {
      headings.put(wording.sentence().section(), wording);
    }
  }

  /// The claims of a line that names users.
  /// - `lead`: the sentence that introduces the line. `topic`: what the section is about.
  List<Claim> of(Wording wording, Optional<Wording> lead, List<String> topic) {
    int from = start(wording);
    if (wording.size() <= from || !wording.terms().get(from).slots().containsKey("name")
        || !alone(wording, from)) {
      return List.of();
    }
    return lead.filter(this::announces)
        .or(() -> Optional.ofNullable(headings.get(wording.sentence().section()))
            .filter(this::announces))
        .map(head -> claims(wording, from, head, topic)).orElse(List.of());
  }

  /// Behind the thing that a line begins with and tells the users of ("Django: Instagram, Mozilla"), or an article.
  private static int start(Wording wording) {
    var named = wording.nameAt(0).map(Wording.Name::to)
        .filter(to -> SEPARATORS.contains(wording.word(to))).map(to -> to + 1).orElse(0);
    return wording.word(named).equals("the") ? named + 1 : named;
  }

  private boolean announces(Wording head) {
    return labels.facet(head.without()).filter(Facet.USED_BY::equals).isPresent();
  }

  private List<Claim> claims(Wording wording, int from, Wording head, List<String> topic) {
    var told = wording.names().headMap(from).isEmpty() ? head : wording;
    var named = told.names().values().stream().map(Wording.Name::id).limit(1).toList();
    return labels.of(head.without(),
        new Labels.Value(wording, from, named.isEmpty() ? topic : named,
            wording.sentence().span()));
  }

  /// Whether a bullet starts with names set off from the rest, or a line is nothing but names.
  private static boolean alone(Wording wording, int from) {
    var slots = wording.terms().get(from).slots();
    int one = from + slots.getOrDefault("name", 1);
    int all = from + slots.getOrDefault("names", slots.getOrDefault("name", 1));
    return switch (wording.sentence().shape()) {
      case BULLET, CELL -> ENDS.contains(wording.word(one));
      case PROSE, VALUE, LABEL -> all >= wording.size() - 1 || goesOn(wording, from, one, all);
      case HEADING -> false;
    };
  }

  /// Whether several names are followed by words that stand for more of them: "Acme, Initech and many others".
  private static boolean goesOn(Wording wording, int from, int one, int all) {
    boolean several = all > one || from > 0;
    return several && wording.size() - all <= REST && wording.any(all, wording.size(), MORE);
  }
}
