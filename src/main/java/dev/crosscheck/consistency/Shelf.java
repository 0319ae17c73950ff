package dev.crosscheck.consistency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Where values are put aside as bytes, so that memory holds their places only. The latest lie in memory; when these
/// are more than [#RECENT] bytes they go to a temporary file, which goes when the program ends, if not before. Not
/// thread-safe.
final class Shelf {

  /// Most bytes held in memory, but for a value that is longer.
  private static final int RECENT = 1 << 18;

  /// Bytes read at once: nearly every value with its length before it.
  private static final int READ = 1024;

  /// Writes a value.
  @FunctionalInterface
  interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  /// Reads a value as it was written.
  @FunctionalInterface
  interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  private final Bytes recent = new Bytes();
  private @Nullable FileChannel file;
  private long filed;

  /// Bytes that can be looked at without a copy.
  private static final class Bytes extends ByteArrayOutputStream {
    ByteBuffer from(int start) {
      return ByteBuffer.wrap(buf, start, count - start);
    }
  }

  /// Puts a value aside and gives its place; places grow.
  long put(Writing value) {
    try {
      var bytes = new ByteArrayOutputStream();
      value.to(new DataOutputStream(bytes));
      if (recent.size() + bytes.size() > RECENT) {
        file();
      }
      long place = filed + recent.size();
      new DataOutputStream(recent).writeInt(bytes.size());
      bytes.writeTo(recent);
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The value at a place.
  <T> T at(long place, Reading<T> value) {
    try {
      var head = bytes(place, READ);
      int length = head.getInt();
      var body = length <= head.remaining() ? head : bytes(place + Integer.BYTES, length);
      return value.from(new DataInputStream(
          new ByteArrayInputStream(body.array(), body.arrayOffset() + body.position(), length)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the next value after one lies.
  long after(long place) {
    try {
      return place + Integer.BYTES + bytes(place, Integer.BYTES).getInt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// At most so many bytes from a place on; a value lies in memory or in the file as a whole.
  private ByteBuffer bytes(long place, int most) throws IOException {
    if (place >= filed || file == null) {
      return recent.from((int) (place - filed));
    }
    var bytes = ByteBuffer.allocate(most);
    while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
      // until all is read
    }
    return bytes.flip();
  }

  private void file() throws IOException {
    if (file == null) {
      file = FileChannel.open(Files.createTempFile("crosscheck", ".tmp"), StandardOpenOption.READ,
          StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }
    var bytes = recent.from(0);
    while (bytes.hasRemaining()) {
      filed += file.write(bytes, filed);
    }
    recent.reset();
  }
}
