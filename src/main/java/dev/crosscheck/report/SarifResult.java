package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.List;
import java.util.Optional;

/// A finding as a log shows it, at the place where an editor is to look; made of a finding, or of what a file has of one.
/// - `finding`: its id. `scope`, `kind`, `severity`, `cause`, `framework`, `facet`: as files have them.
/// - `baseline`: what became of it since another run: `new`, `unchanged`, `updated` or `absent`; empty where there is
///   no other run.
public record SarifResult(String finding, String scope, String kind, String severity, String cause,
    String framework, String facet, String summary, List<Side> sides, Place place,
    Optional<String> baseline) {

  /// One position of it. `source`: of the catalogue's fact; empty otherwise.
  public record Side(String value, String source, List<Place> quotations) {
    public Side {
      quotations = List.copyOf(quotations);
    }
  }

  /// A quotation. `line`, `column` from 1; `start`, `end` in code points, end exclusive.
  public record Place(String article, int line, int column, int start, int end, String quote) {
    static Place of(Evidence evidence) {
      return new Place(evidence.article(), evidence.line(), evidence.column(), evidence.start(),
          evidence.end(), evidence.quote());
    }
  }

  public SarifResult {
    sides = List.copyOf(sides);
  }

  public static SarifResult of(Finding finding, Evidence place) {
    return new SarifResult(finding.id(), finding.scope().toString(), finding.kind().toString(),
        finding.severity().toString(), finding.cause().map(Finding.Cause::toString).orElse(""),
        finding.framework(), finding.facet(), finding.summary(),
        finding.sides().stream().map(side -> new Side(side.value(), side.source(),
            side.evidence().stream().map(Place::of).toList())).toList(),
        Place.of(place), Optional.empty());
  }
}
