package dev.crosscheck.serve;

import java.util.List;

/// An article as it was read, with one stretch of it shown.
record ArticlePage(OpenOutput output) implements Page {

  private static final String ID = "id";

  @Override
  public List<String> parameters() {
    return List.of(ID, "start", "end");
  }

  @Override
  public Answer answer(Asked asked) {
    var id = asked.one(ID).orElseThrow(() -> Refused.wrong("id: which article?"));
    int start = asked.number("start", 0, Integer.MAX_VALUE);
    int end = asked.number("end", start, Integer.MAX_VALUE);
    return output.ask(folder -> folder.article(id))
        .map(article -> Answer.of(Status.OK, Answer.HTML, article.page(start, end)))
        .orElseThrow(() -> Refused
            .missing("there is no article '" + id + "'; articles.csv has their names"));
  }
}
