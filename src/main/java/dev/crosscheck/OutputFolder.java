package dev.crosscheck;

import dev.crosscheck.index.Search;
import dev.crosscheck.index.UnusableIndex;
import dev.crosscheck.knowledge.BrokenTable;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a run has left, opened for questions.
public final class OutputFolder implements AutoCloseable {

  private final Search search;

  private OutputFolder(Search search) {
    this.search = search;
  }

  /// @throws UnusableInput when there is no output of a run
  public static OutputFolder open(Path output) {
    return open(output, Optional.empty());
  }

  /// - `catalogue`: a user's table; its things are found by its names too.
  ///
  /// @throws UnusableInput when there is no output of a run, or the catalogue can't be used
  public static OutputFolder open(Path output, Optional<Path> catalogue) {
    var index = output.resolve(Crosscheck.INDEX);
    if (!Files.isDirectory(index)) {
      throw new UnusableInput("there is no index in '" + output
          + "'; give the folder that a run has written with --output, or run the analysis first");
    }
    try {
      return new OutputFolder(catalogue.isEmpty()
          ? Search.open(index)
          : Search.open(index, Catalogue.with(catalogue.get()).names()));
    } catch (UnusableIndex | BrokenTable e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
  }

  /// The passages that a query asks for.
  ///
  /// @throws UnusableInput when the query can't be understood, or asks for a framework that nothing here names
  public SearchResult search(SearchRequest request) {
    request.frameworks().stream().filter(name -> !search.knows(name)).findFirst()
        .ifPresent(name -> {
          throw new UnusableInput("--framework: neither catalogue nor articles have '" + name + "'"
              + Spelling.question(name, search.frameworks()));
        });
    try {
      return search.search(request);
    } catch (BadQuery e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    search.close();
  }
}
