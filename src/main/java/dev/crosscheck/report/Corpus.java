package dev.crosscheck.report;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Replay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is known of the articles together, ready to be looked up.
/// - `replay`: what became of an editor's decisions.
/// - `findingsIn`: how many findings name an article; absent where none.
/// - `articles`: an article by its id, read again.
/// - `things`: the summary of each thing by its id.
record Corpus(Overview overview, List<Reading.Rejected> rejected, Replay replay,
    Function<String, Optional<Article>> articles,
    Map<String, Integer> findingsIn, Map<String, FrameworkSummary> things) {

  private static final Comparator<Reading.Rejected> ORDER = Comparator
      .comparing(Reading.Rejected::file)
      .thenComparing(Reading.Rejected::reason).thenComparing(Reading.Rejected::detail);

  /// The name of a thing; of one that no article mentions its id.
  String name(String thing) {
    var known = things.get(thing);
    return known == null ? thing : known.name();
  }

  static Corpus of(Overview overview, List<Reading.Rejected> rejected, Replay replay,
      Function<String, Optional<Article>> articles) {
    return new Corpus(overview, rejected.stream().sorted(ORDER).toList(), replay, articles,
        overview.findings().stream().map(Finding::articles)
            .flatMap(names -> names.stream().distinct())
            .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum)),
        overview.frameworks().stream()
            .collect(Collectors.toMap(FrameworkSummary::framework, Function.identity())));
  }
}
