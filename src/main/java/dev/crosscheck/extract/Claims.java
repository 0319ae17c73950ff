package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an article says of each thing: reads its sentences in order, by the cues of the lexicon.
public final class Claims {

  private final Catalogue catalogue;
  private final Lexicon lexicon;
  private final Grammar grammar;

  public Claims(Catalogue catalogue, Lexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.grammar = Grammar.of(lexicon);
  }

  /// The claims in reading order, each said once.
  /// - `topics`: for each section of the outline the id of the thing it is about, empty where none.
  public List<Claim> claims(Outline outline, List<Mention> mentions, List<Ranking> rankings,
      List<String> topics) {
    var wordings = new Wordings(outline, catalogue, lexicon.words("formats"), mentions);
    var cues = new CueClaims(outline, catalogue, lexicon, grammar);
    var context = new Context(outline, grammar, topics);
    var found = new ArrayList<Claim>();
    for (var sentence : outline.sentences()) {
      if (!speaks(sentence)) {
        context.pass(sentence);
        continue;
      }
      var wording = wordings.of(sentence);
      var subjects = new Subjects(wording, grammar, context.fallback(wording));
      context.read(sentence, wording, subjects);
      if (!asks(wording)) {
        found.addAll(cues.of(context.surroundings(wording), subjects));
      }
    }
    return once(found);
  }

  private static boolean speaks(Sentence sentence) {
    return sentence.zone().isContent() && sentence.zone() != Zone.TITLE
        && !sentence.tokens().isEmpty();
  }

  private static boolean asks(Wording wording) {
    return wording.word(wording.size() - 1).equals("?");
  }

  /// Of claims that say the same the surest, the first of equals.
  private static List<Claim> once(List<Claim> claims) {
    record Said(String framework, String facet, String value, String polarity, String other) {}
    Map<Said, Claim> said = new HashMap<>();
    for (var claim : claims) {
      var key = new Said(claim.framework(), claim.facet().toString(), claim.value(),
          claim.polarity().toString(),
          claim.other());
      said.merge(key, claim, (a, b) -> b.score().value() > a.score().value() ? b : a);
    }
    return said.values().stream().sorted().toList();
  }
}
