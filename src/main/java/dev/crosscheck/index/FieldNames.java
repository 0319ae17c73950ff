package dev.crosscheck.index;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.Facet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The names of fields in the query language. Beside its own fields each facet is one: `licence:mit`.
final class FieldNames {

  static final String FACET = "facet";
  static final String VALUE = "value";
  static final String POLARITY = "polarity";

  private static final List<String> OWN = List.of(Fields.TEXT, Fields.TITLE, Fields.HEADING,
      Fields.FRAMEWORK, FACET, VALUE, POLARITY, Fields.ARTICLE, Fields.AUTHOR, Fields.PLACE,
      Fields.PUBLISHED);

  /// Other names of the program's own fields.
  private static final Map<String, String> OTHERS = Map.of("year", Fields.PUBLISHED,
      "date", Fields.PUBLISHED, "section", Fields.HEADING, "body", Fields.TEXT);

  private FieldNames() {}

  /// The field's one name under all spellings of it.
  static String of(String written) {
    var name = written.toLowerCase(Locale.ROOT).replace('_', '-');
    return OTHERS.getOrDefault(name, name);
  }

  static boolean isKnown(String name) {
    return OWN.contains(name) || Facet.named(name).isPresent();
  }

  /// Whether a field has words: several of them in a row, begun, misspelled.
  static boolean hasWords(String name) {
    return switch (name) {
      case QueryReader.EVERYWHERE, Fields.TEXT, Fields.TITLE, Fields.HEADING, Fields.AUTHOR -> true;
      default -> false;
    };
  }

  static List<String> facets() {
    return Arrays.stream(Facet.values()).map(Facet::toString).toList();
  }

  static BadQuery unknown(int column, String written) {
    var all = Stream.of(OWN.stream(), OTHERS.keySet().stream().sorted(), facets().stream())
        .flatMap(names -> names).toList();
    return BadQuery.unknown(column, "field", written, all)
        .advising("the fields are " + String.join(", ", OWN) + " and each facet, as in licence:mit;"
            + " put quotation marks around words with a ':' in them");
  }
}
