package dev.crosscheck;

import dev.crosscheck.ingest.Corpus;
import dev.crosscheck.ingest.Limits;
import dev.crosscheck.ingest.Manuscript;
import dev.crosscheck.model.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The drafts to check: files, all files of folders, records of containers, and perhaps one text that lies in no file.
/// - `files`: as they are typed; a draft is called as its file is.
/// - `text`: of standard input.
public record Drafts(List<String> files, Optional<Text> text) {

  /// A text without a file; the ending of its name tells what it is.
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record Text(String name, byte[] content) {}

  public Drafts {
    files = List.copyOf(files);
  }

  /// Those that are folders.
  List<Path> folders() {
    return files.stream().distinct().map(ArticleFile::named).filter(ArticleFile::isFolder)
        .map(ArticleFile::path).toList();
  }

  /// Hands on what became of each draft, in the order given.
  ///
  /// @throws UnusableInput when there is no such file or record
  void read(Function<CharSequence, String> language, Consumer<Reading> reader) {
    text.ifPresent(draft -> reader
        .accept(corpus(List.of(), language).read(draft.name(), draft.content())));
    files.stream().distinct().map(ArticleFile::named).forEach(file -> {
      if (file.isFolder()) {
        readFolder(file, language, reader);
      } else {
        readFile(file, language, reader);
      }
    });
  }

  private static void readFile(ArticleFile file, Function<CharSequence, String> language,
      Consumer<Reading> reader) {
    var readings = readings(file, corpus(List.of(), language));
    if (readings.isEmpty()) {
      throw new UnusableInput(file.isRecord()
          ? "there is no record '" + file.name() + "'; a run lists the names in articles.csv"
          : "'" + file.name() + "' holds no article");
    }
    readings.forEach(reader);
  }

  private static List<Reading> readings(ArticleFile file, Corpus corpus) {
    try (var manuscripts = file.manuscripts(corpus, slashed(file.path()))) {
      return manuscripts.map(Manuscript::read).toList();
    }
  }

  private static void readFolder(ArticleFile folder, Function<CharSequence, String> language,
      Consumer<Reading> reader) {
    var corpus = corpus(List.of(folder.path()), language);
    try (var inputs = corpus.inputs()) {
      inputs.forEach(input -> {
        if (input.refusal().isPresent()) {
          reader.accept(input.refusal().get());
        } else {
          // an empty container among others is no reason to refuse the folder
          readings(new ArticleFile(input.id(), folder.path().resolve(input.id()), ""), corpus)
              .forEach(reader);
        }
      });
    }
  }

  private static Corpus corpus(List<Path> roots, Function<CharSequence, String> language) {
    return new Corpus(roots, Limits.DEFAULT, language);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
