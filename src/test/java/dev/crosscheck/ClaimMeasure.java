package dev.crosscheck;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares the claims found in labelled articles with their labels: what is right, false and missing, by article and
/// by group of facets. `ClaimMeasure GOLD [ARTICLE…]` prints it with every false and missing claim.
final class ClaimMeasure {

  /// Right, false and missing claims.
  record Counts(int right, int wrong, int missing) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, wrong + other.wrong, missing + other.missing);
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missing == 0 ? 1 : (double) right / (right + missing);
    }

    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + wrong + missing);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f   right %d false %d missing %d",
          precision(), recall(),
          f1(), right, wrong, missing);
    }
  }

  /// What was found in one article beside what its label asks for; the values are quotations.
  record Sheet(String article, NavigableMap<String, String> found,
      NavigableMap<String, String> wanted) {
    Counts counts(String group) {
      int right = (int) found.keySet().stream().filter(key -> in(key, group))
          .filter(wanted::containsKey).count();
      return new Counts(right,
          (int) found.keySet().stream().filter(key -> in(key, group)).count() - right,
          (int) wanted.keySet().stream().filter(key -> in(key, group)).count() - right);
    }

    private static boolean in(String key, String group) {
      return group.isEmpty()
          || Facet.named(key.split("\t", -1)[1]).orElseThrow().group().toString().equals(group);
    }
  }

  private ClaimMeasure() {}

  public static void main(String[] args) throws IOException {
    var sheets = sheets(Path.of(args[0])).stream()
        .filter(sheet -> args.length < 2
            || List.of(args).stream().skip(1).anyMatch(sheet.article()::startsWith))
        .toList();
    for (var sheet : sheets) {
      sheet.found().forEach((key, quote) -> {
        if (!sheet.wanted().containsKey(key)) {
          System.out.println("+\t" + sheet.article() + "\t" + key + "\t" + quote);
        }
      });
      sheet.wanted().forEach((key, quote) -> {
        if (!sheet.found().containsKey(key)) {
          System.out.println("-\t" + sheet.article() + "\t" + key + "\t" + quote);
        }
      });
    }
    for (var sheet : sheets) {
      System.out.println(sheet.counts("") + "  " + sheet.article());
    }
    for (var facets : groups().entrySet()) {
      System.out.println(total(sheets, facets.getKey()) + "  " + facets.getValue());
    }
  }

  static Map<String, String> groups() {
    var groups = new LinkedHashMap<String, String>();
    for (var group : Facet.Group.values()) {
      groups.put(group.toString(), group.toString().toLowerCase(Locale.ROOT));
    }
    groups.put("", "all");
    return groups;
  }

  static Counts total(List<Sheet> sheets, String group) {
    return sheets.stream().map(sheet -> sheet.counts(group)).reduce(new Counts(0, 0, 0),
        Counts::plus);
  }

  /// A sheet for each labelled article that has text.
  static List<Sheet> sheets(Path gold) throws IOException {
    var catalogue = Catalogue.own();
    var linguist = new OpenNlpLinguist();
    var extractor = new Extractor(catalogue, LinkingCues.own(), MeasureCues.own(), Lexicon.own());
    var sheets = new ArrayList<Sheet>();
    try (var labels = Files.list(gold.resolve("labels"))) {
      for (var file : labels.sorted().toList()) {
        var label = JsonMapper.shared().readTree(Files.readString(file));
        String name = label.get("article").asString();
        var outline = new Outliner().outline(article(gold.resolve("articles").resolve(name)),
            linguist);
        sheets.add(sheet(name, extractor.analyse(outline), label));
      }
    }
    return sheets;
  }

  static Article article(Path file) throws IOException {
    String name = file.getFileName().toString();
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return new Article(name, text, name.endsWith(".md") ? Format.MARKDOWN : Format.TEXT,
        Origin.NONE, List.of(),
        Map.of());
  }

  private static Sheet sheet(String name, Analysis analysis, JsonNode label) {
    var wanted = new TreeMap<String, String>();
    for (var claim : label.get("claims")) {
      wanted.put(
          key(claim.get("framework").asString(), claim.get("facet").asString(),
              claim.get("value").asString(),
              claim.get("polarity").asString(), claim.path("other").asString("")),
          claim.get("quote").asString());
    }
    var found = new TreeMap<String, String>();
    for (var claim : analysis.claims()) {
      found.put(key(claim), claim.rule() + "\t" + claim.evidence().quote());
    }
    return new Sheet(name, found, wanted);
  }

  private static String key(Claim claim) {
    return key(claim.framework(), claim.facet().toString(), claim.value(),
        claim.polarity() == Polarity.POSITIVE ? "+" : "-", claim.other());
  }

  private static String key(String thing, String facet, String value, String polarity,
      String other) {
    return String.join("\t", thing(thing), facet, value.toLowerCase(Locale.ROOT).replace('’', '\''),
        polarity,
        thing(other));
  }

  private static String thing(String id) {
    return id.startsWith("?") ? "?" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") : id;
  }
}
