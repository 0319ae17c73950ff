package dev.crosscheck;

import dev.crosscheck.index.Search;
import dev.crosscheck.index.UnusableIndex;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchResult;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a run has left, opened for questions.
public final class OutputFolder implements AutoCloseable {

  private final Search search;

  private OutputFolder(Search search) {
    this.search = search;
  }

  /// @throws UnusableInput when there is no output of a run
  public static OutputFolder open(Path output) {
    var index = output.resolve(Crosscheck.INDEX);
    if (!Files.isDirectory(index)) {
      throw new UnusableInput("there is no index in '" + output
          + "'; give the folder that a run has written with --output, or run the analysis first");
    }
    try {
      return new OutputFolder(Search.open(index));
    } catch (UnusableIndex e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
  }

  /// The passages that a query asks for.
  ///
  /// @throws UnusableInput when the query can't be understood
  public SearchResult search(SearchRequest request) {
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
