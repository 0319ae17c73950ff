package dev.crosscheck;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.knowledge.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables of a run with their checksums, and the checksum of all that an analysis depends on beside its article.
/// - `catalogueSum`, `lexiconSum`: SHA-256 in hexadecimal.
/// - `fingerprint`: of program, catalogue and lexicon together.
record Knowledge(Catalogue catalogue, LinkingCues cues, MeasureCues measures, Lexicon lexicon,
    String catalogueSum, String lexiconSum, String fingerprint) {

  static Knowledge of(Settings settings) {
    return of(settings.catalogue(), settings.lexicon());
  }

  /// The program's own tables with a user's over them.
  static Knowledge of(Optional<Path> catalogueFile, Optional<Path> lexiconFile) {
    var catalogue = catalogueFile.map(Catalogue::with).orElseGet(Catalogue::own);
    var lexicon = lexiconFile.map(Lexicon::with).orElseGet(Lexicon::own);
    var catalogueSum = sum(List.of(Catalogue.TABLE), catalogueFile);
    var lexiconSum = sum(Lexicon.TABLES, lexiconFile);
    return new Knowledge(catalogue, LinkingCues.own(), MeasureCues.own(), lexicon, catalogueSum,
        lexiconSum, Checksum.of(Checksum.ofProgram(), catalogueSum, lexiconSum));
  }

  Extractor extractor() {
    return new Extractor(catalogue, cues, measures, lexicon);
  }

  /// Of the program's own tables and a user's file over them.
  private static String sum(List<String> tables, Optional<Path> file) {
    return Checksum.of(Stream.concat(tables.stream().map(Table::bytes).map(Checksum::of),
        file.map(Checksum::of).stream()).toArray(String[]::new));
  }
}
