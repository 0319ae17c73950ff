package dev.crosscheck.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/// The trained models, each read once, when it is first asked for. A model is immutable and serves all threads; the tools
/// made from it do not.
final class Models {

  private Models() {}

  static SentenceModel sentence() {
    return Sentences.MODEL;
  }

  static POSModel speech() {
    return Speech.MODEL;
  }

  static LanguageDetectorModel language() {
    return Languages.MODEL;
  }

  private static final class Sentences {
    static final SentenceModel MODEL = read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
        SentenceModel::new);
  }

  private static final class Speech {
    static final POSModel MODEL = read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
  }

  private static final class Languages {
    static final LanguageDetectorModel MODEL = read("/langdetect-183.bin",
        LanguageDetectorModel::new);
  }

  private interface Format<M> {
    M read(InputStream stream) throws IOException;
  }

  private static <M> M read(String name, Format<M> format) {
    try (var stream = Models.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the model " + name + " is not on the class path");
      }
      return format.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
