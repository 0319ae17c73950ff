package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Different figures for one metric of one thing, beyond rounding.
final class MetricConflict implements CrossCheck {

  /// Most figures that a finding quotes, and most that it names beside the least and the greatest.
  private static final int MOST_SHOWN = 12;

  /// Metrics that depend on who was asked where, or what was measured how, so that two figures need not speak of the same.
  private static final List<String> SAMPLED = List.of("salary", "share", "percent", "requests",
      "latency", "memory");

  /// What people answered; a figure doesn't say what they were asked ("use it", "plan to move to it"), so that two of them
  /// can't be held against each other.
  private static final String ASKED = "survey";

  /// Days within which a figure hardly grows by more than the part below.
  private static final int GROWTH = 60;

  /// How many times one figure is the other from which on they are hardly counted in the same unit.
  private static final int OTHER_UNIT = 200;

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return testimony.each((id, dossier) -> metrics(dossier).entrySet().stream()
        .flatMap(entry -> check(testimony, id, entry.getKey(), entry.getValue()).stream()));
  }

  private static SortedMap<String, SortedMap<BigDecimal, Voices>> metrics(Dossier dossier) {
    var metrics = new TreeMap<String, SortedMap<BigDecimal, Voices>>();
    dossier.figures().entrySet().forEach(entry -> {
      String value = entry.getKey().value();
      int equals = value.indexOf('=');
      number(value.substring(equals + 1)).filter(_ -> equals > 0 && !value.startsWith(ASKED))
          .ifPresent(number -> metrics
              .computeIfAbsent(value.substring(0, equals), _ -> new TreeMap<>())
              .put(number, entry.getValue()));
    });
    return metrics;
  }

  private static Optional<BigDecimal> number(String printed) {
    try {
      return Optional.of(new BigDecimal(printed).stripTrailingZeros());
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> check(Testimony testimony, String id, String metric,
      SortedMap<BigDecimal, Voices> values) {
    var said = new TreeMap<BigDecimal, List<Voice>>();
    values.forEach((value, voices) -> said.put(value, testimony.originals(voices.strongest())));
    said.values().removeIf(List::isEmpty);
    said.keySet().removeIf(value -> isOtherUnit(value, said.lastKey()));
    if (said.size() < 2) {
      return Optional.empty();
    }
    var least = said.firstEntry();
    var greatest = said.lastEntry();
    if (Rounding.agree(least.getKey(), greatest.getKey())
        || !Testimony.differ(least.getValue(), greatest.getValue())) {
      return Optional.empty();
    }
    var cause = cause(metric, least.getValue(), greatest.getValue());
    var draft = Draft.across(Kind.METRIC_CONFLICT, Causes.severity(cause, Severity.WARNING))
        .because(cause).about(id)
        .facet(Facet.METRIC.toString())
        .says("Articles give different figures for the "
            + Prose.facet(metric).replace("github", "GitHub") + " of "
            + testimony.name(id) + ": " + told(said) + ".");
    Stream.concat(Stream.of(least, greatest), said.entrySet().stream()).distinct()
        .limit(MOST_SHOWN)
        .forEach(entry -> draft.side(metric + "=" + entry.getKey().toPlainString(),
            Testimony.quotes(entry.getValue())));
    return Optional.of(draft.finish());
  }

  /// The least and the greatest with an article that gives each, and what else is given.
  private static String told(NavigableMap<BigDecimal, List<Voice>> said) {
    int others = said.size() - 2;
    var between = said.entrySet().stream().skip(1).limit(Math.min(others, MOST_SHOWN))
        .map(entry -> shown(entry) + dates(entry.getValue()))
        .collect(Collectors.toCollection(ArrayList::new));
    if (others > between.size()) {
      between.add(others - between.size() + " more");
    }
    return placed(said.firstEntry()) + " and " + placed(said.lastEntry())
        + (between.isEmpty() ? "" : "; others give " + Prose.list(between));
  }

  private static String placed(Map.Entry<BigDecimal, List<Voice>> given) {
    var first = given.getValue().getFirst();
    return shown(given) + " in " + first.article() + " (line " + first.evidence().line()
        + first.date().map(date -> ", " + date.getYear()).orElse("") + ")";
  }

  private static String shown(Map.Entry<BigDecimal, List<Voice>> given) {
    return Prose.figure(given.getKey().toPlainString());
  }

  /// Whether one figure is so much greater that one of them is likelier in thousands than true.
  private static boolean isOtherUnit(BigDecimal least, BigDecimal greatest) {
    return least.signum() > 0
        && greatest.compareTo(least.multiply(BigDecimal.valueOf(OTHER_UNIT))) >= 0;
  }

  /// Figures grow: without dates that show otherwise, time explains the difference.
  private static Cause cause(String metric, List<Voice> one, List<Voice> other) {
    if (SAMPLED.stream().anyMatch(metric::contains)) {
      return Cause.BASIS;
    }
    boolean dated = Stream.of(one, other)
        .allMatch(voices -> voices.stream().anyMatch(voice -> voice.date().isPresent()));
    return !dated || Causes.areApart(one, other, GROWTH) ? Cause.TIME : Cause.CONTRADICTION;
  }

  private static String dates(List<Voice> voices) {
    return voices.stream().map(Voice::date).flatMap(Optional::stream).map(LocalDate::getYear)
        .distinct().sorted()
        .map(String::valueOf).collect(Collectors.collectingAndThen(Collectors.joining(", "),
            years -> years.isEmpty() ? "" : " (" + years + ")"));
  }
}
