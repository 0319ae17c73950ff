package dev.crosscheck.structure;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Outline;
import dev.crosscheck.nlp.Linguist;
import java.util.ArrayList;
import java.util.List;

/// Reads an article's structure: its blocks by markup or by its lines, then sections, sentences and lists from them.
public final class Outliner {

  public Outline outline(Article article, Linguist linguist) {
    var canvas = new Canvas(article.text());
    var matter = article.blocks().isEmpty() ? FrontMatter.of(article.text()) : FrontMatter.NONE;
    var pieces = new ArrayList<Piece>();
    if (!matter.span().isEmpty()) {
      pieces.add(Piece.marked(new Block(Kind.FRONT_MATTER, matter.span(), 0, "", 0, 0, 0), 0));
    }
    pieces.addAll(read(article, canvas, matter.span().end()));
    var view = canvas.toString();
    return assemble(article, view, LineReader.read(pieces, view), matter, linguist);
  }

  private static List<Piece> read(Article article, Canvas canvas, int from) {
    return switch (article.format()) {
      case MARKDOWN -> MarkdownReader.read(canvas, from);
      case HTML -> article.blocks().isEmpty()
          ? PlainReader.read(canvas, from)
          : GivenReader.read(canvas, article);
      case TEXT -> PlainReader.read(canvas, from);
    };
  }

  private static Outline assemble(Article article, String view, List<Piece> pieces,
      FrontMatter matter,
      Linguist linguist) {
    var title = Titles.find(pieces, view, MetadataReader.knownTitle(article, matter));
    var openings = LostHeadings.recover(pieces, view, HeadingRanks.of(pieces, view, title), title);
    openings = RunIns.among(pieces, article.text(), view, openings);
    openings = Trailers.after(openings, pieces, article.text());
    var tree = new SectionTree(pieces, openings, view.length());
    var zoning = new Zoning(pieces, view, tree, title);
    var maker = new SentenceMaker(view, linguist, zoning);
    for (int i = 0; i < pieces.size(); i++) {
      maker.add(pieces.get(i), i, tree.sectionOf(i));
    }
    var sentences = maker.sentences();
    var enumerations = new ArrayList<>(Enumerations.find(view, sentences));
    ComparedPairs.find(view, title.span(), tree.sections()).ifPresent(enumerations::add);
    var listings = new ListingFinder(view, pieces, tree, title).find(enumerations);
    var metadata = new MetadataReader(article, view, pieces, zoning, matter).read(title);
    var announcements = new AnnouncementFinder(article, view, tree.sections(), listings).find(
        sentences,
        metadata.titleSpan());
    return new Outline(article, view, metadata, pieces.stream().map(Piece::block).toList(),
        tree.sections(), sentences,
        listings, announcements);
  }
}
