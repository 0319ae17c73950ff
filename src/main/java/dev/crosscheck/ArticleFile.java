package dev.crosscheck;

import dev.crosscheck.ingest.Corpus;
import dev.crosscheck.ingest.Input;
import dev.crosscheck.ingest.Manuscript;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A file that a person named: an article, a container, or with `!/` a record of one.
/// - `name`: as it was typed. `path`: the file or folder itself. `record`: empty where all of the file is meant.
record ArticleFile(String name, Path path, String record) {

  /// Parts the name of a container from that of a record in it.
  static final String RECORD = "!/";

  /// @throws UnusableInput when there is no such file
  static ArticleFile named(String name) {
    int mark = name.indexOf(RECORD);
    boolean whole = mark < 0 || exists(name);
    var path = whole ? name : name.substring(0, mark);
    if (!exists(path)) {
      throw new UnusableInput("there is no file '" + path + "'; give an article");
    }
    return new ArticleFile(name, Path.of(path),
        whole ? "" : name.substring(mark + RECORD.length()));
  }

  boolean isFolder() {
    return Files.isDirectory(path);
  }

  boolean isRecord() {
    return !record.isEmpty();
  }

  /// What the file holds, or the one record of it; the stream must be closed.
  /// - `id`: what the file is to be called in the ids of its articles.
  Stream<Manuscript> manuscripts(Corpus corpus, String id) {
    return corpus.open(Input.of(id, path))
        .filter(manuscript -> !isRecord() || manuscript.id().equals(id + RECORD + record));
  }

  private static boolean exists(String file) {
    try {
      return Files.exists(Path.of(file));
    } catch (InvalidPathException _) {
      return false;
    }
  }
}
