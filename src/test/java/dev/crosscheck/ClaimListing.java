package dev.crosscheck;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.ingest.Corpus;
import dev.crosscheck.ingest.Limits;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Reading;
import java.nio.file.Path;
import java.util.Arrays;

/// Prints the claims found in articles for a person to judge: `ClaimListing FILE…`.
final class ClaimListing {

  private ClaimListing() {}

  public static void main(String[] args) {
    var analyst = new Analyst(new Extractor(Catalogue.own(), LinkingCues.own(), MeasureCues.own(),
        Lexicon.own()));
    var corpus = new Corpus(Arrays.stream(args).map(Path::of).toList(), Limits.DEFAULT,
        analyst::language);
    try (var readings = corpus.readings()) {
      readings.forEach(reading -> {
        switch (reading) {
          case Reading.Read(var article) -> print(analyst.analyse(article));
          case Reading.Rejected rejected -> System.err.println(rejected);
        }
      });
    }
  }

  private static void print(Analysis analysis) {
    for (var claim : analysis.claims()) {
      System.out.println(String.join("\t", analysis.id(), String.valueOf(claim.evidence().line()),
          claim.framework(), claim.facet().toString(), claim.value(), claim.polarity().toString(),
          claim.other(), claim.rule(),
          claim.score().from().isEmpty() ? "" : claim.score().from().getFirst().how(),
          claim.evidence().quote().replaceAll("\\s+", " ")));
    }
  }
}
