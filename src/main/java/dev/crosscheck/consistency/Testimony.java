package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Evidence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What all articles say together, as the checks across articles look at it.
record Testimony(Catalogue catalogue, SortedMap<String, Dossier> dossiers, Copies copies,
    Preferences preferences,
    Overlaps overlaps) {

  String name(String id) {
    return catalogue.name(id);
  }

  /// The results of a check for every thing, in the order of their ids.
  <T> Stream<T> each(BiFunction<String, Dossier, Stream<T>> check) {
    return dossiers.entrySet().stream()
        .flatMap(entry -> check.apply(entry.getKey(), entry.getValue()));
  }

  /// The voices of originals; what a copy says its original says already.
  List<Voice> originals(Collection<Voice> voices) {
    return voices.stream().filter(voice -> !copies.original().containsKey(voice.article())).sorted()
        .toList();
  }

  /// The quotations of voices, one an article, the strongest first.
  static List<Evidence> quotes(Collection<Voice> voices) {
    Map<String, Evidence> quotes = new LinkedHashMap<>();
    voices.stream().sorted()
        .forEach(voice -> quotes.putIfAbsent(voice.article(), voice.evidence()));
    return List.copyOf(quotes.values());
  }

  /// Whether the two sides are different articles, and not one that contradicts itself.
  static boolean differ(Collection<Voice> one, Collection<Voice> other) {
    return one.stream()
        .anyMatch(here -> other.stream().noneMatch(there -> there.article().equals(here.article())))
        && other.stream().anyMatch(
            there -> one.stream().noneMatch(here -> here.article().equals(there.article())));
  }
}
