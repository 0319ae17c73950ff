package dev.crosscheck.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that reads articles.
final class Tables {

  @Option(names = "--catalogue", paramLabel = "FILE", description = "a CSV of the catalogue's form, merged over the program's own")
  private @Nullable Path catalogue;

  @Option(names = "--lexicon", paramLabel = "FILE", description = "a CSV of the lexicon's form, merged over the program's own")
  private @Nullable Path lexicon;

  Optional<Path> catalogue() {
    return Optional.ofNullable(catalogue);
  }

  Optional<Path> lexicon() {
    return Optional.ofNullable(lexicon);
  }
}
