package dev.crosscheck.difference;

import dev.crosscheck.difference.Change.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What differs between two outputs.
///
/// ```java
/// new Differences(Path.of("before"), Path.of("output")).of(Layer.CLAIM, change -> …);
/// ```
public final class Differences {

  private final WrittenOutput before;
  private final WrittenOutput after;

  /// @throws UnusableOutput when a folder is not the output of a whole run
  public Differences(Path before, Path after) {
    this.before = new WrittenOutput(before);
    this.after = new WrittenOutput(after);
  }

  /// Hands on each change of a layer, articles in order. Memory holds the rows of one article, but all findings and the
  /// whole consensus.
  ///
  /// @throws UnusableOutput when a file can't be read as a run wrote it
  public void of(Layer layer, Consumer<Change> consumer) {
    switch (layer) {
      case FINDING -> compare(layer, WrittenOutput::findings, _ -> "", consumer);
      case CONSENSUS -> compare(layer, WrittenOutput::consensus, _ -> "", consumer);
      case POSITION -> compare(layer, WrittenOutput::positions, Entry::article, consumer);
      case CLAIM -> compare(layer, WrittenOutput::claims, Entry::article, consumer);
      case ARTICLE -> compare(layer, WrittenOutput::articles, Entry::article, consumer);
    }
  }

  /// Hands on all findings, changed or not, with what became of them: those of the newer output in its order, and then
  /// those that are gone.
  ///
  /// @throws UnusableOutput when a file can't be read as a run wrote it
  public void findings(BiConsumer<WrittenFinding, Optional<Kind>> consumer) {
    var changes = new ArrayList<Change>();
    of(Layer.FINDING, changes::add);
    var byId = changes.stream().collect(
        Collectors.toMap(change -> change.latest().key(), Change::kind, (first, _) -> first));
    try (var now = after.findings()) {
      now.forEach(entry -> entry.finding().ifPresent(
          finding -> consumer.accept(finding, Optional.ofNullable(byId.get(entry.key())))));
    }
    changes.stream().filter(change -> change.kind() == Kind.GONE)
        .flatMap(change -> change.latest().finding().stream())
        .forEach(finding -> consumer.accept(finding, Optional.of(Kind.GONE)));
  }

  private void compare(Layer layer, Function<WrittenOutput, Stream<Entry>> rows,
      Function<Entry, String> group, Consumer<Change> consumer) {
    try (var old = rows.apply(before); var now = rows.apply(after)) {
      new SortedGroups(old.iterator(), now.iterator(), group)
          .forEach((left, right) -> changes(layer, left, right).forEach(consumer));
    }
  }

  /// In the order of the newer rows, and then what is gone.
  private static List<Change> changes(Layer layer, List<Entry> before, List<Entry> after) {
    var old = numbered(before);
    var changes = new ArrayList<Change>();
    numbered(after).forEach((key, now) -> {
      var was = Optional.ofNullable(old.remove(key));
      kind(layer, was, now).ifPresent(
          kind -> changes.add(new Change(layer, kind, was, Optional.of(now))));
    });
    old.values().forEach(
        was -> changes.add(new Change(layer, Kind.GONE, Optional.of(was), Optional.empty())));
    return changes;
  }

  /// By key; of several with one key each has its place among them.
  private static Map<Object, Entry> numbered(List<Entry> entries) {
    var seen = new HashMap<List<String>, Integer>();
    var numbered = new LinkedHashMap<Object, Entry>();
    entries.forEach(entry -> numbered
        .put(List.of(entry.key(), seen.merge(entry.key(), 1, Integer::sum)), entry));
    return numbered;
  }

  private static Optional<Kind> kind(Layer layer, Optional<Entry> before, Entry after) {
    if (before.isEmpty()) {
      return Optional.of(Kind.NEW);
    }
    boolean valued = !before.get().value().equals(after.value());
    // a list's items stand in other lines as soon as a line is put in above it
    boolean shifted = layer != Layer.POSITION
        && !Objects.equals(before.get().line(), after.line());
    return valued
        ? Optional.of(layer == Layer.FINDING || layer == Layer.ARTICLE ? Kind.CHANGED : Kind.MOVED)
        : shifted ? Optional.of(Kind.MOVED) : Optional.empty();
  }
}
