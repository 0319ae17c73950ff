package dev.crosscheck.extract;

import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures of tables whose heads name what they measure: "Stars (K)" over "65", "Loved" over "72.1".
final class FigureCells {

  private static final String RULE = "column-metric";

  private final Outline outline;
  private final MeasureCues cues;
  private final TableCaption captions;
  /// What each head says, by its sentence, and which tables are of surveys, by their groups.
  private final Map<Integer, Optional<FigureHead>> heads = new HashMap<>();
  private final Map<Integer, Boolean> surveys = new HashMap<>();

  FigureCells(Outline outline, MeasureCues cues) {
    this.outline = outline;
    this.cues = cues;
    this.captions = new TableCaption(outline);
  }

  /// Whether the head of a cell names a measure. Sizes and times may be told in words there instead: "Memory" over "low".
  boolean measures(Tables.Cell cell) {
    return head(cell).filter(head -> !Quantity.isMetric(head.metric())
        || head.value(text(cell.wording().sentence().span())).isPresent()).isPresent();
  }

  /// The claims of the cell; none where it holds no figure of the measure that its head names.
  List<Claim> of(Tables.Cell cell) {
    var wording = cell.wording();
    var place = wording.sentence().span();
    return head(cell)
        .flatMap(head -> head.value(text(place))
            .map(value -> head.metric() + "=" + Numerals.plain(value)))
        .map(value -> cell.things().stream()
            .map(thing -> new Claim(thing, Facet.METRIC, value, Polarity.POSITIVE, false, "", "",
                outline.article().quote(cell.evidence().cover(place)), place,
                wording.sentence().section(), RULE,
                Score.of(0.9, "a figure of a column of such figures")))
            .toList())
        .orElse(List.of());
  }

  private Optional<FigureHead> head(Tables.Cell cell) {
    var known = heads.get(cell.head().index());
    if (known == null) {
      int table = outline.blocks().get(cell.head().block()).group();
      boolean survey = surveys.computeIfAbsent(table, _ -> FigureHead
          .isSurvey(cell.heads().stream().map(Sentence::span).map(this::text), cues));
      known = FigureHead.of(text(cell.head().span()), survey, captions.of(table), cues);
      heads.put(cell.head().index(), known);
    }
    return known;
  }

  private String text(Span span) {
    return span.in(outline.view()).toString();
  }
}
