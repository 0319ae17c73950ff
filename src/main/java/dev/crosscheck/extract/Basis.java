package dev.crosscheck.extract;

import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds what an article says its list goes by ("ranked by the number of stars").
final class Basis {

  /// - `basis`: a metric's name, or a short phrase.
  /// - `orders`: whether it says that the list is in order, not only where its figures come from.
  record Stated(String basis, Evidence evidence, boolean orders) {}

  /// Longest phrase that is taken for a basis without being a known metric, in words.
  static final int LONGEST_PHRASE = 6;

  /// Words of a sentence that speaks of a list or of an order.
  private static final Pattern LIST = Pattern
      .compile(
          "(?i)\\b(?:list|lists|listed|rank(?:ed|ing|ings|s)?|top|most|best|order(?:ed)?|sort(?:ed)?|recap|determine|compare[ds]?)\\b");
  private static final Pattern EXPLICIT = Pattern.compile("(?i)\\b(?:rank|order|sort)");
  private static final Pattern PHRASE_END = Pattern.compile("[.,;:!?()\\n]| and | which | that ");

  private final Outline outline;
  private final MeasureCues cues;
  private final List<Sentence> saying;

  Basis(Outline outline, MeasureCues cues) {
    this.outline = outline;
    this.cues = cues;
    this.saying = outline.sentences().stream().filter(sentence -> sentence.zone().isContent())
        .filter(sentence -> LIST.matcher(sentence.span().in(outline.view())).find())
        .filter(sentence -> cues.order(text(sentence)).isPresent()).toList();
  }

  /// The last saying before the list ends that tells what it goes by, and if none does the first one after it.
  Optional<Stated> of(ThingList list) {
    int end = list.listing().span().start();
    var before = IntStream.iterate(saying.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(saying::get)
        .filter(sentence -> sentence.span().start() < end)
        .flatMap(sentence -> stated(sentence).stream()).findFirst();
    return before;
  }

  private Optional<Stated> stated(Sentence sentence) {
    String text = text(sentence);
    var cue = cues.order(text).orElseThrow();
    String rest = text.substring(cue.end());
    var evidence = outline.article().quote(sentence.span());
    boolean explicit = EXPLICIT.matcher(text.substring(cue.start(), cue.end())).find();
    return cues.metric(rest).map(found -> new Stated(found.metric(), evidence, true))
        .or(() -> phrase(rest).filter(_ -> explicit)
            .map(phrase -> new Stated(phrase, evidence, true)));
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
