package dev.crosscheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The tables of a command that reads no article, only what runs have left: it takes the options of all others, so that
/// one set of options fits every command, and they change nothing.
final class FinishedTables {

  @Option(names = "--catalogue", paramLabel = "FILE", description = "as for run; changes nothing here, where all is as the runs have left it")
  private @Nullable Path catalogue;

  @Option(names = "--lexicon", paramLabel = "FILE", description = "as for run; changes nothing here, where all is as the runs have left it")
  private @Nullable Path lexicon;

  void check(Console console) {
    check("--catalogue", catalogue, console);
    check("--lexicon", lexicon, console);
  }

  private static void check(String option, @Nullable Path file, Console console) {
    if (file != null && !Files.isRegularFile(file)) {
      throw console.wrong(option + ": '" + file + "' must be a CSV file");
    }
  }
}
