package dev.crosscheck.index.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a text into words, from left to right: what letters and digits run together, with the marks that belong to a
/// name ("C#", "C++", ".NET", "Node.js", "CI/CD", "1,240,033"). An address is one word, its host.
final class WordScanner {

  /// Longest run that is one word; a longer one is cut.
  /// - Unit: UTF-16 units. Range tried: none, longer than any word and far below Lucene's limit of 32,766 bytes.
  private static final int LONGEST_RUN = 200;

  /// Most pieces that marks join to one name; a longer chain is a path or a list, and its pieces stand alone.
  private static final int LONGEST_CHAIN = 3;

  /// Longest piece that a slash or an ampersand joins ("CI/CD", "TCP/IP", "R&D", but not "client/server").
  private static final int SHORT = 3;

  private final String text;
  private int at;

  WordScanner(String text) {
    this.text = text;
  }

  /// The words in reading order; each starts where the one before ends, or later.
  List<Word> words() {
    var words = new ArrayList<Word>();
    while (at < text.length()) {
      if (!Letters.isStart(text, at)) {
        at++;
      } else if (isAddress()) {
        host().ifPresent(words::add);
      } else {
        chain(words);
      }
    }
    return words;
  }

  /// Pieces joined by the marks between them to one word, or standing alone where they are too many.
  private void chain(List<Word> words) {
    int before = at;
    var piece = piece();
    if (!isJoined(piece)) {
      words.add(isNet(piece) && isAfterLoneDot(before)
          ? new Word(before - 1, piece.end(), "dotnet", List.of(piece))
          : piece);
      return;
    }
    var pieces = new ArrayList<Word>();
    var form = new StringBuilder(piece.form());
    pieces.add(piece);
    while (isJoined(piece)) {
      char mark = text.charAt(at++);
      piece = piece();
      form.append(mark == '.' && Letters.isDigit(piece.form().charAt(0)) ? "." : "")
          .append(piece.form());
      pieces.add(piece);
    }
    if (pieces.size() > LONGEST_CHAIN) {
      words.addAll(pieces);
    } else {
      words.add(Word.joined(form.toString(), pieces));
    }
  }

  private static boolean isNet(Word word) {
    return word.form().equals("net");
  }

  /// Whether a mark and another piece follow that belong to the same name.
  private boolean isJoined(Word piece) {
    return at + 1 < text.length() && joins(text.charAt(at), piece) && Letters.isStart(text, at + 1);
  }

  private boolean joins(char mark, Word before) {
    return switch (mark) {
      case '.', '_' -> true;
      case '/', '&' -> before.end() - before.start() <= SHORT && length(at + 1) <= SHORT;
      default -> false;
    };
  }

  private int length(int from) {
    int end = from;
    while (end < text.length() && end - from <= SHORT && Letters.isWord(text, end)) {
      end++;
    }
    return end - from;
  }

  /// One run of letters and digits, with what hangs on it: an apostrophe inside, "#", "++", digits grouped by commas.
  private Word piece() {
    int start = at;
    run();
    while (isGrouped()) {
      at += 4;
    }
    if (at + 1 < text.length() && isApostrophe(text.charAt(at)) && Letters.isStart(text, at + 1)) {
      return withApostrophe(start);
    }
    var form = Letters.fold(text, start, at);
    return marked(start, Letters.isDigit(text.charAt(at - 1)) ? form.replace(",", "") : form);
  }

  private Word marked(int start, String form) {
    if (at == text.length() || text.charAt(at) != '#' && text.charAt(at) != '+') {
      return new Word(start, at, form);
    } else if (form.length() <= 2 && follows("#")) {
      at += 1;
      return new Word(start, at, form + "sharp");
    } else if (follows("++")) {
      at += 2;
      return new Word(start, at, form + "plusplus");
    }
    return new Word(start, at, form);
  }

  /// "Django's" is found as "django", its tail outside; "don't" as "dont".
  private Word withApostrophe(int start) {
    int end = at++;
    int tail = at;
    run();
    boolean possessive = at - tail == 1 && (text.charAt(tail) == 's' || text.charAt(tail) == 'S');
    var form = Letters.fold(text, start, end);
    return possessive
        ? new Word(start, end, form)
        : new Word(start, at, form + Letters.fold(text, tail, at));
  }

  private void run() {
    int start = at;
    while (at < text.length() && at - start < LONGEST_RUN && Letters.isWord(text, at)) {
      at++;
    }
  }

  /// Whether a comma and three digits go on with a number.
  private boolean isGrouped() {
    return at + 3 < text.length() && text.charAt(at) == ',' && Letters.isDigit(text.charAt(at - 1))
        && Letters.isDigit(text.charAt(at + 1)) && Letters.isDigit(text.charAt(at + 2))
        && Letters.isDigit(text.charAt(at + 3))
        && (at + 4 == text.length() || !Letters.isWord(text, at + 4));
  }

  private boolean follows(String mark) {
    int end = at + mark.length();
    return end <= text.length() && mark.contentEquals(text.subSequence(at, end))
        && (end == text.length() || !Letters.isWord(text, end));
  }

  private boolean isAfterLoneDot(int start) {
    return start > 0 && text.charAt(start - 1) == '.'
        && (start == 1 || !Letters.isWord(text, start - 2) && text.charAt(start - 2) != '.');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private boolean isAddress() {
    char c = text.charAt(at);
    return (c == 'h' || c == 'H' || c == 'w' || c == 'W')
        && (startsWith("http://") || startsWith("https://") || startsWith("www."));
  }

  private boolean startsWith(String word) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The whole address, found by its host without the dots, as a host is found that is named alone.
  private Optional<Word> host() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))
        && "()<>[]\"'|".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    var host = Letters.fold(text, start, Math.min(at, start + LONGEST_RUN))
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "").replaceFirst("[/?#:].*$", "");
    var form = host.replaceAll("[^\\p{L}\\p{Nd}]", "");
    return form.isEmpty() ? Optional.empty() : Optional.of(new Word(start, at, form));
  }
}
