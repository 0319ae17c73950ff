package dev.crosscheck.index.words;

import java.util.Set;

/// Takes the plural off an English word, and nothing else: "frameworks" and "framework" are one, "scaling" and
/// "scale" stay two. Harman's S-stemmer (How Effective Is Suffixing?, 1991) with the sibilants treated as speakers do.
final class Plurals {

  /// Shortest word that is changed; shorter ones ("css", "aws", "its") are names or no plurals.
  /// - Unit: UTF-16 units.
  private static final int SHORTEST = 4;

  private Plurals() {}

  /// - `names`: words that are left alone ("rails" is no plural).
  static String strip(String form, Set<String> names) {
    if (form.length() < SHORTEST || !form.endsWith("s") || form.endsWith("ss")
        || form.endsWith("us")
        || form.endsWith("is") || form.endsWith("js")
        || !Character.isLetter(form.charAt(form.length() - 2))
        || names.contains(form)) {
      return form;
    }
    if (form.endsWith("ies") && form.length() > SHORTEST) {
      return form.substring(0, form.length() - 3) + "y";
    }
    return form.substring(0, form.length() - (endsInSibilant(form) ? 2 : 1));
  }

  private static boolean endsInSibilant(String form) {
    return form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches")
        || form.endsWith("xes")
        || form.endsWith("zzes");
  }
}
