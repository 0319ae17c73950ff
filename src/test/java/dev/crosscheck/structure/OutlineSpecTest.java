package dev.crosscheck.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import dev.crosscheck.nlp.OpenNlpLinguist;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples of `outlines.spec`.
class OutlineSpecTest {

  private static final List<String> PARTS = List.of("sections", "lists", "counts");

  /// - `expected`: by the name of a part or a field; a part's lines, or a field's value.
  record Case(String name, String file, String text, Map<String, String> expected) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (var stream = OutlineSpecTest.class.getResourceAsStream("outlines.spec")) {
      var spec = new String(java.util.Objects.requireNonNull(stream).readAllBytes(),
          StandardCharsets.UTF_8);
      return Arrays.stream(spec.split("(?m)^==== ")).skip(1).map(OutlineSpecTest::parsed).toList()
          .stream();
    }
  }

  private static Case parsed(String block) {
    var halves = block.split("(?m)^----\n");
    var lines = halves[0].split("\n", 3);
    Map<String, String> expected = new LinkedHashMap<>();
    String part = "";
    for (var line : halves[1].stripTrailing().split("\n")) {
      if (PARTS.contains(line)) {
        part = line;
        expected.put(part, "");
      } else if (part.isEmpty()) {
        expected.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
      } else {
        expected.merge(part, line + "\n", String::concat);
      }
    }
    return new Case(lines[0].strip(), lines[1].strip(), lines[2].stripTrailing() + "\n", expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void an_article_is_read_as_its_example_says(Case example) {
    var outline = new Outliner().outline(OutlineDump.article(example.file(), example.text()),
        new OpenNlpLinguist());
    example.expected()
        .forEach((part, expected) -> assertThat(shown(part, outline)).as(part).isEqualTo(expected));
  }

  private static String shown(String part, Outline outline) {
    return switch (part) {
      case "title" -> outline.metadata().title();
      case "published" -> outline.metadata().published().map(Object::toString).orElse("");
      case "author" -> outline.metadata().author();
      case "minutes" -> String.valueOf(outline.metadata().readingMinutes().orElse(0));
      case "sections" ->
        outline.sections().stream().skip(1).map(section -> section(outline, section))
            .collect(Collectors.joining());
      case "lists" -> outline.listings().stream().map(list -> listing(outline, list))
          .collect(Collectors.joining());
      case "counts" -> outline.announcements().stream()
          .map(count -> count.count() + " " + count.noun()
              + (count.listing().isPresent() ? " -> " + (count.listing().getAsInt() + 1) : "")
              + "\n")
          .collect(Collectors.joining());
      default -> throw new IllegalArgumentException("no such part: " + part);
    };
  }

  private static String section(Outline outline, Section section) {
    boolean headed = !section.heading().isEmpty();
    boolean implied = outline.listings().stream().filter(list -> list.form() == Form.SECTIONS)
        .flatMap(list -> list.items().stream())
        .anyMatch(item -> item.implied() && item.section() == section.index());
    return "  ".repeat(section.level() - 1)
        + (section.marker().isEmpty() ? "" : section.marker() + " ")
        + text(outline, section.heading())
        + (section.zone() == Zone.BODY ? "" : " [" + section.zone() + "]")
        + (headed ? "" : implied ? " (implied)" : " (closing)") + "\n";
  }

  private static String listing(Outline outline, Listing list) {
    return list.form() + " < " + text(outline, list.lead()) + ": "
        + list.items().stream().map(item -> (item.implied() ? "*" : "")
            + (item.stated().isPresent() ? item.stated().getAsInt() + " " : "")
            + text(outline, item.head()))
            .collect(Collectors.joining(" | "))
        + "\n";
  }

  private static String text(Outline outline, Span span) {
    var shown = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      shown.append(outline.view().charAt(i) <= ' ' ? ' ' : outline.article().text().charAt(i));
    }
    return shown.toString().replaceAll("\\s+", " ").strip();
  }
}
