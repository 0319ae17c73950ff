package dev.crosscheck.report;

import java.util.HashSet;
import java.util.Set;

/// What tells a result from others of its article through edits elsewhere in the text: what it says, and neither where
/// nor in which file. Of several that say the same, the second and later ones take their quotation in.
final class SarifFingerprints {

  private static final String PARTS = "\u001f";

  private final Set<String> given = new HashSet<>();

  /// The fingerprint of the next result of a log; results come in the order of their places.
  String next(SarifResult result) {
    var said = String.join(PARTS, result.scope(), result.kind(), result.framework(),
        result.facet(),
        String.join(PARTS, result.sides().stream().map(SarifResult.Side::value).sorted().toList()));
    var fingerprint = Digest.of(said);
    return given.add(result.place().article() + PARTS + fingerprint)
        ? fingerprint
        : Digest.of(said + PARTS + result.place().quote());
  }
}
