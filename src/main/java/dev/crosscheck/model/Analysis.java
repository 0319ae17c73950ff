package dev.crosscheck.model;

import java.util.List;

/// All that was found in one article: a pure function of its bytes, the catalogue and the lexicon.
/// - `language`: ISO 639-1.
/// - `words`: words of content, boilerplate left out.
/// - `mentions`, `rankings`, `claims`: in reading order.
/// - `topics`: for each section of the outline the id of the thing it is about, empty where none.
public record Analysis(Outline outline, String language, int words, List<Mention> mentions,
    List<Ranking> rankings,
    List<Claim> claims, List<String> topics) {

  public Analysis {
    mentions = List.copyOf(mentions);
    rankings = List.copyOf(rankings);
    claims = List.copyOf(claims);
    topics = List.copyOf(topics);
  }

  public Article article() {
    return outline.article();
  }

  public String id() {
    return article().id();
  }
}
