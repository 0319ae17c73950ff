package dev.crosscheck.index;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.io.IOException;
import java.util.Locale;

/// A token in one byte: almost every token begins where the one before ends or a character later, and its word is its
/// text in the outline's view, lower-cased. Most values of an analysis are tokens.
final class TokenForm implements Form<Token> {

  /// Of the number that a token begins with: whether its word must be written, then two bits for the distance from the
  /// token before, `FAR` when it is written out, then the length.
  private static final int WRITTEN = 1;
  private static final int DISTANCE = 2;
  private static final int FAR = 3;
  private static final int LENGTH = 8;

  @Override
  public void write(Token token, Writing out) throws IOException {
    var span = token.span();
    int distance = span.start() - out.place();
    boolean near = distance >= 0 && distance < FAR;
    boolean derived = isDerived(token, out.view());
    out.writeVInt(
        span.length() * LENGTH + (near ? distance : FAR) * DISTANCE + (derived ? 0 : WRITTEN));
    if (!near) {
      out.writePlace(span.start());
    }
    if (!derived) {
      out.writeText(token.word());
    }
    out.moveTo(span.end());
  }

  @Override
  public Token read(Rereading in) throws IOException {
    int head = in.in().readVInt();
    int distance = head / DISTANCE % (FAR + 1);
    int start = distance == FAR ? in.place() : in.lastPlace() + distance;
    var span = new Span(start, start + head / LENGTH);
    var word = head % DISTANCE == WRITTEN ? in.text() : in.shared(derive(span, in.view()));
    in.moveTo(span.end());
    return new Token(span, word);
  }

  private static boolean isDerived(Token token, String view) {
    var span = token.span();
    if (span.end() > view.length()) {
      return false;
    }
    return derive(span, view).equals(token.word());
  }

  private static String derive(Span span, String view) {
    return view.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }
}
