package dev.crosscheck.evaluation;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A text with what a reader and what the program finds in it, for tests.
final class Sheet {

  static final String ARTICLE = "sheet.md";

  private final Article article;
  private final List<Label.Mention> labelMentions = new ArrayList<>();
  private final List<Label.Item> labelItems = new ArrayList<>();
  private final List<Label.Claim> labelClaims = new ArrayList<>();
  private final List<Label.Finding> labelFindings = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Ranking> rankings = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Sheet(String text) {
    this.article = Article.of(ARTICLE, text);
  }

  /// Labels the first place of a surface.
  Sheet label(String surface, String framework) {
    return label(surface, framework, false);
  }

  Sheet labelOptional(String surface, String framework) {
    return label(surface, framework, true);
  }

  private Sheet label(String surface, String framework, boolean optional) {
    var evidence = quote(surface);
    labelMentions.add(new Label.Mention(evidence.start(), evidence.end(), surface, framework,
        optional));
    return this;
  }

  Sheet labelItem(Ranking.Role role, int position, String framework) {
    labelItems.add(new Label.Item(role, position, framework));
    return this;
  }

  Sheet labelClaim(String framework, Facet facet, String value, Polarity polarity, String other,
      String quote) {
    labelClaims.add(new Label.Claim(framework, facet, value, polarity, other,
        new Label.Quotation.Words(quote)));
    return this;
  }

  /// Labels a claim by the place of its words, in code points.
  Sheet labelClaimAt(String framework, Facet facet, String value, int start, int end) {
    labelClaims.add(new Label.Claim(framework, facet, value, Polarity.POSITIVE, "",
        new Label.Quotation.Place(start, end)));
    return this;
  }

  /// Labels a place, in code points, without its words.
  Sheet labelAt(int start, int end, String framework) {
    labelMentions.add(new Label.Mention(start, end, "", framework, false));
    return this;
  }

  Sheet labelFinding(Finding.Kind kind) {
    labelFindings.add(new Label.Finding(kind.toString(), "as a reader notes it"));
    return this;
  }

  /// Finds the first place of a surface.
  Sheet find(String surface, String framework) {
    return find(surface, framework, Mention.Status.LINKED);
  }

  Sheet find(String surface, String framework, Mention.Status status) {
    mentions.add(new Mention(quote(surface), framework, status, Zone.BODY, -1, 0,
        Score.of(1, "distinctive name")));
    return this;
  }

  Sheet findItem(Ranking.Role role, int position, OptionalInt stated, String framework) {
    var head = article.quote(new Span(0, article.text().length()));
    rankings.add(new Ranking(1, role, true, 0, "", Optional.empty(),
        List.of(new Ranking.Item(position, stated, Ranking.Source.EXPLICIT, framework, framework,
            head, head.span(), Optional.empty()))));
    return this;
  }

  Sheet findClaim(String framework, Facet facet, String value, Polarity polarity, String other,
      String quote) {
    var evidence = quote(quote);
    claims.add(new Claim(framework, facet, value, polarity, false, "", other, evidence,
        evidence.span(), 0, "row-of-the-lexicon", Score.of(1, "said")));
    return this;
  }

  Sheet findFinding(Finding.Kind kind) {
    findings.add(new Finding("f1", Finding.Severity.ERROR, Finding.Scope.WITHIN, kind,
        Optional.empty(), "", "", "As the program says it.", List.of(ARTICLE), 1,
        List.of(new Finding.Side("4", List.of(quote(article.text())), ""))));
    return this;
  }

  /// Holds both beside each other; libraries are what the reader need not label.
  Evaluation evaluate() {
    var examination = new Examination(id -> id.equals("lodash") ? "library" : "framework");
    examination.mark(
        new Label("sheet.json", ARTICLE, labelMentions, labelItems, labelClaims, labelFindings),
        new Answers(Optional.of(article), mentions, rankings, claims, findings));
    return examination.result();
  }

  private Evidence quote(String words) {
    int start = article.text().indexOf(words);
    return article.quote(new Span(start, start + words.length()));
  }
}
