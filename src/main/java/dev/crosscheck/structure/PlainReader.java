package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain text: most lines are open, to be read from their neighbours; the headings of light markup (`== Title`,
/// underlined lines) and the rows of tables are told by themselves.
final class PlainReader {

  private static final Pattern PREFIXED = Pattern
      .compile("(={1,6}|#{1,6})\\s+(\\S.*?)(?:\\s+\\1)?");
  private static final Pattern UNDERLINE = Pattern.compile("([=~^\"'+#*-])\\1{2,}");
  private static final Pattern RULE = Pattern.compile("[\\s|:+=_*~-]*");

  /// Words that Markdown's marks make bold, as texts have them that were copied without its name.
  private static final Pattern BOLD = Pattern
      .compile("\\*\\*(?=[^\\s*])([^*\\n]{1,200}?)(?<=[^\\s*])\\*\\*");

  /// Between the columns of a table that is drawn with blanks alone.
  private static final Pattern BLANKS = Pattern.compile(" {2,}");
  private static final Pattern BETWEEN_CELLS = Pattern.compile("\\s*\\|\\s*|\\t+");

  /// Fewest lines with cells below each other that make a table without any mark.
  private static final int LEAST_ALIGNED = 3;

  private final Canvas canvas;
  private final List<Piece> read = new ArrayList<>();

  /// The marks that underline headings, the outermost first.
  private final StringBuilder underlines = new StringBuilder();
  private int group;
  private int row;

  private PlainReader(Canvas canvas) {
    this.canvas = canvas;
  }

  static List<Piece> read(Canvas canvas, int from) {
    canvas.show(from, canvas.length());
    canvas.blankMarks();
    List<Piece> lines = new ArrayList<>();
    LineSplitter.split(canvas, new Span(from, canvas.length()), lines);
    lines.replaceAll(line -> withoutMarks(canvas, line));
    var reader = new PlainReader(canvas);
    for (int i = 0; i < lines.size(); i++) {
      int end = FencedTable.read(canvas, lines, i, reader.group + 1, reader.read);
      if (end > i) {
        reader.group++;
        reader.row = 0;
        i = end - 1;
      } else {
        reader.line(lines, i);
      }
    }
    return reader.read;
  }

  /// A line without the marks of bold words; one that is bold as a whole is strong.
  private static Piece withoutMarks(Canvas canvas, Piece line) {
    var text = line.span().in(canvas).toString();
    if (!text.contains("**")) {
      return line;
    }
    var bold = BOLD.matcher(text);
    boolean strong = bold.matches();
    bold.reset();
    while (bold.find()) {
      int start = line.span().start();
      canvas.blank(start + bold.start(), start + bold.start(1));
      canvas.blank(start + bold.end(1), start + bold.end());
    }
    return Piece.open(line.span().strip(canvas), strong, line.gap());
  }

  private void line(List<Piece> lines, int i) {
    var line = lines.get(i);
    boolean table = isRow(lines, i);
    if (row > 0 && isGridRule(line)) {
      canvas.blank(line.span());
      return;
    }
    if (!table) {
      row = 0;
    }
    if (line.span().length() > 2 * Line.LONGEST && !table) {
      read.add(line);
      return;
    }
    var text = line.span().in(canvas);
    var prefixed = PREFIXED.matcher(text);
    if (table) {
      cells(line.span());
    } else if (prefixed.matches()) {
      heading(
          new Span(line.span().start() + prefixed.start(2), line.span().start() + prefixed.end(2)),
          prefixed.group(1).length(), line);
    } else if (underlines(lines, i)) {
      canvas.blank(line.span());
      var before = read.removeLast();
      heading(before.span(), level(text.charAt(0)), before);
    } else if (text.length() > 2 && RULE.matcher(text).matches()) {
      canvas.blank(line.span());
    } else {
      read.add(line);
    }
  }

  private void heading(Span text, int level, Piece line) {
    canvas.blank(line.span().start(), text.start());
    canvas.blank(text.end(), line.span().end());
    read.add(Piece.marked(Block.heading(text, Math.min(6, level), ""), line.gap()));
  }

  /// A line of one mark as long as the line above, which stands alone.
  private boolean underlines(List<Piece> lines, int i) {
    var line = lines.get(i);
    if (i == 0 || line.gap() > 0 || read.isEmpty() || !read.getLast().isOpen()
        || !UNDERLINE.matcher(line.span().in(canvas)).matches()) {
      return false;
    }
    var above = lines.get(i - 1);
    return read.getLast().equals(above) && (i == 1 || above.gap() > 0)
        && Math.abs(above.span().length() - line.span().length()) <= Math.max(2,
            above.span().length() / 4);
  }

  private int level(char mark) {
    int known = underlines.indexOf(String.valueOf(mark));
    if (known >= 0) {
      return known + 1;
    }
    underlines.append(mark);
    return underlines.length();
  }

  /// Whether a line and one beside it have as many cells, two or more.
  private boolean isRow(List<Piece> lines, int i) {
    int cells = cellCount(lines.get(i));
    return isAligned(lines, i)
        || cells > 1 && (isBeside(lines, i, -1, cells) || isBeside(lines, i, 1, cells));
  }

  /// Whether a line and two beside it have two or more cells that begin below each other.
  private boolean isAligned(List<Piece> lines, int i) {
    var own = columns(lines.get(i));
    if (own.size() < 2) {
      return false;
    }
    int same = 1;
    for (int k = i - 1; k >= 0 && lines.get(k + 1).gap() == 0 && same < LEAST_ALIGNED
        && columns(lines.get(k)).equals(own); k--) {
      same++;
    }
    for (int k = i + 1; k < lines.size() && lines.get(k).gap() == 0 && same < LEAST_ALIGNED
        && columns(lines.get(k)).equals(own); k++) {
      same++;
    }
    return same >= LEAST_ALIGNED;
  }

  /// Where the cells of a line begin that are parted by blanks.
  private List<Integer> columns(Piece line) {
    var text = line.span().in(canvas.text()).toString();
    if (text.length() > 2 * Line.LONGEST || text.indexOf('|') >= 0 || text.indexOf('\t') >= 0) {
      return List.of();
    }
    var columns = new ArrayList<>(List.of(0));
    BLANKS.matcher(text).results().forEach(blanks -> columns.add(blanks.end()));
    return columns;
  }

  /// Whether the next line up or down, not counting a rule between them, has as many cells.
  private boolean isBeside(List<Piece> lines, int i, int step, int cells) {
    int next = i + step;
    while (next >= 0 && next < lines.size()
        && lines.get(step > 0 ? next : next + 1).gap() == 0) {
      if (!isGridRule(lines.get(next))) {
        return cellCount(lines.get(next)) == cells;
      }
      next += step;
    }
    return false;
  }

  /// A line between the rows of a drawn table ("+-----+----+").
  private boolean isGridRule(Piece line) {
    var text = line.span().in(canvas.text());
    return text.length() > 2 && text.charAt(0) == '+' && RULE.matcher(text).matches();
  }

  private int cellCount(Piece line) {
    var text = line.span().in(canvas.text()).toString();
    if (text.indexOf('|') < 0 && text.indexOf('\t') < 0) {
      return 1;
    }
    return (int) BETWEEN_CELLS.splitAsStream(text.strip()).filter(cell -> !cell.isBlank()).count();
  }

  private void cells(Span line) {
    if (RULE.matcher(line.in(canvas)).matches()) {
      canvas.blank(line);
      return;
    }
    group += row == 0 ? 1 : 0;
    var text = line.in(canvas.text()).toString();
    boolean barred = text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
    var matcher = (barred ? BETWEEN_CELLS : BLANKS).matcher(text);
    int column = 0;
    int from = 0;
    while (matcher.find()) {
      column += cell(line.start() + from, line.start() + matcher.start(), column);
      canvas.blank(line.start() + matcher.start(), line.start() + matcher.end());
      from = matcher.end();
    }
    cell(line.start() + from, line.end(), column);
    row++;
  }

  private int cell(int start, int end, int column) {
    var text = new Span(start, Math.max(start, end)).strip(canvas);
    if (text.isEmpty()) {
      return start == 0 || column == 0 ? 0 : 1;
    }
    read.add(Piece.marked(
        new Block(row == 0 ? Kind.HEADER_CELL : Kind.CELL, text, 0, "", group, row, column), 0));
    return 1;
  }
}
