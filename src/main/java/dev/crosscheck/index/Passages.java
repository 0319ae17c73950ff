package dev.crosscheck.index;

import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts an article into passages. They stand one after the other and leave nothing of the text out but white space, so
/// that whatever the article holds is found in one of them, and only once.
final class Passages {

  /// A passage is ended at the next block when it is as long as this: a paragraph or two, what a reader takes in at a
  /// glance, long enough for words that belong together to stand in one.
  /// - Unit: UTF-16 units.
  static final int ENOUGH = 600;

  /// It is ended at the next sentence when it is as long as this.
  static final int LONG = 1200;

  /// It is ended anywhere when it is as long as this.
  static final int LONGEST = 4000;

  private final Outline outline;
  private final String text;
  private final List<Passage> passages = new ArrayList<>();
  private int start;
  private int section;
  private int reached;

  private Passages(Outline outline) {
    this.outline = outline;
    this.text = outline.article().text();
  }

  static List<Passage> of(Outline outline) {
    var cutter = new Passages(outline);
    cutter.cut();
    return cutter.passages;
  }

  /// Looks at each place where a block or a sentence starts, coded as the place doubled, and one more for a sentence.
  private void cut() {
    var blocks = outline.blocks();
    var sentences = outline.sentences();
    int[] starts = new int[blocks.size() + sentences.size()];
    Arrays.setAll(starts, i -> i < blocks.size()
        ? blocks.get(i).span().start() * 2
        : sentences.get(i - blocks.size()).span().start() * 2 + 1);
    Arrays.sort(starts);
    for (int coded : starts) {
      int place = coded / 2;
      int here = sectionAt(place);
      if (here != section) {
        end(place);
        section = here;
      } else if (place - start >= (coded % 2 == 0 ? ENOUGH : LONG)) {
        end(place);
      }
    }
    end(text.length());
  }

  /// The innermost section at a place, which may not lie before the place asked for last.
  private int sectionAt(int place) {
    var sections = outline.sections();
    while (reached + 1 < sections.size() && sections.get(reached + 1).body().start() <= place) {
      reached++;
    }
    int inner = reached;
    while (inner > 0 && inner < sections.size() && sections.get(inner).body().end() <= place) {
      inner = sections.get(inner).parent();
    }
    return inner;
  }

  private void end(int place) {
    while (place - start > LONGEST) {
      add(start, blankBefore(start + LONGEST));
    }
    add(start, place);
  }

  private void add(int from, int to) {
    var span = new Span(from, to).strip(text);
    if (!span.isEmpty()) {
      passages.add(new Passage(span, section));
    }
    start = to;
  }

  /// The nearest place after white space in the last tenth before a place; else the place itself, but not within a pair.
  private int blankBefore(int place) {
    for (int i = place; i > place - LONGEST / 10; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }
}
