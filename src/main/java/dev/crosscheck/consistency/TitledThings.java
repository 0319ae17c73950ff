package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A title that sets three things or more against each other ("A vs. B vs. C"), over sections on all of them but one.
final class TitledThings implements Check {

  /// Fewest things of such a title.
  private static final int FEWEST = 3;

  private static final Pattern VERSUS = Pattern.compile("(?i)\\b(?:vs|versus)\\b");

  /// Behind a name that only says which kind of things are compared: "Which Node.js framework".
  private static final Pattern SORT = Pattern.compile(
      "(?i)\\s+(?:web |back-?end |server |mvc )?(?:framework|app|project|development|developer|team)");

  private final Catalogue catalogue;

  TitledThings(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var outline = analysis.outline();
    var title = outline.metadata().titleSpan();
    if (title.isEmpty() || !VERSUS.matcher(title.get().in(analysis.article().text())).find()) {
      return Stream.empty();
    }
    var named = TitleNames.of(analysis).stream()
        .filter(name -> !isSort(analysis.article().text(), name.span().end()))
        .toList();
    return named.stream().map(TitleNames.Named::framework).distinct().count() < FEWEST
        ? Stream.empty()
        : analysis.rankings().stream()
            .filter(ranking -> ranking.role() == Ranking.Role.MAIN
                && ranking.listing() < outline.listings().size()
                && outline.listings().get(ranking.listing()).form() == Listing.Form.SECTIONS)
            .flatMap(main -> check(analysis, analysis.article().quote(title.get()), named, main)
                .stream());
  }

  private static boolean isSort(CharSequence text, int end) {
    return SORT.matcher(text).region(end, text.length()).lookingAt();
  }

  private Optional<Finding> check(Analysis analysis, Evidence title, List<TitleNames.Named> named,
      Ranking main) {
    var titled = named.stream().map(TitleNames.Named::framework).distinct().toList();
    var listed = main.items().stream().map(Ranking.Item::framework).distinct().toList();
    // "Rails vs Laravel: why I still choose Ruby" names the language of one of them
    var lacking = titled.stream().filter(id -> !listed.contains(id))
        .filter(id -> titled.stream().noneMatch(other -> catalogue.isMadeWith(other, id))).toList();
    var added = listed.stream().filter(id -> !titled.contains(id)).toList();
    boolean exchanged = added.size() == 1 && listed.size() == titled.size()
        && lacking.size() == 1 && listed.size() > FEWEST
        && !catalogue.related(added.getFirst(), lacking.getFirst());
    boolean left = added.isEmpty() && listed.size() == titled.size() - 1;
    if (lacking.size() != 1 || !exchanged && !left
        || isHeaded(analysis, title, lacking.getFirst())) {
      return Optional.empty();
    }
    String id = lacking.getFirst();
    var heads = main.items().stream().map(Ranking.Item::head).toList();
    return Optional.of(Draft.within(Finding.Kind.LISTS_DIFFER, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(id)
        .says("The title compares " + names(titled) + " (line " + title.line()
            + "), the sections are on " + names(listed) + " (lines "
            + Prose.numbers(heads.stream().map(Evidence::line).toList()) + "); none is on "
            + catalogue.name(id) + ".")
        .side("title: " + id, title).side("sections", heads).finish());
  }

  private String names(List<String> ids) {
    return Prose.list(ids.stream().map(catalogue::name).toList());
  }

  /// Whether some heading, item or cell of the text begins with the thing after all.
  private static boolean isHeaded(Analysis analysis, Evidence title, String id) {
    var outline = analysis.outline();
    return analysis.mentions().stream().filter(mention -> mention.framework().equals(id))
        .map(mention -> mention.evidence().span()).filter(span -> !title.span().contains(span))
        .anyMatch(span -> outline.sections().stream().skip(1)
            .anyMatch(section -> section.heading().contains(span))
            || outline.listings().stream()
                .filter(listing -> listing.form() != Listing.Form.SENTENCE)
                .flatMap(listing -> listing.items().stream())
                .anyMatch(item -> item.head().contains(span)));
  }
}
