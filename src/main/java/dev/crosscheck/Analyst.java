package dev.crosscheck;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.nlp.Linguist;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.util.function.Function;

/// From an article to its analysis: a pure function. An instance serves one thread.
final class Analyst {

  private final Linguist linguist = new OpenNlpLinguist();
  private final Outliner outliner = new Outliner();
  private final Function<String, Extractor> extractors;

  Analyst(Extractor extractor) {
    this(_ -> extractor);
  }

  /// - `extractors`: for each article, by its id.
  Analyst(Function<String, Extractor> extractors) {
    this.extractors = extractors;
  }

  Analysis analyse(Article article) {
    return extractors.apply(article.id()).analyse(outliner.outline(article, linguist));
  }

  Explanation explain(Article article) {
    return extractors.apply(article.id()).explain(outliner.outline(article, linguist));
  }

  String language(CharSequence text) {
    return linguist.language(text);
  }
}
