package dev.crosscheck.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An article's structure, the same whatever format it came in.
/// - `view`: the text to be read: as long as the article's, place by place, with markup, code, addresses and attributes
///   blanked to spaces, and typographic quotes, dashes and spaces folded to their plain forms.
/// - `blocks`, `sections`, `sentences`, `listings`: in reading order; a list that only the names in it show comes last.
/// - `announcements`: the announced counts.
public record Outline(Article article, String view, Metadata metadata, List<Block> blocks,
    List<Section> sections,
    List<Sentence> sentences, List<Listing> listings, List<Announcement> announcements) {

  public Outline {
    if (view.length() != article.text().length()) {
      throw new IllegalArgumentException(
          "a view of " + view.length() + " units for a text of " + article.text().length());
    }
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
    sentences = List.copyOf(sentences);
    listings = List.copyOf(listings);
    announcements = List.copyOf(announcements);
  }

  /// The sentence that holds a span wholly.
  public Optional<Sentence> sentence(Span span) {
    int at = Span.last(sentences, Sentence::span, span.start());
    return at < 0
        ? Optional.empty()
        : Optional.of(sentences.get(at)).filter(one -> one.span().contains(span));
  }

  /// The sentences that share some place with a span, in reading order.
  public List<Sentence> sentencesAt(Span span) {
    int from = Math.max(0, Span.last(sentences, Sentence::span, span.start()));
    return sentences.subList(from, sentences.size()).stream()
        .takeWhile(sentence -> sentence.span().start() < span.end())
        .filter(sentence -> sentence.span().overlaps(span)).toList();
  }

  /// The same outline with a list behind its others.
  public Outline with(Listing listing) {
    return new Outline(article, view, metadata, blocks, sections, sentences,
        Stream.concat(listings.stream(), Stream.of(listing)).toList(), announcements);
  }
}
