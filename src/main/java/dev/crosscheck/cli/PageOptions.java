package dev.crosscheck.cli;

import dev.crosscheck.model.SearchRequest.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which part of what is found is shown.
final class PageOptions {

  @Option(names = "--limit", paramLabel = "N", description = "hits or lines shown (default: 10, with --kwic 50)")
  private @Nullable Integer limit;

  @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "hits or lines passed over before (default: ${DEFAULT-VALUE})")
  private int offset;

  @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "which page of so many is shown, from 1 (default: ${DEFAULT-VALUE})")
  private int page = 1;

  @Option(names = "--after", paramLabel = "MARK", defaultValue = "", description = "only what follows the page with this mark (next in JSON): cheap however far behind it is")
  private String after = "";

  /// - `usual`: the limit where none is given.
  Page page(int usual, Console console) {
    int shown = limit == null ? usual : limit;
    check("--limit", shown, 0, console);
    check("--offset", offset, 0, console);
    check("--page", page, 1, console);
    if (page > 1 && offset > 0) {
      throw console.wrong("--page and --offset say the same; give one of them");
    }
    long passed = offset + (page - 1L) * shown;
    if (passed > Integer.MAX_VALUE) {
      throw console.wrong("--page: there are no " + page + " pages of " + shown);
    }
    return new Page((int) passed, shown, after);
  }

  /// The part of a concordance, whose lines have no marks.
  Page lines(int usual, Console console) {
    if (!after.isEmpty()) {
      throw console.wrong("--after: lines of --kwic have no marks; give --page or --offset");
    }
    return page(usual, console);
  }

  private static void check(String option, int given, int least, Console console) {
    if (given < least) {
      throw console.wrong(option + ": " + given + " is too little; give " + least + " or more");
    }
  }
}
