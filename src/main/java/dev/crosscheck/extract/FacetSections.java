package dev.crosscheck.extract;

import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Sections that go on with what the text before them told of ("Features:", "Pros", "Use cases"), where no heading says
/// what that was.
final class FacetSections {

  /// Most words of such a heading.
  private static final int LONGEST = 4;

  private final Outline outline;
  private final Grammar grammar;
  private Subjects.Reference told = Subjects.Reference.NONE;
  private int section = -1;

  FacetSections(Outline outline, Grammar grammar) {
    this.outline = outline;
    this.grammar = grammar;
  }

  /// Keeps what a sentence of prose was about.
  void read(Sentence sentence, Subjects.Reference main) {
    if (sentence.shape() == Sentence.Shape.PROSE && !main.things().isEmpty()) {
      told = main;
      section = sentence.section();
    }
  }

  /// What a line is about by the prose before its section, if nothing but such sections stand between.
  Optional<Subjects.Reference> about(Sentence sentence) {
    if (section < 0 || told.things().size() != 1 || sentence.section() <= section) {
      return Optional.empty();
    }
    boolean goesOn = outline.sections().subList(section + 1, sentence.section() + 1).stream()
        .allMatch(this::isFacet);
    return goesOn
        ? Optional.of(new Subjects.Reference(told.things(), 0.7,
            "what the text before its heading is about"))
        : Optional.empty();
  }

  private boolean isFacet(Section one) {
    var words = one.heading().in(outline.view()).toString().toLowerCase(Locale.ROOT)
        .split("[^\\p{L}]+");
    return words.length <= LONGEST && Arrays.stream(words)
        .anyMatch(word -> grammar.pros().contains(word) || grammar.cons().contains(word)
            || grammar.fits().contains(word));
  }
}
