package dev.crosscheck.extract;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Outlines of plain prose for tests of rules that need no structure: a block a line, sentences by their full stops.
final class Outlines {

  private static final Pattern SENTENCE = Pattern.compile("[^\n]+?(?:[.!?](?=\\s|$)|(?=\n|$))");

  private Outlines() {}

  static Outline prose(String text) {
    var article = Article.of("prose.txt", text);
    var whole = new Span(0, text.length());
    var sentences = new ArrayList<Sentence>();
    var matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      var span = new Span(matcher.start(), matcher.end()).strip(text);
      if (!span.isEmpty()) {
        sentences.add(new Sentence(sentences.size(), span, Zone.BODY, Sentence.Shape.PROSE, 0, 0,
            OptionalInt.empty(),
            List.of()));
      }
    }
    return new Outline(article, text,
        new Metadata("", Optional.empty(), Optional.empty(), "", OptionalInt.empty(), List.of()),
        List.of(Block.paragraph(whole)),
        List.of(new Section(0, 0, 0, new Span(0, 0), "", whole, Zone.BODY)), sentences,
        List.of(), List.of());
  }
}
