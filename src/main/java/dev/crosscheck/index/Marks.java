package dev.crosscheck.index;

import dev.crosscheck.model.Span;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Terms that something of the analysis stands for, at the places of the text that it stands at.
final class Marks extends TokenStream {

  /// Terms of one position, and their place within the passage.
  record Mark(List<String> terms, Span place) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(
      PositionIncrementAttribute.class);
  private final Iterator<Mark> marks;
  private Mark mark = new Mark(List.of(), new Span(0, 0));
  private int next;

  /// - `marks`: in the order of their places. They are read once.
  Marks(List<Mark> marks) {
    this.marks = marks.iterator();
  }

  @Override
  public boolean incrementToken() {
    while (next == mark.terms.size()) {
      if (!marks.hasNext()) {
        return false;
      }
      mark = marks.next();
      next = 0;
    }
    clearAttributes();
    term.setEmpty().append(mark.terms.get(next));
    offsets.setOffset(mark.place.start(), mark.place.end());
    increment.setPositionIncrement(next == 0 ? 1 : 0);
    next++;
    return true;
  }
}
