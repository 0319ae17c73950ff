package dev.crosscheck.extract;

import dev.crosscheck.model.Sentence;
import java.util.Optional;

/// What a paragraph without a heading goes on telling of: the one thing that its first sentence begins with.
final class OpenedTopics {

  /// Words before the name that opens a paragraph.
  private static final int OPENING = 3;

  private Subjects.Reference opened = Subjects.Reference.NONE;
  private int block = -1;

  /// Keeps what the first sentence of a paragraph is about, until another is told of.
  void read(Wording wording, Subjects subjects) {
    var sentence = wording.sentence();
    if (sentence.shape() != Sentence.Shape.PROSE) {
      return;
    }
    if (sentence.block() == block) {
      boolean turns = subjects.named() && wording.names().values().stream()
          .filter(OpenedTopics::isMade).map(Wording.Name::id)
          .anyMatch(id -> subjects.main().things().contains(id) && !opened.things().contains(id));
      opened = turns ? Subjects.Reference.NONE : opened;
      return;
    }
    block = sentence.block();
    var things = subjects.main().things();
    boolean opens = subjects.named() && things.size() == 1
        && wording.names().headMap(OPENING + 1).values().stream()
            .anyMatch(name -> name.id().equals(things.getFirst()) && isMade(name));
    opened = opens
        ? new Subjects.Reference(things, 0.65, "the thing that its paragraph begins with")
        : Subjects.Reference.NONE;
  }

  /// What a later sentence of the paragraph is about that names nothing like it.
  Optional<Subjects.Reference> over(Wording wording) {
    boolean alone = wording.names().values().stream().filter(OpenedTopics::isMade)
        .allMatch(name -> opened.things().contains(name.id()));
    return wording.sentence().block() == block && !opened.things().isEmpty() && alone
        ? Optional.of(opened)
        : Optional.empty();
  }

  private static boolean isMade(Wording.Name name) {
    return name.kind().endsWith("framework") || name.kind().equals("cms");
  }
}
