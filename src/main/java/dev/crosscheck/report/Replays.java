package dev.crosscheck.report;

import dev.crosscheck.model.Decision;
import dev.crosscheck.model.Replay;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of an editor's decisions, as a JSON object.
final class Replays {

  private Replays() {}

  static Map<String, Object> json(Replay replay) {
    var json = new LinkedHashMap<String, Object>();
    json.put("total", replay.decisions());
    json.put("no_longer_apply", replay.idle().stream().map(Replays::json).toList());
    return json;
  }

  private static Map<String, Object> json(Replay.Idle idle) {
    Decision decision = idle.decision();
    var json = new LinkedHashMap<String, Object>();
    json.put("place", decision.place());
    json.put("action", decision.action().toString());
    json.put("target", decision.target());
    json.put("value", decision.value());
    json.put("note", decision.note());
    json.put("why", idle.why());
    return json;
  }
}
