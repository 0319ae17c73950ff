package dev.crosscheck;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.io.IOException;
import java.nio.file.Path;

/// Prints the claims found in articles for a person to judge: `ClaimListing FILE…`.
final class ClaimListing {

  private ClaimListing() {}

  public static void main(String[] args) throws IOException {
    var extractor = new Extractor(Catalogue.own(), LinkingCues.own(), MeasureCues.own(),
        Lexicon.own());
    var linguist = new OpenNlpLinguist();
    for (String file : args) {
      var analysis = extractor
          .analyse(new Outliner().outline(ClaimMeasure.article(Path.of(file)), linguist));
      for (var claim : analysis.claims()) {
        System.out.println(String.join("\t", analysis.id(), String.valueOf(claim.evidence().line()),
            claim.framework(),
            claim.facet().toString(), claim.value(), claim.polarity().toString(), claim.other(),
            claim.rule(),
            claim.score().from().isEmpty() ? "" : claim.score().from().getFirst().how(),
            claim.evidence().quote().replaceAll("\\s+", " ")));
      }
    }
  }
}
