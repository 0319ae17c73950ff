package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files below one folder in the order of their ids, one folder listed at a time. Hidden files and folders, files
/// whose names begin with `_`, and an editor's `decisions.csv` beside the articles are passed over.
final class Walk implements Iterator<Input> {

  private static final String DECISIONS = "decisions.csv";

  private final Deque<Iterator<Entry>> open = new ArrayDeque<>();
  /// Real places of the root and of the folders that links have led to: no file is read twice and no loop is endless.
  private final Set<Path> entered = new HashSet<>();
  private @Nullable Input ahead;

  /// A name in a folder. A folder's key ends in `/`, so that sorting the keys of each folder sorts all ids.
  private record Entry(String key, Path path) {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key)
        .thenComparing(Entry::path);

    boolean isFolder() {
      return key.endsWith("/");
    }

    String name() {
      return id().substring(id().lastIndexOf('/') + 1);
    }

    String id() {
      return isFolder() ? key.substring(0, key.length() - 1) : key;
    }
  }

  /// The files below `root`, or `root` itself where it is a file.
  static Iterator<Input> of(Path root) {
    String name = FileName.of(root);
    if (Files.isDirectory(root)) {
      return new Walk(root);
    }
    return List.of(Input.of(name.isEmpty() ? root.toString() : name, root)).iterator();
  }

  private Walk(Path root) {
    try {
      entered.add(root.toRealPath());
      open.push(list(root, ""));
    } catch (IOException failure) {
      ahead = Input.refused(FileName.of(root), root, Reason.UNREADABLE, Trouble.sentence(failure));
    }
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && !open.isEmpty()) {
      Iterator<Entry> entries = open.peek();
      if (!entries.hasNext()) {
        open.pop();
        continue;
      }
      Entry entry = entries.next();
      ahead = entry.isFolder() ? enter(entry).orElse(null) : Input.of(entry.id(), entry.path());
    }
    return ahead != null;
  }

  @Override
  public Input next() {
    Input next = hasNext() ? ahead : null;
    if (next == null) {
      throw new NoSuchElementException();
    }
    ahead = null;
    return next;
  }

  /// Opens a folder, or says why not.
  private Optional<Input> enter(Entry folder) {
    try {
      if (Files.isSymbolicLink(folder.path())) {
        Path real = folder.path().toRealPath();
        if (entered.stream().anyMatch(real::startsWith)) {
          return Optional.of(Input.refused(folder.id(), folder.path(), Reason.UNREADABLE,
              "It is a link to a folder that is read already."));
        }
        entered.add(real);
      }
      open.push(list(folder.path(), folder.key()));
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(
          Input.refused(folder.id(), folder.path(), Reason.UNREADABLE, Trouble.sentence(failure)));
    }
  }

  private static Iterator<Entry> list(Path folder, String prefix) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      List<Entry> entries = paths.map(path -> entry(path, prefix))
          .filter(entry -> entry.isFolder()
              ? !entry.name().startsWith(".")
              : !FileName.isSetApart(entry.name()))
          .filter(entry -> !entry.key().equals(DECISIONS))
          .sorted(Entry.ORDER)
          .toList();
      return entries.iterator();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static Entry entry(Path path, String prefix) {
    return new Entry(prefix + FileName.of(path) + (Files.isDirectory(path) ? "/" : ""), path);
  }
}
