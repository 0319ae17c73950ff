package dev.crosscheck.cli;

import dev.crosscheck.model.Explanation.NameFate;
import dev.crosscheck.model.Fate;
import java.util.Locale;
import java.util.Map;

/// The reasons of an explanation in words for people.
final class Reasons {

  /// What a condition of the lexicon asks for, by its name in the tables.
  private static final Map<String, String> CONDITIONS = Map.ofEntries(
      Map.entry("stated", "the sentence teaches it, wishes for it or explains the word"),
      Map.entry("offered", "the sentence doesn't tell that the subject has it"),
      Map.entry("provided", "nothing says that the subject has it (\"provides\", \"comes with\")"),
      Map.entry("denying", "the row says nothing itself, it denies what follows it"),
      Map.entry("denied", "the row says nothing itself, it denies what stands before it"),
      Map.entry("affirming", "the row says nothing itself, it affirms in words of denial"),
      Map.entry("naming", "the row says nothing itself, what follows it is only named"),
      Map.entry("trait", "nothing beside it is what it ranks (\"its community is livelier\")"),
      Map.entry("amount", "nothing beside it is what it counts (\"a longer learning curve\")"),
      Map.entry("silencing", "the row says nothing itself, it silences its sentence"),
      Map.entry("past", "the row says nothing itself, it tells that its clause is of the past"),
      Map.entry("untold", "the row says nothing itself, what follows it is not the article's word"),
      Map.entry("excluding",
          "the row says nothing itself, it says of nothing else what follows it"),
      Map.entry("respect", "nothing says in what respect (\"Speed: Gin wins\")"),
      Map.entry("suited", "nothing says that the subject suits it (\"ideal for\", \"to build\")"),
      Map.entry("praised", "nothing shortly before it praises it (\"known for its\")"),
      Map.entry("bare", "it counts only in a short bullet, cell or heading of its own"),
      Map.entry("listed", "it counts only in an enumeration"),
      Map.entry("used", "nothing says that something is used or built"),
      Map.entry("cons", "it counts only under a heading of disadvantages"),
      Map.entry("loose", "what is known of the subject is against it (\"for PHP developers\")"),
      Map.entry("label", "it counts only as the label of a value (\"Licence: MIT\")"));

  private Reasons() {}

  /// What a condition asks for that isn't met; empty for one that is new here.
  static String condition(String name) {
    return CONDITIONS.getOrDefault(name, "");
  }

  static String of(Fate fate) {
    return switch (fate) {
      case Fate.Claimed _ -> "a claim";
      case Fate.Repeated(_, var kept) -> "no new claim: line " + kept.evidence().line()
          + " says the same, as surely or more so";
      case Fate.Covered(var rule, var table) -> "no claim: the longer cue of " + row(table, rule)
          + " says what is meant";
      case Fate.Shield _ -> "no claim: the row only keeps shorter cues from matching";
      case Fate.Unmet(var condition) -> "no claim: the condition '" + condition + "' isn't met"
          + (condition(condition).isEmpty() ? "" : ", " + condition(condition));
      case Fate.Unsaid unsaid -> "no claim: " + of(unsaid);
      case Fate.Silence silence -> "no claim: " + of(silence);
    };
  }

  static String of(Fate.Unsaid unsaid) {
    return switch (unsaid) {
      case NO_PREDICATE -> "the sentence doesn't say what something is (\"X is a …\")";
      case NO_SUBJECT -> "nothing it could be about is named, or known by the place";
      case AMONG_DISADVANTAGES -> "praise or a fact under a heading of disadvantages";
      case DENIED_FACT -> "a fact that is denied is left out";
      case DENIED_SUPERLATIVE -> "\"not the most\" sets nothing apart";
      case ONE_OF_SEVERAL -> "\"one of the best\" sets nothing apart";
      case OF_A_PART -> "it judges a part, not the thing (\"its ORM is slow\")";
      case ONLY_NAMED -> "it is only named (\"they differ in …\", \"factors like …\")";
      case NOT_TAKEN -> "it says what is not meant (\"rather than a …\")";
      case NO_VALUE -> "nothing that can be said of the subject stands where its value should";
    };
  }

  static String of(Fate.Silence silence) {
    return switch (silence) {
      case BOILERPLATE ->
        "not the article itself speaks there (promotion, navigation, byline, code)";
      case TITLE -> "it is the article's title";
      case EMPTY -> "it has no words";
      case QUESTION -> "it is a question";
      case ADVICE -> "it offers services or gives general advice (\"our team can …\")";
      case REJECTED -> "it tells an opinion to reject it (\"it is a myth that …\")";
      case INSTRUCTION -> "it tells the reader what to do or what comes next";
      case UNCLEAR_CELL -> "it isn't clear what the table's rows and columns are about";
      case LABELLED -> "the value of a label is read by the label's row alone";
      case NO_SUBJECT -> "it names nothing, and its section is about nothing known";
    };
  }

  static String of(NameFate fate) {
    return switch (fate) {
      case LINKED -> "linked";
      case UNKNOWN -> "unknown, a thing that no catalogue has";
      case AMBIGUOUS -> "ambiguous, left out of all counts";
      case REJECTED -> "rejected, taken for an ordinary word";
      case CAPITALS_MISSING -> "rejected, the name is written with other capitals";
      case NO_THING -> "rejected, the phrase names nothing of the catalogue";
    };
  }

  /// A row of a table, or a rule without one.
  static String row(String table, String rule) {
    return table.isEmpty() ? "[rule " + rule + "]" : "[" + table + " " + rule + "]";
  }

  /// The name of a constant as files have it.
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
