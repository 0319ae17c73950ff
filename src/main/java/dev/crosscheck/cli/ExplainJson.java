package dev.crosscheck.cli;

import dev.crosscheck.ExplainedLine;
import dev.crosscheck.ExplainedLine.Listed;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Explanation.CueRead;
import dev.crosscheck.model.Explanation.NameRead;
import dev.crosscheck.model.Explanation.SentenceRead;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An explanation for programs. Offsets count Unicode code points, as in every file written.
final class ExplainJson {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT).build();

  private ExplainJson() {}

  static String of(String file, List<ExplainedLine> lines) {
    var all = new LinkedHashMap<String, Object>();
    all.put("file", file);
    all.put("lines", lines.stream().map(ExplainJson::line).toList());
    return JSON.writeValueAsString(all);
  }

  private static Map<String, Object> line(ExplainedLine line) {
    var row = new LinkedHashMap<String, Object>();
    row.put("line", line.number());
    row.put("text", line.text());
    row.put("places", line.zones().stream().map(zone -> zone.place()).toList());
    row.put("zones", line.zones().stream().map(Reasons::name).toList());
    row.put("blocks", line.blocks().stream().map(ExplainJson::block).toList());
    row.put("section", line.heading());
    row.put("topic", line.topic());
    row.put("items", line.items().stream().map(ExplainJson::item).toList());
    row.put("names", line.names().stream().map(ExplainJson::name).toList());
    row.put("sentences", line.sentences().stream().map(ExplainJson::sentence).toList());
    return row;
  }

  private static Map<String, Object> block(Block block) {
    var row = new LinkedHashMap<String, Object>();
    row.put("kind", Reasons.name(block.kind()));
    row.put("level", block.level());
    row.put("marker", block.marker());
    return row;
  }

  private static Map<String, Object> item(Listed listed) {
    var row = new LinkedHashMap<String, Object>();
    row.put("position", listed.item().position());
    listed.item().stated().ifPresent(stated -> row.put("stated_position", stated));
    row.put("of", listed.listing().items().size());
    listed.ranking().ifPresent(ranking -> {
      row.put("list", ranking.list());
      row.put("role", Reasons.name(ranking.role()));
      row.put("ordered", ranking.ordered());
    });
    row.put("ranked", listed.ranked().stream().map(ExplainJson::ranked).toList());
    return row;
  }

  private static Map<String, Object> ranked(Ranking.Item ranked) {
    var row = new LinkedHashMap<String, Object>();
    row.put("framework", ranked.framework());
    row.put("source", Reasons.name(ranked.source()));
    ranked.measure().ifPresent(measure -> {
      row.put("metric", measure.metric());
      row.put("metric_value", measure.value());
    });
    return row;
  }

  private static Map<String, Object> name(NameRead name) {
    var row = place(name.surface());
    row.put("status", Reasons.name(name.fate()));
    row.put("framework", name.thing());
    row.put("options", name.options());
    row.put("score", score(name.score()));
    return row;
  }

  private static Map<String, Object> score(Score score) {
    var row = new LinkedHashMap<String, Object>();
    row.put("value", score.value());
    row.put("how", score.how());
    if (!score.from().isEmpty()) {
      row.put("from", score.from().stream().map(ExplainJson::score).toList());
    }
    return row;
  }

  private static Map<String, Object> sentence(SentenceRead read) {
    var row = new LinkedHashMap<String, Object>();
    read.subject().ifPresent(subject -> {
      row.put("about", subject.things());
      row.put("about_how", subject.how());
      row.put("about_confidence", subject.sure());
    });
    read.silence().ifPresent(silence -> row.put("silence", Reasons.name(silence)));
    row.put("cues", read.cues().stream().map(ExplainJson::cue).toList());
    return row;
  }

  private static Map<String, Object> cue(CueRead cue) {
    var row = place(cue.words());
    row.put("rule", cue.rule());
    row.put("table", cue.table());
    cue.facet().ifPresent(facet -> row.put("facet", facet.toString()));
    row.put("value", cue.value());
    switch (cue.fate()) {
      case Fate.Claimed(var claim) -> row.put("claim", claim(claim));
      case Fate.Repeated(var claim, var kept) -> {
        row.put("repeats_line", kept.evidence().line());
        row.put("repeated", claim(claim));
      }
      case Fate.Covered(var rule, _) -> no(row, "covered", rule);
      case Fate.Shield _ -> no(row, "shield", cue.rule());
      case Fate.Unmet(var condition) -> no(row, "unmet", condition);
      case Fate.Unsaid unsaid -> no(row, "unsaid", Reasons.name(unsaid));
      case Fate.Silence silence -> no(row, "silence", Reasons.name(silence));
    }
    return row;
  }

  private static void no(Map<String, Object> row, String reason, String which) {
    row.put("no_claim", reason);
    row.put("because", which);
  }

  private static Map<String, Object> claim(Claim claim) {
    var row = new LinkedHashMap<String, Object>();
    row.put("framework", claim.framework());
    row.put("facet", claim.facet().toString());
    row.put("value", claim.value());
    row.put("polarity", claim.polarity().toString());
    row.put("hedged", claim.hedged());
    row.put("scope", claim.scope());
    row.put("other", claim.other());
    row.put("score", score(claim.score()));
    return row;
  }

  private static Map<String, Object> place(Evidence evidence) {
    var row = new LinkedHashMap<String, Object>();
    row.put("start", evidence.start());
    row.put("end", evidence.end());
    row.put("exact", evidence.quote());
    return row;
  }
}
