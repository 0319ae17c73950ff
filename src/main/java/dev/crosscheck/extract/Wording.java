package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A sentence as the rules read it: its words, with hyphenated ones taken apart, and the things named among them.
/// - `terms`: the words and what starts at each.
/// - `spans`: place of each word in the article.
/// - `names`: the mentions by the word they start at.
record Wording(Sentence sentence, List<Term> terms, List<Span> spans,
    NavigableMap<Integer, Name> names) {

  private static final List<String> FIGURES = List.of("number", "percent", "money");
  private static final Set<String> NO_DIGITS = FunctionWords.of("unit-words");
  private static final Set<String> PARTS = Set.of("orm", "library", "tool");

  /// Most words before the colon of a label.
  private static final int LONGEST_LABEL = 6;

  /// Most words of a remark in brackets that a clause is read across, its end among them.
  private static final int LONGEST_REMARK = 5;

  /// A mention that takes the words from `from` to `to`, half-open. `family`: what it is a part of, else empty.
  record Name(int from, int to, Mention mention, String kind, String family) {
    String id() {
      return mention.framework();
    }

    /// Whether it names a part of something that has a name of its own ("Eloquent" of Laravel).
    boolean isPart() {
      return !family.isEmpty() && PARTS.contains(kind);
    }
  }

  Wording {
    terms = List.copyOf(terms);
    spans = List.copyOf(spans);
  }

  int size() {
    return terms.size();
  }

  /// The word at a place, empty beyond either end.
  String word(int index) {
    return index >= 0 && index < terms.size() ? terms.get(index).word() : "";
  }

  boolean is(int index, Set<String> words) {
    return index >= 0 && index < terms.size() && words.contains(terms.get(index).word());
  }

  /// Whether a word is tied to the one before or behind it, as by a hyphen: both of "feature-rich".
  boolean isTied(int index) {
    return goesOn(index) || goesOn(index + 1);
  }

  /// Whether a word isn't the first of its token: "ruby" of "pact-ruby".
  boolean goesOn(int index) {
    return index > 0 && index < size()
        && Collections.binarySearch(sentence.tokens(), new Token(spans.get(index), ""),
            Comparator.comparingInt(token -> token.span().start())) < 0;
  }

  /// Where the colon of a short label stands ("License: MIT"), or -1.
  int colon() {
    for (int i = 1; i < Math.min(LONGEST_LABEL, size() - 1); i++) {
      if (word(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /// The place of a run of words.
  Span span(int from, int to) {
    return spans.get(from).cover(spans.get(Math.max(from, to - 1)));
  }

  /// Whether one of the words stands anywhere in a run.
  boolean any(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(to, terms.size()); i++) {
      if (words.contains(terms.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /// Behind the short remark in brackets that starts or goes on at a word; else the word itself.
  int behindRemark(int index) {
    boolean open = word(index).equals("(");
    int last = open ? index + LONGEST_REMARK : index;
    return IntStream.rangeClosed(index, last).filter(i -> word(i).equals(")")).findFirst()
        .orElse(index - 1) + 1;
  }

  /// The name that starts at a word or, empty, none.
  Optional<Name> nameAt(int index) {
    return Optional.ofNullable(names.get(index));
  }

  /// The name that holds a word.
  Optional<Name> nameOver(int index) {
    return Optional.ofNullable(names.floorEntry(index)).map(Map.Entry::getValue)
        .filter(name -> name.to() > index);
  }

  /// The number, share or amount that starts at a word.
  Optional<BigDecimal> number(int index) {
    return Numerals.number(IntStream.range(index, index + figureLength(index)).mapToObj(this::word)
        .filter(word -> !NO_DIGITS.contains(word)).toList());
  }

  /// Words that the number, share or amount at a word takes; 0 where none starts.
  int figureLength(int index) {
    return FIGURES.stream().map(terms.get(index).slots()::get).filter(Objects::nonNull).findFirst()
        .orElse(0);
  }

  /// Its words without those of the name it starts with or, failing that, of the first name.
  List<Term> without() {
    var first = names.firstEntry();
    return first == null
        ? terms
        : IntStream.range(0, terms.size())
            .filter(i -> i < first.getValue().from() || i >= first.getValue().to())
            .mapToObj(terms::get).toList();
  }
}
