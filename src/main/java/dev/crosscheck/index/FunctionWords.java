package dev.crosscheck.index;

import dev.crosscheck.index.words.WordAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that hold an English sentence together and say nothing by themselves ("the", "which"), from
/// `function-words.csv`. Words of negation are none of them.
final class FunctionWords {

  private static final Set<String> WORDS = read();

  private FunctionWords() {}

  /// Whether a word of a query is one, as people write it.
  static boolean has(String word) {
    var forms = WordAnalyzer.forms(word);
    return forms.size() == 1 && WORDS.contains(forms.getFirst());
  }

  private static Set<String> read() {
    try (var in = Objects.requireNonNull(
        FunctionWords.class.getResourceAsStream("/dev/crosscheck/index/function-words.csv"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
