package dev.crosscheck.nlp;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.jspecify.annotations.Nullable;

/// The linguist that OpenNLP's trained models make. Models are shared; the tools made from them belong to one thread.
public final class OpenNlpLinguist implements Linguist {

  /// Prose that a language is told from; more of it says nothing new.
  /// - Unit: UTF-16 units. Source: the detector reads n-grams of up to three characters; 3,000 settle it.
  private static final int LANGUAGE_SAMPLE = 3_000;

  /// Less than this, and any language fits.
  /// - Unit: letters.
  private static final int LEAST_LETTERS = 40;

  private @Nullable SentenceDetectorME detector;
  private @Nullable LanguageDetectorME languages;

  @Override
  public List<Span> sentences(CharSequence view, Span within) {
    var prose = within.strip(view);
    if (prose.isEmpty()) {
      return List.of();
    }
    if (detector == null) {
      detector = new SentenceDetectorME(Models.sentence());
    }
    var found = new ArrayList<Span>();
    int from = prose.start();
    for (var sentence : detector.sentPosDetect(prose.in(view))) {
      int to = prose.start() + sentence.getEnd();
      if (to > from && Boundaries.at(view, prose, to)) {
        found.add(new Span(from, to).strip(view));
        from = to;
      }
    }
    if (!new Span(from, prose.end()).strip(view).isEmpty()) {
      found.add(new Span(from, prose.end()).strip(view));
    }
    return found;
  }

  @Override
  public List<Token> tokens(CharSequence view, Span within) {
    return Words.of(view, within);
  }

  @Override
  public String language(CharSequence text) {
    var sample = text.subSequence(0, Math.min(text.length(), LANGUAGE_SAMPLE));
    if (sample.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
      return "und";
    }
    if (languages == null) {
      languages = new LanguageDetectorME(Models.language());
    }
    return LanguageCodes.shortCode(languages.predictLanguage(sample).getLang());
  }
}
