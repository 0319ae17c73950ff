package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The claims that a cue makes once it is settled what it says, of whom and how surely.
final class Statements {

  private final Outline outline;
  private final Grammar grammar;
  /// How sure a claim is of whom it is about where the clause itself names it.
  private static final double NAMED = 0.95;

  private final SlotFit fit;
  private final FigureScope figures;
  private @Nullable Evidence quoted;

  Statements(Outline outline, Grammar grammar, SlotFit fit, FigureScope figures) {
    this.outline = outline;
    this.grammar = grammar;
    this.fit = fit;
    this.figures = figures;
  }

  /// One for each thing and value.
  /// - `slots`: what fills the cue's slot, or what is compared with.
  List<Claim> of(CueMatch match, List<String> slots, Facet facet, Polarity polarity,
      Subjects.Reference reference, boolean hedged, Wording wording) {
    var cue = match.cue();
    var claims = new ArrayList<Claim>();
    for (String thing : reference.things()) {
      if (facet == Facet.COMPARISON) {
        slots.stream().filter(other -> !other.equals(thing)).forEach(other -> claims
            .add(claim(match, thing, facet, cue.value(), polarity, other, reference, hedged,
                wording)));
      } else if (cue.value().contains("$")) {
        // what is enumerated with the thing itself is its like, not what it works with
        boolean alike = facet == Facet.WORKS_WITH && slots.contains(thing);
        boolean loose = cue.has(Cue.Condition.LOOSE);
        slots.stream().filter(value -> !alike && fit.holds(thing, facet, value))
            .filter(value -> !loose || fit.agrees(thing, value))
            .forEach(value -> claims.add(claim(match, thing,
                fit.actual(thing, facet, value), cue.value().replace("$", value), polarity, "",
                reference,
                hedged, wording)));
      } else if (fit.suits(thing, facet, cue.value())
          && (reference.sure() >= NAMED || !fit.strays(thing, facet, cue.value()))
          && fit.isAnother(thing, facet, cue.value(), wording.nameAt(match.slot()))) {
        claims
            .add(claim(match, thing, facet, cue.value(), polarity, "", reference, hedged, wording));
      }
    }
    return List.copyOf(claims);
  }

  private Claim claim(CueMatch match, String thing, Facet facet, String value, Polarity polarity,
      String other,
      Subjects.Reference reference, boolean hedged, Wording wording) {
    var parts = new ArrayList<Score>();
    parts.add(Score.of(reference.sure(), reference.how()));
    parts.add(Score.of(0, "cue " + match.cue().id()));
    if (hedged) {
      parts.add(Score.of(-0.1, "hedged"));
    }
    return new Claim(thing, facet, value, polarity, hedged, scope(match, facet, wording), other,
        evidence(wording),
        wording.span(match.from(), match.to()), wording.sentence().section(), match.cue().id(),
        Score.sum("claim of " + thing, parts));
  }

  /// The sentence, quoted once however many claims it makes.
  private Evidence evidence(Wording wording) {
    var span = wording.sentence().span();
    if (quoted == null || !quoted.span().equals(span)) {
      quoted = outline.article().quote(span);
    }
    return quoted;
  }

  /// What a quality is limited to ("for large applications"), and when and of what a figure holds.
  private String scope(CueMatch match, Facet facet, Wording wording) {
    if (facet == Facet.METRIC && match.slot() >= 0) {
      return figures.of(wording.sentence().span(), wording.span(match.slot(), match.slot() + 1));
    }
    if (facet.group() != Facet.Group.QUALITY
        || !Set.of("for", "in", "when").contains(wording.word(match.to()))) {
      return "";
    }
    int to = match.to() + 1;
    while (to < wording.size() && to - match.to() < 8
        && !grammar.negationEnds().contains(wording.word(to))
        && !grammar.verbs().contains(wording.word(to))) {
      to++;
    }
    if (to == match.to() + 1) {
      return "";
    }
    var span = wording.span(match.to() + 1, to);
    return outline.article().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
  }
}
