package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what the program prints. To bring it up to date, run this test with
/// `-Dreadme.write=true`.
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern CONSOLE = Pattern
      .compile("```console\n\\$ crosscheck (?<command>.*)\n(?<printed>(?s:.*?))```\n");
  private static final Pattern WORD = Pattern.compile("'(?<quoted>[^']*)'|(?<plain>\\S+)");
  private static final Pattern SECONDS = Pattern.compile("\\([0-9.]+ s\\)");

  private static final Pattern TABLE = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

  @TempDir
  static Path folder;

  @Test
  void every_console_block_shows_what_is_printed() throws IOException {
    var shown = Files.readString(README);
    var printed = CONSOLE.matcher(shown)
        .replaceAll(block -> Matcher.quoteReplacement("```console\n$ crosscheck "
            + block.group("command") + "\n" + print(words(block.group("command"))) + "```\n"));
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(README, printed);
    }
    assertThat(withoutTimes(Files.readString(README))).isEqualTo(withoutTimes(printed));
  }

  @Test
  void its_catalogue_can_be_used() throws IOException {
    var table = TABLE.matcher(Files.readString(README));
    assertThat(table.find()).isTrue();
    var catalogue = Files.writeString(folder.resolve("more.csv"), table.group(1));
    var article = Files.writeString(folder.resolve("article.md"), """
        # Ledgers

        TigerBeetle is an open-source database written in Zig. Tiger Beetle is fast.
        """);
    var output = folder.resolve("ledgers");

    var session = Session.of("run", article.toString(), "-o", output.toString(), "--catalogue",
        catalogue.toString());

    assertThat(session.exitCode()).isZero();
    assertThat(output.resolve("mentions.csv")).content()
        .contains("\"TigerBeetle\",\"tigerbeetle\"",
            "\"Tiger Beetle\",\"tigerbeetle\"");
  }

  @Test
  void the_files_it_names_are_there() throws IOException {
    var links = LINK.matcher(Files.readString(README));

    assertThat(links.results().map(link -> Path.of(link.group(1))).toList())
        .isNotEmpty().allSatisfy(path -> assertThat(path).exists());
  }

  private static String print(List<String> words) {
    // these analyse articles by themselves; all else is about the output of the first block
    var folder = Set.of("check", "evaluate", "explain").contains(words.getFirst())
        ? Stream.<String>of()
        : Stream.of("-o", output());
    var session = Session.of(Stream.concat(words.stream(), folder).toArray(String[]::new));
    assertThat(session.exitCode()).isLessThan(2);
    return session.out().replace("\r\n", "\n").replace(output(), "output");
  }

  private static List<String> words(String command) {
    var words = new ArrayList<String>();
    WORD.matcher(command).results().map(word -> word.group().replaceAll("^'|'$", ""))
        .forEach(words::add);
    return words;
  }

  private static String withoutTimes(String text) {
    return SECONDS.matcher(text).replaceAll("(n s)");
  }

  private static String output() {
    return folder.resolve("output").toString();
  }
}
