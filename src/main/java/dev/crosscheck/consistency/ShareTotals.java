package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Shares of one whole, as the article itself says, that add up to more than it.
final class ShareTotals implements Check {

  /// Fewest shares of a whole.
  private static final int FEWEST = 3;

  /// How far a sum may be off by the rounding of each share, in points.
  private static final double ROUNDING = 0.5;

  private static final double WHOLE = 100;

  /// How much around a list is looked at for what its shares are shares of, in UTF-16 units.
  private static final int AROUND = 300;

  private static final Pattern SHARE = Pattern
      .compile("(?<![\\d.,])(\\d{1,2}(?:\\.\\d{1,2})?)\\s?(?:%|per ?cent\\b)");

  private final Phrasings phrasings = Phrasings.own();

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.outline().listings().stream()
        .filter(listing -> listing.form() == Listing.Form.BULLETS
            || listing.form() == Listing.Form.LINES || listing.form() == Listing.Form.TABLE)
        .filter(listing -> listing.items().size() >= FEWEST)
        .flatMap(listing -> check(analysis, listing).stream());
  }

  private Optional<Finding> check(Analysis analysis, Listing listing) {
    var outline = analysis.outline();
    var lines = lines(outline, listing);
    var shares = lines.stream().map(line -> share(outline, line)).toList();
    if (shares.stream().anyMatch(OptionalDouble::isEmpty) || !isOneWhole(outline, listing)) {
      return Optional.empty();
    }
    double sum = shares.stream().mapToDouble(OptionalDouble::getAsDouble).sum();
    return sum <= WHOLE + ROUNDING * shares.size()
        ? Optional.empty()
        : Optional.of(finding(analysis, listing, lines, sum));
  }

  /// The items, each with what belongs to it.
  private static List<Span> lines(Outline outline, Listing listing) {
    return listing.items().stream()
        .map(item -> item.head().cover(item.body()).strip(outline.view())).toList();
  }

  /// The one share that an item gives.
  private static OptionalDouble share(Outline outline, Span line) {
    var found = SHARE.matcher(line.in(outline.view())).results().toList();
    return found.size() == 1
        ? OptionalDouble.of(Double.parseDouble(found.getFirst().group(1)))
        : OptionalDouble.empty();
  }

  private boolean isOneWhole(Outline outline, Listing listing) {
    int from = Math.max(0, listing.span().start() - AROUND);
    int to = Math.min(outline.view().length(), listing.span().end() + AROUND);
    String around = outline.view().substring(from, to);
    return phrasings.has("one-answer", around) && !phrasings.has("several-answers", around);
  }

  private static Finding finding(Analysis analysis, Listing listing, List<Span> lines,
      double sum) {
    var article = analysis.article();
    var first = article.quote(lines.getFirst());
    var last = article.quote(lines.getLast());
    return Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).facet("metric")
        .says(String.format(Locale.ROOT,
            "The %d shares of one whole (lines %d to %d) add up to %.0f %%.",
            listing.items().size(), first.line(), last.line(), sum))
        .side("shares", lines.stream().map(article::quote).toList())
        .side("of one whole", listing.lead().isEmpty() ? first : article.quote(listing.lead()))
        .finish();
  }
}
