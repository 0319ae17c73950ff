package dev.crosscheck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({"one, 1", "Seven, 7", "TWENTY, 20", "first, 1", "Twelfth, 12", "3, 3", "21st, 21",
      "half, 0", "sevenfold, 0", "3x, 0"})
  void areReadAsWordsAndAsDigits(String word, int value) {
    assertEquals(value, NumberWords.value(word));
  }
}
