package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reading.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The articles of some folders and files.
///
/// ```java
/// new Corpus(List.of(Path.of("corpus")), Limits.DEFAULT, linguist::language).readings().forEach(reading -> …);
/// ```
///
/// Files come in the order of their ids, the records of a container in its own order. Nothing is held in memory but
/// the listing of the folders that are open and the article that is being read; every stream must be closed.
/// Whatever the input, a reading comes of it and no exception.
public final class Corpus {

  private final List<Path> roots;
  private final Containers containers;

  /// - `roots`: folders, which are read with all that is below them, and files. An article's id is its path below the
  ///   folder given, or the name of the file given.
  /// - `language`: the ISO 639-1 code of the language that most of a text is in; `und` where it can't be told. It is
  ///   called in the thread that reads an article.
  public Corpus(List<Path> roots, Limits limits, Function<CharSequence, String> language) {
    this.roots = roots.stream().map(root -> root.toAbsolutePath()).distinct().toList();
    this.containers = new Containers(limits, new ArticleReader(limits, language));
  }

  /// All files, listed as they are asked for, in the order of their ids.
  public Stream<Input> inputs() {
    return stream(new Merge(roots.stream().map(Walk::of).toList()));
  }

  /// What a file holds, hashed but not yet decoded: itself, or the records of a container. The stream must be closed.
  public Stream<Manuscript> open(Input input) {
    if (input.refusal().isPresent()) {
      return Stream.of(Manuscript.refused(input.refusal().get()));
    }
    try {
      if (Files.exists(input.path()) && !Files.isRegularFile(input.path())) {
        return Stream.of(Manuscript.refused(input.id(), Reason.UNREADABLE,
            "It is a device or a pipe and no file."));
      }
      Records records = new Records(input.id(), containers.file(input.id(), input.path()));
      return stream(records).onClose(records::close);
    } catch (IOException failure) {
      return Stream
          .of(Manuscript.refused(input.id(), Reason.UNREADABLE, Trouble.sentence(failure)));
    }
  }

  /// What became of a file, or of each record of a container.
  public Stream<Reading> read(Input input) {
    return open(input).map(Manuscript::read);
  }

  /// What became of every file and record.
  public Stream<Reading> readings() {
    return inputs().flatMap(this::read);
  }

  /// An article that lies in no file, such as a draft from standard input; its id's ending tells what it is.
  public Reading read(String id, byte[] content) {
    FileType type = FileType.of(id).filter(FileType::isArticle).orElse(FileType.TEXT);
    return containers.article(id, type, content).read();
  }

  private static <T> Stream<T> stream(Iterator<T> iterator) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
