package dev.crosscheck.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes to text. Tried in this order, the surest first:
/// 1. a byte-order mark, which is left out of the text;
/// 2. UTF-16 without one, when every other byte is nearly always zero;
/// 3. UTF-8 without a fault, which no other encoding passes for by chance;
/// 4. the encoding that the page or its server names;
/// 5. UTF-8 with a few stray bytes of windows-1252, as pasting together leaves it;
/// 6. what Mozilla's detector recognises, where enough of the text lies beyond ASCII for it to judge by;
/// 7. windows-1252, in which the remaining English texts are written.
final class Decoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Share of bytes beyond ASCII, in percent, below which the detector has too little to go by: the quotation marks and
  /// accents of an English text make 0 to 3, other Latin alphabets 5 to 15, other scripts over 50.
  private static final int TELLING_SHARE = 5;

  /// How many bytes the detector is given; it has made up its mind long before.
  private static final int DETECTED_BYTES = 1 << 18;

  private Decoder() {}

  /// A text and the encoding it was decoded by.
  record Decoded(String text, Charset charset) {}

  /// An encoding and the bytes, as characters, by which a text says that it is in it.
  private record Mark(String charset, String bytes) {}

  /// The longer marks first, since one begins like another.
  private static final List<Mark> MARKS = List.of(new Mark("UTF-8", "\u00EF\u00BB\u00BF"),
      new Mark("UTF-32LE", "\u00FF\u00FE\0\0"), new Mark("UTF-32BE", "\0\0\u00FE\u00FF"),
      new Mark("UTF-16LE", "\u00FF\u00FE"), new Mark("UTF-16BE", "\u00FE\u00FF"));

  /// - `declared`: the encoding that the page or its server names, if any.
  ///
  /// Empty for bytes that are no text.
  static Optional<Decoded> decode(byte[] bytes, Optional<Charset> declared) {
    return Optional.of(decoded(bytes, declared)).filter(decoded -> isText(decoded.text));
  }

  private static Decoded decoded(byte[] bytes, Optional<Charset> declared) {
    Optional<Mark> mark = MARKS.stream().filter(known -> Signature.starts(bytes, known.bytes))
        .findFirst();
    if (mark.isPresent()) {
      Charset charset = Charset.forName(mark.get().charset());
      byte[] content = Arrays.copyOfRange(bytes, mark.get().bytes().length(), bytes.length);
      return charset.equals(StandardCharsets.UTF_8)
          ? strict(content, charset)
              .orElseGet(() -> new Decoded(MixedText.decode(content).text(), charset))
          : lenient(content, charset);
    }
    return wide(bytes).map(charset -> lenient(bytes, charset))
        .or(() -> strict(bytes, StandardCharsets.UTF_8))
        .or(() -> declared.flatMap(charset -> strict(bytes, charset)))
        .or(() -> mixed(bytes))
        .or(() -> detected(bytes).flatMap(charset -> strict(bytes, charset)))
        .orElseGet(() -> lenient(bytes, WINDOWS));
  }

  /// UTF-16 without a byte-order mark: in Latin text nearly all high halves are zero, and no low half is.
  private static Optional<Charset> wide(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int pairs = bytes.length / 2;
    if (zeros[0] == 0 && zeros[1] * 2 > pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (zeros[1] == 0 && zeros[0] * 2 > pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Decoded> mixed(byte[] bytes) {
    MixedText mixed = MixedText.decode(bytes);
    return mixed.isMostlyUtf8()
        ? Optional.of(new Decoded(mixed.text(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static Optional<Charset> detected(byte[] bytes) {
    long beyond = 0;
    for (byte b : bytes) {
      beyond += b < 0 ? 1 : 0;
    }
    if (beyond * 100 < (long) bytes.length * TELLING_SHARE) {
      return Optional.empty();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_BYTES));
    detector.dataEnd();
    return Stream.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported)
        .map(Charset::forName)
        .findFirst();
  }

  private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes))
          .toString();
      return Optional.of(new Decoded(text, charset));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(byte[] bytes, Charset charset) {
    return new Decoded(new String(bytes, charset), charset);
  }

  /// Whether characters are those of a text: no NUL, and hardly another control character. A text may hold one in a
  /// hundred (old printer files); random bytes hold more than ten.
  private static boolean isText(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      controls += c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F
          || c == 0xFFFD ? 1 : 0;
    }
    return controls <= 2 + text.length() / 100;
  }
}
