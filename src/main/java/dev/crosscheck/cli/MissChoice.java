package dev.crosscheck.cli;

import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import dev.crosscheck.evaluation.Miss;
import dev.crosscheck.model.Facet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which misses are to be listed.
record MissChoice(Predicate<Miss> chosen) {

  private static final String ALL = "all";

  /// By the name of a layer or facet, or all.
  static Optional<MissChoice> named(String name) {
    var plain = name.toLowerCase(Locale.ROOT);
    return plain.equals(ALL)
        ? Optional.of(new MissChoice(_ -> true))
        : Layer.named(plain).map(layer -> new MissChoice(miss -> miss.isIn(layer)))
            .or(() -> Facet.named(plain).map(facet -> new MissChoice(
                miss -> miss.facet().filter(facet::equals).isPresent())));
  }

  static List<String> names() {
    return Stream.of(Stream.of(ALL), Arrays.stream(Layer.values()), Arrays.stream(Facet.values()))
        .flatMap(names -> names).map(Object::toString).toList();
  }

  List<Miss> of(Evaluation evaluation) {
    return evaluation.misses().stream().filter(chosen).toList();
  }
}
