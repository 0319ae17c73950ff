package dev.crosscheck.index;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Examples;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Three small articles in an index, for the tests of search.
final class SearchedArticles {

  private static final Map<String, Set<String>> NAMES = Map.of("Django", Set.of("django"),
      "Ruby on Rails",
      Set.of("ruby-on-rails"), "Rails", Set.of("ruby-on-rails"), "RoR", Set.of("ruby-on-rails"),
      "Node.js",
      Set.of("node-js"), "ASP.NET", Set.of("asp-net"));

  private SearchedArticles() {}

  /// Puts them into an index, and opens it.
  static Search in(Path folder) {
    try (var store = AnalysisStore.open(folder, NAMES, "tables")) {
      store.put(python(), "1");
      store.put(ruby(), "1");
      store.put(
          Examples.analysis("net/notes.txt",
              "C# runs on .NET, and 😀 ASP.NET with it.\nNothing of C++ or CI/CD."),
          "1");
      store.commit(Map.of());
    }
    return Search.open(folder);
  }

  /// Three sections: the article, Django, Flask.
  private static Analysis python() {
    var article = Article.of("py/django.txt",
        "Python choices\nDjango\nDjango is fast. It scales to large applications.\nFlask\nIt is slow but small.\n");
    var lines = Examples.outline(article);
    int flask = article.text().indexOf("Flask\n");
    var sections = List.of(lines.sections().getFirst(),
        new Section(1, 0, 1, Examples.place(article, "Django", 1), "", new Span(15, flask),
            Zone.BODY),
        new Section(2, 0, 1, new Span(flask, flask + 5), "",
            new Span(flask, article.text().length()), Zone.BODY));
    var outline = new Outline(article, article.text(),
        Examples.metadata("Python choices", Optional.of(LocalDate.parse("2021-05-19"))),
        lines.blocks(), sections,
        lines.sentences(), List.of(), List.of());
    var mentions = new ArrayList<Mention>(Examples.mentions(outline, "Django", "django"));
    mentions.addAll(Examples.mentions(outline, "Flask", "?Flask"));
    var claims = List.of(
        Examples.claim(outline, "fast", "django", Facet.QUALITY, "performance", Polarity.POSITIVE),
        Examples.claim(outline, "large applications", "django", Facet.PROJECT_SIZE, "large",
            Polarity.POSITIVE),
        Examples.claim(outline, "slow", "?Flask", Facet.QUALITY, "performance", Polarity.NEGATIVE));
    return new Analysis(outline, "en", 20, mentions, List.of(), claims,
        List.of("", "django", "?Flask"));
  }

  private static Analysis ruby() {
    var article = Article.of("rb/rails.txt",
        "RoR, that is Ruby on Rails, and Node.js are frameworks of many railways.");
    var lines = Examples.outline(article);
    var outline = new Outline(article, article.text(),
        new Metadata("On tracks", Optional.empty(), Optional.of(LocalDate.parse("2023-01-02")),
            "Ada Smith", OptionalInt.empty(), List.of()),
        lines.blocks(),
        lines.sections(),
        lines.sentences(), List.of(), List.of());
    var mentions = new ArrayList<Mention>(Examples.mentions(outline, "RoR", "ruby-on-rails"));
    mentions.addAll(Examples.mentions(outline, "Ruby on Rails", "ruby-on-rails"));
    mentions.addAll(Examples.mentions(outline, "Node.js", "node-js"));
    return Examples.analysis(outline, mentions, List.of());
  }
}
