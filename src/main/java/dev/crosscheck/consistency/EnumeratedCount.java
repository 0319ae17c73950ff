package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A number that the same sentence breaks: "three criteria decided: age, price, size, and speed".
final class EnumeratedCount implements Check {

  /// What follows the noun up to the colon, then the enumeration up to the sentence's end.
  private static final Pattern ENUMERATION = Pattern
      .compile("(?s)^[^:;.!?]{0,60}:\\s+([^:;.!?()\"“”]{5,300})[.;!?]?\\s*$");

  /// With a comma before it, the last conjunction alone joins items; those within an item don't part it.
  private static final Pattern LAST_WITH_COMMA = Pattern.compile(",\\s*(?:and|or|&)\\s+[^,]+$");

  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*(?:(?:and|or|&)\\s+)?");

  private static final Pattern LAST_JOINT = Pattern
      .compile("\\s+(?:and|or|&)\\s+(?=\\S+(?:\\s+\\S+){0,3}$)");

  /// What makes an enumeration one of examples, and no whole.
  private static final Pattern OPEN = Pattern
      .compile("(?i)\\b(?:etc|more|others?|so on|such as|like|including|e\\.g)\\b|…|\\.\\.\\.");

  /// Most words of an item; what is longer is a sentence's part.
  private static final int LONGEST = 5;

  private static final Pattern VAGUE = Pattern
      .compile(
          "(?i)\\b(?:over|more than|at least|about|around|some|nearly|almost|of the|these)\\W+\\S*$");

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var sentences = analysis.outline().sentences();
    return analysis.outline().announcements().stream()
        .flatMap(announced -> sentences.stream()
            .filter(sentence -> sentence.shape() == Sentence.Shape.PROSE)
            .filter(sentence -> sentence.span().overlaps(announced.evidence().span())).limit(1)
            .flatMap(sentence -> check(analysis, announced, sentence).stream()));
  }

  private static Optional<Finding> check(Analysis analysis, Announcement announced,
      Sentence sentence) {
    String view = analysis.outline().view();
    var said = announced.evidence().span();
    if (said.end() > sentence.span().end() || said.start() < sentence.span().start()
        || VAGUE.matcher(view.substring(sentence.span().start(), said.start())).find()) {
      return Optional.empty();
    }
    var matcher = ENUMERATION.matcher(view.substring(said.end(), sentence.span().end()));
    if (!matcher.matches() || OPEN.matcher(matcher.group(1)).find()) {
      return Optional.empty();
    }
    var items = items(matcher.group(1));
    boolean listed = items.size() > 1
        && items.stream().allMatch(item -> !item.isBlank() && item.split("\\s+").length <= LONGEST);
    if (!listed || items.size() == announced.count()) {
      return Optional.empty();
    }
    return Optional.of(Draft.within(Finding.Kind.COUNT_MISMATCH, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .says("Announces " + announced.count() + " " + announced.noun() + " (line "
            + announced.evidence().line() + ") and names " + items.size() + ": "
            + String.join(", ", items) + ".")
        .side("announces " + announced.count() + " " + announced.noun(), announced.evidence())
        .side("names " + items.size(), analysis.outline().article().quote(sentence.span()))
        .finish());
  }

  private static List<String> items(String enumeration) {
    var items = new ArrayList<>(List.of(COMMAS.split(enumeration.strip())));
    if (!LAST_WITH_COMMA.matcher(enumeration.strip()).find()) {
      var last = LAST_JOINT.split(items.removeLast());
      // without a conjunction at its end it is no whole enumeration
      if (last.length < 2) {
        return List.of();
      }
      items.addAll(List.of(last));
    }
    return items;
  }
}
