package dev.crosscheck.index;

import dev.crosscheck.index.words.WordAnalyzer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which ids a name stands for, however it is spelled. Kept in the index, so that a search needs no catalogue.
final class Names {

  /// Longest key; longer names are cut, far below Lucene's limit for a term.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 1000;

  private final SortedMap<String, SortedSet<String>> ids = new TreeMap<>();

  private Names() {}

  /// - `spellings`: for each name, as people write it, the ids it may mean.
  static Names of(Map<String, ? extends Collection<String>> spellings) {
    var names = new Names();
    spellings.forEach((spelling, ids) -> names.ids
        .computeIfAbsent(key(spelling), _ -> new TreeSet<>()).addAll(ids));
    return names;
  }

  /// These and more.
  Names with(Map<String, ? extends Collection<String>> spellings) {
    var more = of(spellings);
    ids.forEach((key, meant) -> more.ids.computeIfAbsent(key, _ -> new TreeSet<>()).addAll(meant));
    return more;
  }

  /// What [#toString] has written.
  static Names parse(String written) {
    var names = new Names();
    written.lines().map(line -> line.split("\t")).forEach(
        fields -> names.ids.put(fields[0],
            new TreeSet<>(Arrays.asList(fields).subList(1, fields.length))));
    return names;
  }

  /// The ids that a name stands for; empty where no catalogue has it.
  Set<String> find(String name) {
    return ids.getOrDefault(key(name), new TreeSet<>());
  }

  /// All ids.
  SortedSet<String> all() {
    return ids.values().stream().flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Words that are names and have no plural ("rails").
  Set<String> words() {
    return ids.keySet().stream().filter(key -> key.endsWith("s") && key.indexOf(' ') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The one form of a name or value under all its spellings: "Ruby-on-Rails" and "ruby on rails" are one.
  static String key(String name) {
    var key = (name.startsWith("?") ? "?" : "") + String.join(" ", WordAnalyzer.forms(name));
    return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
  }

  /// The forms that a name may have of which only a pattern is known: "Spring-b*" is "spring b*" or "springb*".
  static Set<String> patterns(String pattern) {
    var words = Arrays.stream(pattern.split("[-\\s]+")).map(WordAnalyzer::fold).toList();
    return new TreeSet<>(List.of(String.join(" ", words), String.join("", words)));
  }

  /// A line for each name: its key and its ids, separated by tabs.
  @Override
  public String toString() {
    return ids.entrySet().stream()
        .map(entry -> entry.getKey() + "\t" + String.join("\t", entry.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
