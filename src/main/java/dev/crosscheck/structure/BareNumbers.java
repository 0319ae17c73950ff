package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbers without a mark behind them before short lines of a text ("1 Gin", "2 Echo"): they are markers only where all of
/// them count on from 1.
final class BareNumbers {

  /// Fewest of such lines.
  private static final int FEWEST = 3;

  /// Longest of such lines: a name, and perhaps a word to it.
  /// - Unit: words with the number.
  private static final int LONGEST = 5;

  private BareNumbers() {}

  /// The same lines, those with such numbers known as numbered.
  static List<Line> read(List<Line> lines, CharSequence view) {
    var run = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      var marker = bare(lines, i, view);
      if (marker.isPresent() && marker.get().number().orElse(0) != run.size() + 1) {
        return lines;
      }
      if (marker.isPresent()) {
        run.add(i);
      }
    }
    if (run.size() < FEWEST) {
      return lines;
    }
    var read = new ArrayList<>(lines);
    run.forEach(i -> read.set(i, numbered(lines.get(i), view)));
    return read;
  }

  private static Line numbered(Line line, CharSequence view) {
    var marker = Marker.bare(view, line.piece().span()).orElseThrow();
    var text = new Span(line.text().start() + marker.length(), line.text().end()).strip(view);
    return new Line(line.piece(), Optional.of(marker), text, line.words() - 1, line.last(),
        !Character.isLowerCase(view.charAt(text.start())));
  }

  /// The number of a short line that stands apart over another line.
  private static Optional<Marker> bare(List<Line> lines, int i, CharSequence view) {
    var line = lines.get(i);
    boolean alone = line.isOpen() && line.marker().isEmpty() && line.looksLikeHeading()
        && line.words() <= LONGEST && line.piece().gap() > 0 && i + 1 < lines.size()
        && lines.get(i + 1).isOpen();
    return alone
        ? Marker.bare(view, line.piece().span()).filter(marker -> Character.isUpperCase(
            view.charAt(line.piece().span().start() + marker.length())))
        : Optional.empty();
  }
}
