package dev.crosscheck.consistency;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.Map;
import java.util.stream.Stream;

/// Independent articles that say the same. Copies are no support, and neither is the same sentence.
final class Corroboration implements CrossCheck {

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return testimony.each((id, dossier) -> dossier.statements().entrySet().stream()
        .filter(entry -> testimony.copies().independent(entry.getValue()) > 1)
        .map(entry -> finding(testimony, id, entry)));
  }

  private static Finding finding(Testimony testimony, String id,
      Map.Entry<Statement, Voices> entry) {
    var statement = entry.getKey();
    int sources = testimony.copies().independent(entry.getValue());
    var draft = Draft.across(Kind.CORROBORATION, Severity.NOTE).about(id)
        .facet(statement.facet().toString())
        .independent(sources)
        .says(sources + " independent articles say of " + testimony.name(id) + ": "
            + statement.facet()
            + " " + statement.shown() + ".");
    // an article a side, so that each stands beside the others
    for (Evidence quote : Testimony.quotes(testimony.originals(entry.getValue().strongest()))
        .stream()
        .limit(Draft.MOST_QUOTATIONS).toList()) {
      draft.side(statement.shown(), quote);
    }
    return draft.finish();
  }
}
