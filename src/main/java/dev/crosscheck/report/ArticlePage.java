package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page of one article for a server, which sends style and script beside it.
public final class ArticlePage {

  /// The number that the article has in its page.
  private static final int NUMBER = 1;

  private ArticlePage() {}

  /// - `names`: the name of a thing by its id.
  /// - `start`, `end`: of the stretch that is shown, in code points; nothing is shown where it is empty or beyond the
  ///   text.
  public static String of(Analysis analysis, Function<String, String> names, int start, int end) {
    var metadata = analysis.outline().metadata();
    var title = metadata.title().isEmpty() ? analysis.id() : metadata.title();
    var about = Stream
        .of(analysis.id(), metadata.published().map(Object::toString).orElse(""),
            analysis.words() + " words")
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    var text = new ArticleText(analysis, NUMBER, names, shown(analysis, start, end)).markup()
        .add(new LeftOutNames(analysis, NUMBER, names).list("h2"));
    var page = new StringWriter();
    try {
      Skeleton.write(page, "article.html", place -> (switch (place) {
        case "title" -> new Markup().text(title);
        case "about" -> new Markup().text(about);
        default -> text;
      }).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  /// How the text is shown, as in the report.
  public static String style() {
    return Skeleton.resource("colours.css") + Skeleton.resource("text.css");
  }

  private static List<Evidence> shown(Analysis analysis, int start, int end) {
    var text = analysis.article().text();
    int all = text.codePointCount(0, text.length());
    if (start >= end || end > all) {
      return List.of();
    }
    int from = text.offsetByCodePoints(0, start);
    return List.of(analysis.article()
        .quote(new Span(from, text.offsetByCodePoints(from, end - start))));
  }
}
