package dev.crosscheck.structure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// What the words of a heading or a line tell of its part in an article, by the patterns of `cues.csv`.
enum Cue {
  /// A heading under which the article closes.
  RECAP_HEADING,
  /// A heading under which it opens.
  INTRO_HEADING,
  /// A heading that asks, explains or announces; it is not itself a thing of a list.
  TOPIC_HEADING,
  /// What stands before the thing's name in a heading that asks what the thing is or is for ("What is ").
  THING_HEADING,
  /// A heading that comes again for each thing of a list ("Features").
  FACET_HEADING,
  /// A word that makes a heading a facet when the thing's name stands beside it ("Benefits of Django").
  FACET_WORD,
  /// The head of a table's column that names what each row is about.
  NAMING_COLUMN,
  /// The head of a table's column that holds figures or dates, and no ranks.
  FIGURE_COLUMN,
  /// A heading that says what kind of things those below it are ("Python frameworks").
  GROUP_HEADING,
  /// A heading that says when to take something, of which an article may have told before ("Choose Gin if").
  ADVICE_HEADING,
  /// What its writer meant to see to, and no heading ("# TODO: add a link").
  NOTE_HEADING,
  /// A heading over links.
  NAVIGATION_HEADING,
  /// A sentence that asks the reader to act.
  CALL,
  /// An advertisement, or a part of the page that is no part of the article.
  PROMO,
  /// Who wrote it, and when.
  BYLINE,
  /// A word of a page's menu, or what it asks its visitors before they read.
  MENU,
  /// What a picture shows.
  CAPTION, PLACEHOLDER,
  /// A sentence with which the close begins.
  RECAP_LEAD,
  /// A sentence that tells the article's own order of the things.
  RECAP_SENTENCE,
  /// Before a number of things that others were chosen from ("among the").
  CHOSEN_BEFORE,
  /// Before a number of things that somebody has worked with.
  KNOWN_BEFORE,
  /// Behind a number that others were chosen from, that all of them were tried ("that we tested").
  CHOSEN_TRIED,
  /// Behind such a number, how many were chosen ("and kept five").
  CHOSEN_FROM,
  /// A sentence after which a list follows.
  LIST_LEAD,
  /// A title that announces a list of things.
  LIST_TITLE,
  /// A word that titles of this genre have.
  TITLE_WORD,
  /// How sentences speak that announce what the article is going to do.
  PROMISE,
  /// How sentences speak that say how many things there are.
  EXISTENCE,
  /// Between a number and a noun: the number counts something else, or the noun belongs to another phrase.
  COUNTS_OTHER,
  /// Between them, that those counted are the best of their sort ("10 of the best frameworks" are 10 frameworks).
  CHOSEN_BEST,
  /// Before a number that announces nothing ("over 10 frameworks").
  NO_COUNT,
  /// A line that opens a sentence on the list below it, and is no heading.
  LEAD_IN,
  /// The end of a line that was wrapped, for no sentence ends so.
  GOES_ON,
  /// A verb that makes a line a sentence.
  SENTENCE_VERB,
  /// A word of headings that names nothing.
  GENERAL_WORD,
  /// A word before the first name of an enumeration that is no part of it.
  FUNCTION_WORD,
  /// What counts the items of a list, before their numbers ("Option 1").
  COUNTER;

  /// What may stand around a heading's words: emoji, quotes, marks.
  private static final String MARKS = "[^\\p{L}\\p{N}]*";

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private static final Map<Cue, String> ALTERNATIVES = read();

  /// What all of a text may be.
  private static final Map<Cue, Pattern> WHOLE = compiled(MARKS + "(?:%s)" + MARKS);

  private static final Map<Cue, Pattern> ANYWHERE = compiled("%s");

  /// What a longer text may begin with: a cue that ends at a space, so that "a" isn't found in "Astro".
  private static final Map<Cue, Pattern> BEGINNINGS = compiled(
      "(?:" + MARKS + "(?:%s)" + MARKS + ")(?<=\\s)");

  /// Whether all of a text is of this kind. It must be short; see [Line#LONGEST].
  boolean fits(CharSequence text) {
    return WHOLE.getOrDefault(this, NEVER).matcher(text).matches();
  }

  /// Whether some of a text is of this kind.
  boolean occursIn(CharSequence text) {
    return ANYWHERE.getOrDefault(this, NEVER).matcher(text).find();
  }

  /// The beginning of a text that is of this kind, with the space behind it; empty where none is, or nothing else.
  String beginning(CharSequence text) {
    var matcher = BEGINNINGS.getOrDefault(this, NEVER).matcher(text);
    return matcher.lookingAt() && matcher.end() < text.length()
        ? text.subSequence(0, matcher.end()).toString()
        : "";
  }

  /// Its patterns as parts of a longer one, parted by `|`.
  String alternatives() {
    return ALTERNATIVES.getOrDefault(this, "(?!)");
  }

  private static Map<Cue, Pattern> compiled(String frame) {
    var patterns = new EnumMap<Cue, Pattern>(Cue.class);
    ALTERNATIVES.forEach((cue, alternatives) -> patterns.put(cue,
        Pattern.compile(frame.replace("%s", alternatives),
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL)));
    return patterns;
  }

  private static Map<Cue, String> read() {
    try (var stream = Cue.class.getResourceAsStream("cues.csv")) {
      if (stream == null) {
        throw new IllegalStateException("the table cues.csv is not on the class path");
      }
      var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return rows.stream()
            .collect(Collectors.groupingBy(Cue::role, () -> new EnumMap<>(Cue.class),
                Collectors.mapping(row -> row.get("pattern"), Collectors.joining("|"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cues.csv", e);
    }
  }

  private static Cue role(CSVRecord row) {
    return valueOf(row.get("role").replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
