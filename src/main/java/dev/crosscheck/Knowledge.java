package dev.crosscheck;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;

/// The tables of a run with their checksums, and the checksum of all that an analysis depends on beside its article.
/// - `catalogueSum`, `lexiconSum`: SHA-256 in hexadecimal.
/// - `fingerprint`: of program, catalogue and lexicon together.
record Knowledge(Catalogue catalogue, LinkingCues cues, MeasureCues measures, Lexicon lexicon,
    String catalogueSum, String lexiconSum, String fingerprint) {

  static Knowledge of(Settings settings) {
    var catalogue = settings.catalogue().map(Catalogue::with).orElseGet(Catalogue::own);
    var program = Checksum.ofProgram();
    var catalogueSum = settings.catalogue().map(file -> Checksum.of(program, Checksum.of(file)))
        .orElse(program);
    var lexiconSum = settings.lexicon().map(file -> Checksum.of(program, Checksum.of(file)))
        .orElse(program);
    var lexicon = settings.lexicon().map(Lexicon::with).orElseGet(Lexicon::own);
    return new Knowledge(catalogue, LinkingCues.own(), MeasureCues.own(), lexicon, catalogueSum,
        lexiconSum,
        Checksum.of(catalogueSum, lexiconSum));
  }
}
