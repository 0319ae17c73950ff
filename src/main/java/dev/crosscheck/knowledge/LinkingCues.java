package dev.crosscheck.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What tells a name from an ordinary word: the words around it, and what each piece of evidence weighs (`linking.csv`).
/// Weights are log odds: they are added, and a sum above 0 links. Immutable.
public final class LinkingCues {

  static final List<String> COLUMNS = List.of("cue", "word", "text", "weight");

  private final Map<String, Double> weights = new HashMap<>();
  /// For each weight what it stands for, and the row.
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, String> rows = new HashMap<>();
  private final Map<String, Double> cues = new HashMap<>();
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> plainPieces = new HashSet<>();
  private final Set<String> headingOnly = new HashSet<>();
  private final Set<String> noThings = new HashSet<>();
  private final Set<String> concepts = new HashSet<>();
  private final Set<String> nothings = new TreeSet<>();
  private final Map<String, Double> subject = new HashMap<>();
  /// By kind of thing, and by "" for all, what may be written on to a name.
  private final Map<String, List<String>> endings = new HashMap<>();

  private LinkingCues(List<Table.Row> rows) {
    rows.forEach(this::add);
  }

  /// The program's own cues.
  public static LinkingCues own() {
    return new LinkingCues(Table.own("linking.csv", COLUMNS));
  }

  private void add(Table.Row row) {
    String text = row.require("text").toLowerCase(Locale.ROOT);
    switch (row.require("cue")) {
      case "capitals" -> capitals.add(text);
      case "plain-piece" -> plainPieces.add(text);
      case "heading-only" -> headingOnly.add(text);
      case "nothing" -> nothings.add(row.require("text"));
      case "no-thing" -> noThings.add(text);
      case "concept" -> concepts.add(text);
      case "ending" -> endings.computeIfAbsent(row.get("word"), kind -> new ArrayList<>())
          .add(row.require("text"));
      case "subject" -> subject.put(text, weight(row));
      case "weight" -> {
        weights.put(text, weight(row));
        rows.put(text, " [" + row.place() + " " + text + "]");
        notes.put(text, row.get("note") + rows.get(text));
      }
      case "prior", "small", "hint", "before", "after", "after-start" -> {
        String cue = cue(row.require("cue"), row.get("word").toLowerCase(Locale.ROOT), text);
        cues.put(cue, weight(row));
        rows.put(cue, " [" + row.place() + "]");
      }
      default -> throw new BrokenTable(row.place() + ": unknown cue '" + row.get("cue")
          + "'; one of capitals, plain-piece, no-thing, concept, nothing, heading-only, ending, hint, subject, weight, prior, small, before, after, after-start");
    }
  }

  private static double weight(Table.Row row) {
    try {
      return Double.parseDouble(row.require("weight"));
    } catch (NumberFormatException e) {
      throw new BrokenTable(row.place() + ": the weight '" + row.get("weight") + "' is no number",
          e);
    }
  }

  /// Whether a spelling counts only with its capitals, since without them it is ordinary words ("fast API").
  public boolean needsCapitals(String spelling) {
    return capitals.contains(spelling.toLowerCase(Locale.ROOT));
  }

  /// Whether a piece of a longer name is an ordinary word, so that it must have its capital ("Spring Web").
  public boolean isPlainPiece(String piece) {
    return plainPieces.contains(piece);
  }

  /// Whether a spelling is a name only where it is all of a heading.
  public boolean namesOnlyHeadings(String spelling) {
    return headingOnly.contains(spelling.toLowerCase(Locale.ROOT));
  }

  /// What may be written on to the name of a thing of some kind, without a space ("ModxCMS").
  public List<String> endings(String kind) {
    return Stream.concat(endings.getOrDefault("", List.of()).stream(),
        endings.getOrDefault(kind, List.of()).stream()).toList();
  }

  /// How much a word in the sentence says that of several things with one name this one is meant; mostly 0.
  public double hint(String id, String word) {
    return cues.getOrDefault(cue("hint", id, word), 0.0);
  }

  /// Whether a word of a heading shows that it names no thing ("Final thoughts").
  public boolean namesNoThing(String word) {
    return noThings.contains(word);
  }

  /// Whether a name as a whole, in small letters, is that of an idea ("mvc", "component-based"), which a made thing may
  /// have in its name.
  public boolean isConcept(String name) {
    return concepts.contains(name);
  }

  /// The weight of a kind of evidence.
  ///
  /// @throws IllegalArgumentException when the table has no such row
  public double weight(String evidence) {
    Double weight = weights.get(evidence);
    if (weight == null) {
      throw new IllegalArgumentException("linking.csv has no weight '" + evidence + "'");
    }
    return weight;
  }

  /// What a kind of evidence is, and the row that weighs it; other text as it is.
  public String told(String evidence) {
    return notes.getOrDefault(evidence, evidence);
  }

  /// The row that [#prior] took a word's weight from, in brackets; empty where there is none.
  public String priorRow(String word) {
    return rows.getOrDefault(cue("prior", "", word), "");
  }

  /// The row that [#small] took a word's weight from, in brackets; empty where there is none.
  public String smallRow(String word) {
    return rows.getOrDefault(cue("small", "", word),
        prior(word) > 0 ? rows.getOrDefault("discourse-small", "") : "");
  }

  /// The row that [#beside] took the weight from, in brackets; empty where there is none.
  public String besideRow(String side, String word, String text) {
    String own = cue(side, word, text);
    return rows.getOrDefault(cues.containsKey(own) ? own : cue(side, "", text), "");
  }

  /// How likely a word is meant as a name before anything else is known of it; 0 where the table doesn't say.
  public double prior(String word) {
    return cues.getOrDefault(cue("prior", "", word), 0.0);
  }

  /// How likely a word without its capital is meant as the name that the article surely means elsewhere.
  public double small(String word) {
    return cues.getOrDefault(cue("small", "", word),
        prior(word) > 0 ? weight("discourse-small") : 0.0);
  }

  /// Phrases that hold a name and name nothing of the catalogue, with their capitals, sorted.
  public Set<String> nothings() {
    return Collections.unmodifiableSet(nothings);
  }

  /// What the text next to a name says for or against it; `side` is `before`, `after` or `after-start` (at the start
  /// of a sentence). A cue of that word counts before one of all words. 0 where the table doesn't say.
  public double beside(String side, String word, String text) {
    Double own = cues.get(cue(side, word, text));
    return own != null ? own : cues.getOrDefault(cue(side, "", text), 0.0);
  }

  /// How much a word says that a text is about software; 0 for most words.
  public double subject(String word) {
    return subject.getOrDefault(word, 0.0);
  }

  private static String cue(String side, String word, String text) {
    return side + '\t' + word + '\t' + text;
  }
}
