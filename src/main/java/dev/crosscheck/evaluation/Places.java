package dev.crosscheck.evaluation;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds in an article the places that a label tells; nothing where there is no article or no such place.
record Places(Optional<Article> article) {

  /// Shown of a line before and after a mention.
  /// - Unit: UTF-16 units. A line of usual prose and more.
  private static final int AROUND = 80;

  /// The place of two code points; empty where the text ends before.
  Optional<Span> span(int start, int end) {
    return article.filter(known -> end <= known.codePoints(known.text().length()))
        .map(known -> new Span(offset(known, start), offset(known, end)));
  }

  /// The offset that so many code points stand before.
  private static int offset(Article article, int codePoints) {
    int low = 0;
    int high = article.text().length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (article.codePoints(middle) <= codePoints) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// Whether these words stand at that place; where the label tells no words, whether there are any.
  boolean says(Label.Mention mention) {
    return article.isEmpty() || span(mention.start(), mention.end())
        .filter(span -> mention.surface().isEmpty()
            || span.in(article.get().text()).toString().equals(mention.surface()))
        .isPresent();
  }

  /// Whether the article is long enough to have that place.
  boolean has(Label.Quotation.Place place) {
    return article.isEmpty() || span(place.start(), place.end()).isPresent();
  }

  /// The words, as far as they are known.
  String words(Label.Quotation quotation) {
    return switch (quotation) {
      case Label.Quotation.Words(var words) -> words;
      case Label.Quotation.Place(int start, int end) -> article
          .flatMap(known -> span(start, end).map(span -> known.quote(span).quote())).orElse("");
    };
  }

  /// The line that a quotation begins in, from 1.
  OptionalInt line(Label.Quotation quotation) {
    return switch (quotation) {
      case Label.Quotation.Words(var words) -> line(words);
      case Label.Quotation.Place(int start, int end) ->
        span(start, end).map(this::line).orElseGet(OptionalInt::empty);
    };
  }

  /// The line that a place begins in, from 1.
  OptionalInt line(Span span) {
    return article.map(known -> OptionalInt.of(known.line(span.start())))
        .orElseGet(OptionalInt::empty);
  }

  /// The line of the first place of these words.
  private OptionalInt line(String words) {
    int at = words.isEmpty() ? -1 : article.map(known -> known.text().indexOf(words)).orElse(-1);
    return at < 0 ? OptionalInt.empty() : line(new Span(at, at));
  }

  /// The words around a place within its line, as far as a person needs them.
  String around(Span span) {
    return article.map(known -> {
      var text = known.text();
      int from = span.start();
      while (from > 0 && span.start() - from < AROUND && !isBreak(text.charAt(from - 1))) {
        from--;
      }
      int to = span.end();
      while (to < text.length() && to - span.end() < AROUND && !isBreak(text.charAt(to))) {
        to++;
      }
      return known.quote(new Span(wordStart(text, from, span.start()),
          wordEnd(text, to, span.end())).strip(text)).quote();
    }).orElse("");
  }

  /// The first start of a word from `from` on, so that none is cut; at the latest `limit`.
  private static int wordStart(String text, int from, int limit) {
    int at = from;
    while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int to, int limit) {
    int at = to;
    while (at < text.length() && at > limit && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
