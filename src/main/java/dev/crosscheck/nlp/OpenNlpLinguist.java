package dev.crosscheck.nlp;

import static java.util.Objects.requireNonNull;

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

  /// Prose that is given to the detector at once, since it looks through a word without end again and again.
  /// - Unit: UTF-16 units; twice the longest sentence.
  private static final int WINDOW = 2 * LongText.LONGEST;

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
    while (from < prose.end()) {
      int to = LongText.end(view, from, prose.end(), WINDOW);
      from = sentences(view, new Span(from, to), prose, found);
    }
    return found.stream().flatMap(sentence -> LongText.pieces(view, sentence)).toList();
  }

  /// Adds the sentences of a window. Its last one may go on after it: where it isn't the only one it is left to the next.
  ///
  /// @return where the next window begins
  private int sentences(CharSequence view, Span window, Span prose, List<Span> found) {
    int from = window.start();
    for (var sentence : requireNonNull(detector).sentPosDetect(window.in(view))) {
      int to = window.start() + sentence.getEnd();
      if (to > from && to < window.end() && Boundaries.at(view, prose, to)) {
        addStripped(view, new Span(from, to), found);
        from = to;
      }
    }
    if (from == window.start() || window.end() == prose.end()) {
      addStripped(view, new Span(from, window.end()), found);
      from = window.end();
    }
    return from;
  }

  private static void addStripped(CharSequence view, Span span, List<Span> found) {
    var sentence = span.strip(view);
    if (!sentence.isEmpty()) {
      found.add(sentence);
    }
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
