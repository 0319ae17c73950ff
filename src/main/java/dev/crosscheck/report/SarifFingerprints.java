package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.HashSet;
import java.util.Set;

/// What tells a result from others of its article through edits elsewhere in the text: what it says, and neither where
/// nor in which file. Of several that say the same, the second and later ones take their quotation in.
final class SarifFingerprints {

  private static final String PARTS = "\u001f";

  private final Set<String> given = new HashSet<>();

  /// The fingerprint of the next result of a log; results come in the order of their places.
  String next(Finding finding, Evidence place) {
    var said = String.join(PARTS, finding.scope().toString(), finding.kind().toString(),
        finding.framework(), finding.facet(),
        String.join(PARTS, finding.sides().stream().map(Finding.Side::value).sorted().toList()));
    var fingerprint = Digest.of(said);
    return given.add(place.article() + PARTS + fingerprint)
        ? fingerprint
        : Digest.of(said + PARTS + place.quote());
  }
}
