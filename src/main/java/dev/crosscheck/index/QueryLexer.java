package dev.crosscheck.index;

import dev.crosscheck.index.QueryToken.Kind;
import dev.crosscheck.model.BadQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a query into its pieces.
final class QueryLexer {

  /// Longest query that is read.
  /// - Unit: UTF-16 units. Many times what anybody types, little enough to be read in a moment.
  static final int LONGEST = 10_000;

  /// Most words, phrases and patterns of a query. A word is looked for in four places, and Lucene takes 1,024 in all.
  static final int MOST_WORDS = 200;

  /// Most letters that a word may differ in, which is all that Lucene's automata are made for.
  private static final int MOST_EDITS = 2;

  private static final String OPENING = "\"“„”";
  private static final String CLOSING = "\"”“";

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z_-]*):(?!//)");
  private static final Pattern RANGE = Pattern
      .compile("([\\[{])\\s*(\\S+)\\s+TO\\s+([^\\s\\]}]+)\\s*([\\]}])");
  private static final Pattern NEARNESS = Pattern.compile("~(\\d{0,3})(?![\\w~])");
  private static final Pattern BOOST = Pattern.compile("\\^(\\d{1,6}(?:\\.\\d{1,6})?)");

  private final String query;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;
  private int words;

  private QueryLexer(String query) {
    this.query = query;
  }

  /// The pieces of a query, the last of them its end.
  ///
  /// @throws BadQuery when it can't be cut, or is too long
  static List<QueryToken> tokens(String query) {
    if (query.length() > LONGEST) {
      throw new BadQuery(LONGEST + 1, "a query has no more than " + LONGEST
          + " characters; this one has " + query.length());
    }
    var lexer = new QueryLexer(query);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    lexer.add(Kind.END, "", query.length());
    return lexer.tokens;
  }

  private void next() {
    char c = query.charAt(at);
    switch (c) {
      case '(' -> add(Kind.OPEN, "(", at + 1);
      case ')' -> close();
      case '"', '“', '„', '”' -> phrase();
      case '[', '{' -> range();
      case '-', '!' -> sign();
      case '+' -> at++;
      default -> {
        if (Character.isWhitespace(c)) {
          at++;
        } else if (query.startsWith("&&", at)) {
          add(Kind.AND, "&&", at + 2);
        } else if (query.startsWith("||", at)) {
          add(Kind.OR, "||", at + 2);
        } else if (!field()) {
          word();
        }
      }
    }
  }

  /// A minus before a word excludes it; one that stands alone is a dash.
  private void sign() {
    int end = at;
    while (end < query.length() && (query.charAt(end) == '-' || query.charAt(end) == '!')) {
      end++;
    }
    boolean alone = end == query.length() || Character.isWhitespace(query.charAt(end));
    if (alone) {
      at = end;
    } else {
      add(Kind.NOT, query.substring(at, end), end);
    }
  }

  private boolean field() {
    var matcher = FIELD.matcher(query).region(at, query.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    var name = FieldNames.of(matcher.group(1));
    if (FieldNames.isKnown(name)) {
      add(Kind.FIELD, name, matcher.end());
      boolean value = at < query.length() && !Character.isWhitespace(query.charAt(at))
          && ("([{)" + OPENING).indexOf(query.charAt(at)) < 0;
      if (value) {
        // a value is read as it stands: "polarity:-" and "value:or" hold no operators
        word();
      }
      return true;
    }
    boolean text = matcher.end() == query.length()
        || Character.isWhitespace(query.charAt(matcher.end()))
        || Character.isUpperCase(query.charAt(at));
    if (!text) {
      throw FieldNames.unknown(at + 1, matcher.group(1));
    }
    return false;
  }

  private void close() {
    int start = at++;
    tokens.add(new QueryToken(Kind.CLOSE, ")", "", 0, boost(), start, start + 1));
  }

  private void phrase() {
    int start = at;
    int end = start + 1;
    while (end < query.length() && CLOSING.indexOf(query.charAt(end)) < 0) {
      end += query.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= query.length()) {
      throw new BadQuery(start + 1,
          "this quotation mark is never closed; add another one after the last word");
    }
    var text = query.substring(start + 1, end).replace("\\\"", "\"");
    at = end + 1;
    int slop = nearness(0);
    addWord(new QueryToken(Kind.PHRASE, text, "", slop < 0 ? 0 : slop, boost(), start, end + 1));
  }

  private void addWord(QueryToken token) {
    tokens.add(token);
    if (++words > MOST_WORDS) {
      throw new BadQuery(token.column(),
          "a query has no more than " + MOST_WORDS + " words; this is one too many");
    }
  }

  private void range() {
    var matcher = RANGE.matcher(query).region(at, query.length());
    if (!matcher.lookingAt()) {
      throw new BadQuery(at + 1, "this is no range; write it as published:[2020 TO 2021-06-30]");
    }
    // with a brace the day itself is left out, as with the signs for less and greater
    addWord(new QueryToken(Kind.RANGE, (matcher.group(1).equals("{") ? ">" : "") + matcher.group(2),
        (matcher.group(4).equals("}") ? "<" : "") + matcher.group(3), 0, 1, at, matcher.end()));
    at = matcher.end();
  }

  private void word() {
    int start = at;
    var text = new StringBuilder();
    boolean pattern = false;
    while (at < query.length() && !isEnd(query.charAt(at))) {
      char c = query.charAt(at);
      if (c == '\\' && at + 1 < query.length()) {
        text.append(query.charAt(at + 1));
        at += 2;
        continue;
      }
      if (at > start && (c == '~' && NEARNESS.matcher(query).region(at, query.length()).lookingAt()
          || c == '^' && BOOST.matcher(query).region(at, query.length()).lookingAt())) {
        break;
      }
      // a question mark at the end asks, it stands for no letter
      pattern |= c == '*' || c == '?' && at + 1 < query.length() && !isEnd(query.charAt(at + 1));
      text.append(c);
      at++;
    }
    int end = at;
    int edits = nearness(MOST_EDITS);
    if (edits > MOST_EDITS) {
      throw new BadQuery(end + 1, "a word may differ in one letter or two, ~1 or ~2");
    }
    var kind = kind(text.toString(), pattern, edits);
    var token = new QueryToken(kind, text.toString(), "", Math.max(edits, 0), boost(), start, end);
    if (token.isWord()) {
      addWord(token);
    } else {
      tokens.add(token);
    }
  }

  private static Kind kind(String text, boolean pattern, int edits) {
    return switch (text) {
      case "AND" -> Kind.AND;
      case "OR" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      default -> pattern ? Kind.PATTERN : edits > 0 ? Kind.FUZZY : Kind.WORD;
    };
  }

  private static boolean isEnd(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || OPENING.indexOf(c) >= 0;
  }

  /// The number after `~`, `usual` where none stands there, -1 where there is no `~`.
  private int nearness(int usual) {
    var matcher = NEARNESS.matcher(query).region(at, query.length());
    if (!matcher.lookingAt()) {
      return -1;
    }
    at = matcher.end();
    return matcher.group(1).isEmpty() ? usual : Integer.parseInt(matcher.group(1));
  }

  private float boost() {
    var matcher = BOOST.matcher(query).region(at, query.length());
    if (!matcher.lookingAt()) {
      return 1;
    }
    at = matcher.end();
    return Float.parseFloat(matcher.group(1));
  }

  private void add(Kind kind, String text, int end) {
    tokens.add(QueryToken.of(kind, text, at, end));
    at = end;
  }
}
