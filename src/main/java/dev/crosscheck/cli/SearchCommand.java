package dev.crosscheck.cli;

import dev.crosscheck.OutputFolder;
import dev.crosscheck.Spelling;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Full-text search over the index of an output.
@Command(name = "search", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Finds passages in the articles of an output.", footerHeading = "%nExamples:%n", footer = {
    "  crosscheck search learning curve             passages with both words",
    "  crosscheck search '\"learning curve\"'         the phrase",
    "  crosscheck search 'framework:rails scalable' Rails by any of its names",
    "  crosscheck search --framework django --facet quality --polarity negative",
    "  crosscheck search orm --format csv > orm.csv"})
final class SearchCommand implements Callable<Integer> {

  enum Order {
    score, date
  }

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words, \"phrases\", AND OR NOT, prefix*, fuzzy~, field:value with the fields "
      + "text, title, heading, framework, facet, value, polarity, article, place")
  private List<String> query = List.of();

  @Option(names = {"-o",
      "--output"}, paramLabel = "OUTPUT", defaultValue = "output", description = "folder that a run has written (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("output");

  @Option(names = "--framework", paramLabel = "NAME", split = ",", completionCandidates = FrameworkNames.class, description = "only passages about one of these, in any spelling")
  private List<String> frameworks = List.of();

  @Option(names = "--facet", paramLabel = "FACET", split = ",", completionCandidates = FacetNames.class, description = "only passages with a claim of one of these facets")
  private List<String> facets = List.of();

  @Option(names = "--value", paramLabel = "VALUE", split = ",", description = "only passages with a claim of one of these values")
  private List<String> values = List.of();

  @Option(names = "--polarity", paramLabel = "POLARITY", description = "only claims that are positive, or negative")
  private @Nullable Polarity polarity;

  @Option(names = "--article", paramLabel = "ARTICLE", split = ",", description = "only articles whose names begin so, or fit a pattern with * and ?")
  private List<String> articles = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "only articles published on that day or later (2023-05-19)")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "only articles published on that day or before")
  private @Nullable LocalDate to;

  @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "score", description = "score, or date (default: ${DEFAULT-VALUE})")
  private Order order = Order.score;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "hits shown (default: ${DEFAULT-VALUE})")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "hits passed over before (default: ${DEFAULT-VALUE})")
  private int offset;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv, json or jsonl (default: ${DEFAULT-VALUE})")
  private SearchFormat format = SearchFormat.table;

  @Option(names = {"-q", "--quiet"}, description = "print hits alone, without counts")
  private boolean quiet;

  @Option(names = "--catalogue", paramLabel = "FILE", description = "a CSV of the catalogue's form: its things are found by its names too")
  private @Nullable Path catalogue;

  @Option(names = "--lexicon", paramLabel = "FILE", description = "as for run; changes nothing here, where claims are as the run has left them")
  private @Nullable Path lexicon;

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var console = Console.of(spec, quiet);
    check(console);
    SearchResult result;
    try (var folder = OutputFolder.open(output, Optional.ofNullable(catalogue))) {
      result = folder.search(request());
    }
    format.print(result, console);
    return ExitCode.DONE;
  }

  private SearchRequest request() {
    return new SearchRequest(String.join(" ", query), frameworks, facets, values,
        Optional.ofNullable(polarity), articles, Optional.ofNullable(from),
        Optional.ofNullable(to),
        order == Order.date ? SearchRequest.Order.DATE : SearchRequest.Order.SCORE, offset, limit);
  }

  private void check(Console console) {
    for (var facet : facets) {
      if (Facet.named(facet.toLowerCase(Locale.ROOT)).isEmpty()) {
        throw console.wrong("--facet: there is no facet '" + facet + "'; "
            + Spelling.advice(facet, FacetNames.all()));
      }
    }
    if (lexicon != null && !Files.isRegularFile(lexicon)) {
      throw console.wrong("--lexicon: '" + lexicon + "' must be a CSV file");
    }
    if (offset < 0) {
      throw console.wrong("--offset: " + offset + " is no number of hits; give 0 or more");
    }
    if (limit < 0) {
      throw console.wrong("--limit: " + limit + " is no number of hits; give 0 or more");
    }
  }
}
