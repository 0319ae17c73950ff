package dev.crosscheck;

import dev.crosscheck.ingest.Corpus;
import dev.crosscheck.ingest.Limits;
import dev.crosscheck.ingest.Manuscript;
import dev.crosscheck.knowledge.BrokenTable;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The front door for the question why: an article in, the reasons of its analysis out. An instance serves one thread.
public final class Explainer {

  private final Analyst analyst;
  private final Corpus corpus;

  /// - `catalogue`, `lexicon`: a user's tables, merged over the program's own.
  ///
  /// @throws UnusableInput when one of them can't be used
  public Explainer(Optional<Path> catalogue, Optional<Path> lexicon) {
    try {
      this.analyst = new Analyst(Knowledge.of(catalogue, lexicon).extractor());
      this.corpus = new Corpus(List.of(), Limits.DEFAULT, analyst::language);
    } catch (BrokenTable e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
  }

  /// The reasons of what a run would find in an article.
  ///
  /// - `file`: its path; for a record of a container the container's path, `!/` and the record's name.
  ///
  /// @throws UnusableInput when there is no such article
  public Explanation explain(String file) {
    return switch (read(file)) {
      case Reading.Read(var article) -> analyst.explain(article);
      case Reading.Rejected(_, var reason, var detail) -> throw new UnusableInput(
          "'" + file + "' is no article (" + reason + "): " + detail);
    };
  }

  private Reading read(String name) {
    var file = ArticleFile.named(name);
    if (file.isFolder()) {
      throw new UnusableInput("'" + name + "' is a folder; give one article of it");
    }
    try (var manuscripts = file.manuscripts(corpus, String.valueOf(file.path().getFileName()))) {
      return only(name, manuscripts.limit(2).toList(), !file.isRecord());
    }
  }

  private static Reading only(String file, List<Manuscript> found, boolean whole) {
    if (found.isEmpty()) {
      throw new UnusableInput(whole
          ? "'" + file + "' holds no article"
          : "there is no record '" + file + "'; a run lists the names in articles.csv");
    }
    if (found.size() > 1) {
      var first = found.getFirst().id();
      throw new UnusableInput("'" + file + "' holds several articles; give one of them, such as '"
          + file + first.substring(Math.max(first.indexOf(ArticleFile.RECORD), 0)) + "'");
    }
    return found.getFirst().read();
  }
}
