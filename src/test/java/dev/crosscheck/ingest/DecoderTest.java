package dev.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final String TEXT = "Symfony’s café – a “robust” choice\r\nfor teams of any size.\n";

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "UTF-32LE, UTF-32LE",
      "UTF-32BE, UTF-32BE"})
  void a_byte_order_mark_tells_the_encoding_and_is_no_text(String charset, String name) {
    var decoded = Decoder
        .decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)), Optional.empty())
        .orElseThrow();
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void a_text_without_mark_is_decoded_by_what_it_looks_like(String charset) {
    var decoded = Decoder.decode(TEXT.getBytes(Charset.forName(charset)), Optional.empty())
        .orElseThrow();
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset().name()).isEqualTo(charset);
  }

  @Test
  void a_declared_encoding_goes_before_a_guess() {
    var latin2 = Charset.forName("ISO-8859-2");
    String text = "Złoty środek: żaden framework.";
    var declared = PageHint
        .declaredIn("<meta charset='iso-8859-2'>".getBytes(StandardCharsets.US_ASCII));
    assertThat(Decoder.decode(text.getBytes(latin2), declared).orElseThrow().text())
        .isEqualTo(text);
  }

  @Test
  void a_declaration_that_the_bytes_belie_is_passed_over() {
    var declared = Optional.of(Charset.forName("windows-1252"));
    assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), declared).orElseThrow().text())
        .isEqualTo(TEXT);
  }

  @Test
  void an_unknown_declaration_is_none() {
    assertThat(PageHint.declaredIn("text/html; charset=klingon")).isEmpty();
    assertThat(PageHint.declaredIn("charset=\"!!\"")).isEmpty();
    assertThat(PageHint.declaredIn("text/html; charset=ISO-8859-1"))
        .contains(Charset.forName("windows-1252"));
  }

  @Test
  void utf_8_with_a_stray_byte_stays_utf_8() {
    byte[] bytes = "Naïve façades – and Rails\u0001s scaffolds".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 1 ? (byte) 0x92 : bytes[i];
    }
    var decoded = Decoder.decode(bytes, Optional.empty()).orElseThrow();
    assertThat(decoded.text()).isEqualTo("Naïve façades – and Rails’s scaffolds");
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void other_scripts_are_recognised() {
    String russian = "Это статья о том, какой каркас лучше выбрать для большого сайта. ".repeat(8);
    var decoded = Decoder
        .decode(russian.getBytes(Charset.forName("windows-1251")), Optional.empty()).orElseThrow();
    assertThat(decoded.text()).isEqualTo(russian);
  }

  @ParameterizedTest(name = "cut after {0} bytes")
  @ValueSource(ints = {1, 2, 3, 5, 7, 31})
  void a_text_that_is_cut_off_anywhere_is_still_a_text(int length) {
    for (var charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE}) {
      byte[] cut = Arrays.copyOf(("\uFEFF" + "é€ " + TEXT).getBytes(charset), length + 3);
      assertThat(Decoder.decode(cut, Optional.empty())).isPresent();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void random_bytes_are_no_text(long seed) {
    byte[] noise = new byte[4096];
    new Random(seed).nextBytes(noise);
    assertThat(Decoder.decode(noise, Optional.empty())).isEmpty();
    byte[] withoutNul = new byte[4096];
    IntStream.range(0, noise.length).forEach(i -> withoutNul[i] = noise[i] == 0 ? 1 : noise[i]);
    assertThat(Decoder.decode(withoutNul, Optional.empty())).isEmpty();
  }
}
