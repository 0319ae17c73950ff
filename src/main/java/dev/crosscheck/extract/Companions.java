package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
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

  private final Outline outline;
  private final Catalogue catalogue;
  private final Set<String> introductions;

  /// - `introductions`: the words of a sentence that introduces such a list ("include", "extensions").
  Companions(Outline outline, Catalogue catalogue, Set<String> introductions) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.introductions = introductions;
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
        .map(found -> things.contains(found.family()) && found.kind().equals("orm"))
        .orElse(false);
    return own
        ? List.of()
        : things.stream().filter(thing -> !thing.equals(tool.id()))
            .map(thing -> new Claim(thing, Facet.WORKS_WITH, tool.id(), Polarity.POSITIVE, false,
                "", "",
                outline.article().quote(bullet.sentence().span()),
                bullet.span(tool.from(), tool.to()),
                bullet.sentence().section(), "companion",
                Score.of(0.8, "listed among the tools of " + thing)))
            .toList();
  }
}
