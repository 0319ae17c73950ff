package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FrameworkSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an editor's decisions mean, by the examples of `decisions.spec`; to add one, write it there.
class DecisionsSpecTest {

  private static final Path SPEC = Path.of("src/test/resources/dev/crosscheck/decisions.spec");

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader()
      .setSkipHeaderRecord(true).get();

  @TempDir
  Path folder;

  /// A block of the file: its title, and its lines.
  record Example(String title, List<String> lines) {

    Stream<String> after(String mark) {
      return lines.stream().filter(line -> line.startsWith(mark))
          .map(line -> line.substring(mark.length()).strip());
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Example> examples() throws IOException {
    return Arrays.stream(Files.readString(SPEC).split("\n\n")).skip(1)
        .map(block -> block.strip().lines().toList())
        .map(lines -> new Example(lines.getFirst(), lines.subList(1, lines.size())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void says_what_becomes_of_a_run(Example example) throws IOException {
    var corpus = corpus(example);

    var outcome = Runs.run(folder.resolve("output"), corpus);

    assertThat(outcome.rejected()).isEmpty();
    assertThat(example.after("=>")).isNotEmpty().allSatisfy(expected -> {
      int colon = expected.indexOf(':');
      var subject = expected.substring(0, colon);
      assertThat(seen(subject, outcome)).as(subject)
          .isEqualTo(expected.substring(colon + 1).strip());
    });
  }

  private Path corpus(Example example) throws IOException {
    var corpus = Files.createDirectories(folder.resolve("corpus"));
    for (var line : example.lines()) {
      int bar = line.indexOf(" | ");
      if (bar > 0 && !line.startsWith("+") && !line.startsWith("=>")) {
        var file = corpus.resolve(line.substring(0, bar));
        Files.createDirectories(file.getParent());
        Files.writeString(file, line.substring(bar + 3).replace("\\n", "\n") + "\n");
      }
    }
    var rows = example.after("+").map(row -> row + ",\n").collect(Collectors.joining());
    if (!rows.isEmpty()) {
      Files.writeString(corpus.resolve("decisions.csv"), "action,target,value,note\n" + rows);
    }
    return corpus;
  }

  private String seen(String subject, Outcome outcome) {
    return switch (subject) {
      case "things" -> outcome.overview().frameworks().stream().map(FrameworkSummary::framework)
          .sorted().collect(Collectors.joining(", "));
      case "idle" -> outcome.replay().idle().stream().map(idle -> idle.decision().toString())
          .collect(Collectors.joining(", "));
      default -> Finding.Kind.named(subject).map(kind -> findings(kind, outcome))
          .orElseGet(() -> mentions(subject));
    };
  }

  private static String findings(Finding.Kind kind, Outcome outcome) {
    return outcome.overview().findings().stream().filter(finding -> finding.kind() == kind)
        .map(finding -> finding.severity() + " " + finding.framework() + "@"
            + String.join(";", finding.articles()))
        .sorted().collect(Collectors.joining(", "));
  }

  private String mentions(String article) {
    try (var rows = CSV.parse(Files.newBufferedReader(folder.resolve("output/mentions.csv")))) {
      return rows.stream().filter(row -> row.get("article").equals(article))
          .filter(row -> !row.get("status").equals("ambiguous"))
          .map(row -> row.get("framework") + "@" + row.get("surface"))
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
