package dev.crosscheck.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;

/// A quotation and where it stands. Only [Article#quote(Span)] makes one, so no quotation can differ from its article;
/// one that was put aside by [#write(DataOutput)] is taken up again as it was.
/// Ordered by article, then place.
public final class Evidence implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::article)
      .thenComparing(Evidence::span);

  private final String article;
  private final Span span;
  private final int start;
  private final int end;
  private final int line;
  private final int column;
  private final String quote;

  Evidence(String article, Span span, int start, int end, int line, int column, String quote) {
    this.article = article;
    this.span = span;
    this.start = start;
    this.end = end;
    this.line = line;
    this.column = column;
    this.quote = quote;
  }

  /// Takes up what [#write(DataOutput)] put aside.
  public static Evidence read(DataInput in) throws IOException {
    return new Evidence(PutAside.text(in), new Span(in.readInt(), in.readInt()), in.readInt(),
        in.readInt(), in.readInt(), in.readInt(), PutAside.text(in));
  }

  /// Puts it aside while a run goes on.
  public void write(DataOutput out) throws IOException {
    PutAside.text(article, out);
    out.writeInt(span.start());
    out.writeInt(span.end());
    out.writeInt(start);
    out.writeInt(end);
    out.writeInt(line);
    out.writeInt(column);
    PutAside.text(quote, out);
  }

  /// The id of the article that says it.
  public String article() {
    return article;
  }

  /// Its place in UTF-16 units, for use inside the program.
  public Span span() {
    return span;
  }

  /// Its start in Unicode code points, for every file written.
  public int start() {
    return start;
  }

  /// Its end in Unicode code points, exclusive.
  public int end() {
    return end;
  }

  /// The line it starts in, from 1.
  public int line() {
    return line;
  }

  /// The code point of that line it starts at, from 1.
  public int column() {
    return column;
  }

  /// The exact text.
  public String quote() {
    return quote;
  }

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that && article.equals(that.article) && span.equals(that.span)
        && quote.equals(that.quote);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article, span);
  }

  @Override
  public String toString() {
    return article + ":" + line + ":" + column + " \"" + quote + "\"";
  }
}
