package dev.crosscheck.evaluation;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import java.util.List;

/// What a careful reader finds in one article.
/// - `file`: the label file, as messages name it.
/// - `article`: the article's id, or its last part.
/// - `items`: of all its lists.
public record Label(String file, String article, List<Mention> mentions, List<Item> items,
    List<Claim> claims, List<Finding> findings) {

  /// A place that names a thing.
  /// - `start`, `end`: Unicode code points from the start of the article's text, `end` excluded.
  /// - `framework`: id of the catalogue, or `?` and the name as written.
  /// - `optional`: finding it neither helps nor hurts.
  public record Mention(int start, int end, String surface, String framework, boolean optional) {

    boolean overlaps(int otherStart, int otherEnd) {
      return start < otherEnd && otherStart < end;
    }
  }

  /// A thing in a list; `position` is the printed number where there is one.
  public record Item(Ranking.Role role, int position, String framework) {}

  /// Something that the article says of one thing; `other` is empty where it compares with nothing.
  public record Claim(String framework, Facet facet, String value, Polarity polarity, String other,
      Quotation quotation) {}

  /// The words of the article that say a claim. Who may not hand on an article's words tells their place.
  public sealed interface Quotation {

    /// The words themselves; empty where the reader gives none.
    record Words(String words) implements Quotation {}

    /// Where they stand, in Unicode code points from the start of the article's text, `end` excluded.
    record Place(int start, int end) implements Quotation {}
  }

  /// A flaw of the article; `kind` as files name it, `note` for people.
  public record Finding(String kind, String note) {}

  public Label {
    mentions = List.copyOf(mentions);
    items = List.copyOf(items);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  /// The last part of an article's id: its file name, or the name of its record in a container.
  static String lastPart(String article) {
    return article.substring(article.lastIndexOf('/') + 1);
  }
}
