package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads Markdown by its specification, with tables. What it leaves open (paragraphs, numbered lines) is read as lines
/// later, since scraped articles call themselves Markdown as well.
final class MarkdownReader {

  /// Most lists and quotes within each other; a parser and we go down by a call for each.
  private static final int DEEPEST = 100;

  /// Longest paragraph that the parser is given, since it looks back over all of it again and again: some 3,000 words.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 20_000;

  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(TablesExtension.create())).maxOpenBlockParsers(DEEPEST)
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /// A line that is bold from end to end.
  private static final Pattern STRONG = Pattern.compile(
      "\\W{0,4}(?:\\*\\*(?:(?!\\*\\*).)+\\*\\*|__(?:(?!__).)+__|<(?:strong|b)>(?:(?!</).)+</(?:strong|b)>)[\\s:*\\\\]*");

  private static final Pattern BOX = Pattern.compile("\\[[xX ]\\]\\s");

  /// A heading whose marks stand too close for the specification ("###Gin###").
  private static final Pattern GLUED = Pattern.compile("(#{2,6})\\s*([^#\\s][^#]{0,100}?)\\s*#*");

  /// A heading inside HTML, without the marks of bold type around it.
  private static final Pattern HEADING = Pattern
      .compile("(#{1,6})\\s*[*_]{0,3}([^#<>\\s*_][^#<>]{0,100}?)[*_]{0,3}\\s*#*");

  private final Canvas canvas;
  private final int from;
  private final List<Piece> pieces = new ArrayList<>();
  private final TagReader tags;
  private int groups;

  private MarkdownReader(Canvas canvas, int from) {
    this.canvas = canvas;
    this.from = from;
    this.tags = new TagReader(canvas, pieces);
  }

  /// The pieces of a text from a place on, and the canvas showing what is to be read of it. With a paragraph too long
  /// for an author's it is plain text.
  static List<Piece> read(Canvas canvas, int from) {
    if (Paragraphs.longest(canvas.text(), from) > LONGEST) {
      return PlainReader.read(canvas, from);
    }
    var reader = new MarkdownReader(canvas, from);
    reader.blocks(PARSER.parse(HighlightTags.fenced(canvas.text().substring(from))), 0);
    canvas.blankMarks();
    return List.copyOf(reader.pieces);
  }

  private void blocks(Node parent, int depth) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, depth);
    }
  }

  private void block(Node node, int depth) {
    switch (node) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> lines(paragraph);
      case OrderedList list -> list(list, depth + 1);
      case ListBlock list -> list(list, depth + 1);
      case BlockQuote quote -> blocks(quote, depth);
      case FencedCodeBlock code -> code(code,
          code.getInfo().isBlank() ? CodeLists.fenced(canvas.text(), written(code)) : List.of());
      case IndentedCodeBlock code -> code(code, CodeLists.indented(canvas.text(), written(code)));
      case HtmlBlock html -> html(html);
      case TableBlock table -> table(table);
      default -> blocks(node, depth);
    }
  }

  private void code(Node code, List<Span> items) {
    if (items.isEmpty()) {
      add(Kind.CODE, span(code));
    }
    items.forEach(line -> {
      canvas.show(line);
      pieces.add(Piece.open(line, false, canvas.gapBefore(line.start())));
    });
  }

  private List<Span> written(Node code) {
    return code.getSourceSpans().stream().map(this::span).map(line -> line.strip(canvas.text()))
        .filter(line -> !line.isEmpty()).toList();
  }

  private void heading(Heading heading) {
    var words = words(heading);
    if (!words.isEmpty()) {
      pieces.add(
          Piece.marked(Block.heading(words, heading.getLevel(), ""),
              canvas.gapBefore(words.start())));
    }
  }

  private void lines(Paragraph paragraph) {
    words(paragraph);
    lines(sources(paragraph));
  }

  private void lines(List<Span> sources) {
    var rows = new PipeRows(canvas, sources);
    for (int i = 0; i < sources.size(); i++) {
      int end = rows.read(i, groups + 1, pieces);
      if (end > i) {
        groups++;
        i = end - 1;
        continue;
      }
      var source = sources.get(i);
      var line = source.strip(canvas);
      var glued = GLUED.matcher(line.in(canvas));
      if (!line.isEmpty() && glued.matches()) {
        var words = new Span(line.start() + glued.start(2), line.start() + glued.end(2));
        canvas.blank(line.start(), words.start());
        canvas.blank(words.end(), line.end());
        pieces.add(Piece.marked(Block.heading(words, glued.group(1).length(), ""),
            canvas.gapBefore(line.start())));
      } else if (!line.isEmpty()) {
        boolean strong = STRONG.matcher(source.in(canvas.text())).matches();
        pieces.add(Piece.open(line, strong, canvas.gapBefore(source.start())));
      }
    }
  }

  /// Tags, and headings right below them, which the specification takes for a part of the HTML.
  private void html(HtmlBlock html) {
    int from = -1;
    for (var source : html.getSourceSpans()) {
      var line = span(source).strip(canvas.text());
      var heading = HEADING.matcher(line.in(canvas.text()));
      if (from >= 0 && heading.matches()) {
        tags.read(new Span(from, line.start()));
        var words = new Span(line.start() + heading.start(2), line.start() + heading.end(2));
        canvas.show(words);
        pieces.add(Piece.marked(Block.heading(words, heading.group(1).length(), ""),
            canvas.gapBefore(line.start())));
        from = line.end();
      } else if (from < 0) {
        from = line.start();
      }
    }
    var all = span(html);
    if (from >= 0 && from < all.end()) {
      tags.read(new Span(from, all.end()));
    }
  }

  private void list(ListBlock list, int depth) {
    int group = ++groups;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        item(item, depth, group, list instanceof OrderedList && depth == 1);
      }
    }
  }

  /// The first paragraph of an item carries its marker; a numbered one is read as a line, since it may be a heading.
  private void item(Node item, int depth, int group, boolean open) {
    var first = item.getFirstChild();
    if (first instanceof Paragraph paragraph) {
      words(paragraph);
      int start = span(item).start();
      var marker = new Span(start, Math.max(start, span(paragraph).start())).strip(canvas.text());
      if (open) {
        canvas.show(marker);
        lines(paragraph);
        withMarker(marker);
      } else {
        blankBox(span(paragraph).start());
        var sources = sources(paragraph);
        int own = LazyLines.own(canvas.text(), marker, sources);
        var text = sources.getFirst().cover(sources.get(own - 1)).strip(canvas);
        if (!text.isEmpty()) {
          pieces
              .add(Piece.marked(Block.item(text, depth, marker.in(canvas.text()).toString(), group),
                  canvas.gapBefore(start)));
        }
        lines(sources.subList(own, sources.size()));
      }
      first = first.getNext();
    }
    for (var node = first; node != null; node = node.getNext()) {
      block(node, depth);
    }
  }

  /// The box of a task, empty or crossed, is no word of it.
  private void blankBox(int start) {
    if (BOX.matcher(canvas.text()).region(start, Math.min(start + 4, canvas.length()))
        .lookingAt()) {
      canvas.blank(start, start + 3);
    }
  }

  /// Lets the line that was read last but for its marker begin with it.
  private void withMarker(Span marker) {
    for (int i = pieces.size() - 1; i >= 0 && pieces.get(i).isOpen(); i--) {
      var piece = pieces.get(i);
      if (canvas.isBlank(new Span(marker.end(), Math.max(marker.end(), piece.span().start())))) {
        pieces.set(i,
            Piece.open(marker.cover(piece.span()), piece.strong(),
                canvas.gapBefore(marker.start())));
        return;
      }
    }
  }

  private void table(TableBlock table) {
    int group = ++groups;
    int row = 0;
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (var line = part.getFirstChild(); line != null; line = line.getNext()) {
        if (line instanceof TableRow) {
          cells(line, group, row++);
        }
      }
    }
  }

  private void cells(Node row, int group, int number) {
    int column = 0;
    for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext(), column++) {
      if (cell instanceof TableCell tableCell) {
        var words = words(cell);
        if (!words.isEmpty()) {
          var kind = tableCell.isHeader() ? Kind.HEADER_CELL : Kind.CELL;
          pieces.add(Piece.marked(new Block(kind, words, 0, "", group, number, column), 0));
        }
      }
    }
  }

  private void add(Kind kind, Span span) {
    if (!span.isEmpty()) {
      pieces.add(Piece.marked(new Block(kind, span.strip(canvas.text()), 0, "", 0, 0, 0),
          canvas.gapBefore(span.start())));
    }
  }

  /// Shows the words of a node and tells where they stand.
  private Span words(Node node) {
    node.accept(new MarkdownWords(canvas, from));
    return span(node).strip(canvas);
  }

  /// The lines of a paragraph, without blanks at their ends.
  private List<Span> sources(Paragraph paragraph) {
    return paragraph.getSourceSpans().stream()
        .map(source -> span(source).strip(canvas.text())).toList();
  }

  private Span span(Node node) {
    return node.getSourceSpans().stream().map(this::span).reduce(Span::cover)
        .orElse(new Span(from, from));
  }

  private Span span(SourceSpan source) {
    return new Span(from + source.getInputIndex(),
        from + source.getInputIndex() + source.getLength());
  }
}
