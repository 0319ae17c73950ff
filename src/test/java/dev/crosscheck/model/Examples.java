package dev.crosscheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Analyses made by hand for tests: places are found by their words, so that an example reads like what it says.
public final class Examples {

  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private Examples() {}

  /// An outline with one section, one block and one sentence a line.
  public static Outline outline(Article article) {
    var lines = LINE.matcher(article.text()).results()
        .map(line -> new Span(line.start(), line.end())).toList();
    var section = new Section(0, 0, 0, new Span(0, 0), "", new Span(0, article.text().length()),
        Zone.BODY);
    var sentences = IntStream.range(0, lines.size())
        .mapToObj(i -> new Sentence(i, lines.get(i), Zone.BODY, Sentence.Shape.PROSE, i, 0,
            OptionalInt.empty(),
            List.of()))
        .toList();
    return new Outline(article, article.text(), metadata("", Optional.empty()),
        lines.stream().map(Block::paragraph).toList(), List.of(section), sentences, List.of(),
        List.of());
  }

  public static Metadata metadata(String title, Optional<LocalDate> published) {
    return new Metadata(title, Optional.empty(), published, "", OptionalInt.empty(), List.of());
  }

  /// An analysis of nothing but lines.
  public static Analysis analysis(String id, String text) {
    return analysis(outline(Article.of(id, text)), List.of(), List.of());
  }

  public static Analysis analysis(Outline outline, List<Mention> mentions, List<Claim> claims) {
    return new Analysis(outline, "en", outline.article().text().split("\\s+").length, mentions,
        List.of(), claims,
        outline.sections().stream().map(_ -> "").toList());
  }

  /// The `occurrence`-th place, from 1, of some words in an article.
  public static Span place(Article article, String words, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = article.text().indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(
            "'" + words + "' stands fewer than " + occurrence + " times in " + article);
      }
    }
    return new Span(at, at + words.length());
  }

  /// Every place where the words stand, as a mention of the thing.
  public static List<Mention> mentions(Outline outline, String words, String framework) {
    return Pattern.compile(words, Pattern.LITERAL).matcher(outline.article().text()).results()
        .map(found -> mention(outline, new Span(found.start(), found.end()), framework)).toList();
  }

  private static Mention mention(Outline outline, Span span, String framework) {
    var sentence = outline.sentences().stream().filter(candidate -> candidate.span().contains(span))
        .findFirst();
    return new Mention(outline.article().quote(span), framework,
        framework.startsWith("?") ? Mention.Status.UNKNOWN : Mention.Status.LINKED,
        sentence.map(Sentence::zone).orElse(Zone.BODY), sentence.map(Sentence::index).orElse(-1),
        sentence.map(Sentence::section).orElse(0), Score.of(1, "named by its full name"));
  }

  /// A claim carried by the words `cue`, quoted with the line it stands in.
  public static Claim claim(Outline outline, String cue, String framework, Facet facet,
      String value,
      Polarity polarity) {
    var place = place(outline.article(), cue, 1);
    var sentence = outline.sentences().stream()
        .filter(candidate -> candidate.span().contains(place)).findFirst()
        .orElseThrow();
    return new Claim(framework, facet, value, polarity, false, "", "",
        outline.article().quote(sentence.span()), place,
        sentence.section(), "example", Score.of(0.9, "said in its own sentence"));
  }

  /// An article with what its container says of it.
  public static Article article(String id, String text, Map<String, String> meta) {
    return new Article(id, text, Format.TEXT, Origin.NONE, List.of(), meta);
  }
}
