package dev.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// `run.json`: how the run came about, and every file of the set with its size and checksum.
final class RunManifest {

  static final String NAME = "run.json";

  private RunManifest() {}

  /// Writes it over the files of a folder, and says which these are, as sorted paths relative to it.
  static List<String> write(Path folder, RunInfo run) throws IOException {
    var files = files(folder);
    var described = new ArrayList<Object>();
    for (var file : files) {
      var entry = new LinkedHashMap<String, Object>();
      entry.put("path", file);
      entry.put("bytes", Files.size(FileNames.resolve(folder, file)));
      entry.put("sha256", Digest.of(FileNames.resolve(folder, file)));
      described.add(entry);
    }
    var manifest = new LinkedHashMap<String, Object>();
    manifest.put("program", "crosscheck");
    manifest.put("version", run.version());
    manifest.put("started", run.started().toString());
    manifest.put("options", run.options());
    manifest.put("catalogue_sha256", run.catalogue());
    manifest.put("lexicon_sha256", run.lexicon());
    manifest.put("decisions", Replays.json(run.replay()));
    var milliseconds = new LinkedHashMap<String, Object>();
    run.timings().forEach((stage, time) -> milliseconds.put(stage, time.toMillis()));
    manifest.put("timings_ms", milliseconds);
    manifest.put("files", described);
    try (var writer = CsvFile.utf8(folder.resolve(NAME))) {
      writer.write(Json.page(manifest));
    }
    return files;
  }

  /// The files that a run left by its own list; none where there is no list that can be read.
  static List<String> filesIn(Path manifest) throws IOException {
    if (!Files.isRegularFile(manifest)) {
      return List.of();
    }
    try {
      return Json.mapper().readTree(Files.readAllBytes(manifest)).path("files").valueStream()
          .map(file -> file.path("path")).filter(JsonNode::isString).map(JsonNode::stringValue)
          .toList();
    } catch (JacksonException e) {
      return List.of();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile)
          .map(path -> FileNames.relative(folder, path))
          .filter(path -> !path.equals(NAME)).sorted().collect(Collectors.toUnmodifiableList());
    }
  }
}
