package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what trails after the last section of an article, parted from it by a rule: notes, adverts, a word to the reader.
final class Trailers {

  private static final Pattern RULE = Pattern
      .compile("(?:^|\\R)[ \\t]*(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})(?=\\R)");

  private Trailers() {}

  /// The openings, and one that closes all of them where a rule stands after the last and no heading below it.
  static List<Opening> after(List<Opening> openings, List<Piece> pieces, String text) {
    for (int i = openings.isEmpty() ? pieces.size() : openings.getLast().piece() + 2; i < pieces
        .size(); i++) {
      int start = pieces.get(i).span().start();
      int before = Math.min(start, pieces.get(i - 1).span().end());
      if (pieces.get(i).isParagraph()
          && RULE.matcher(text).region(before, start).useAnchoringBounds(false).find()) {
        var all = new ArrayList<>(openings);
        all.add(new Opening(i, new Span(start, start), Optional.empty(),
            openings.stream().mapToInt(Opening::rank).min().orElse(0), Opening.Kind.CLOSING,
            Zone.BODY));
        return all;
      }
    }
    return openings;
  }
}
