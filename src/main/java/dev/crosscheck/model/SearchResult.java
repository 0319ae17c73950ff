package dev.crosscheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a search found.
/// - `total`: all hits, of which `hits` are the page asked for.
/// - `next`: the mark of the page that follows; empty where none does.
/// - `counts`: of all hits, in the order of [By].
/// - `suggestion`: where nothing was found, what would find something.
public record SearchResult(long total, List<Hit> hits, String next, List<Counts> counts,
    Optional<Suggestion> suggestion) {

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

  /// What hits are counted by: things named, facets and values (`quality=performance`) of claims made, article, year of
  /// publication, kind of passage.
  public enum By {
    FRAMEWORK("frameworks"), FACET("facets"), VALUE("values"), ARTICLE("articles"), YEAR(
        "years"), PLACE("places");

    private final String plural;

    By(String plural) {
      this.plural = plural;
    }

    /// The name of the counts: "frameworks".
    @Override
    public String toString() {
      return plural;
    }
  }

  /// How many hits have each name, the most frequent first. A hit may have none or several.
  /// - `names`: how many there are, of which `most` may list fewer.
  public record Counts(By by, int names, List<Count> most) {
    public Counts {
      most = List.copyOf(most);
    }
  }

  /// How many hits have something.
  public record Count(String name, long hits) {}

  /// What to look for instead. It finds something.
  /// - `parameter`: what is to be changed: [BadQuery#QUERY], or a filter by its name ("value").
  /// - `instead`: all that it should be; empty for leaving it out.
  /// - `hits`: what that finds.
  public record Suggestion(String parameter, String instead, long hits) {}

  public SearchResult {
    hits = List.copyOf(hits);
    counts = List.copyOf(counts);
  }

  /// The counts by one thing.
  public List<Count> most(By by) {
    return counts.stream().filter(count -> count.by() == by)
        .flatMap(count -> count.most().stream()).toList();
  }
}
