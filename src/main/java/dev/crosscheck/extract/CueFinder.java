package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.PartOfSpeech;
import dev.crosscheck.nlp.Tagger;
import java.util.List;
import java.util.Locale;

/// Finds the cues among words. Parts of speech are told only for a sentence in which a row of the lexicon that asks for
/// one is found by its form, since telling them takes longer than all the rest.
final class CueFinder {

  private final Lexicon lexicon;
  private final Tagger tagger = new Tagger();

  CueFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Every place of every cue.
  List<CueMatch> in(List<Term> terms) {
    return lexicon.matches(terms, new Sentence(terms)::part);
  }

  /// The parts of speech of some words, told once.
  private final class Sentence {
    private final List<Term> terms;
    private List<PartOfSpeech> parts = List.of();

    private Sentence(List<Term> terms) {
      this.terms = terms;
    }

    private PartOfSpeech part(int index) {
      if (parts.isEmpty()) {
        parts = tagger.parts(terms.stream().map(Sentence::written).toList());
      }
      return parts.get(index);
    }

    /// A name has its capital, by which the tagger knows it.
    private static String written(Term term) {
      String word = term.word();
      return term.slots().containsKey("thing")
          ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
          : word;
    }
  }
}
