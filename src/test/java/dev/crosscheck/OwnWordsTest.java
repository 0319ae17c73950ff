package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The articles kept beside the project are other people's texts. What the project contains is written in its own words.
class OwnWordsTest {

  /// Words in a row that two texts don't share by chance; names and the figures of facts aside, shorter runs are common.
  private static final int RUN = 8;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}']*");

  /// Tags and addresses, which are nobody's sentences.
  private static final Pattern MARKUP = Pattern.compile("<[^>\\n]*>|https?://[^\\s\"',)]+");

  /// Endings of files that are no texts, or that list where the texts come from.
  private static final Set<String> OTHER = Set.of("gz", "zip", "png", "warc", "jsonl");

  @Test
  void no_run_of_words_is_taken_from_other_peoples_articles() throws IOException {
    var theirs = new HashMap<String, Path>();
    for (var folder : List.of("articles", "seeds", "gold/articles")) {
      for (var file : files(Shared.folder(folder))) {
        runs(file).forEach(run -> theirs.putIfAbsent(run, file.getFileName()));
      }
    }
    var taken = new TreeMap<String, Path>();
    for (var root : List.of("src", "corpus", "README.md", "pom.xml")) {
      for (var file : files(Path.of(root))) {
        runs(file).filter(theirs::containsKey)
            .forEach(run -> taken.putIfAbsent(run + " (" + theirs.get(run) + ")", file));
      }
    }
    assertThat(theirs).hasSizeGreaterThan(10_000);
    assertThat(taken).isEqualTo(Map.of());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).filter(file -> !OTHER.contains(ending(file)))
          .sorted().toList();
    }
  }

  private static Stream<String> runs(Path file) {
    var words = WORD.matcher(MARKUP.matcher(text(file).toLowerCase(Locale.ROOT)).replaceAll(" "))
        .results().map(MatchResult::group).toList();
    var runs = new ArrayList<String>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs.stream();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(Path file) {
    var name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
