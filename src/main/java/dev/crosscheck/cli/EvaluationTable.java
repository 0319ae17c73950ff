package dev.crosscheck.cli;

import dev.crosscheck.evaluation.Counts;
import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import dev.crosscheck.evaluation.Miss;
import dev.crosscheck.model.Facet;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An evaluation for people: a miss a paragraph, which begins with its place as editors and terminals know it, and the
/// figures as a tree.
record EvaluationTable(PrintWriter out) {

  void print(List<Miss> misses) {
    misses.forEach(miss -> {
      out.println(place(miss) + ": " + miss.sign() + " " + noun(miss) + ": " + said(miss)
          + (miss.rule().isEmpty() ? "" : " [" + miss.rule() + "]"));
      if (!miss.quote().isBlank()) {
        out.println("    " + miss.quote().strip().replaceAll("\\s+", " "));
      }
    });
  }

  void print(Evaluation evaluation) {
    out.println(evaluation.articles() + " labelled article"
        + (evaluation.articles() == 1 ? "" : "s"));
    out.println();
    out.println(String.format(Locale.ROOT, "%-20s %8s %6s %10s %7s %6s", "", "labelled", "found",
        "precision", "recall", "F1"));
    for (var layer : Layer.values()) {
      var group = Arrays.stream(Facet.values()).filter(facet -> Layer.of(facet) == layer).toList();
      print((group.isEmpty() ? "" : "  ") + layer, evaluation.of(layer));
      group.stream().filter(facet -> !evaluation.of(facet).equals(Counts.NONE))
          .forEach(facet -> print("    " + facet, evaluation.of(facet)));
    }
  }

  private void print(String name, Counts counts) {
    out.println(String.format(Locale.ROOT, "%-20s %,8d %,6d %10.3f %7.3f %6.3f", name,
        counts.labelled(), counts.found(), counts.precision(), counts.recall(), counts.f1()));
  }

  private static String place(Miss miss) {
    return miss.line().isPresent()
        ? Plain.place(miss.article(), miss.line().getAsInt())
        : Plain.line(miss.article());
  }

  private static String noun(Miss miss) {
    return switch (miss.layer()) {
      case MENTIONS -> "mention";
      case ITEMS -> "item";
      case RECAP -> "recap";
      case CLAIMS, FACTS, QUALITIES, FEATURES, USES -> "claim";
      case FINDINGS -> "finding";
    };
  }

  private static String said(Miss miss) {
    return Stream.of(miss.thing(), miss.facet().map(Facet::toString).orElse(""), miss.value(),
        miss.polarity().map(Objects::toString).orElse(""),
        miss.other().isEmpty() ? "" : "than " + miss.other()).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
