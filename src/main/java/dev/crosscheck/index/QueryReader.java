package dev.crosscheck.index;

import dev.crosscheck.index.QueryToken.Kind;
import dev.crosscheck.index.words.WordAnalyzer;
import dev.crosscheck.model.BadQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// Reads a query. It is written as people write queries to Lucene:
///
/// - `fast django`, `fast AND django`: both; `fast OR django`, `NOT django`, `-django`, brackets
/// - `"large applications"`: in a row; `"large applications"~3`: near each other
/// - `scal*`, `te?t`, `"machine learn*"`: patterns; `djagno~`: spelled much like it; `*`: anything
/// - `framework:rails`, `title:"top ten"`, `published:[2020 TO 2021]`, `heading:(go OR rust)`: in a field
/// - `licence:mit`, `facet:quality polarity:negative`: passages with such a claim
/// - `django^3`, `(go rust)^3`: counts three times as much
///
/// Words must all be found, as on the web, but for those that say nothing by themselves ("which framework is the
/// fastest?"), unless they stand in quotation marks or alone. At least one of them stands in the passage itself, the
/// others may stand in its headings or its article's title. `C++`, `.NET` and `CI/CD` need no escaping; a `\` takes any
/// mark's meaning away.
final class QueryReader {

  /// The whole of a passage: the text, the headings over it and the title of its article.
  static final String EVERYWHERE = "";

  /// Most brackets in each other.
  private static final int DEEPEST = 100;

  private final List<QueryToken> tokens;
  private final QueryFields fields;
  private final List<Asked> asked = new ArrayList<>();
  private int next;
  private int depth;

  /// @throws BadQuery when the query can't even be cut into its pieces
  QueryReader(String query, QueryFields fields) {
    this.tokens = QueryLexer.tokens(query);
    this.fields = fields;
  }

  /// A word or phrase asked for in a field.
  record Asked(String field, QueryToken token) {}

  /// The words and phrases asked for, without those that are excluded; known after [#read].
  List<Asked> asked() {
    return asked;
  }

  /// @throws BadQuery when it can't be understood
  Query read() {
    if (peek().kind() == Kind.END) {
      return MatchAllDocsQuery.INSTANCE;
    }
    var query = any(EVERYWHERE, true);
    if (peek().kind() == Kind.CLOSE) {
      throw new BadQuery(peek().column(),
          "this ')' closes nothing; leave it out or open a '(' before it");
    }
    return query;
  }

  private Query any(String field, boolean wanted) {
    var any = new BooleanQuery.Builder();
    var first = all(field, wanted);
    if (peek().kind() != Kind.OR) {
      return first;
    }
    any.add(first, Occur.SHOULD);
    while (peek().kind() == Kind.OR) {
      take();
      any.add(all(field, wanted), Occur.SHOULD);
    }
    return any.build();
  }

  private Query all(String field, boolean wanted) {
    var group = new WordGroup();
    var start = peek();
    while (!peek().endsGroup()) {
      if (peek().kind() == Kind.AND) {
        var and = take();
        if (group.isEmpty() || peek().endsGroup() || peek().kind() == Kind.AND) {
          throw new BadQuery(and.column(),
              "'" + and.text() + "' stands between two words, and one is missing");
        }
      } else if (peek().kind() == Kind.NOT) {
        not(field, wanted, group);
      } else {
        one(field, wanted, group).ifPresent(group::want);
      }
    }
    if (group.isEmpty()) {
      throw new BadQuery(start.column(), start.endsGroup() && start.kind() != Kind.END
          ? "a word is missing before '" + start.text() + "'"
          : "there is nothing to look for; add a word");
    }
    return group.query();
  }

  private void not(String field, boolean wanted, WordGroup group) {
    boolean excluded = false;
    while (peek().kind() == Kind.NOT) {
      take();
      excluded = !excluded;
    }
    if (excluded) {
      one(field, false, new WordGroup()).ifPresent(group::exclude);
    } else {
      one(field, wanted, group).ifPresent(group::want);
    }
  }

  /// A word, phrase, range or bracket; empty for marks without a letter, which nobody looks for.
  private Optional<Query> one(String field, boolean wanted, WordGroup group) {
    var token = take();
    return switch (token.kind()) {
      case FIELD -> one(token.text(), wanted, group);
      case OPEN -> Optional.of(bracket(token, field, wanted));
      case RANGE -> Optional.of(range(field, token));
      case PATTERN -> pattern(field, token, group);
      case WORD, PHRASE, FUZZY -> words(field, token, wanted, group);
      case AND, OR, NOT, CLOSE, END -> throw new BadQuery(token.column(),
          "a word is missing "
              + (token.kind() == Kind.END ? "at the end" : "before '" + token.text() + "'"));
    };
  }

  private Query bracket(QueryToken open, String field, boolean wanted) {
    if (++depth > DEEPEST) {
      throw new BadQuery(open.column(),
          "there are more than " + DEEPEST + " brackets in each other");
    }
    var inner = any(field, wanted);
    var close = take();
    if (close.kind() != Kind.CLOSE) {
      throw new BadQuery(open.column(), "this '(' is never closed; add a ')'");
    }
    depth--;
    return boosted(inner, close);
  }

  private Query range(String field, QueryToken token) {
    if (!field.equals(Fields.PUBLISHED)) {
      throw new BadQuery(token.column(),
          "only dates have ranges; write published:[2020 TO 2021-06-30]");
    }
    return Dates.query(token.text(), token.to(), token.column());
  }

  private Optional<Query> pattern(String field, QueryToken token, WordGroup group) {
    if (token.text().equals("*")) {
      return Optional.of(MatchAllDocsQuery.INSTANCE);
    } else if (FieldNames.hasWords(field)
        && WordAnalyzer.fold(token.text()).replaceAll("[*?]", "").isEmpty()) {
      return Optional.empty();
    }
    var query = boosted(fields.pattern(field, token.text(), token.column()), token);
    if (field.equals(EVERYWHERE)) {
      group.inText(query);
    }
    return Optional.of(query);
  }

  private Optional<Query> words(String field, QueryToken token, boolean wanted, WordGroup group) {
    if (FieldNames.hasWords(field) && WordAnalyzer.forms(token.text()).isEmpty()) {
      return Optional.empty();
    }
    if (wanted && token.kind() != Kind.FUZZY) {
      asked.add(new Asked(field, token));
    }
    var query = boosted(leaf(field, token), token);
    if (!field.equals(EVERYWHERE)) {
      return Optional.of(query);
    }
    var text = leaf(Fields.TEXT, token);
    if (token.kind() == Kind.WORD && token.boost() == 1 && FunctionWords.has(token.text())) {
      group.fill(query, text);
      return Optional.empty();
    }
    group.inText(text);
    return Optional.of(query);
  }

  private Query leaf(String field, QueryToken token) {
    return switch (token.kind()) {
      case FUZZY -> fields.fuzzy(field, token.text(), token.nearness(), token.column());
      case PHRASE -> fields.phrase(field, token.text(), token.nearness(), token.column());
      // where a word has a star, a backslash has taken its meaning away
      default -> fields.phrase(field, FieldNames.hasWords(field)
          ? token.text().replace('*', ' ')
          : token.text(), 0, token.column());
    };
  }

  private static Query boosted(Query query, QueryToken token) {
    return token.boost() == 1 ? query : new BoostQuery(query, token.boost());
  }

  private QueryToken peek() {
    return tokens.get(next);
  }

  private QueryToken take() {
    var token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }
}
