package dev.crosscheck.nlp;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;

/// Words, numbers and marks: OpenNLP's split by classes of characters, mended where it cuts names and numbers of this
/// genre apart (`Node . js`, `C #`, `1 , 240 , 033`) or takes several marks for one.
final class Words {

  private static final String THEY = "they";

  private final CharSequence view;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  /// Where the token in the making starts; -1 where none is.
  private int from = -1;
  private int to = -1;
  /// Whether nothing more can belong to it.
  private boolean closed;

  private Words(CharSequence view, Span within) {
    this.view = view;
    this.end = within.end();
    for (var piece : SimpleTokenizer.INSTANCE.tokenizePos(within.in(view).toString())) {
      int start = within.start() + piece.getStart();
      int stop = within.start() + piece.getEnd();
      if (wordChar(view.charAt(start))) {
        add(start, stop);
      } else {
        marks(start, stop);
      }
    }
    finish();
  }

  static List<Token> of(CharSequence view, Span within) {
    return new Words(view, within).tokens;
  }

  /// Several equal marks in a row are one piece, but a token each, but for `++` and the halves of one character.
  private void marks(int start, int stop) {
    int at = start;
    while (at < stop) {
      boolean pair = view.charAt(at) == '+' && at + 1 < stop && joins(at);
      add(at, at + (pair ? 2 : 1));
      at += pair ? 2 : 1;
    }
  }

  private void add(int start, int stop) {
    if (from >= 0 && to == start && joins(start)) {
      to = stop;
      closed |= closes(start, stop);
    } else {
      finish();
      from = start;
      to = stop;
      closed = false;
    }
  }

  private void finish() {
    if (from >= 0) {
      tokens.add(new Token(new Span(from, to),
          view.subSequence(from, to).toString().toLowerCase(Locale.ROOT)));
    }
  }

  /// Whether what starts at a place belongs to the token that ends there.
  private boolean joins(int at) {
    if (closed || from < 0 || to != at) {
      return false;
    }
    char before = view.charAt(at - 1);
    char c = view.charAt(at);
    if (!wordChar(view.charAt(from)) && from == at - 1) {
      return Character.isSurrogatePair(before, c)
          || wordChar(c)
              && (before == '\'' && clitic(from) || before == '.' && startsDotName(from));
    }
    return wordChar(before) && wordChar(c)
        || wordChar(c) && inside(at - 1)
        || inside(at)
        || (c == '+' || c == '#') && closesName(from, at);
  }

  /// Whether a token ends with the piece that has just been joined: a possessive, `C#`, a character of two halves.
  private boolean closes(int start, int stop) {
    return !wordChar(view.charAt(stop - 1)) && !inside(stop - 1)
        || view.charAt(from) == '\'' && start == from + 1;
  }

  /// A mark with a letter or digit on both sides that belongs to the word: `Node.js`, `front-end`, `1,240,033`, `don't`.
  private boolean inside(int at) {
    if (at + 1 >= end || !wordChar(view.charAt(at + 1)) || !wordChar(view.charAt(at - 1))) {
      return false;
    }
    return switch (view.charAt(at)) {
      case '.' -> !sentenceJoint(at);
      case '-', '_' -> true;
      case '\'' -> !clitic(at);
      case ',' -> Character.isDigit(view.charAt(at - 1)) && Character.isDigit(view.charAt(at + 1));
      default -> false;
    };
  }

  /// "…ended.The next": a full stop without its space, between a small letter and a capitalised word of some length.
  private boolean sentenceJoint(int at) {
    return Character.isLowerCase(view.charAt(at - 1)) && Character.isUpperCase(view.charAt(at + 1))
        && at + 2 < end
        && Character.isLowerCase(view.charAt(at + 2));
  }

  /// `'s`, or `'re` behind "they", in which other things are told of than in "you're".
  private boolean clitic(int at) {
    return at > 0 && wordChar(view.charAt(at - 1))
        && (isWord(at + 1, "s") || isWord(at + 1, "re") && at >= THEY.length()
            && isWord(at - THEY.length(), THEY));
  }

  /// Whether a word stands at a place and ends there, in whatever case.
  private boolean isWord(int at, String word) {
    int stop = at + word.length();
    return stop <= end && (stop == end || !wordChar(view.charAt(stop)))
        && (at == 0 || !wordChar(view.charAt(at - 1)))
        && view.subSequence(at, stop).toString().equalsIgnoreCase(word);
  }

  /// `.NET` and its like, where no word ends right before the stop.
  private boolean startsDotName(int at) {
    return at + 1 < end && Character.isUpperCase(view.charAt(at + 1))
        && (at == 0 || !wordChar(view.charAt(at - 1)));
  }

  /// `C#`, `F#`, `C++`: a short name of letters before the mark, and no letter after it.
  private boolean closesName(int from, int at) {
    if (at - from > 2 || !Character.isLetter(view.charAt(at - 1))) {
      return false;
    }
    int after = view.charAt(at) == '+' && at + 1 < end && view.charAt(at + 1) == '+'
        ? at + 2
        : at + 1;
    return (view.charAt(at) == '#' || after == at + 2)
        && (after >= end || !wordChar(view.charAt(after)));
  }

  private static boolean wordChar(char c) {
    return Character.isLetterOrDigit(c);
  }
}
