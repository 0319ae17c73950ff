package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Set;

/// Tools that an article lists for a thing: "Flask has many extensions:" and under it "Jinja, a template engine".
final class Companions {

  private static final Set<String> KINDS = Set.of("library", "orm", "tool", "database", "server");

  private static final Set<String> TOOLS = Set.of("orm", "tool", "database", "server");
  private static final Set<String> SORTS = FunctionWords.of("sorts-of-companions");
  private static final Set<String> JOINTS = Set.of(":", ",", "and", "or", "&");
  /// Words of a label, which stand before another colon.
  private static final int LABEL = 3;

  private final Outline outline;
  private final Catalogue catalogue;
  private final Set<String> introductions;

  /// - `introductions`: the words of a sentence that introduces such a list ("include", "extensions").
  Companions(Outline outline, Catalogue catalogue, Set<String> introductions) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.introductions = introductions;
  }

  /// The claims of a sentence that lists tools behind a colon: "Plenty of libraries work with React: Redux, MobX".
  /// - `topic`: what it is about where it names nothing before the colon.
  List<Claim> inline(Wording wording, List<String> topic) {
    int colon = colon(wording);
    if (colon < 0 || !wording.any(0, colon, SORTS) || wording.nameAt(colon + 1).isEmpty()) {
      return List.of();
    }
    var before = wording.names().headMap(colon).values().stream().map(Wording.Name::id).distinct()
        .toList();
    var things = before.isEmpty() ? topic : before;
    if (things.size() != 1 || TOOLS.contains(catalogue.kind(things.getFirst()))) {
      return List.of();
    }
    return wording.names().tailMap(colon).values().stream()
        .filter(name -> KINDS.contains(name.kind()))
        .filter(name -> wording.is(name.from() - 1, JOINTS))
        .map(name -> claim(things.getFirst(), name, wording)).toList();
  }

  private static int colon(Wording wording) {
    for (int i = LABEL; i < wording.size() - 1; i++) {
      if (wording.word(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /// The claim of a bullet that starts with a tool, under a sentence that introduces a list of tools of `things`.
  List<Claim> of(Wording bullet, Wording lead, List<String> things) {
    var first = bullet.names().firstEntry();
    if (bullet.sentence().shape() != Sentence.Shape.BULLET
        || lead.sentence().shape() != Sentence.Shape.PROSE
        || first == null || first.getKey() != 0 || !KINDS.contains(first.getValue().kind())
        || !lead.any(0, lead.size(), introductions)) {
      return List.of();
    }
    var tool = first.getValue();
    boolean own = catalogue.find(tool.id())
        .map(found -> things.contains(found.family()) && isNamedApart(found))
        .orElse(false);
    return own
        ? List.of()
        : things.stream().filter(thing -> !thing.equals(tool.id()))
            .map(thing -> claim(thing, tool, bullet)).toList();
  }

  /// Whether it doesn't bear the name of what it belongs to, as an extension that others made does ("Flask-WTF").
  private boolean isNamedApart(Thing part) {
    return catalogue.find(part.family())
        .filter(whole -> !part.name().contains(whole.name())).isPresent();
  }

  private Claim claim(String thing, Wording.Name tool, Wording wording) {
    return new Claim(thing, Facet.WORKS_WITH, tool.id(), Polarity.POSITIVE, false, "", "",
        outline.article().quote(wording.sentence().span()), wording.span(tool.from(), tool.to()),
        wording.sentence().section(), "companion",
        Score.of(0.8, "listed among the tools of " + thing));
  }
}
