package dev.crosscheck.evaluation;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON file to a label. What isn't needed for measuring (title, figures beside items) is passed over.
final class LabelFile {

  private static final JsonMapper JSON = new JsonMapper();

  private LabelFile() {}

  /// @throws BrokenLabel when it can't be used
  static Label read(Path file) {
    var entry = new Entry(file.toString(), "", json(file));
    var article = entry.text("article");
    if (article.isBlank()) {
      throw entry.broken("article", "must name the article");
    }
    return new Label(file.toString(), article,
        entry.list("mentions", LabelFile::mention),
        entry.list("rankings", LabelFile::items).stream().flatMap(List::stream).toList(),
        entry.list("claims", LabelFile::claim),
        entry.list("findings", LabelFile::finding));
  }

  private static JsonNode json(Path file) {
    try {
      var text = Files.readString(file);
      return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (JacksonException e) {
      throw new BrokenLabel(file + ":" + e.getLocation().getLineNr() + ": is no JSON: "
          + String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""), e);
    } catch (CharacterCodingException e) {
      throw new BrokenLabel(file + ": must be in UTF-8", e);
    } catch (IOException e) {
      throw new BrokenLabel(file + ": can't be read", e);
    }
  }

  private static Label.Mention mention(Entry entry) {
    var place = place(entry);
    return new Label.Mention(place.start(), place.end(), entry.textOrNothing("surface"),
        thing(entry), entry.flag("optional"));
  }

  private static Label.Quotation.Place place(Entry entry) {
    int start = entry.number("start");
    int end = entry.number("end");
    if (end <= start) {
      throw entry.broken("end", "must be more than its start " + start);
    }
    return new Label.Quotation.Place(start, end);
  }

  private static List<Label.Item> items(Entry list) {
    var role = constant(list, "role", Ranking.Role.values());
    return list.list("items",
        entry -> new Label.Item(role, entry.number("position"), thing(entry)));
  }

  private static Label.Claim claim(Entry entry) {
    return new Label.Claim(thing(entry), constant(entry, "facet", Facet.values()),
        entry.text("value"), polarity(entry), entry.textOrNothing("other"),
        entry.isAbsent("start") && entry.isAbsent("end")
            ? new Label.Quotation.Words(entry.textOrNothing("quote"))
            : place(entry));
  }

  private static Label.Finding finding(Entry entry) {
    return new Label.Finding(constant(entry, "kind", Finding.Kind.values()).toString(),
        entry.textOrNothing("note"));
  }

  private static String thing(Entry entry) {
    var thing = entry.text("framework");
    if (thing.isBlank()) {
      throw entry.broken("framework", "must be an id, or ? and a name");
    }
    return thing;
  }

  private static Polarity polarity(Entry entry) {
    return switch (entry.text("polarity")) {
      case "+", "positive" -> Polarity.POSITIVE;
      case "-", "negative" -> Polarity.NEGATIVE;
      default -> throw entry.broken("polarity", "must be + or -");
    };
  }

  private static <E extends Enum<E>> E constant(Entry entry, String field, E[] constants) {
    var name = entry.text(field);
    return Arrays.stream(constants).filter(constant -> written(constant).equals(name)).findFirst()
        .orElseThrow(() -> entry.broken(field, "must be one of "
            + Arrays.stream(constants).map(LabelFile::written).collect(Collectors.joining(" "))));
  }

  /// As files name it: `use-case`, `main`.
  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
