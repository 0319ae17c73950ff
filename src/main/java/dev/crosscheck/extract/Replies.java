package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a sentence claims by answering the question right before it: "Is Koa good for large apps? Yes, …", "Which one is
/// faster? Koa, because …".
final class Replies {

  /// Words of a reply among which its yes or no stands.
  private static final int OPENING = 5;
  /// Facets of which a no says the contrary; of others it says nothing.
  private static final Set<Facet> DENIABLE = EnumSet.of(Facet.QUALITY, Facet.FEATURE,
      Facet.PROJECT_SIZE, Facet.AUDIENCE);
  /// How sure it is what a reply is about.
  private static final double SURE = 0.8;
  private static final Set<String> LABELS = Set.of("q", "question", "a", "answer");
  private static final Set<String> YES = FunctionWords.of("replies-yes");
  private static final Set<String> NO = FunctionWords.of("replies-no");
  private static final Set<String> UNSURE = FunctionWords.of("replies-unsure");
  private static final Set<String> ASKING = FunctionWords.of("asking-which");
  private static final Set<String> POLAR = FunctionWords.of("asking-whether");
  private static final Set<String> AFTER = FunctionWords.of("after-chosen");

  private final Outline outline;
  private final Wordings wordings;
  private final Grammar grammar;
  private final CueClaims cues;
  private final CueFinder finder;
  private final Context context;

  Replies(Outline outline, Wordings wordings, Grammar grammar, CueClaims cues, CueFinder finder,
      Context context) {
    this.outline = outline;
    this.wordings = wordings;
    this.grammar = grammar;
    this.cues = cues;
    this.finder = finder;
    this.context = context;
  }

  /// The claims that a sentence makes as a reply.
  List<Claim> of(Wording reply) {
    var question = question(reply);
    if (question.isEmpty()) {
      return List.of();
    }
    var asked = question.get();
    if (asked.is(opening(asked), POLAR)) {
      return polarity(reply).map(polarity -> told(asked, reply, polarity)).orElse(List.of());
    }
    var chosen = reply.nameAt(opening(reply))
        .filter(name -> name.to() == reply.size() || reply.is(name.to(), AFTER))
        .filter(_ -> asked.any(0, OPENING, ASKING));
    return chosen.map(name -> chosen(asked, reply, name.id())).orElse(List.of());
  }

  /// The first word behind the label of a question or an answer ("Q: Is it …", "A: Yes").
  private static int opening(Wording wording) {
    return LABELS.contains(wording.word(0)) && wording.word(1).equals(":") ? 2 : 0;
  }

  private Optional<Wording> question(Wording reply) {
    int before = reply.sentence().index() - 1;
    return before < 0
        ? Optional.empty()
        : Optional.of(wordings.of(outline.sentences().get(before)))
            .filter(asked -> asked.word(asked.size() - 1).equals("?"));
  }

  /// Whether a reply begins with a yes or a no, and with one of them alone.
  private static Optional<Polarity> polarity(Wording reply) {
    int start = opening(reply);
    int end = start;
    while (end < start + OPENING && !reply.is(end, YES) && !reply.is(end, NO)) {
      end++;
    }
    boolean closed = end < start + OPENING && (end == start || reply.word(end - 1).equals(","))
        && !reply.any(end, end + OPENING, UNSURE);
    boolean no = reply.is(end, NO) && (Clauses.BREAKS.contains(reply.word(end + 1))
        || end + 1 >= reply.size() || reply.word(end).equals("not"));
    return !closed || reply.is(end, NO) && !no
        ? Optional.empty()
        : Optional.of(no ? Polarity.NEGATIVE : Polarity.POSITIVE);
  }

  private List<Claim> told(Wording asked, Wording reply, Polarity answer) {
    var named = asked.names().values().stream()
        .filter(name -> name.kind().endsWith("framework") || name.kind().equals("language")
            || name.kind().equals("runtime"))
        .map(Wording.Name::id).findFirst();
    var things = named.map(List::of).orElseGet(() -> context.topicOf(reply.sentence()));
    boolean yes = answer == Polarity.POSITIVE;
    return claims(asked, things).stream()
        .filter(claim -> claim.facet() != Facet.KIND)
        .filter(claim -> yes || DENIABLE.contains(claim.facet()))
        .map(claim -> placed(claim, asked, reply,
            yes ? claim.polarity() : claim.polarity().opposite()))
        .toList();
  }

  private List<Claim> claims(Wording asked, List<String> things) {
    var subjects = new Subjects(asked, grammar,
        new Subjects.Reference(things, SURE, "what is asked about"), Referents.NONE);
    return cues.of(context.surroundings(asked), subjects);
  }

  /// "Which one is better for large apps? Koa." and, of two rivals, "Which is faster? Koa."
  private List<Claim> chosen(Wording asked, Wording reply, String thing) {
    var found = claims(asked, List.of(thing)).stream()
        .filter(claim -> claim.facet().group() == Facet.Group.USE
            || claim.facet() == Facet.SUPERLATIVE)
        .filter(claim -> claim.framework().equals(thing)).toList();
    var rivals = context.surroundings(asked).rivals();
    if (!found.isEmpty() || rivals.size() != 2 || !rivals.contains(thing)) {
      return found.stream().map(claim -> placed(claim, asked, reply, claim.polarity())).toList();
    }
    String other = rivals.getFirst().equals(thing) ? rivals.getLast() : rivals.getFirst();
    var matches = finder.in(asked.terms()).stream()
        .filter(match -> Comparatives.isOpen(match) && !match.cue().has(Cue.Condition.RESPECT))
        .toList();
    return Covering.visible(matches).stream().limit(1)
        .map(match -> new Claim(thing, Facet.COMPARISON, match.cue().value(),
            match.cue().polarity(), false, "", other,
            outline.article().quote(asked.sentence().span().cover(reply.sentence().span())),
            asked.span(match.from(), match.to()), reply.sentence().section(), match.cue().id(),
            Score.of(SURE, "the reply to what is asked")))
        .toList();
  }

  private Claim placed(Claim claim, Wording asked, Wording reply, Polarity polarity) {
    return new Claim(claim.framework(), claim.facet(), claim.value(), polarity, claim.hedged(),
        claim.scope(), claim.other(),
        outline.article().quote(asked.sentence().span().cover(reply.sentence().span())),
        claim.cue(), reply.sentence().section(), claim.rule(), claim.score());
  }
}
