package dev.crosscheck.nlp;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a stretch into words, numbers and marks by the classes of its characters, in one pass.
final class Words {

  private final CharSequence view;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();

  private Words(CharSequence view, Span within) {
    this.view = view;
    this.end = within.end();
    int at = within.start();
    while (at < end) {
      at = next(at);
    }
  }

  static List<Token> of(CharSequence view, Span within) {
    return new Words(view, within).tokens;
  }

  /// Takes the token at a place, if one starts there, and tells where to go on.
  private int next(int at) {
    char c = view.charAt(at);
    if (blank(c)) {
      return at + 1;
    }
    if (c == '\'' && possessive(at)) {
      return take(at, at + 2);
    }
    if (wordChar(c) || c == '.' && startsDotName(at)) {
      return take(at, wordEnd(at));
    }
    int to = at + (Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1);
    return take(at, to);
  }

  private int take(int from, int to) {
    tokens.add(new Token(new Span(from, to),
        view.subSequence(from, to).toString().toLowerCase(Locale.ROOT)));
    return to;
  }

  /// Where a word ends: letters and digits, and the marks that stand inside of names and numbers.
  private int wordEnd(int from) {
    int at = from + 1;
    while (at < end) {
      char c = view.charAt(at);
      if (wordChar(c)) {
        at++;
      } else if (inside(at)) {
        at++;
      } else if ((c == '+' || c == '#') && closesName(from, at)) {
        at += c == '+' && at + 1 < end && view.charAt(at + 1) == '+' ? 2 : 1;
        break;
      } else {
        break;
      }
    }
    return at;
  }

  /// A mark with a letter or digit on both sides that belongs to the word: `Node.js`, `front-end`, `1,240,033`, `don't`.
  private boolean inside(int at) {
    if (at + 1 >= end || !wordChar(view.charAt(at + 1)) || !wordChar(view.charAt(at - 1))) {
      return false;
    }
    return switch (view.charAt(at)) {
      case '.' -> !sentenceJoint(at);
      case '-', '_' -> true;
      case '\'' -> !possessive(at);
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

  private boolean possessive(int at) {
    return at + 1 < end && (view.charAt(at + 1) == 's' || view.charAt(at + 1) == 'S')
        && (at + 2 >= end || !wordChar(view.charAt(at + 2))) && at > 0
        && wordChar(view.charAt(at - 1));
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

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
