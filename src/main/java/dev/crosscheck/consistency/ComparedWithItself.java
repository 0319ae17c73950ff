package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sentence that sets a thing against itself, where its writer meant another one: "Gin is heavy when compared to Gin", or in
/// the section on Gin "It is set apart from Gin by its speed".
final class ComparedWithItself implements Check {

  /// What a sentence begins with that speaks of its section's thing.
  private static final Pattern IT = Pattern
      .compile("(?i)^\\W*(?:it|this (?:framework|library|language|tool|cms|orm))\\b");

  /// Between the words that compare and the name.
  private static final Pattern MARKS = Pattern.compile("[\\s*_`\\[(\"'\u201c\u2018]+$");

  /// What ends the name: a part or another edition of the thing may well be set against it.
  private static final Pattern END = Pattern.compile(
      "(?is)^[*_`\\]\"'\u201d\u2019]*(?:$|[.,;:!?)](?!\\d).*|\\(http.*|\\s"
          + FunctionWords.either("after-compared-names") + "\\b.*)");

  /// What stands before a name that begins a sentence.
  private static final Pattern OPENING = Pattern.compile("(?i)\\W*(?:the\\s)?");

  private static final Pattern NUMBER = Pattern.compile("\\s*v?\\d.*", Pattern.DOTALL);

  private final Catalogue catalogue;
  private final Phrasings phrasings = Phrasings.own();

  ComparedWithItself(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    return analysis.outline().sentences().stream().filter(sentence -> sentence.zone().isContent()
        && (sentence.shape() == Shape.PROSE || sentence.shape() == Shape.BULLET))
        .flatMap(sentence -> check(analysis, topics, sentence).stream());
  }

  private Optional<Finding> check(Analysis analysis, Topics topics, Sentence sentence) {
    var names = topics.within(sentence.span());
    if (names.stream().map(Mention::framework).distinct().count() != 1) {
      return Optional.empty();
    }
    String view = analysis.outline().view();
    var first = names.getFirst();
    var last = names.getLast();
    String text = sentence.span().in(view).toString();
    boolean named = names.size() > 1 && OPENING.matcher(
        view.substring(sentence.span().start(), first.evidence().span().start())).matches()
        && !NUMBER.matcher(after(view, sentence, first)).lookingAt();
    boolean meant = names.size() == 1 && IT.matcher(text).find()
        && topics.ofSection(sentence.section()).equals(first.framework());
    return (named || meant) && isSetAgainst(view, sentence, last)
        && END.matcher(after(view, sentence, last)).matches()
            ? Optional.of(finding(analysis, sentence, last))
            : Optional.empty();
  }

  /// Whether words that compare stand right before a name.
  private boolean isSetAgainst(String view, Sentence sentence, Mention name) {
    String before = view.substring(sentence.span().start(), name.evidence().span().start());
    return phrasings.ends("sets-apart", MARKS.matcher(before).replaceFirst(""));
  }

  private static String after(String view, Sentence sentence, Mention name) {
    int end = name.evidence().span().end();
    return view.substring(end, Math.max(end, sentence.span().end()));
  }

  private Finding finding(Analysis analysis, Sentence sentence, Mention name) {
    var quote = analysis.article().quote(new Span(sentence.span().start(),
        Math.max(sentence.span().end(), name.evidence().span().end())));
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(name.framework())
        .says("Compares " + catalogue.name(name.framework()) + " with itself (line "
            + name.evidence().line() + ").")
        .side("set against itself", quote).side("the second name", List.of(name.evidence()))
        .finish();
  }
}
