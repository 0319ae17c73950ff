package dev.crosscheck.index;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// An analysis to bytes and back, equal to itself. Of every quotation only the place is kept: [Article#quote] makes it
/// anew, so that what is read can't differ from its article either.
final class AnalysisCodec {

  static final AnalysisCodec CODEC = new AnalysisCodec();

  /// What an article is made from.
  record Parts(String id, String text, Format format, Origin origin, List<Block> blocks,
      Map<String, String> meta) {}

  private final Form<Parts> parts;
  private final Form<Analysis> analyses;
  private final String version;

  private AnalysisCodec() {
    var forms = new Forms();
    parts = forms.of(Parts.class);
    analyses = forms.of(Analysis.class);
    version = hash(forms.description());
  }

  /// Changes whenever a type of the model does: bytes of another version can't be read.
  String version() {
    return version;
  }

  BytesRef article(Article article) {
    return write(new Writing(""), parts,
        new Parts(article.id(), article.text(), article.format(), article.origin(),
            article.blocks(), article.meta()));
  }

  Article article(BytesRef bytes) {
    var read = read(new Rereading(bytes, null), parts);
    return new Article(read.id, read.text, read.format, read.origin, read.blocks, read.meta);
  }

  /// All of an analysis but its article.
  BytesRef analysis(Analysis analysis) {
    return write(new Writing(analysis.article().text()), analyses, analysis);
  }

  Analysis analysis(Article article, BytesRef bytes) {
    return read(new Rereading(bytes, article), analyses);
  }

  private static <T> BytesRef write(Writing out, Form<T> form, T value) {
    try {
      form.write(value, out);
      return out.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(Rereading in, Form<T> form) {
    try {
      return form.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String description) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256")
              .digest(description.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
