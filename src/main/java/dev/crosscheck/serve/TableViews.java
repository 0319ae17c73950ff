package dev.crosscheck.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;

/// The tables that are being looked through, each with what is wanted of it; those looked at last. A table that another
/// run has written anew is another one.
final class TableViews {

  /// Views held; each takes some 130 kB.
  private static final int MOST = 32;

  private record Key(Path file, FileTime written, long bytes, TableFilter filter) {}

  private final LinkedHashMap<Key, FittingRows> views = new LinkedHashMap<>(MOST, 0.75f, true);

  FittingRows of(Path file, TableFilter filter) throws IOException {
    var key = new Key(file, Files.getLastModifiedTime(file), Files.size(file), filter);
    synchronized (views) {
      var view = views.computeIfAbsent(key, _ -> new FittingRows(file, filter));
      if (views.size() > MOST) {
        views.pollFirstEntry();
      }
      return view;
    }
  }
}
