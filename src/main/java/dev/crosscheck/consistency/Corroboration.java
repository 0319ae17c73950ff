package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Independent articles that say the same. Copies are no support, and neither are the same words; what is weakened, said of
/// a part or in a sentence that may mean another thing adds to others' support and is none by itself.
final class Corroboration implements CrossCheck {

  /// Fewest articles that say it outright.
  private static final int FEWEST = 2;

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return testimony.each((id, dossier) -> dossier.statements().entrySet().stream()
        .flatMap(entry -> check(testimony, id, entry).stream()));
  }

  private static Optional<Finding> check(Testimony testimony, String id,
      Map.Entry<Statement, Voices> entry) {
    var statement = entry.getKey();
    int all = testimony.copies().independent(entry.getValue());
    var sure = sources(testimony.copies(), statement, entry.getValue());
    if (sure.size() < FEWEST) {
      return Optional.empty();
    }
    var draft = Draft.across(Kind.CORROBORATION, Severity.NOTE).about(id)
        .facet(statement.facet().toString()).independent(sure.size())
        .says("At least " + sure.size() + " independent articles"
            + (all > sure.size() ? ", and perhaps " + (all - sure.size()) + " more," : "")
            + " say of "
            + testimony.name(id) + ": " + statement.facet() + " " + statement.shown() + ".");
    // an article a side, so that each stands beside the others
    Testimony.quotes(sure).stream().limit(Draft.MOST_QUOTATIONS)
        .forEach(quote -> draft.side(statement.shown(), List.of(quote)));
    return Optional.of(draft.finish());
  }

  /// Whether a statement is corroborated.
  static boolean holds(Copies copies, Statement statement, Voices voices) {
    return sources(copies, statement, voices).size() >= FEWEST;
  }

  /// The sources that say it outright, each counted once.
  static List<Voice> sources(Copies copies, Statement statement, Voices voices) {
    return copies.sources(voices.strongest()).stream()
        .filter(voice -> isOutright(statement.facet(), voice)).toList();
  }

  /// Praise, and what a thing is called, may be of a part or of another; a fact is of what it names.
  private static boolean isOutright(Facet facet, Voice voice) {
    return switch (facet) {
      case QUALITY, KIND, PROJECT_SIZE, AUDIENCE -> Causes.isSure(voice);
      case LANGUAGE, ARCHITECTURE, FIRST_RELEASE, CREATOR, LICENCE, MAINTAINER, PLATFORM, BUILT_ON,
          WORKS_WITH, USED_BY, METRIC, VERSION, SUPERLATIVE, COMPARISON, FEATURE, USE_CASE ->
        !voice.hedged();
    };
  }
}
