package dev.crosscheck.nlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/// From the three letters that the model speaks (ISO 639-3) to the two that people know (ISO 639-1).
final class LanguageCodes {

  private static final Map<String, String> SHORT = Arrays.stream(Locale.getISOLanguages())
      .collect(Collectors.toMap(LanguageCodes::longCode, code -> code, (first, second) -> first));

  /// Individual languages that the model knows where people name the macrolanguage.
  private static final Map<String, String> MACRO = Map.of("cmn", "zh", "pes", "fa", "ekk", "et",
      "lvs", "lv", "zlm", "ms",
      "nob", "no", "nno", "no", "arb", "ar", "swh", "sw", "als", "sq");

  private LanguageCodes() {}

  /// The two letters, or the three where no two exist.
  static String shortCode(String code) {
    return MACRO.getOrDefault(code, SHORT.getOrDefault(code, code));
  }

  private static String longCode(String code) {
    try {
      return Locale.of(code).getISO3Language();
    } catch (MissingResourceException e) {
      return code;
    }
  }
}
