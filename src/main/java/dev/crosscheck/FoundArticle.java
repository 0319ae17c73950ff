package dev.crosscheck;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.report.ArticlePage;
import java.util.function.Function;

/// An article of an output, as it was read.
/// - `names`: the name of a thing by its id.
public record FoundArticle(Analysis analysis, Function<String, String> names) {

  /// The style sheet that belongs to each page.
  public static String style() {
    return ArticlePage.style();
  }

  /// A page with its text, the zones and names in it, and one stretch shown.
  /// - `start`, `end`: of the stretch, in code points; equal for none.
  public String page(int start, int end) {
    return ArticlePage.of(analysis, names, start, end);
  }
}
