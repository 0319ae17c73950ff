package dev.crosscheck;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Decisions;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.knowledge.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The tables of a run with their checksums, and the checksum of all that an analysis depends on beside its article.
/// - `catalogueSum`, `lexiconSum`: SHA-256 in hexadecimal.
/// - `fingerprint`: of program, catalogue, lexicon and what is decided on the names of all articles together.
record Knowledge(Decisions decisions, LinkingCues cues, MeasureCues measures, Lexicon lexicon,
    String catalogueSum, String lexiconSum, String fingerprint) {

  static Knowledge of(Settings settings) {
    return of(settings.catalogue(), settings.lexicon(),
        DecisionFiles.of(settings.decisions(), settings.corpus()));
  }

  /// The program's own tables with a user's over them.
  static Knowledge of(Optional<Path> catalogueFile, Optional<Path> lexiconFile) {
    return of(catalogueFile, lexiconFile, List.of());
  }

  /// The program's own tables with a user's over them, and an editor's decisions on top.
  static Knowledge of(Optional<Path> catalogueFile, Optional<Path> lexiconFile,
      List<Path> decisionFiles) {
    var catalogue = catalogueFile.map(Catalogue::with).orElseGet(Catalogue::own);
    var lexicon = lexiconFile.map(Lexicon::with).orElseGet(Lexicon::own);
    var decisions = decisionFiles.isEmpty()
        ? Decisions.none(catalogue)
        : Decisions.read(decisionFiles, catalogue);
    var catalogueSum = sum(List.of(Catalogue.TABLE), catalogueFile);
    var lexiconSum = sum(Lexicon.TABLES, lexiconFile);
    return new Knowledge(decisions, LinkingCues.own(), MeasureCues.own(), lexicon, catalogueSum,
        lexiconSum,
        Checksum.of(Checksum.ofProgram(), catalogueSum, lexiconSum, decisions.basis()));
  }

  /// The same for drafts, which are called by whatever path leads to them.
  Knowledge forDrafts() {
    return new Knowledge(decisions.forDrafts(), cues, measures, lexicon, catalogueSum, lexiconSum,
        fingerprint);
  }

  /// The catalogue as the decisions have left it.
  Catalogue catalogue() {
    return decisions.catalogue();
  }

  /// What the analysis of an article is made from: an article is analysed anew when this has changed.
  /// - `sha256`: of its bytes.
  String mark(String article, String sha256) {
    return Checksum.of(article, sha256, fingerprint, decisions.basis(article));
  }

  /// For all articles that nothing is decided on in particular.
  Extractor extractor() {
    return extractor(catalogue());
  }

  /// For each article its extractor; may be asked from many threads.
  Function<String, Extractor> extractors() {
    var common = extractor();
    return article -> decisions.concern(article)
        ? extractor(decisions.catalogue(article))
        : common;
  }

  private Extractor extractor(Catalogue catalogue) {
    return new Extractor(catalogue, cues, measures, lexicon);
  }

  /// Of the program's own tables and a user's file over them.
  private static String sum(List<String> tables, Optional<Path> file) {
    return Checksum.of(Stream.concat(tables.stream().map(Table::bytes).map(Checksum::of),
        file.map(Checksum::of).stream()).toArray(String[]::new));
  }
}
