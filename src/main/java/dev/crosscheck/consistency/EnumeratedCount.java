package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A number that the same sentence breaks: "three criteria decided: age, price, size, and speed", "the three giants are
/// Alpha, Beta, Gamma and Delta".
final class EnumeratedCount implements Check {

  /// What follows the noun up to the colon, then the enumeration up to the sentence's end.
  private static final Pattern ENUMERATION = Pattern
      .compile("(?s)^[^:;.!?]{0,60}:\\s+([^:;.!?()\"“”]{5,300})[.;!?]?\\s*$");

  /// The same without a colon, where every item is a name.
  private static final Pattern NAMED = Pattern
      .compile("(?s)^[^:;,.!?]{0,60}\\b(?:are|namely)\\s+([^:;!?()\"“”]{5,300}?)[.;!?]?\\s*$");

  private static final Pattern NAME = Pattern
      .compile("\\p{Lu}[\\w.+#-]*(?: [\\p{Lu}\\d][\\w.+#-]*){0,3}");

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
      .compile("(?i)\\b" + FunctionWords.either("before-vague-counts") + "\\W+\\S*$");

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.outline().announcements().stream()
        .flatMap(announced -> analysis.outline().sentencesAt(announced.evidence().span()).stream()
            .filter(sentence -> sentence.shape() == Sentence.Shape.PROSE).limit(1)
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
    var items = enumerated(view.substring(said.end(), sentence.span().end()));
    boolean listed = items.size() > 1 && !Breakdowns.isBreakdown(items)
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

  /// What the rest of a sentence enumerates; nothing where it doesn't.
  private static List<String> enumerated(String rest) {
    var list = ENUMERATION.matcher(rest);
    if (list.matches()) {
      return OPEN.matcher(list.group(1)).find() ? List.of() : items(list.group(1));
    }
    var names = NAMED.matcher(rest);
    if (!names.matches() || OPEN.matcher(names.group(1)).find()) {
      return List.of();
    }
    var items = items(names.group(1).replaceAll("\\s+", " "));
    return items.stream().allMatch(item -> NAME.matcher(item.strip()).matches())
        ? items
        : List.of();
  }

  /// The items of an enumeration with a conjunction before its last one; nothing where it has none.
  static List<String> items(String enumeration) {
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
