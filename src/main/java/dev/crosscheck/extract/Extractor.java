package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Outline;

/// The front door of this package: reads from an outline the mentions, rankings and claims. Immutable.
public final class Extractor {

  private final Catalogue catalogue;
  private final Linker linker;
  private final UnknownThings unknownThings;
  private final Rankings rankings;
  private final Claims claims;
  private final Lexicon lexicon;
  private final LinkingCues cues;

  public Extractor(Catalogue catalogue, LinkingCues cues, MeasureCues measures, Lexicon lexicon) {
    this.catalogue = catalogue;
    this.linker = new Linker(catalogue, cues);
    this.unknownThings = new UnknownThings(catalogue, cues);
    this.rankings = new Rankings(catalogue, measures);
    this.claims = new Claims(catalogue, lexicon, measures);
    this.lexicon = lexicon;
    this.cues = cues;
  }

  public Analysis analyse(Outline outline) {
    return analyse(outline, Witness.NONE);
  }

  /// The analysis with the reasons for each of its decisions.
  public Explanation explain(Outline outline) {
    var account = new Account(outline.article(), cues, lexicon);
    var analysis = analyse(outline, account);
    return account.of(analysis, claims.passed(outline, analysis.mentions()));
  }

  private Analysis analyse(Outline shown, Witness witness) {
    var mentions = unknownThings.with(shown, linker.link(shown, witness));
    var outline = ClosingAdvice.in(LostLists.in(shown, catalogue, mentions), catalogue, mentions);
    var ranked = rankings.of(outline, mentions);
    var topics = new Topics(catalogue, outline, mentions).of(ranked);
    return new Analysis(outline, outline.article().meta().getOrDefault("language", "en"),
        words(outline), mentions,
        ranked, claims.claims(outline, mentions, ranked, topics, witness), topics);
  }

  /// Words of content, boilerplate left out.
  private static int words(Outline outline) {
    return (int) outline.sentences().stream().filter(sentence -> sentence.zone().isContent())
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.word().chars().anyMatch(Character::isLetterOrDigit)).count();
  }
}
