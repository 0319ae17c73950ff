package dev.crosscheck.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A thing that the corpus mentions, in figures.
/// - `articles`, `mentions`: that name it. `lists`: main lists that it stands in.
/// - `best`, `median`, `worst`: of its positions there. `consensus`: its position by the default method and policy.
/// - `claims`: distinct by value. `corroborated`: said outright by two independent articles or more. `contradicted`: in a finding
///   that is no corroboration.
/// - `positive`, `negative`: claims of quality by polarity.
public record FrameworkSummary(String framework, String name, String kind, List<String> languages,
    boolean catalogued,
    int articles, int mentions, int lists, OptionalInt best, OptionalDouble median,
    OptionalInt worst,
    OptionalInt consensus, int claims, int corroborated, int contradicted, int positive,
    int negative) {
  public FrameworkSummary {
    languages = List.copyOf(languages);
  }
}
