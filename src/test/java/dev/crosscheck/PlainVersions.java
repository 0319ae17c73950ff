package dev.crosscheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Labelled articles as they are when their markup is lost: what a scraper leaves of a page is lines.
enum PlainVersions {
  /// A blank line between paragraphs, and the marks of lists.
  SPACED,
  /// A line for each paragraph and each item, and nothing between them.
  DENSE;

  private static final Pattern FRONT_MATTER = Pattern
      .compile("\\A---\\n(?:.*\\n)*?---\\n");
  private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*[\"']?(.*?)[\"']?$");

  /// A table, of which scrapers leave anything.
  private static final Pattern TABLE = Pattern.compile("(?m)^\\s*\\|?\\s*:?-{2,}:?\\s*\\||<table");

  /// Writes those of a folder of labelled articles that have no tables, and their labels, to a folder of the same form.
  /// Mentions aren't labelled there: they stand elsewhere.
  ///
  /// @return how many there are
  int write(Path labelled, Path folder) throws IOException {
    var articles = Files.createDirectories(folder.resolve("articles"));
    var labels = Files.createDirectories(folder.resolve("labels"));
    int written = 0;
    try (var files = Files.list(labelled.resolve("articles"))) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString().replaceFirst("\\.md$", "");
        var text = Files.readString(file).replace("\r\n", "\n");
        if (!TABLE.matcher(text).find()) {
          Files.writeString(articles.resolve(name + ".txt"), of(text));
          var json = new JsonMapper();
          var label = (ObjectNode) json
              .readTree(labelled.resolve("labels").resolve(name + ".json").toFile());
          label.put("article", name + ".txt").putArray("mentions");
          json.writeValue(labels.resolve(name + ".json").toFile(), label);
          written++;
        }
      }
    }
    return written;
  }

  /// What is left of a text in Markdown.
  String of(String markdown) {
    var matter = FRONT_MATTER.matcher(markdown);
    boolean has = matter.lookingAt();
    var lines = new Lines();
    Optional.of(TITLE.matcher(has ? matter.group() : "")).filter(title -> title.find())
        .ifPresent(title -> lines.add(title.group(1), false));
    Parser.builder().build().parse(has ? markdown.substring(matter.end()) : markdown).accept(lines);
    return String.join("\n", lines.written) + "\n";
  }

  private final class Lines extends AbstractVisitor {
    private final List<String> written = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private boolean listed;

    private void add(String line, boolean item) {
      if (!line.isBlank()) {
        if (PlainVersions.this == SPACED && !written.isEmpty() && !(item && listed)) {
          written.add("");
        }
        written.addAll(line.strip().lines().toList());
        listed = item;
      }
    }

    private String words(Node block) {
      words = new StringBuilder();
      visitChildren(block);
      return words.toString();
    }

    @Override
    public void visit(Heading heading) {
      add(words(heading), false);
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (!(paragraph.getParent() instanceof ListItem item) || paragraph.getPrevious() != null) {
        add(words(paragraph), false);
        return;
      }
      boolean marked = PlainVersions.this == SPACED;
      var marker = item.getParent() instanceof OrderedList list
          ? number(list, item) + ". "
          : item.getParent() instanceof BulletList ? "\u2022 " : "";
      add((marked ? marker : "") + words(paragraph), true);
    }

    private static int number(OrderedList list, Node item) {
      int number = list.getMarkerStartNumber();
      for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
        number++;
      }
      return number;
    }

    @Override
    public void visit(BlockQuote quote) {
      visitChildren(quote);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      add(code.getLiteral(), false);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      add(code.getLiteral(), false);
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      words.append(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
      // a picture leaves nothing
    }

    @Override
    public void visit(SoftLineBreak line) {
      words.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
      words.append('\n');
    }
  }
}
