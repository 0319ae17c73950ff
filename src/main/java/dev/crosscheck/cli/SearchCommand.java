package dev.crosscheck.cli;

import dev.crosscheck.OutputFolder;
import dev.crosscheck.UnusableInput;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.ConcordanceRequest;
import dev.crosscheck.model.SearchRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Full-text search over the index of an output.
@Command(name = "search", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Finds passages in the articles of an output.", footerHeading = "%nExamples:%n", footer = {
    "  crosscheck search learning curve             passages with both words",
    "  crosscheck search '\"learning curve\"'         the phrase",
    "  crosscheck search 'framework:rails scal*'    Rails by any of its names",
    "  crosscheck search 'licence:mit year:2023'    claims and dates",
    "  crosscheck search --framework django --facet quality --polarity negative",
    "  crosscheck search framework:rails --kwic --sort 1R,2R",
    "  crosscheck search orm --format csv > orm.csv"})
final class SearchCommand implements Callable<Integer> {

  /// Hits and lines shown when no number is given: a screen of each.
  private static final int HITS = 10;
  private static final int LINES = 50;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words, \"phrases\", \"near each other\"~5, AND OR NOT ( ), prefix*, fuzzy~, boost^2, field:value; "
      + "fields: text, title, heading, framework, facet, value, polarity, article, author, place, published (2021, >=2021, [2020 TO 2021-06]), "
      + "and each facet (licence:mit)")
  private List<String> query = List.of();

  @Option(names = {"-o",
      "--output"}, paramLabel = "OUTPUT", defaultValue = "output", description = "folder that a run has written (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("output");

  @Mixin
  private FilterOptions filters = new FilterOptions();

  @Option(names = "--sort", paramLabel = "KEY", split = ",", completionCandidates = Sorting.Names.class, description = "score, date, oldest or article (default: score); "
      + "with --kwic article, keyword, or the words beside it: 1L to 9L, 1R to 9R (default: article)")
  private List<String> sort = List.of();

  @Mixin
  private PageOptions page = new PageOptions();

  @Option(names = "--kwic", description = "show each find on a line of its own, in its context (a concordance)")
  private boolean kwic;

  @Option(names = "--width", paramLabel = "N", description = "with --kwic: characters of context on either side (default: 40)")
  private @Nullable Integer width;

  @Option(names = "--counts", paramLabel = "N", description = "names shown of each count below the hits (default: 8, in JSON 100)")
  private @Nullable Integer counts;

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
    if (kwic) {
      var lines = concordance(console);
      return ask(folder -> format.print(folder.concordance(lines), console), console);
    }
    var hits = request(console);
    return ask(folder -> format.print(folder.search(hits), console), console);
  }

  private int ask(Consumer<OutputFolder> question, Console console) {
    try (var folder = OutputFolder.open(output, Optional.ofNullable(catalogue))) {
      if (folder.isEmpty()) {
        throw new UnusableInput("the output '" + output + "' has no article to search in");
      }
      question.accept(folder);
      return ExitCode.DONE;
    } catch (BadQuery e) {
      new QueryComplaint(query(), e).print(console);
      return ExitCode.WRONG_USAGE;
    }
  }

  private SearchRequest request(Console console) {
    int names = counts == null ? format.names() : counts;
    return new SearchRequest(query(), filters.filters(console), Sorting.hits(sort, console),
        page.page(HITS, console), names);
  }

  private ConcordanceRequest concordance(Console console) {
    var part = page.lines(LINES, console);
    return new ConcordanceRequest(query(), filters.filters(console), Sorting.lines(sort, console),
        width == null ? ConcordanceRequest.DEFAULT_WIDTH : width, part.offset(), part.limit());
  }

  private String query() {
    return String.join(" ", query);
  }

  private void check(Console console) {
    if (lexicon != null && !Files.isRegularFile(lexicon)) {
      throw console.wrong("--lexicon: '" + lexicon + "' must be a CSV file");
    }
    if (width != null && !kwic) {
      throw console.wrong("--width: only lines of --kwic have a width; add --kwic");
    }
    if (width != null && (width < 0 || width > ConcordanceRequest.WIDEST)) {
      throw console.wrong("--width: " + width + " is no width; give 0 to "
          + ConcordanceRequest.WIDEST);
    }
    if (counts != null && counts < 0) {
      throw console.wrong("--counts: " + counts + " is no number of names; give 0 or more");
    }
  }
}
