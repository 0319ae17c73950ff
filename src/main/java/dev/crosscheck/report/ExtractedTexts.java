package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Format;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// `text/`: the texts that stand in no file of the corpus, since they were taken out of HTML or of a container, or
/// since the file's bytes had to be mended; what the offsets count in. Named by the article with `.txt` added.
final class ExtractedTexts implements ReportFile {

  private static final String FOLDER = "text/";

  /// Longest name of a file or folder that every file system takes, room for the ending left.
  /// - Unit: bytes of UTF-8. Source: 255 on ext4, APFS and NTFS.
  private static final int MAX_NAME = 200;

  /// What some file system doesn't take in a name, and the sign that stands before its code.
  private static final String UNFIT = "<>:\"|?*\\%";

  private final Path folder;

  ExtractedTexts(Path folder, Corpus corpus, CsvStyle style) {
    this.folder = folder;
  }

  @Override
  public void add(Analysis analysis) throws IOException {
    var path = path(analysis.article());
    if (path.isPresent()) {
      var file = FileNames.resolve(folder, path.get());
      var parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(file, analysis.article().text().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}

  /// Where an article's text is kept, relative to the output; empty where the text is its file.
  static Optional<String> path(Article article) {
    return isItsFile(article)
        ? Optional.empty()
        : Optional.of(FOLDER
            + Arrays.stream(article.id().split("/", -1)).map(ExtractedTexts::name)
                .collect(Collectors.joining("/"))
            + ".txt");
  }

  /// Whether its file, decoded as `articles.csv` says, gives its text: bytes that had to be mended come out longer,
  /// or as the sign for what can't be read.
  private static boolean isItsFile(Article article) {
    var origin = article.origin();
    if (article.format() == Format.HTML || article.id().contains("!/")
        || !Charset.isSupported(origin.encoding())
        || article.text().indexOf('\uFFFD') >= 0) {
      return false;
    }
    var charset = Charset.forName(origin.encoding());
    long length = article.text().getBytes(charset).length;
    return length == origin.bytes() || length + "\uFEFF".getBytes(charset).length == origin.bytes();
  }

  /// A part of an article's id as the name of a file: records are often named by addresses.
  private static String name(String part) {
    if (part.isEmpty() || part.chars().allMatch(c -> c == '.')) {
      return part.isEmpty() ? "%" : part.replace(".", "%2E");
    }
    var name = new StringBuilder();
    part.chars().forEach(c -> {
      if (c < ' ' || UNFIT.indexOf(c) >= 0) {
        name.append(hex(c));
      } else {
        name.append((char) c);
      }
    });
    byte[] bytes = name.toString().getBytes(StandardCharsets.UTF_8);
    return bytes.length <= MAX_NAME
        ? name.toString()
        : name.substring(0, MAX_NAME / 8) + "%" + Digest.of(part).substring(0, 32);
  }

  private static String hex(int c) {
    return "%" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16);
  }
}
