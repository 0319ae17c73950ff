package dev.crosscheck.ingest;

import dev.crosscheck.ingest.html.HtmlText;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Origin;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reading.Read;
import dev.crosscheck.model.Reading.Reason;
import dev.crosscheck.model.Reading.Rejected;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One file or record to an article: decoded, for a page its text taken out, judged by its language.
final class ArticleReader {

  private final English english;

  ArticleReader(Limits limits, Function<CharSequence, String> language) {
    this.english = new English(limits.letters(), language);
  }

  /// Bytes as a file or a server has them.
  Reading read(Manuscript manuscript, byte[] bytes, FileType type, PageHint hint) {
    if (bytes.length == 0) {
      return new Rejected(manuscript.id(), Reason.EMPTY, "The file has no content.");
    }
    var declared = type == FileType.HTML
        ? hint.charset().or(() -> PageHint.declaredIn(bytes))
        : hint.charset();
    var decoded = Decoder.decode(bytes, declared);
    if (decoded.isEmpty()) {
      return new Rejected(manuscript.id(), Reason.BINARY, Signature.sentence(bytes));
    }
    return read(manuscript, decoded.get().text(), decoded.get().charset().name(), type,
        hint.meta());
  }

  /// A text that is decoded already; `encoding` is the IANA name of what it was decoded by.
  Reading read(Manuscript manuscript, String text, String encoding, FileType type,
      Map<String, String> meta) {
    var origin = new Origin(encoding, manuscript.bytes(), manuscript.sha256());
    if (type == FileType.HTML) {
      var page = HtmlText.of(text, meta);
      return judged(
          new Article(manuscript.id(), page.text(), type.format(), origin, page.blocks(),
              page.meta()),
          content(page), "The page has no readable text, only markup.");
    }
    return judged(new Article(manuscript.id(), text, type.format(), origin, List.of(), meta), text,
        "The file holds nothing but white space.");
  }

  private Reading judged(Article article, String content, String empty) {
    if (new Span(0, article.text().length()).strip(article.text()).isEmpty()) {
      return new Rejected(article.id(), Reason.EMPTY, empty);
    }
    Optional<String> other = english.otherLanguage(content);
    if (other.isPresent()) {
      return new Rejected(article.id(), Reason.NOT_ENGLISH,
          "It is written in " + other.get() + "; only English is read.");
    }
    return new Read(article);
  }

  /// What a page itself says: without navigation and code.
  private static String content(HtmlText page) {
    StringBuilder content = new StringBuilder();
    page.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.NAVIGATION && block.kind() != Block.Kind.CODE)
        .forEach(block -> content.append(block.span().in(page.text())).append('\n'));
    return content.toString();
  }
}
