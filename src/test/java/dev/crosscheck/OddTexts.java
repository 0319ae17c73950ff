package dev.crosscheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files as no author writes them and every large corpus has them, by name.
final class OddTexts {

  private static final List<String> NAMES = List.of("Django", "Flask", "Ruby on Rails", "Laravel",
      "Spring Boot", "Express.js", "ASP.NET Core", "Phoenix", "Symfony", "Gin");

  private static final String PROSE = """
      Django is a high-level Python framework that was first released in 2005, and it is faster than Flask. \
      It isn't suitable for small projects; Ruby on Rails has more than 55,000 stars on GitHub.\s""";

  private OddTexts() {}

  /// - `units`: how many characters the long ones have; lists, tables and headings grow with it.
  static Map<String, byte[]> all(int units) {
    var files = new TreeMap<String, String>();
    longLines(files, units);
    manyParts(files, units);
    nestings(files, Math.min(units / 100, 2000));
    tables(files, units / 200);
    scripts(files);
    unfinished(files, units / 10);
    var all = new TreeMap<String, byte[]>();
    files.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    bytes(all);
    return all;
  }

  private static void longLines(Map<String, String> files, int units) {
    files.put("line-of-prose.txt", filled(PROSE, units));
    files.put("line-without-spaces.txt", PROSE + filled("abcdefghij", units));
    files.put("line-of-a-name.txt", filled("Django ", units));
    files.put("line-of-names.txt", filled("Django, Flask and Express, ", units));
    files.put("line-of-numbers.txt", PROSE + filled("1. 2. 3. ", units));
    files.put("line-of-digits.txt", PROSE + filled("1234567890", units));
    files.put("line-of-commas.txt", PROSE + filled("a,", units));
    files.put("line-of-blanks.txt", PROSE + filled(" ", units) + PROSE);
    files.put("line-of-prose.md", filled(PROSE, units));
    files.put("line-of-a-name.md", filled("Django ", units));
    files.put("line-of-numbers.md", PROSE + filled("1. 2. 3. ", units));
    for (String marks : List.of("*", "_a", "[", "[a](", "`", "<a ", "<!--", "{{", "|", "> ", "&amp",
        "![", "@a.",
        "http://", "www.", "**a ", "(", "\"", "#", "1) ", "---", ":-", "~", "\\", "\t", "a@")) {
      var name = "marks-" + hex(marks);
      var line = filled(marks, units / 2);
      var lines = filled(marks + "\n", units / 4);
      for (String type : List.of(".md", ".txt")) {
        files.put(name + type, PROSE + "\n\n" + line);
        files.put(name + "-lines" + type, PROSE + "\n\n" + lines);
      }
    }
    files.put("words-a-line.txt", filled("Django\n", units));
    files.put("words-a-paragraph.txt", filled("Django\n\n", units));
    files.put("prose-a-line.txt", filled(PROSE + "\n", units));
    files.put("empty-lines.txt", PROSE + filled("\n", units) + PROSE);
  }

  private static void manyParts(Map<String, String> files, int units) {
    int many = units / 50;
    files.put("headings.md",
        numbered(many, i -> "## " + i + ". " + name(i) + "\n\n" + name(i) + " is fast.\n\n"));
    files.put("headings-without-text.md", numbered(many, i -> "# " + name(i) + "\n"));
    files.put("headings.txt", numbered(many, i -> i + ". " + name(i) + "\n\n" + PROSE + "\n\n"));
    files.put("headings-of-one-number.txt",
        numbered(many, i -> "1. " + name(i) + "\n\n" + name(i) + " is fast.\n\n"));
    files.put("headings-backwards.txt",
        numbered(many, i -> many - i + ". " + name(i) + "\n\n" + name(i) + " is fast.\n\n"));
    files.put("labels.txt",
        numbered(many, i -> "Pros:\nEasy to learn\nCons:\nSlow\n" + name(i) + "\n"));
    files.put("list.md", PROSE + "\n\n" + numbered(many, i -> i + ". " + name(i) + "\n"));
    files.put("list-of-unknown-things.md",
        PROSE + "\n\n" + numbered(many, i -> i + ". Thing" + i + "\n"));
    files.put("bullets.txt",
        PROSE + "\n\n" + numbered(many, i -> "• " + name(i) + ": it is fast\n"));
    files.put("list.html",
        "<p>" + PROSE + "</p><ol>" + numbered(many, i -> "<li>" + name(i)) + "</ol>");
    files.put("headings.html",
        numbered(many, i -> "<h" + (i % 6 + 1) + ">" + i + ". " + name(i) + "</h2><p>" + PROSE));
    files.put("list-in-a-sentence.txt",
        PROSE + "The top frameworks are " + numbered(many, i -> name(i) + ", ") + "and Koa.");
  }

  private static void nestings(Map<String, String> files, int depth) {
    files.put("nested-list.md", PROSE + "\n\n"
        + numbered(Math.min(depth, 300), i -> " ".repeat(2 * i) + "- " + name(i) + "\n"));
    files.put("nested-quotes.md",
        PROSE + "\n\n" + numbered(Math.min(depth, 300), i -> "> ".repeat(i) + name(i) + "\n"));
    files.put("nested-quotes-at-once.md", PROSE + "\n\n" + ">".repeat(depth) + " Django");
    files.put("nested-brackets.md",
        PROSE + "\n\n" + "[".repeat(depth) + "Django" + "]".repeat(depth));
    files.put("nested-stars.md", PROSE + "\n\n" + "*".repeat(depth) + "Django" + "*".repeat(depth));
    files.put("nested-brackets.txt",
        PROSE + "\n\n" + "(".repeat(depth) + "Django" + ")".repeat(depth));
    files.put("nested-blocks.html",
        "<p>" + PROSE + "<div>".repeat(depth) + "Django is fast" + "</div>".repeat(depth));
    files.put("nested-lists.html", "<p>" + PROSE + "<ul><li>".repeat(depth) + "Django is fast");
    files.put("nested-tables.html",
        "<p>" + PROSE + "<table><tr><td>".repeat(depth) + "Django is fast");
  }

  private static void tables(Map<String, String> files, int rows) {
    files.put("table.md", PROSE + "\n\n| Rank | Framework | Stars |\n|---|---|---|\n"
        + numbered(rows, i -> "| " + i + " | " + name(i) + " | " + (1_000_000 - i) + " |\n"));
    files.put("table-with-holes.md", PROSE + "\n\n| Rank | Framework |\n|:--|--:|\n"
        + numbered(rows,
            i -> i % 3 == 0
                ? "|\n"
                : i % 3 == 1 ? "| " + name(i) + "\n" : "| 1 | | 3 | \\| | `|`|\n"));
    files.put("lines-with-bars.md",
        PROSE + "\n\n" + numbered(rows, i -> i % 2 == 0 ? "a | b | c\n" : "d | e\n"));
    files.put("bars-alone.md", PROSE + "\n\n" + "|\n".repeat(rows) + "| a | b |\n| c | d |\n");
    files.put("lines-of-labels.md", PROSE + "\n\n"
        + numbered(rows, i -> "**Language:** Python\n**Stars**: " + i + "k\n"));
    files.put("wide-table.md", PROSE + "\n\n|" + numbered(rows, i -> name(i) + "|") + "\n|"
        + "---|".repeat(rows) + "\n|" + numbered(rows, i -> i + "|") + "\n");
    files.put("table.txt", PROSE + "\n\nRank\tFramework\tStars\n"
        + numbered(rows, i -> i + "\t" + name(i) + "\t" + (1_000_000 - i) + "\n"));
    files.put("table.html", "<p>" + PROSE + "</p><table><tr><th>Rank<th>Framework<th>Stars"
        + numbered(rows, i -> "<tr><td>" + i + "<td>" + name(i) + "<td>" + (1_000_000 - i))
        + "</table>");
    files.put("merged-table.html", "<p>" + PROSE + "</p><table>"
        + numbered(rows,
            i -> "<tr><td rowspan='" + i % 4 + "'>" + name(i) + "<td colspan='70000'>" + i
                + "<td rowspan='-1' colspan='x'>")
        + "</table>");
  }

  private static void scripts(Map<String, String> files) {
    files.put("emoji.md",
        "# 🚀 Top 3 frameworks 🔥\n\n## 1️⃣ Django 🎸\n\n" + PROSE
            + "👩‍👩‍👧‍👦\n\n## 2️⃣ Flask\n\n"
            + PROSE + "\n\n## 🥉 𝐑𝐮𝐛𝐲 𝐨𝐧 𝐑𝐚𝐢𝐥𝐬\n\n🇩🇪 Ruby on Rails is fast 👍🏽.\n");
    files.put("right-to-left.txt", PROSE
        + "\n\n\u202E1. Django\u202C\n\nDjango هو إطار عمل سريع.\n\n2. Flask\n\nFlask הוא קל ללמוד.\n");
    files.put("marks-on-letters.txt", PROSE
        + "\n\n1. D\u0301ja\u0308ngo\n\nD\u0301ja\u0308ngo is fas\u0327t.\n2. I\u0307\u0130stanbul ﬁ ß ΐ\n");
    files.put("printed-and-scanned.txt", PROSE.replace('l', '1').replace("o", "0")
        + "\n\nl. Djang0\n\nDj-\nango is a fram e work, frst re1eased in 2OO5.\f\n12\n\f\n2 . F1ask\n\nF l a s k is fa5t.\n");
    files.put("every-line-break.txt",
        "The top 3 frameworks\r\n\r1. Django\n\rDjango is fast.\u2028\r\n2. Flask\r\rFlask is\u0085slow.\u2029\n\n3. Koa\u000B\u000CKoa is small.\r");
    files.put("every-line-break.md",
        "# The top 3 frameworks\r\n\r## 1. Django\n\rDjango is fast.\u2028\r\n## 2. Flask\r\rFlask is\u0085slow.\u2029\n\n## 3. Koa\u000B\u000CKoa is small.\r");
    files.put("capitals.txt", PROSE.toUpperCase(java.util.Locale.ROOT).repeat(20));
    files.put("controls.txt", PROSE + IntStream.range(1, 0x3000).mapToObj(c -> "Django" + (char) c)
        .collect(Collectors.joining("\n")));
    files.put("numbers-too-large.txt", PROSE
        + "\n\nThe top 99999999999999999999 frameworks\n\n99999999999999999999. Django\n\n"
        + "Django has 99999999999999999999 stars, 1e999999 users and 0.00000000000000000000001% of 99,99,99,9 sites.\n\n"
        + "100000000000000000000. Flask\n\nIt was released on 99/99/9999, 2023-02-30 and in 0000. It is 99999999999 times as fast.\n");
  }

  private static void unfinished(Map<String, String> files, int units) {
    files.put("front-matter-without-end.md",
        "---\ntitle: Django\ndate: 2023\n" + filled("a: b\n", units));
    files.put("front-matter-of-anchors.md",
        "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: *d\n---\n\n" + PROSE);
    files.put("front-matter-broken.md",
        "---\ntitle: \"Django\ntags: [a, b\n: : :\n\t- x\n---\n\n" + PROSE);
    files.put("front-matter-nested.md", "---\n" + "[".repeat(units) + "\n---\n\n" + PROSE);
    files.put("markdown-unbalanced.md",
        "# **Top [3 `frameworks\n\n1. **Django\n2. [Flask](http://\n3. ![Koa][\n\n```\n" + PROSE);
    files.put("tags-unbalanced.html", "<html><body><h1>Top 3<h2>1. Django<p>" + PROSE
        + "</div></ul><table><h2>2. Flask<li><b><td>" + PROSE + "<!-- <script>");
    files.put("tag-without-end.html", "<p>" + PROSE + "<a href=\"" + filled("x", units));
    files.put("attributes.html",
        "<p>" + PROSE + "<p " + numbered(units / 8, i -> "a" + i + "=b ") + ">Django is fast.");
    files.put("entities.html", "<p>" + PROSE + filled("&amp;&#x110000;&#0;&lt&unknown;", units));
    files.put("script.html", "<p>" + PROSE + "<script>" + filled("if (a<b) {", units)
        + "</script><style>" + filled("a{", units));
  }

  private static void bytes(Map<String, byte[]> all) {
    all.put("nothing.txt", new byte[0]);
    all.put("a-mark-alone.txt", new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    all.put("one-number.txt", "1.".getBytes(StandardCharsets.US_ASCII));
    all.put("half-pairs.txt", (PROSE + "\uD83D\uDE80").getBytes(StandardCharsets.UTF_16LE));
    byte[] surrogates = (PROSE + "xxx is fast. Django yyy").getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < surrogates.length - 3; i++) {
      if (surrogates[i] == 'x' && surrogates[i + 1] == 'x'
          || surrogates[i] == 'y' && surrogates[i + 1] == 'y') {
        surrogates[i] = (byte) 0xED;
        surrogates[i + 1] = (byte) 0xA0;
        surrogates[i + 2] = (byte) 0x80;
      }
    }
    all.put("surrogates-in-utf-8.txt", surrogates);
    all.put("broken-utf-8.txt",
        (PROSE + "caf\u00E9 \u0080\u0081\u00FF Django").getBytes(StandardCharsets.ISO_8859_1));
  }

  /// An article with some of its lines dropped, doubled and exchanged, and some of its characters.
  static String mutated(String text, long seed) {
    var random = new Random(seed);
    var lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < 12 && !lines.isEmpty(); i++) {
      int at = random.nextInt(lines.size());
      int other = random.nextInt(lines.size());
      switch (random.nextInt(5)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(other, lines.get(at));
        case 2 -> Collections.swap(lines, at, other);
        case 3 -> lines.set(at, lines.get(at) + lines.get(other));
        default -> lines.set(at, printable(random, random.nextInt(60)));
      }
    }
    return lines.stream()
        .map(line -> line + List.of("\n", "\r\n", "\r", "\n\n", "\n", "\n").get(random.nextInt(6)))
        .collect(Collectors.joining());
  }

  /// Random characters, among them the marks that mean something to a reader of structure.
  static String printable(Random random, int length) {
    String marks = " \n\n\t.,:;!?#*-_|[]()<>`~&\"'1234567890•–’\u00A0";
    var text = new StringBuilder();
    while (text.length() < length) {
      switch (random.nextInt(6)) {
        case 0, 1 -> text.append(marks.charAt(random.nextInt(marks.length())));
        case 2 -> text.append(NAMES.get(random.nextInt(NAMES.size())));
        case 3 -> text.append(" is faster than ").append(random.nextInt(3000))
            .append(random.nextBoolean() ? ". " : "\n");
        case 4 -> text.append((char) (' ' + random.nextInt(95)));
        default -> text.appendCodePoint(
            random.nextBoolean() ? 0x1F300 + random.nextInt(500) : 0xA0 + random.nextInt(0x2000));
      }
    }
    return text.toString();
  }

  private static String hex(String marks) {
    return HexFormat.of().formatHex(marks.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(int i) {
    return NAMES.get(i % NAMES.size());
  }

  private static String filled(String part, int units) {
    return part.repeat(Math.max(1, units / part.length()));
  }

  private static String numbered(int count, IntFunction<String> part) {
    return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining());
  }
}
