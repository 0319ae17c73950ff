package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import dev.crosscheck.model.Reading.Rejected;
import java.nio.file.Path;
import java.util.Optional;

/// A file of the corpus that is still to be opened.
/// - `id`: its path relative to the corpus folder, `/`-separated.
/// - `refusal`: why it can't be opened at all, where that is known already.
public record Input(String id, Path path, Optional<Rejected> refusal) {

  public static Input of(String id, Path path) {
    return new Input(id, path, Optional.empty());
  }

  static Input refused(String id, Path path, Reason reason, String detail) {
    return new Input(id, path, Optional.of(new Rejected(id, reason, detail)));
  }
}
