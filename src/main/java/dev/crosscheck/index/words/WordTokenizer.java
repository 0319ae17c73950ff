package dev.crosscheck.index.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands the words of a text to Lucene. A name and its parts stand at one position, so that a phrase with it is found
/// however it is spelled.
final class WordTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(
      PositionIncrementAttribute.class);
  private final Set<String> names;
  private final boolean withParts;
  private Iterator<Word> words = List.<Word>of().iterator();
  private final ArrayDeque<Word> parts = new ArrayDeque<>();
  private int length;

  /// - `names`: words that have no plural. `withParts`: for texts; a query asks for the name only.
  WordTokenizer(Set<String> names, boolean withParts) {
    this.names = names;
    this.withParts = withParts;
  }

  @Override
  public boolean incrementToken() {
    if (!parts.isEmpty()) {
      return token(parts.removeFirst(), 0);
    }
    if (!words.hasNext()) {
      return false;
    }
    var word = words.next();
    if (withParts) {
      parts.addAll(word.parts());
    }
    return token(word, 1);
  }

  private boolean token(Word word, int step) {
    clearAttributes();
    term.setEmpty()
        .append(word.parts().isEmpty() ? Plurals.strip(word.form(), names) : word.form());
    offsets.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    increment.setPositionIncrement(step);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringBuilder();
    char[] buffer = new char[4096];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    length = text.length();
    parts.clear();
    words = Words.of(text.toString()).iterator();
  }

  @Override
  public void end() throws IOException {
    super.end();
    offsets.setOffset(correctOffset(length), correctOffset(length));
  }
}
