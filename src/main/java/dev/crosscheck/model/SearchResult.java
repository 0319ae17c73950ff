package dev.crosscheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a search found.
/// - `total`: all hits, of which `hits` are the page asked for.
/// - `frameworks`, `facets`, `values`: of all hits, how many name each thing and make a claim of each facet and of each
///   facet's value (`quality=performance`); the most frequent first.
/// - `suggestion`: where nothing was found, the query with its unknown words replaced by the nearest known ones.
public record SearchResult(long total, List<Hit> hits, List<Count> frameworks, List<Count> facets,
    List<Count> values,
    Optional<String> suggestion) {

  /// A passage that was found.
  /// - `title`: of its article. `section`: the heading it stands under, empty where under none.
  /// - `place`: title, heading, body, list, table, recap, caption, boilerplate.
  /// - `frameworks`: ids of the things it names or is about.
  /// - `passage`: all of it. `highlights`: in reading order the places in it that the query asks for.
  public record Hit(String article, String title, Optional<LocalDate> published, String section,
      String place,
      List<String> frameworks, Evidence passage, List<Evidence> highlights, double score) {
    public Hit {
      frameworks = List.copyOf(frameworks);
      highlights = List.copyOf(highlights);
    }
  }

  /// How many hits have something.
  public record Count(String name, long hits) {}

  public SearchResult {
    hits = List.copyOf(hits);
    frameworks = List.copyOf(frameworks);
    facets = List.copyOf(facets);
    values = List.copyOf(values);
  }
}
