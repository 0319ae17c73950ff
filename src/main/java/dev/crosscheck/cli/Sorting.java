package dev.crosscheck.cli;

import dev.crosscheck.Spelling;
import dev.crosscheck.model.ContextKey;
import dev.crosscheck.model.SearchRequest.Order;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What hits, or the lines of a concordance, are sorted by.
final class Sorting {

  private static final String ARTICLE = "article";

  private static final List<String> OF_HITS = List.of("score", "date", "oldest", ARTICLE);
  private static final List<String> OF_LINES = List.of(ARTICLE, "keyword", "1L", "2L", "3L", "1R",
      "2R", "3R");

  private Sorting() {}

  /// What completion offers.
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(OF_HITS.stream(), OF_LINES.stream()).distinct().iterator();
    }
  }

  static Order hits(List<String> keys, Console console) {
    if (keys.isEmpty()) {
      return Order.SCORE;
    }
    var key = keys.getFirst().toLowerCase(Locale.ROOT);
    var order = Order.named(key);
    if (order.isEmpty() && ContextKey.named(key).isPresent()) {
      throw console.wrong("--sort: '" + key + "' sorts lines; add --kwic");
    }
    if (order.isEmpty() || keys.size() > 1) {
      throw wrong(key, OF_HITS, console);
    }
    return order.get();
  }

  static List<ContextKey> lines(List<String> keys, Console console) {
    var order = new ArrayList<ContextKey>();
    for (var key : keys) {
      // lines stand in the order of the articles where no key tells them apart
      if (!key.toLowerCase(Locale.ROOT).equals(ARTICLE)) {
        order.add(ContextKey.named(key).orElseThrow(() -> wrong(key, OF_LINES, console)));
      }
    }
    return order;
  }

  private static RuntimeException wrong(String key, List<String> known, Console console) {
    return console.wrong("--sort: '" + key + "' is none of " + String.join(", ", known)
        + Spelling.question(key, known));
  }
}
