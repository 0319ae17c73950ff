package dev.crosscheck.knowledge;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How articles say of which kind a thing is, or that it is none of a kind ("more of a library than a framework", "can't be
/// called a framework"), from `kind-phrases.csv`. A row's pattern is read in a sentence in which [#THING] stands for the
/// thing's name or pronoun and [#OTHER] for the names of other things. Each row carries a sentence that it fits and one that it
/// doesn't, or several of them parted by `|`. Immutable.
public final class KindPhrases {

  static final List<String> COLUMNS = List.of("says", "pattern", "example", "counterexample");

  /// What stands for the thing, and for another one, in the sentences that are read.
  public static final String THING = "~";
  public static final String OTHER = "\u00a7";

  /// What a wording comes to.
  public enum Form {
    /// The thing is of the kind.
    IS,
    /// It is none of the kind.
    IS_NOT,
    /// A text without a verb, which opens what is told of the thing, names the kind.
    OPENS
  }

  /// - `kind`: the noun without what follows it: "library", "runtime".
  public record Said(Form form, String kind) {}

  private record Phrase(Form form, Pattern pattern) {}

  private static final String NOUN = "framework|library|runtime|language";

  private static final Pattern KINDS = Pattern.compile("(?i)framework|librar|runtime|language");

  /// A word before the noun, none that begins another phrase.
  private static final String WORDS = "(?:(?!(?:"
      + FunctionWords.either("phrase-openers-before-kinds")
      + "|" + NOUN + ")s?\\b)[\\w\u00a7.+#'/\u2019\"\u201c\u201d-]+,? ){0,7}";

  /// What may stand between a verb and what the thing is, and changes nothing.
  private static final String ADVERBS = "(?:" + FunctionWords.either("between-being-and-kinds")
      + ",? )*";

  /// What may stand behind "not" where the kind is denied; "not just a framework" denies nothing.
  private static final String STRICTLY = "(?:" + FunctionWords.either("adverbs-of-strictness")
      + " )*";

  /// Behind the noun, so that it isn't the first part of another one ("a library manager").
  private static final String END = "(?= ?(?:$|[.,;:!()\u2013\u2014\"\u201d])| - | "
      + FunctionWords.either("after-kind-nouns") + "\\b)";

  /// A preposition before the name makes something else the subject.
  private static final String SUBJECT = "(?<!\\b(?:" + FunctionWords.either("before-other-subjects")
      + "|\u00a7 and|\u00a7,) )~";

  /// In front of what a thing is said to be.
  private static final String LABEL = "(?:" + FunctionWords.either("labels-of-descriptions")
      + "(?: ?[:\u2013\u2014-]+ ?))";

  private static final Pattern LABELLED = Pattern.compile("(?i)^" + LABEL);

  /// Behind the noun, in which sense it is denied.
  private static final String SENSE = "(?: " + FunctionWords.either("senses-of-denied-kinds")
      + ")?";

  /// What stands for parts of the rows' patterns.
  private static final Map<String, String> PARTS = Map.ofEntries(entry("{thing}", SUBJECT),
      entry("{it}", SUBJECT + "(?:, [^,.;]{1,60},| \\([^()]{1,60}\\))?(?: itself)?"),
      entry("{label}", LABEL), entry("{words}", WORDS), entry("{adverbs}", ADVERBS),
      entry("{strictly}", STRICTLY),
      entry("{real}", "(?:" + FunctionWords.either("adjectives-of-genuineness") + " )?"),
      entry("{whole}", "(?:" + FunctionWords.either("adjectives-of-wholeness") + " )?"),
      entry("{sense}", SENSE),
      entry("{kind}", "(?<kind>" + NOUN + ")(?: environment| engine| system| package)?"),
      entry("{kinds}", "(?<kind>frameworks|libraries|runtimes|languages)"), entry("{end}", END),
      entry("{framework}", "(?<denied>framework|(?:programming )?language)"));

  /// The program's own table, read once.
  private static final class Own {
    static final KindPhrases TABLE = of(Table.own("kind-phrases.csv", COLUMNS));
  }

  private final List<Phrase> phrases;

  private KindPhrases(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /// The program's own table.
  ///
  /// @throws BrokenTable when a cell is empty
  public static KindPhrases own() {
    return Own.TABLE;
  }

  static KindPhrases of(List<Table.Row> rows) {
    return new KindPhrases(rows.stream().map(KindPhrases::phrase).toList());
  }

  private static Phrase phrase(Table.Row row) {
    String pattern = row.require("pattern");
    for (var part : PARTS.entrySet()) {
      pattern = pattern.replace(part.getKey(), part.getValue());
    }
    return new Phrase(switch (row.require("says")) {
      case "is" -> Form.IS;
      case "isn't" -> Form.IS_NOT;
      case "opens" -> Form.OPENS;
      default -> throw new BrokenTable(row.place() + ": says must be is, isn't or opens");
    }, Pattern.compile("(?i)" + pattern));
  }

  /// Whether a text names a kind at all; what doesn't says nothing here.
  public static boolean mayBeIn(CharSequence text) {
    return KINDS.matcher(text).find();
  }

  /// Whether a text says by a label in front that it describes what it stands under: "Description: …".
  public static boolean isLabelled(CharSequence text) {
    return LABELLED.matcher(text).find();
  }

  /// What a sentence says of its thing.
  /// - `sentence`: with single spaces, and [#THING] and [#OTHER] in the place of names.
  public Stream<Said> in(String sentence) {
    String plain = sentence.replace('\u2019', '\'')
        .replaceAll("(?i)(?<=\\w)n't\\b", " not").replaceAll("(?i)\\bca not\\b", "cannot")
        .replaceAll("(?i)~'?s(?= (?:an?|the|not|just|more|technically|actually|really)\\b)",
            "~ is");
    return phrases.stream().flatMap(phrase -> said(phrase, plain));
  }

  private static Stream<Said> said(Phrase phrase, String sentence) {
    return phrase.pattern().matcher(sentence).results().limit(1)
        .map(match -> new Said(phrase.form(),
            kind(match.group(phrase.form() == Form.IS_NOT ? "denied" : "kind"))));
  }

  private static String kind(String noun) {
    return noun.toLowerCase(Locale.ROOT).replaceFirst("^programming ", "")
        .replaceFirst("libraries$", "library")
        .replaceFirst("(?<=framework|runtime|language)s$", "");
  }
}
