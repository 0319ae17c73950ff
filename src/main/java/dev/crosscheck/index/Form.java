package dev.crosscheck.index;

import java.io.IOException;

/// How values of one type stand in the stored bytes. Forms have no state; what a text needs beside its values stands in
/// the [Writing] or the [Rereading].
interface Form<T> {

  void write(T value, Writing out) throws IOException;

  T read(Rereading in) throws IOException;

  /// The half that writes.
  interface Writer<T> {
    void write(T value, Writing out) throws IOException;
  }

  /// The half that reads.
  interface Reader<T> {
    T read(Rereading in) throws IOException;
  }

  static <T> Form<T> of(Writer<T> writer, Reader<T> reader) {
    return new Form<>() {
      @Override
      public void write(T value, Writing out) throws IOException {
        writer.write(value, out);
      }

      @Override
      public T read(Rereading in) throws IOException {
        return reader.read(in);
      }
    };
  }
}
