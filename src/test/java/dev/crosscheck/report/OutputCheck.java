package dev.crosscheck.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks a whole output folder from the outside, by its files and the corpus alone: every quotation of every file is
/// `text[start:end]` in code points, every table fits its description, every file is as `run.json` lists it.
public final class OutputCheck {

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader()
      .setSkipHeaderRecord(true).get();
  private static final JsonMapper JSON = new JsonMapper();

  private final Path output;
  private final Path corpus;
  private final List<String> problems = new ArrayList<>();
  /// Of articles whose text stands in no file of the corpus, where it is kept.
  private final Map<String, String> kept = new HashMap<>();
  private final Map<String, String> encodings = new HashMap<>();
  private final Map<String, int[]> texts = new HashMap<>();
  private int quotations;

  private OutputCheck(Path output, Path corpus) {
    this.output = output;
    this.corpus = corpus;
  }

  /// What was found: how many quotations were compared, and what is wrong, a line for each fault.
  public record Result(int quotations, List<String> problems) {}

  /// - `corpus`: the folder that the articles' names are relative to.
  public static Result of(Path output, Path corpus) throws IOException {
    var check = new OutputCheck(output, corpus);
    check.articles();
    check.places("mentions.csv", "surface");
    check.places("rankings.csv", "surface");
    check.places("claims.csv", "quote");
    check.places("evidence.csv", "quote");
    check.sides("a");
    check.sides("b");
    check.selectors("claims.jsonl");
    check.selectors("findings.jsonl");
    check.files();
    check.problems.addAll(PackageCheck.problems(output));
    return new Result(check.quotations, List.copyOf(check.problems));
  }

  private void articles() throws IOException {
    var articles = JSON.readTree(Files.readAllBytes(output.resolve("summary.json")))
        .path("articles");
    for (var article : articles) {
      var id = article.path("article").stringValue("");
      encodings.put(id, article.path("encoding").stringValue("UTF-8"));
      if (article.has("text")) {
        kept.put(id, article.path("text").stringValue(""));
      }
    }
    if (rows("articles.csv").size() != articles.size()) {
      problems.add("articles.csv and summary.json have different articles");
    }
  }

  /// Rows with `article`, `start`, `end`, and with `line` as the place's line.
  private void places(String file, String quote) throws IOException {
    for (var row : rows(file)) {
      int start = Integer.parseInt(row.get("start"));
      var text = text(row.get("article"));
      compare(file + " " + row, text, start, Integer.parseInt(row.get("end")), row.get(quote),
          true);
      int line = 1 + (int) new String(text, 0, Math.min(start, text.length)).lines().count();
      // a text that stops within a line counts that line, one that stops after a break doesn't
      if (start > 0 && !isBreak(text, start)) {
        line--;
      }
      if (Integer.parseInt(row.get("line")) != line) {
        problems.add(file + " " + row + ": the line is " + line);
      }
    }
  }

  /// The quotations of `findings.csv` have a line for their place.
  private void sides(String side) throws IOException {
    for (var row : rows("findings.csv")) {
      var article = row.get("article_" + side);
      if (!article.isEmpty()) {
        quotations++;
        var lines = onOneLine(string(text(article)));
        var quote = row.get("quote_" + side);
        if (!lines.contains(quote)
            && !(quote.startsWith("'") && lines.contains(quote.substring(1)))) {
          problems.add("findings.csv: not in " + article + ": " + quote);
        }
      }
    }
  }

  private void selectors(String file) throws IOException {
    for (var line : Files.readAllLines(output.resolve(file))) {
      var json = JSON.readTree(line);
      if (json.has("evidence")) {
        selector(file, json.path("evidence"));
        compare(file, text(json.path("article").stringValue("")), json.path("start").intValue(),
            json.path("end").intValue(), json.path("quote").stringValue(""), false);
      }
      json.path("sides")
          .forEach(side -> side.path("evidence").forEach(evidence -> selector(file, evidence)));
    }
  }

  private void selector(String file, JsonNode evidence) {
    var text = text(evidence.path("article").stringValue(""));
    var quote = evidence.path("selector").path(0);
    var position = evidence.path("selector").path(1);
    int start = position.path("start").intValue();
    int end = position.path("end").intValue();
    var prefix = quote.path("prefix").stringValue("");
    var suffix = quote.path("suffix").stringValue("");
    compare(file, text, start, end, quote.path("exact").stringValue(""), false);
    compare(file, text, start - prefix.codePointCount(0, prefix.length()), start, prefix, false);
    compare(file, text, end, end + suffix.codePointCount(0, suffix.length()), suffix, false);
    if (prefix.isEmpty() && start > 0 || suffix.isEmpty() && end < text.length) {
      problems.add(file + ": no words around " + evidence);
    }
  }

  /// Checksums and sizes, and that the list is whole.
  private void files() throws IOException {
    for (var file : JSON.readTree(Files.readAllBytes(output.resolve("run.json"))).path("files")) {
      byte[] bytes = Files
          .readAllBytes(FileNames.resolve(output, file.path("path").stringValue("")));
      if (bytes.length != file.path("bytes").longValue()
          || !sha256(bytes).equals(file.path("sha256").stringValue(""))) {
        problems.add("run.json: not as listed: " + file);
      }
    }
  }

  private void compare(String where, int[] text, int start, int end, String quote, boolean csv) {
    quotations++;
    if (start < 0 || end < start || end > text.length) {
      problems.add(where + ": beyond the text");
      return;
    }
    var exact = new String(text, start, end - start);
    var expected = csv ? onOneLine(exact) : exact;
    if (!quote.equals(expected) && !(csv && quote.equals("'" + expected))) {
      problems.add(where + ": the text has '" + expected + "', not '" + quote + "'");
    }
  }

  /// An article's text in code points.
  private int[] text(String article) {
    return texts.computeIfAbsent(article, id -> {
      try {
        var file = kept.containsKey(id)
            ? FileNames.resolve(output, kept.get(id))
            : FileNames.resolve(corpus, id);
        var encoding = kept.containsKey(id)
            ? StandardCharsets.UTF_8
            : Charset.forName(encodings.getOrDefault(id, "UTF-8"));
        var text = new String(Files.readAllBytes(file), encoding);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).codePoints().toArray();
      } catch (IOException e) {
        problems.add(id + ": no text (" + e + ")");
        return new int[0];
      }
    });
  }

  private List<CSVRecord> rows(String file) throws IOException {
    try (var parser = CSV.parse(Files.newBufferedReader(output.resolve(file)))) {
      return parser.getRecords();
    }
  }

  private static boolean isBreak(int[] text, int start) {
    int before = text[start - 1];
    return before == '\n' || before == '\r' && (start == text.length || text[start] != '\n');
  }

  private static String string(int[] text) {
    return new String(text, 0, text.length);
  }

  private static String onOneLine(String text) {
    return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
