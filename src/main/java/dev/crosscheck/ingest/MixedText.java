package dev.crosscheck.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// UTF-8 with stray bytes in it, as pasting together and cutting off leave it. Stray bytes are read as windows-1252.
/// - `letters`: characters beyond ASCII that were written as UTF-8.
/// - `strays`: bytes that weren't.
record MixedText(String text, int letters, int strays) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  boolean isMostlyUtf8() {
    return letters > strays;
  }

  static MixedText decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // a byte makes at most one character in either encoding, so the buffer never overflows
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int strays = 0;
    int strayLetters = 0;
    for (CoderResult result = decoder.decode(in, out, true); result
        .isMalformed(); result = decoder.decode(in, out, true)) {
      byte[] stray = new byte[result.length()];
      in.get(stray);
      String letters = in.hasRemaining() ? new String(stray, WINDOWS) : "\uFFFD";
      out.put(letters);
      strays += stray.length;
      strayLetters += (int) letters.chars().filter(c -> c >= 0x80).count();
    }
    String text = out.flip().toString();
    int beyond = (int) text.codePoints().filter(c -> c >= 0x80).count();
    return new MixedText(text, beyond - strayLetters, strays);
  }
}
