package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what an article says its list goes by ("ranked by the number of stars").
final class Basis {

  /// - `basis`: a metric's name, or a short phrase.
  record Stated(String basis, Evidence evidence) {}

  /// Longest phrase that is taken for a basis without being a known metric, in words.
  static final int LONGEST_PHRASE = 6;

  /// Words of a sentence that speaks of a list or of an order.
  private static final Pattern LIST = Pattern
      .compile("(?i)\\b" + FunctionWords.either("speaking-of-order") + "\\b");
  private static final Pattern EXPLICIT = Pattern.compile("(?i)\\b(?:rank|order|sort)");
  private static final Pattern PHRASE_END = Pattern.compile("[.,;:!?()\\n]| and | which | that ");

  private static final Pattern BY = Pattern.compile("(?i)\\bby (?:the )?(?:number of )?$");

  private final Outline outline;
  private final MeasureCues cues;
  private final List<Sentence> saying;

  Basis(Outline outline, MeasureCues cues) {
    this.outline = outline;
    this.cues = cues;
    this.saying = outline.sentences().stream().filter(sentence -> sentence.zone().isContent())
        .filter(sentence -> LIST.matcher(sentence.span().in(outline.view())).find())
        .filter(
            sentence -> cues.order(text(sentence)).isPresent() || by(text(sentence)).isPresent())
        .toList();
  }

  /// The last saying before the list that tells what it goes by.
  Optional<Stated> before(ThingList list) {
    return saying.reversed().stream().filter(sentence -> sentence.span().start() < list.start())
        .flatMap(sentence -> stated(sentence).stream()).findFirst();
  }

  /// The first saying after the list's start that names a metric which is given with its items.
  Optional<Stated> after(ThingList list, Set<String> given) {
    return saying.stream().filter(sentence -> sentence.span().start() >= list.start())
        .flatMap(sentence -> stated(sentence).stream())
        .filter(stated -> given.contains(stated.basis())).findFirst();
  }

  private Optional<Stated> stated(Sentence sentence) {
    String text = text(sentence);
    var evidence = outline.article().quote(sentence.span());
    var order = cues.order(text);
    if (order.isEmpty()) {
      return by(text).map(metric -> new Stated(metric, evidence));
    }
    var cue = order.get();
    String rest = text.substring(cue.end());
    boolean explicit = EXPLICIT.matcher(text.substring(cue.start(), cue.end())).find();
    return cues.metric(rest).map(found -> new Stated(found.metric(), evidence))
        .or(() -> phrase(rest).filter(_ -> explicit)
            .map(phrase -> new Stated(phrase, evidence)));
  }

  /// The metric of "by stars", "by the number of stars".
  private Optional<String> by(String text) {
    return cues.metric(text).filter(found -> BY.matcher(text.substring(0, found.start())).find())
        .map(MeasureCues.Found::metric);
  }

  private static Optional<String> phrase(String rest) {
    String phrase = PHRASE_END.split(rest, 2)[0].strip();
    return phrase.isEmpty() || phrase.split("\\s+").length > LONGEST_PHRASE
        ? Optional.empty()
        : Optional.of(phrase);
  }

  private String text(Sentence sentence) {
    return new Span(sentence.span().start(), sentence.span().end()).in(outline.view()).toString();
  }
}
