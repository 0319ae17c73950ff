package dev.crosscheck;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.nlp.Linguist;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;

/// From an article to its analysis: a pure function. An instance serves one thread.
final class Analyst {

  private final Linguist linguist = new OpenNlpLinguist();
  private final Outliner outliner = new Outliner();
  private final Extractor extractor;

  Analyst(Extractor extractor) {
    this.extractor = extractor;
  }

  Analysis analyse(Article article) {
    return extractor.analyse(outliner.outline(article, linguist));
  }

  Explanation explain(Article article) {
    return extractor.explain(outliner.outline(article, linguist));
  }

  String language(CharSequence text) {
    return linguist.language(text);
  }
}
