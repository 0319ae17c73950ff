package dev.crosscheck;

import dev.crosscheck.difference.Change;
import dev.crosscheck.difference.Differences;
import dev.crosscheck.difference.Layer;
import dev.crosscheck.difference.UnusableOutput;
import dev.crosscheck.difference.WrittenFinding;
import dev.crosscheck.report.Sarif;
import dev.crosscheck.report.SarifResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The front door for the question what changed: the outputs of two runs in, what is new, gone or moved out.
public final class Differ {

  private final Path before;
  private final Path after;

  public Differ(Path before, Path after) {
    this.before = before;
    this.after = after;
  }

  /// Hands on each change of some layers, in the order of [Layer].
  ///
  /// @throws UnusableInput when a folder is not the output of a whole run
  public void changes(List<Layer> layers, Consumer<Change> consumer) {
    try {
      var differences = new Differences(before, after);
      layers.stream().sorted().distinct().forEach(layer -> differences.of(layer, consumer));
    } catch (UnusableOutput e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
  }

  /// All findings of both outputs as a log, each with what became of it.
  /// - `version`: of the program.
  ///
  /// @throws UnusableInput when a folder is not the output of a whole run
  public String sarif(String version) {
    var results = new ArrayList<SarifResult>();
    try {
      new Differences(before, after).findings((finding, change) -> place(finding)
          .ifPresent(place -> results.add(result(finding, place, state(change)))));
    } catch (UnusableOutput e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
    return new Sarif(version, results, Map.of()).page();
  }

  private static String state(Optional<Change.Kind> change) {
    return change.map(kind -> switch (kind) {
      case NEW -> "new";
      case GONE -> "absent";
      case MOVED, CHANGED -> "updated";
    }).orElse("unchanged");
  }

  private static Optional<SarifResult.Place> place(WrittenFinding finding) {
    return finding.place().map(Differ::place);
  }

  private static SarifResult.Place place(WrittenFinding.Place place) {
    return new SarifResult.Place(place.article(), place.line(), place.column(), place.start(),
        place.end(), place.quote());
  }

  private static SarifResult result(WrittenFinding finding, SarifResult.Place place,
      String state) {
    return new SarifResult(finding.id(), finding.scope(), finding.kind(), finding.severity(),
        finding.cause(), finding.framework(), finding.facet(), finding.summary(),
        finding.sides().stream().map(side -> new SarifResult.Side(side.value(), side.source(),
            side.quotations().stream().map(Differ::place).toList())).toList(),
        place, Optional.of(state));
  }
}
