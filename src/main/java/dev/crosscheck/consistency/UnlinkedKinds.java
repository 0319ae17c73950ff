package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An item of a list of frameworks that no catalogue has, and whose text opens with what it is: a library or a set of such.
final class UnlinkedKinds {

  /// How a text opens that says what its thing is; a thing that no catalogue has makes no claims.
  private static final Pattern OPENING = Pattern.compile(
      "(?i)^(?:(?:it|this|{name}) is )?(?:an?|the)? ?(?:[\\w-]+ ){0,3}?(?:library|(?:set|collection|suite|bundle) of (?:[\\w-]+ ){0,3}?libraries)\\b"
          .replace("{name}", "(?:[\\w.+#-]+ ){1,3}?"));

  /// The same in a second predicate, "it's an add-on and is a library", or of the section's own thing, "this library".
  private static final Pattern LATER = Pattern.compile(
      "(?i)^it(?:['\u2019]s| is) an? [^.;]{1,60}?,? and is an? \\W?library\\b|^[^.;,]{0,40}\\bthis (?:[\\w-]+ )?library\\W*$");

  /// Sentences that open the text of an item.
  private static final int OPENING_SENTENCES = 2;

  /// What makes it something else that has to do with libraries.
  private static final Pattern ELSEWHERE = Pattern
      .compile("(?i)\\b(?:framework|for|with|using|like|than|and|or)\\b");

  private UnlinkedKinds() {}

  /// - `told`: the things of which other sentences have told it already.
  static Stream<Finding> findings(Analysis analysis, Ranking ranking, Set<String> told) {
    var outline = analysis.outline();
    var listing = outline.listings().get(ranking.listing());
    if (listing.form() != Listing.Form.SECTIONS) {
      return Stream.empty();
    }
    var prose = new TreeMap<Integer, Sentence>();
    outline.sentences().stream().filter(sentence -> sentence.shape() == Sentence.Shape.PROSE)
        .forEach(sentence -> prose.put(sentence.span().start(), sentence));
    return listing.items().stream()
        .filter(item -> ranking.items().stream()
            .filter(ranked -> !ranked.framework().startsWith("?")
                || told.contains(ranked.framework()))
            .noneMatch(ranked -> ranked.body().overlaps(item.body())))
        .flatMap(item -> check(analysis, item, prose
            .subMap(item.body().start(), Math.max(item.body().start(), item.body().end()))
            .values().stream().limit(OPENING_SENTENCES).toList()).stream());
  }

  private static Optional<Finding> check(Analysis analysis, Listing.Item item,
      List<Sentence> prose) {
    String view = analysis.outline().view();
    return prose.stream()
        .filter(sentence -> opens(sentence.span().in(view).toString(),
            sentence.equals(prose.getFirst())))
        .findFirst().map(sentence -> finding(analysis, item, sentence));
  }

  private static boolean opens(String sentence, boolean first) {
    String text = sentence.replaceAll("\\s+", " ");
    var found = OPENING.matcher(text);
    return first && found.find() && !ELSEWHERE.matcher(found.group()).find()
        || LATER.matcher(text).find();
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
