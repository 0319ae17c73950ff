package dev.crosscheck.extract;

import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Weighs what speaks for and against an ambiguous word being a name, looking at the word, its slot and its words.
final class Weighing {

  /// Most marks and blanks before the first word of a sentence, in UTF-16 units.
  static final int LONGEST_OPENING = 20;

  private final Outline outline;
  private final LinkingCues cues;
  private final ArticleContext context;
  private final Places places;
  private final Slots slots;
  private final Choice choice;
  private final NameMarks marks;

  Weighing(Outline outline, LinkingCues cues, ArticleContext context, Places places, Slots slots,
      Choice choice) {
    this.outline = outline;
    this.cues = cues;
    this.context = context;
    this.places = places;
    this.slots = slots;
    this.choice = choice;
    this.marks = new NameMarks(outline);
  }

  /// The evidence of a candidate taken for one of its things; what other candidates say is added by [Company], which
  /// also knows the `languages` that headings name.
  List<Score> weigh(Candidate candidate, Thing thing, Set<String> languages) {
    var parts = new ArrayList<Score>();
    String word = candidate.span().in(outline.view()).toString().toLowerCase(Locale.ROOT);
    parts.add(named("bias"));
    parts.add(named(context.software() ? "subject-software" : "subject-other"));
    double prior = cues.prior(word);
    if (prior != 0) {
      parts.add(Score.of(prior,
          "how often '" + word + "' is meant as a name" + cues.priorRow(word)));
    }
    var marked = marks.around(candidate.span());
    parts.add(marked.isEmpty() ? shape(candidate) : Score.of(0, "spelled as an identifier is"));
    marked.map(this::named).ifPresent(parts::add);
    slot(candidate).ifPresent(parts::add);
    beside(candidate.span(), word).forEach(parts::add);
    article(candidate, thing, languages).forEach(parts::add);
    if (thing.kind().equals("language") && word.length() == 1) {
      parts.add(named("single-letter"));
    }
    return parts;
  }

  Score named(String evidence) {
    return Score.of(cues.weight(evidence), evidence);
  }

  private Score shape(Candidate candidate) {
    boolean capital = Capitals.hasCapital(candidate.span().in(outline.view()));
    if (!capital && slots.isSmall(candidate.span())) {
      return Score.of(0, "its list writes all names small");
    }
    if (!capital) {
      boolean written = candidate.options().stream()
          .allMatch(spelling -> Capitals.hasCapital(spelling.written()));
      return written ? named("capital-lost") : Score.of(0, "written small as its makers do");
    }
    return named(startsSentence(candidate.span()) ? "capital-start" : "capital-inside");
  }

  private Optional<Score> slot(Candidate candidate) {
    return switch (slots.fill(candidate.span())) {
      case WHOLE -> Optional.of(named("slot-whole"));
      case START -> Optional.of(named("slot-start"));
      case NONE -> Optional.empty();
    };
  }

  private Stream<Score> beside(Span name, String word) {
    var within = places.sentence(name.start()).map(Sentence::span)
        .filter(span -> span.contains(name))
        .orElseGet(() -> line(name));
    var words = Neighbourhood.of(outline.view(), name, within);
    String side = startsSentence(name) ? "after-start" : "after";
    var parts = new ArrayList<Score>();
    strongest(words.endings(), "before", word).ifPresent(parts::add);
    var after = strongest(words.beginnings(), side, word);
    after.or(() -> strongest(words.beginnings(), "after", word)).ifPresent(parts::add);
    if (outline.view().startsWith("'s", name.end())) {
      parts.add(named("possessive"));
    }
    if (Character.isDigit(outline.view().charAt(name.end() - 1))
        || words.after().stream().findFirst().filter(Weighing::isVersion).isPresent()) {
      parts.add(named("version"));
    }
    return parts.stream();
  }

  private Stream<Score> article(Candidate candidate, Thing thing, Set<String> languages) {
    var parts = new ArrayList<Score>();
    if (context.names(thing.id())) {
      parts.add(named("full-name"));
    }
    if (!thing.family().isEmpty() && context.names(thing.family())) {
      parts.add(named("family"));
    }
    if (choice.isNear(candidate, thing)) {
      parts.add(named("language-near"));
    }
    if (!thing.kind().equals("language") && !thing.languages().isEmpty()) {
      if (context.isLanguageTold(thing)
          || !Collections.disjoint(languages, thing.languages())) {
        parts.add(named("language-article"));
      } else if (context.hasLanguages()) {
        parts.add(named("language-other"));
      }
    }
    return parts.stream();
  }

  private boolean startsSentence(Span name) {
    var sentence = places.sentence(name.start());
    if (sentence.filter(found -> found.shape() == Shape.HEADING).isPresent()) {
      return true;
    }
    int start = sentence.map(found -> found.span().start()).orElseGet(() -> line(name).start());
    return name.start() - start <= LONGEST_OPENING
        && blank(outline.view().substring(Math.min(start, name.start()), name.start()));
  }

  private Span line(Span name) {
    int start = outline.view().lastIndexOf('\n', Math.max(name.start() - 1, 0)) + 1;
    int end = outline.view().indexOf('\n', name.end());
    return new Span(Math.min(start, name.start()), end < 0 ? outline.view().length() : end);
  }

  /// The strongest of the cues that a side has.
  private Optional<Score> strongest(Stream<String> texts, String side, String word) {
    ToDoubleFunction<String> weight = text -> cues.beside(side, word, text);
    String where = side.equals("before") ? "before it" : "after it";
    return texts.filter(text -> weight.applyAsDouble(text) != 0)
        .max(Comparator.comparingDouble(text -> Math.abs(weight.applyAsDouble(text))))
        .map(text -> Score.of(weight.applyAsDouble(text),
            "'" + text + "' " + where + cues.besideRow(side, word, text)));
  }

  private static boolean isVersion(String word) {
    return word.matches("v?\\d{1,2}(?:\\.[\\dx]+)*\\.?");
  }

  private static boolean blank(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }
}
