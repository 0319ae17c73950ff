package dev.crosscheck;

import dev.crosscheck.index.Search;
import dev.crosscheck.index.UnusableIndex;
import dev.crosscheck.knowledge.BrokenTable;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.ConcordanceRequest;
import dev.crosscheck.model.SearchFilters;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.TookTooLong;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// What a run has left, opened for questions: the search service of the command line and of the server.
///
/// ```java
/// try (var folder = OutputFolder.open(Path.of("output"))) {
///   var found = folder.search(SearchRequest.of("framework:rails scal*"));
///   found.result().hits();   // values to show
///   found.json();            // the same as text
/// }
/// ```
///
/// - A request is a value: query, [SearchFilters], order and page. An answer is a value too, with JSON, JSON lines and CSV
///   of the same fields for whoever asks.
/// - One folder may be asked by many threads at once. It answers from the index as it was when it was opened: a run that
///   ends meanwhile is seen by opening the folder again.
/// - A page far behind is asked for by the mark of the one before it ([SearchRequest.Page#after()]), which costs no more
///   than the first; an offset costs what it passes over.
/// - What a user got wrong is a [BadQuery]: one line, the parameter it is about and, for the query, the column. The length
///   of queries is limited, so that no query takes long on a small corpus, and so is their time where it is asked for
///   ([#within]).
/// - It is to be closed when nobody asks any more; a question that is under way then fails.
public final class OutputFolder implements AutoCloseable {

  private final Search search;
  private final Optional<Path> catalogue;

  private OutputFolder(Search search, Optional<Path> catalogue) {
    this.search = search;
    this.catalogue = catalogue;
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
      throw new UnusableInput((Files.isRegularFile(output)
          ? "'" + output + "' is a file"
          : "there is no index in '" + output + "'")
          + "; give the folder that a run has written with --output, or run the analysis first");
    }
    try {
      return new OutputFolder(catalogue.isEmpty()
          ? Search.open(index)
          : Search.open(index, Catalogue.with(catalogue.get()).names()), catalogue);
    } catch (UnusableIndex | BrokenTable e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
  }

  /// The same folder, each of whose answers takes no longer; it is closed with this one.
  public OutputFolder within(Duration time) {
    return new OutputFolder(search.within(time), catalogue);
  }

  /// Whether no article could be analysed, so that nothing is ever found.
  public boolean isEmpty() {
    return search.isEmpty();
  }

  /// The passages that a query asks for.
  ///
  /// @throws BadQuery when the query can't be understood, or a filter names what there isn't
  /// @throws TookTooLong when it takes longer than it may
  public FoundPassages search(SearchRequest request) {
    return asked(request.query(), request.filters(),
        () -> new FoundPassages(request, search.search(request)));
  }

  /// The places that a query asks for, each in its context.
  ///
  /// @throws BadQuery when the query can't be understood, or a filter names what there isn't
  /// @throws TookTooLong when it takes longer than it may
  public FoundPlaces concordance(ConcordanceRequest request) {
    return asked(request.query(), request.filters(),
        () -> new FoundPlaces(search.concordance(request)));
  }

  /// An article by its id.
  public Optional<FoundArticle> article(String id) {
    return search.analysis(id).map(analysis -> new FoundArticle(analysis,
        catalogue.map(Catalogue::with).orElseGet(Catalogue::own)::name));
  }

  private <T> T asked(String query, SearchFilters filters, Supplier<T> answer) {
    filters.frameworks().stream().filter(name -> !search.knows(name)).findFirst()
        .ifPresent(name -> {
          throw unknownFramework(name);
        });
    try {
      return answer.get();
    } catch (BadQuery e) {
      throw e.typed().isEmpty() ? e : advised(e, query, filters);
    }
  }

  private BadQuery unknownFramework(String name) {
    var unknown = BadQuery.unknown("framework", name, search.frameworks().stream().toList());
    return unknown.advising(Spelling.nearest(name, unknown.known())
        .map(near -> "did you mean " + near + "?")
        .orElse("neither the catalogue nor an article has it"));
  }

  /// Names the nearest word there is, if the query finds something with it.
  private BadQuery advised(BadQuery bad, String query, SearchFilters filters) {
    return Spelling.nearest(bad.typed(), bad.known())
        .filter(near -> bad.column() == 0 || finds(bad, near, query, filters))
        .map(near -> bad.advising("did you mean " + near + "?")).orElse(bad);
  }

  private boolean finds(BadQuery bad, String near, String query, SearchFilters filters) {
    int start = query.indexOf(bad.typed(), bad.column() - 1);
    if (start < 0) {
      return false;
    }
    var other = query.substring(0, start) + near + query.substring(start + bad.typed().length());
    try {
      return search.count(other, filters) > 0;
    } catch (BadQuery _) {
      return false;
    }
  }

  @Override
  public void close() {
    search.close();
  }
}
