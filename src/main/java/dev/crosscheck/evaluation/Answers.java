package dev.crosscheck.evaluation;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Ranking;
import java.util.List;
import java.util.Optional;

/// What the program found in one article, to be held beside its label.
/// - `article`: empty where the program has not analysed it.
/// - `findings`: those within the article.
public record Answers(Optional<Article> article, List<Mention> mentions, List<Ranking> rankings,
    List<Claim> claims, List<Finding> findings) {

  /// Of an article that wasn't analysed.
  public static final Answers NONE = new Answers(Optional.empty(), List.of(), List.of(), List.of(),
      List.of());

  public Answers {
    mentions = List.copyOf(mentions);
    rankings = List.copyOf(rankings);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  public static Answers of(Analysis analysis, List<Finding> findings) {
    return new Answers(Optional.of(analysis.article()), analysis.mentions(), analysis.rankings(),
        analysis.claims(), findings);
  }
}
