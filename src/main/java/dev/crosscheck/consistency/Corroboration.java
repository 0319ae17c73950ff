package dev.crosscheck.consistency;

import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Independent articles that say the same. Copies are no support, and neither are the same words; what is only perhaps so
/// adds to others' support and is none by itself.
final class Corroboration implements CrossCheck {

  /// Fewest articles that say it without a "may" or "can".
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
    var sources = testimony.copies().sources(entry.getValue().strongest());
    int hedged = (int) sources.stream().filter(Voice::hedged).count();
    if (all - hedged < FEWEST) {
      return Optional.empty();
    }
    var draft = Draft.across(Kind.CORROBORATION, Severity.NOTE).about(id)
        .facet(statement.facet().toString()).independent(all)
        .says("At least " + (all - hedged) + " independent articles"
            + (hedged > 0 ? ", and perhaps " + hedged + " more," : "") + " say of "
            + testimony.name(id) + ": " + statement.facet() + " " + statement.shown() + ".");
    // an article a side, so that each stands beside the others
    Testimony.quotes(sources).stream().limit(Draft.MOST_QUOTATIONS)
        .forEach(quote -> draft.side(statement.shown(), List.of(quote)));
    return Optional.of(draft.finish());
  }
}
