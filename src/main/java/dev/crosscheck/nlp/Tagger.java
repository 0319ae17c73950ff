package dev.crosscheck.nlp;

import dev.crosscheck.model.PartOfSpeech;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/// Tells the parts of speech of a sentence. An instance serves one thread and keeps nothing from one sentence to the
/// next; the trained model behind it is read when it is first asked.
public final class Tagger {

  private @Nullable POSTaggerME tagger;

  /// The part of speech of each word, in order.
  /// - `words`: of one sentence, its marks among them.
  public List<PartOfSpeech> parts(List<String> words) {
    if (tagger == null) {
      tagger = new POSTaggerME(Models.speech());
    }
    return Arrays.stream(tagger.tag(words.toArray(String[]::new))).map(Tagger::part).toList();
  }

  /// Of a tag of Universal Dependencies; of "isn't", `AUX+PART`, the first counts.
  private static PartOfSpeech part(String tag) {
    int plus = tag.indexOf('+');
    return switch (plus < 0 ? tag : tag.substring(0, plus)) {
      case "NOUN", "PROPN" -> PartOfSpeech.NOUN;
      case "VERB", "AUX" -> PartOfSpeech.VERB;
      case "ADJ" -> PartOfSpeech.ADJECTIVE;
      case "ADV" -> PartOfSpeech.ADVERB;
      default -> PartOfSpeech.OTHER;
    };
  }
}
