package dev.crosscheck.extract;

import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.stream.Stream;

/// What one line, one answer or one heading says to choose.
/// - `block`: the block of the outline it stands in.
/// - `section`: the section it stands in, or is.
/// - `line`: all of it.
/// - `head`: where the things are named.
/// - `chosen`: the things; several share its place.
/// - `asked`: whether it answers a question before it.
record Advice(int block, int section, Span line, Span head, List<Mention> chosen, boolean asked) {

  /// How many blocks may lie between two answers: the next question, and answers that name nothing.
  private static final int BETWEEN_ANSWERS = 4;

  Advice {
    chosen = List.copyOf(chosen);
  }

  /// Whether it goes on with a run of advice: it stands right behind, or answers the next question, and the run seldom comes
  /// back to a thing.
  boolean follows(List<Advice> run, List<Section> sections) {
    if (run.isEmpty()) {
      return true;
    }
    var last = run.getLast();
    boolean near = last.block() + 1 == block || asked && last.asked()
        && block - last.block() <= BETWEEN_ANSWERS && (section == last.section()
            || sections.get(section).parent() == sections.get(last.section()).parent());
    long different = Stream.concat(run.stream(), Stream.of(this))
        .map(advice -> advice.chosen().getFirst().framework()).distinct().count();
    return near && different >= (run.size() + 1) * ThingLists.LEAST_DIFFERENT;
  }
}
