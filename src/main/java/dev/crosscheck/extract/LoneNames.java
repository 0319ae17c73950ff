package dev.crosscheck.extract;

import dev.crosscheck.model.Sentence;
import java.util.Optional;

/// Names that stand alone in a paragraph, as headings do that a copy has lost the marks of: they say what the paragraphs below
/// are about, up to the next one or the next section.
final class LoneNames {

  private Subjects.Reference last = Subjects.Reference.NONE;
  private int block = -1;
  private int section = -1;

  /// Keeps a name that stands alone; one right below another belongs to a list of names, and heads nothing.
  void read(Sentence sentence, Subjects.Reference name) {
    boolean list = section == sentence.section() && block == sentence.block() - 1;
    last = list || sentence.shape() != Sentence.Shape.PROSE ? Subjects.Reference.NONE : name;
    block = sentence.block();
    section = sentence.section();
  }

  /// What a sentence is about by the name above it, if one stands there.
  Optional<Subjects.Reference> over(Sentence sentence) {
    return section == sentence.section() && block < sentence.block() && !last.things().isEmpty()
        ? Optional.of(last)
        : Optional.empty();
  }
}
