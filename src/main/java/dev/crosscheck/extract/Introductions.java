package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The headings and the sentences that introduce a line: the words that count for it, and whether they announce praise
/// or blame.
final class Introductions {

  /// Words of a heading over what a thing is good for.
  private static final Set<String> USES = FunctionWords.of("use-labels");

  private static final Set<String> LACKS = FunctionWords.of("lack-labels");
  private static final Set<String> DENIALS = FunctionWords.of("denials");
  /// What a denial in such a sentence is of.
  private static final Set<String> HAVING = FunctionWords.of("having-all");
  /// What a reader should bring.
  private static final Set<String> SKILLS = FunctionWords.of("skill-labels");

  /// Labels that announce what to beware of where they stand alone, and say little beside other words.
  private static final Set<String> CAUTIONS = FunctionWords.of("caution-labels");

  private static final Set<String> CON_MARKS = FunctionWords.of("con-marks");

  /// Most UTF-16 units before a line's first letter that are its mark, with the bullet and the blanks around it.
  private static final int LONGEST_MARK = 12;

  private final Outline outline;
  private final Grammar grammar;
  private final List<String> topics;
  private final Rivals rivals;
  /// The words of headings and leads that were asked for.
  private final Map<Span, Set<String>> read = new HashMap<>();
  /// The block whose label was read last, what it announces, and its words.
  private int labelled = -1;
  private Surroundings.Side labelSide = Surroundings.Side.NEITHER;
  private Set<String> label = Set.of();

  Introductions(Outline outline, Grammar grammar, List<String> topics, Rivals rivals) {
    this.outline = outline;
    this.grammar = grammar;
    this.topics = topics;
    this.rivals = rivals;
  }

  Surroundings around(Wording wording) {
    var sentence = wording.sentence();
    var words = new HashSet<String>();
    var side = Surroundings.Side.NEITHER;
    if (sentence.shape() != Sentence.Shape.HEADING) {
      sentence.lead().ifPresent(lead -> words.addAll(words(outline.sentences().get(lead).span())));
      side = announced(wording, words);
      var own = ownSide(wording);
      if (own != Surroundings.Side.NEITHER) {
        // "Best for: … Strengths: …": what introduces the line doesn't introduce what has a label of its own
        words.clear();
        words.addAll(label);
        side = own;
      }
      if (side == Surroundings.Side.NEITHER) {
        var heading = words(outline.sections().get(sentence.section()).heading());
        words.addAll(heading);
        if (!topics.get(sentence.section()).isEmpty()
            && heading.stream().noneMatch(USES::contains)) {
          // the heading of an item praises it ("Laravel (best overall)") and doesn't introduce what it is best for
          words.remove("best");
        }
        side = Surroundings.Side.of(heading, grammar);
      }
    }
    int colon = wording.colon();
    boolean listing = colon > 0 && labelSide != Surroundings.Side.NEITHER && side == labelSide
        && (side == Surroundings.Side.UNFIT || isVerbless(wording, colon + 1));
    boolean measure = side != Surroundings.Side.NEITHER && rivals.isMeasure(wording);
    return new Surroundings(wording, grammar, measure ? Surroundings.Side.NEITHER : side, words,
        rivals.of(wording), listing);
  }

  private boolean isVerbless(Wording wording, int from) {
    return IntStream.range(from, wording.size())
        .noneMatch(at -> wording.is(at, grammar.verbs()) && !wording.is(at, grammar.modifiers())
            && !wording.word(at).endsWith("ing"));
  }

  /// What the sentence before a list announces: "It lacks much of what others have, such as:", "What you should know:".
  private Surroundings.Side announced(Wording wording, Set<String> words) {
    boolean bullet = wording.sentence().shape() == Sentence.Shape.BULLET;
    var span = wording.sentence().lead().stream().mapToObj(outline.sentences()::get)
        .map(Sentence::span).findFirst();
    boolean opens = bullet && span.isPresent() && opens(span.get());
    if (opens && words.stream().anyMatch(SKILLS::contains)) {
      return Surroundings.Side.SKILLS;
    }
    boolean denies = words.stream().anyMatch(DENIALS::contains)
        && words.stream().anyMatch(HAVING::contains);
    return opens && (denies || words.stream().anyMatch(LACKS::contains))
        ? Surroundings.Side.LACKS
        : Surroundings.Side.of(words, grammar);
  }

  /// Whether a sentence ends with a colon, in the text or behind marks of emphasis.
  private boolean opens(Span span) {
    return outline.view().substring(span.start(), span.end()).strip().replaceAll("[*_]+$", "")
        .endsWith(":");
  }

  /// What the label that a line starts with announces ("Cons: …"), also for the sentences behind it in the same line.
  private Surroundings.Side ownSide(Wording wording) {
    var sentence = wording.sentence();
    if (sentence.shape() != Sentence.Shape.PROSE && isMarked(sentence)) {
      return Surroundings.Side.CONS;
    }
    int colon = wording.colon();
    if (colon > 0) {
      label = IntStream.range(0, colon).mapToObj(wording::word).collect(Collectors.toSet());
      labelled = sentence.block();
      labelSide = CAUTIONS.containsAll(label)
          ? Surroundings.Side.CONS
          : Surroundings.Side.of(label, grammar);
    }
    boolean line = sentence.shape() == Sentence.Shape.BULLET;
    return colon > 0 || line && labelled == sentence.block()
        ? labelSide
        : Surroundings.Side.NEITHER;
  }

  /// Whether a line starts with a mark of what is bad ("❌ Hosting"); one of what is good may be any bullet.
  private boolean isMarked(Sentence sentence) {
    String view = outline.view();
    int start = sentence.span().start();
    int line = view.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int letter = start;
    while (letter < sentence.span().end() && !Character.isLetterOrDigit(view.charAt(letter))) {
      letter++;
    }
    String marks = view.substring(Math.min(line, start), letter);
    return marks.length() <= LONGEST_MARK && CON_MARKS.stream().anyMatch(marks::contains);
  }

  private Set<String> words(Span span) {
    return read.computeIfAbsent(span, this::split);
  }

  private Set<String> split(Span span) {
    return Arrays
        .stream(outline.view().substring(span.start(), span.end()).toLowerCase(Locale.ROOT)
            .split("[^a-z']+"))
        .filter(word -> !word.isEmpty()).collect(Collectors.toSet());
  }
}
