package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An item of a list of frameworks that no catalogue has, and whose text opens with what it is: a library or a set of such.
final class UnlinkedKinds {

  /// How a text opens that says what its thing is; a thing that no catalogue has makes no claims.
  private static final Pattern OPENING = Pattern.compile(
      "(?i)^(?:(?:it|this|{name}) is )?(?:an?|the)? ?(?:[\\w-]+ ){0,3}?(?:library|(?:set|collection|suite|bundle) of (?:[\\w-]+ ){0,3}?libraries)\\b"
          .replace("{name}", "(?:[\\w.+#-]+ ){1,3}?"));

  /// What makes it something else that has to do with libraries.
  private static final Pattern ELSEWHERE = Pattern
      .compile("(?i)\\b(?:framework|for|with|using|like|than|and|or)\\b");

  private UnlinkedKinds() {}

  static Stream<Finding> findings(Analysis analysis, Ranking ranking) {
    var outline = analysis.outline();
    var listing = outline.listings().get(ranking.listing());
    if (listing.form() != Listing.Form.SECTIONS) {
      return Stream.empty();
    }
    var first = new HashMap<Integer, Sentence>();
    outline.sentences().stream().filter(sentence -> sentence.shape() == Sentence.Shape.PROSE)
        .forEach(sentence -> first.putIfAbsent(sentence.section(), sentence));
    return listing.items().stream()
        .filter(item -> ranking.items().stream()
            .noneMatch(known -> !known.framework().startsWith("?")
                && known.body().overlaps(item.body())))
        .flatMap(item -> check(analysis, item, first.get(item.section())).stream());
  }

  private static Optional<Finding> check(Analysis analysis, Listing.Item item,
      @Nullable Sentence sentence) {
    String view = analysis.outline().view();
    return Optional.ofNullable(sentence)
        .filter(first -> opens(first.span().in(view).toString()))
        .map(first -> finding(analysis, item, first));
  }

  private static boolean opens(String sentence) {
    var found = OPENING.matcher(sentence.replaceAll("\\s+", " "));
    return found.find() && !ELSEWHERE.matcher(found.group()).find();
  }

  private static Finding finding(Analysis analysis, Listing.Item item, Sentence sentence) {
    var head = NumberingGap.head(analysis, item);
    var said = analysis.article().quote(sentence.span());
    return Draft.within(Finding.Kind.KIND_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about("?" + head.quote())
        .facet(Facet.KIND.toString())
        .says("Ranks " + head.quote() + " among the frameworks (line " + head.line()
            + ") and calls it a library (line " + said.line() + ").")
        .side("framework", head).side("library", said).finish();
  }
}
