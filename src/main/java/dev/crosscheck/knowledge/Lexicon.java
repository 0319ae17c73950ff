package dev.crosscheck.knowledge;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.PartOfSpeech;
import dev.crosscheck.model.Polarity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cues that make a sentence a claim, and the groups of words that the rules of language need. Immutable.
public final class Lexicon {

  static final List<String> COLUMNS = List.of("id", "cue", "facet", "value", "polarity",
      "conditions", "example",
      "counterexample");

  /// The tables of cues, in the folder `lexicon`.
  private static final List<String> CUES = Stream
      .of("qualities", "features", "uses", "kinds", "architectures", "facts", "comparisons",
          "superlatives", "metrics", "labels", "denials", "exceptions")
      .map(name -> "lexicon/" + name + ".csv").toList();

  private static final String WORDS = "lexicon/words.csv";

  /// The column in which a user's table says what a value means that the vocabulary lacks.
  private static final String MEANING = "meaning";

  /// All its tables, as [Table#own] names them.
  public static final List<String> TABLES = Stream.concat(CUES.stream(), Stream.of(WORDS)).toList();

  private final Map<String, Cue> cues;
  private final WordGroups groups;
  private final CueAutomaton automaton;

  private Lexicon(Map<String, Cue> cues, WordGroups groups) {
    this.cues = cues;
    this.groups = groups;
    this.automaton = new CueAutomaton(cues.values());
  }

  /// The program's own lexicon.
  public static Lexicon own() {
    var groups = WordGroups.of(Table.own(WORDS, WordGroups.COLUMNS));
    var reader = new Reader(groups);
    CUES.forEach(name -> reader.read(Table.own(name, COLUMNS)));
    return new Lexicon(reader.cues, groups);
  }

  /// The program's own lexicon with a user's table of the same form over it: a row with a known id replaces it, others
  /// are added. A value that the vocabulary lacks may stand there from the first row on that has a `meaning`.
  ///
  /// @throws BrokenTable when the file can't be used, with its line and what would be right
  public static Lexicon with(Path file) {
    var own = own();
    var reader = new Reader(own.groups);
    reader.read(Table.read(file, List.of("id", "cue", "facet", "value")));
    var merged = new LinkedHashMap<>(own.cues);
    merged.putAll(reader.cues);
    return new Lexicon(merged, own.groups);
  }

  /// All cues, in the order of the tables.
  public Collection<Cue> cues() {
    return cues.values();
  }

  /// The words of a group, lower-cased ("negations", "verbs").
  ///
  /// @throws IllegalArgumentException when there is no such group
  public Set<String> words(String group) {
    return groups.group(group);
  }

  /// Every place of every cue in a sentence.
  /// - `speech`: tells the part of speech of a term; asked only where a row asks for it.
  public List<CueMatch> matches(List<Term> terms, IntFunction<PartOfSpeech> speech) {
    return automaton.matches(terms, speech);
  }

  /// Turns rows into cues and refuses what the vocabulary doesn't have.
  private static final class Reader {
    private final Map<String, Cue> cues = new LinkedHashMap<>();
    private final Vocabulary vocabulary = Vocabulary.own();
    private final Set<String> defined = new HashSet<>();
    private final WordGroups groups;

    private Reader(WordGroups groups) {
      this.groups = groups;
    }

    private void read(List<Table.Row> rows) {
      for (var row : rows) {
        var cue = cue(row);
        if (cues.put(cue.id(), cue) != null) {
          throw new BrokenTable(
              row.place() + ": the id '" + cue.id() + "' stands there twice; ids must be unique");
        }
      }
    }

    private Cue cue(Table.Row row) {
      var facet = facet(row);
      String value = facet.map(f -> value(row, f)).orElseGet(() -> excepted(row));
      var patterns = new ArrayList<Pattern>();
      row.list("cue").forEach(text -> patterns.add(Pattern.of(text, groups, row.place())));
      if (patterns.isEmpty()) {
        throw new BrokenTable(
            row.place() + ": the column 'cue' is empty; it must have words to look for");
      }
      return new Cue(row.require("id"), patterns, facet, value, polarity(row), conditions(row),
          row.list("example"),
          row.list("counterexample"), row.place());
    }

    private static Optional<Facet> facet(Table.Row row) {
      String name = row.get("facet");
      if (name.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(Facet.named(name).orElseThrow(() -> new BrokenTable(row.place()
          + ": there is no facet '" + name
          + "'; known are "
          + Arrays.stream(Facet.values()).map(Facet::toString).collect(Collectors.joining(", ")))));
    }

    private String value(Table.Row row, Facet facet) {
      String value = row.require("value");
      if (!vocabulary.has(facet, value) && !defined.contains(value)) {
        if (row.get(MEANING).isEmpty()) {
          throw new BrokenTable(
              row.place() + ": the facet '" + facet + "' has no value '" + value + "'; near is '"
                  + vocabulary.nearest(facet, value) + "', and a new one needs the column '"
                  + MEANING + "'");
        }
        defined.add(value);
      }
      return value;
    }

    /// The facet whose cues alone an exception keeps from matching, or empty.
    private static String excepted(Table.Row row) {
      String name = row.get("value");
      if (!name.isEmpty() && Facet.named(name).isEmpty()) {
        throw new BrokenTable(row.place() + ": without a facet the value must name the facet that"
            + " is excepted, or be empty; there is no facet '" + name + "'");
      }
      return name;
    }

    private static Polarity polarity(Table.Row row) {
      return switch (row.get("polarity")) {
        case "", "+" -> Polarity.POSITIVE;
        case "-" -> Polarity.NEGATIVE;
        default -> throw new BrokenTable(
            row.place() + ": '" + row.get("polarity") + "' is no polarity; it must be + or -");
      };
    }

    private static Set<Cue.Condition> conditions(Table.Row row) {
      var conditions = new HashSet<Cue.Condition>();
      for (String name : row.list("conditions")) {
        conditions.add(Cue.Condition.named(name)
            .orElseThrow(() -> new BrokenTable(row.place() + ": there is no condition '"
                + name + "'; known are "
                + Arrays.stream(Cue.Condition.values()).map(Cue.Condition::toString)
                    .collect(Collectors.joining(", ")))));
      }
      return conditions;
    }
  }
}
