package dev.crosscheck.index.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/// Names and terms that people write open, hyphened or closed, from `spellings.csv`. All spellings of one have one form.
final class Spellings {

  /// The program's own table.
  static final Spellings OWN = read();

  /// Most words that a spelling has.
  /// - Unit: words. Source: "c plus plus" in the table.
  static final int LONGEST = 3;

  private final Map<String, String> forms;
  private final Set<String> firsts = new HashSet<>();

  private Spellings(Map<String, String> forms) {
    this.forms = Map.copyOf(forms);
    forms.keySet().forEach(spelling -> firsts.add(spelling.split(" ")[0]));
  }

  /// Whether a word may be, or begin, a spelling of something: almost none does.
  boolean isFirst(String form) {
    return firsts.contains(form);
  }

  /// The one form of a word that is a spelling of something.
  Optional<String> form(String word) {
    return Optional.ofNullable(forms.get(word));
  }

  /// The one form of some words that follow each other, where they are a spelling of something.
  Optional<String> form(List<Word> words) {
    if (words.size() == 2 && words.getLast().form().equals("js")
        && isName(words.getFirst().form())) {
      return Optional.of(words.getFirst().form() + "js");
    }
    return form(String.join(" ", words.stream().map(Word::form).toList()));
  }

  /// What stands before "js" in the names of the JavaScript world ("node", "vue", "three"): letters, two or more.
  private static boolean isName(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isLetter);
  }

  private static Spellings read() {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (
        var in = Objects.requireNonNull(
            Spellings.class.getResourceAsStream("/dev/crosscheck/index/spellings.csv"));
        var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var forms = new HashMap<String, String>();
      rows.forEach(row -> forms.put(row.get("spelling"), row.get("form")));
      return new Spellings(forms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
