package dev.crosscheck.structure;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import dev.crosscheck.nlp.Linguist;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads an article's structure: its blocks by markup or by its lines, then sections, sentences and lists from them.
public final class Outliner {

  private static final Pattern FRONT_MATTER = Pattern.compile(
      "\\A\\s*(---|\\+\\+\\+)[ \\t]*\\R(.*?)\\R\\1[ \\t]*(?:\\R|\\z)",
      Pattern.DOTALL);

  public Outline outline(Article article, Linguist linguist) {
    var canvas = new Canvas(article.text());
    var pieces = new ArrayList<Piece>();
    int from = 0;
    var matter = FRONT_MATTER.matcher(article.text());
    if (matter.find()) {
      from = matter.end();
      pieces.add(Piece.marked(
          new Block(Kind.FRONT_MATTER, new Span(0, from).strip(article.text()), 0, "", 0, 0, 0),
          0));
    }
    pieces.addAll(switch (article.format()) {
      case MARKDOWN -> MarkdownReader.read(canvas, from);
      case HTML -> given(canvas, article);
      case TEXT -> PlainReader.read(canvas, from);
    });
    var view = canvas.toString();
    var read = LineReader.read(pieces, view);
    return assemble(article, view, read, linguist);
  }

  private static List<Piece> given(Canvas canvas, Article article) {
    if (article.blocks().isEmpty()) {
      return PlainReader.read(canvas, 0);
    }
    article.blocks().stream().filter(block -> block.kind() != Kind.CODE)
        .forEach(block -> canvas.show(block.span()));
    canvas.blankMarks();
    return article.blocks().stream()
        .filter(block -> !canvas.isBlank(block.span()) || block.kind() == Kind.CODE)
        .map(block -> block.kind() == Kind.PARAGRAPH
            ? Piece.open(block.span(), false, 1)
            : Piece.marked(block, 1))
        .toList();
  }

  private static Outline assemble(Article article, String view, List<Piece> pieces,
      Linguist linguist) {
    var title = Titles.find(pieces, view, "");
    var openings = LostHeadings.recover(pieces, view, HeadingRanks.of(pieces, view, title.pieces()),
        title.pieces());
    var tree = new SectionTree(pieces, openings, view.length());
    var zoning = new Zoning(pieces, view, tree, title);
    var sentences = new SentenceMaker(view, linguist);
    for (int i = 0; i < pieces.size(); i++) {
      sentences.add(pieces.get(i), i, tree.sectionOf(i), zoning.of(i));
    }
    var metadata = new Metadata(title.span().map(span -> span.in(view).toString()).orElse(""),
        title.span(), Optional.empty(), "", OptionalInt.empty(), List.of());
    return new Outline(article, view, metadata, pieces.stream().map(Piece::block).toList(),
        tree.sections(),
        sentences.sentences(), new ListingFinder(view, pieces, tree, title).find(List.of()),
        List.of());
  }
}
