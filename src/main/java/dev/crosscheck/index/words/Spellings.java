package dev.crosscheck.index.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/// Names and terms that people write open, hyphened or closed, from `spellings.csv`. All spellings of one have one form.
final class Spellings {

  /// The program's own table.
  static final Spellings OWN = read();

  /// Most words that a spelling has.
  /// - Unit: words. Source: "c plus plus" in the table.
  static final int LONGEST = 3;

  private final Map<String, String> forms;

  private Spellings(Map<String, String> forms) {
    this.forms = forms;
  }

  /// The one form of some words that follow each other, where they are a spelling of something.
  Optional<String> form(List<Word> words) {
    if (words.size() == 2 && words.getLast().form().equals("js")
        && isName(words.getFirst().form())) {
      return Optional.of(words.getFirst().form() + "js");
    }
    var key = words.size() == 1
        ? words.getFirst().form()
        : String.join(" ", words.stream().map(Word::form).toList());
    return Optional.ofNullable(forms.get(key));
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
      return new Spellings(Map.copyOf(forms));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
