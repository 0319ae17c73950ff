package dev.crosscheck.structure;

import dev.crosscheck.model.NumberWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// How prose tells which place a thing has ("At number two, …", "The bronze goes to …", "… comes third"), by the wordings
/// of `places.csv`.
final class PlaceWordings {

  /// - `place`: from 1; 0 for the one behind the last that was told.
  /// - `told`: whether it is called a place, and not only begins or goes on.
  /// - `name`: where the name stands in the text.
  record Said(int place, boolean told, int nameStart, int nameEnd) {}

  /// - `opens`: whether it begins its sentence; else the name does.
  /// - `place`: the one that it means, or one of these two.
  private record Wording(boolean opens, int place, Pattern pattern) {}

  /// In place of a place: that it prints one, begins with the first or goes on with the next one.
  private static final int PRINTED = -1;
  private static final int NEXT = 0;
  private static final int START = -2;

  private static final String CARDINAL = "(?<number>" + String.join("|", NumberWords.CARDINALS)
      + "|\\d{1,2})\\b";
  private static final String ORDINAL = "(?<ordinal>" + String.join("|", NumberWords.ORDINALS)
      + "|\\d{1,2}(?:st|nd|rd|th))";
  private static final String RANK = "(?:place|spot|position|rank)";
  private static final String PLACE = "(?:(?:" + RANK + " |number |no\\. ?|# ?){0,2}" + CARDINAL
      + "|" + ORDINAL + " " + RANK + ")(?: " + RANK + ")?";

  /// A name with capitals, or one small word, which some names are written as.
  private static final String REST = "(?:[\\p{L}\\p{N}+#-]|\\.(?=[\\p{L}\\p{N}]))*";
  private static final String NAME = "(?-i:[{]?(?<name>[\\p{Lu}\\d]" + REST
      + "(?: (?:on |of )?[\\p{Lu}\\d]" + REST + "){0,3}|\\p{L}" + REST + ")[}]?)";

  /// What may open a sentence before its wording.
  private static final String OPENING = "(?:(?:last but not least|and|then|so|finally|lastly|next),? )?";

  private static final List<Wording> WORDINGS = read();

  private PlaceWordings() {}

  /// What the first sentence of a text tells; the first wording of the table that fits.
  static Optional<Said> in(CharSequence text) {
    return WORDINGS.stream().flatMap(wording -> {
      var matcher = wording.pattern().matcher(text);
      boolean fits = wording.opens() ? matcher.lookingAt() : matcher.find();
      return fits ? said(wording, matcher.toMatchResult()).stream() : Stream.empty();
    }).findFirst();
  }

  private static Optional<Said> said(Wording wording, MatchResult match) {
    int place = switch (wording.place()) {
      case PRINTED -> Math.max(number(match, "number"), number(match, "ordinal"));
      case START -> 1;
      default -> wording.place();
    };
    boolean told = wording.place() != START && wording.place() != NEXT;
    return place > 0 || !told
        ? Optional.of(new Said(place, told, match.start("name"), match.end("name")))
        : Optional.empty();
  }

  private static int number(MatchResult match, String group) {
    String printed = match.namedGroups().containsKey(group) ? match.group(group) : null;
    return printed == null ? 0 : NumberWords.value(printed);
  }

  private static List<Wording> read() {
    try (var stream = PlaceWordings.class.getResourceAsStream("places.csv")) {
      if (stream == null) {
        throw new IllegalStateException("the table places.csv is not on the class path");
      }
      var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return rows.stream().map(PlaceWordings::wording).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("places.csv", e);
    }
  }

  private static Wording wording(CSVRecord row) {
    boolean opens = row.get("side").equals("before");
    String words = row.get("words").replace("{place}", PLACE).replace("{ordinal}", ORDINAL)
        .replace("{cardinal}", CARDINAL).replace("{rank}", RANK).replace("{name}", NAME);
    String place = row.get("place");
    int means = switch (place) {
      case "" -> PRINTED;
      case "first" -> START;
      case "next" -> NEXT;
      default -> Integer.parseInt(place);
    };
    return new Wording(opens, means, Pattern
        .compile("(?i)" + (opens ? OPENING : "(?<![\\p{L}\\p{N}])") + words));
  }
}
