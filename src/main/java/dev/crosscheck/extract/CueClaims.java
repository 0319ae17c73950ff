package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The claims of one sentence: finds the cues, and asks of each whom it is about and whether it holds.
final class CueClaims {

  /// Most words that a cue takes, names and gaps with it.
  static final int LONGEST = 40;
  /// What reaches over more words than these says nothing of what stands between.
  private static final int MOST_SKIPPED = 2;
  private static final Set<String> PARTITIVE = Set.of("one", "among", "some", "few", "many",
      "several", "amongst");

  private final Outline outline;
  private final Lexicon lexicon;
  private final Grammar grammar;
  private final Witness witness;
  private final SlotFit fit;
  private final FigureScope figures;
  private final Owners owners;
  private @Nullable Evidence quoted;

  CueClaims(Outline outline, Catalogue catalogue, Lexicon lexicon, Grammar grammar,
      Witness witness) {
    this.witness = witness;
    this.outline = outline;
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.fit = SlotFit.of(catalogue, lexicon, grammar);
    this.figures = new FigureScope(outline.view(), lexicon.words("months"),
        lexicon.words("populations"));
    this.owners = new Owners(catalogue, outline);
  }

  List<Claim> of(Surroundings around, Subjects subjects) {
    var wording = around.wording();
    if (wording.names().isEmpty() && subjects.main().things().isEmpty()) {
      witness.silences(wording.sentence(), Fate.Silence.NO_SUBJECT);
      return List.of();
    }
    var matches = lexicon.matches(wording.terms());
    var negation = new NegationScope(wording, grammar, matches);
    var claims = new ArrayList<Claim>();
    var comparatives = new Comparatives(wording, grammar, subjects, around.rivals()).of(matches);
    for (var comparative : comparatives) {
      claims.addAll(
          claims(comparative.match(), comparative.others(), around, subjects, negation));
    }
    var closed = matches.stream().filter(match -> !Comparatives.isOpen(match)).toList();
    for (var match : visible(closed, (hidden, by) -> witness.covers(wording, hidden, by))) {
      var compared = comparatives.stream().filter(found -> found.covers(match)).findFirst();
      if (compared.isPresent()) {
        witness.covers(wording, match, compared.get().match());
      } else {
        claims.addAll(claims(match, around, subjects, negation));
      }
    }
    witness.claims(wording.sentence(), claims);
    return claims;
  }

  private List<Claim> claims(CueMatch match, Surroundings around, Subjects subjects,
      NegationScope negation) {
    var unmet = around.unmet(match);
    var wording = around.wording();
    return unmet.isPresent()
        ? none(match, wording, new Fate.Unmet(unmet.get().toString()))
        : match.cue().facet().isEmpty()
            ? none(match, wording, new Fate.Shield())
            : claims(match, new SlotValues(outline, wording).of(match), around, subjects, negation);
  }

  private List<Claim> none(CueMatch match, Wording wording, Fate why) {
    witness.drops(wording.sentence(), wording.span(match.from(), match.to()), match.cue(), why);
    return List.of();
  }

  /// The matches without those inside of a longer one that says what is meant. They come in the order of their places,
  /// and none is longer than LONGEST words, so that only neighbours need to be looked at.
  static List<CueMatch> visible(List<CueMatch> all) {
    return visible(all, (_, _) -> {
    });
  }

  /// `hiding` is told of each that is left out and for which.
  static List<CueMatch> visible(List<CueMatch> all, BiConsumer<CueMatch, CueMatch> hiding) {
    var nearest = all.stream().filter(match -> match.slot() < 0)
        .collect(Collectors.toCollection(ArrayList::new));
    all.stream().filter(match -> match.slot() >= 0)
        .collect(Collectors.groupingBy(match -> new Start(match.cue().id(), match.from()),
            LinkedHashMap::new,
            Collectors
                .minBy(Comparator.comparingInt(CueMatch::slot).thenComparingInt(CueMatch::to))))
        .values().forEach(match -> match.ifPresent(nearest::add));
    nearest.sort(Comparator.comparingInt(CueMatch::from).thenComparingInt(match -> -match.to())
        .thenComparing(match -> match.cue().id()));
    return IntStream.range(0, nearest.size()).filter(i -> !hidden(nearest, i, hiding))
        .mapToObj(nearest::get).toList();
  }

  /// Of what could fill a slot over a gap the nearest is meant: one match of a cue at a place.
  private record Start(String cue, int from) {}

  private static boolean hidden(List<CueMatch> all, int index,
      BiConsumer<CueMatch, CueMatch> hiding) {
    var match = all.get(index);
    for (int i = index - 1; i >= 0 && all.get(i).from() >= match.from() - LONGEST; i--) {
      if (hidden(match, all.get(i))) {
        hiding.accept(match, all.get(i));
        return true;
      }
    }
    for (int i = index + 1; i < all.size() && all.get(i).from() == match.from(); i++) {
      if (hidden(match, all.get(i))) {
        hiding.accept(match, all.get(i));
        return true;
      }
    }
    return false;
  }

  private static boolean hidden(CueMatch match, CueMatch other) {
    return other.contains(match) && other.length() > match.length()
        && (other.skipped() <= MOST_SKIPPED || other.cue().facet().isEmpty())
        && !other.cue().has(Cue.Condition.OPEN)
        && !(other.cue().has(Cue.Condition.FIRST) && match.from() > other.from())
        && (match.slot() < 0 || other.slot() < 0 || other.slot() == match.slot()
            || other.cue().excepts(match.cue().facet()))
        && hides(other.cue(), match.cue());
  }

  private static boolean hides(Cue longer, Cue shorter) {
    if (longer.facet().isEmpty() && !longer.value().isEmpty()) {
      return longer.excepts(shorter.facet());
    }
    if (longer.facet().isEmpty() || shorter.facet().isEmpty()
        || longer.facet().equals(shorter.facet())) {
      return true;
    }
    var group = longer.facet().get().group();
    if (shorter.facet().get() == Facet.KIND) {
      return group == Facet.Group.FACT && !longer.value().contains("$");
    }
    return group != Facet.Group.FACT
        && shorter.facet().map(facet -> facet.group() != Facet.Group.FACT).orElse(true)
        || longer.facet().get() == Facet.ARCHITECTURE;
  }

  private List<Claim> claims(CueMatch match, List<String> slots, Surroundings around,
      Subjects subjects, NegationScope negation) {
    var cue = match.cue();
    var facet = cue.facet().orElseThrow();
    var wording = around.wording();
    if (facet == Facet.METRIC && isNoFigure(match, wording)) {
      return none(match, wording, Fate.Unsaid.NO_VALUE);
    }
    var reference = cue.has(Cue.Condition.KIND) && match.subject() < 0
        ? new KindContext(wording, grammar, subjects).about(match)
        : Optional.of(owners.of(match, facet, wording, subjects));
    if (reference.isEmpty() || reference.get().things().isEmpty()) {
      return none(match, wording, reference.isEmpty()
          ? Fate.Unsaid.NO_PREDICATE
          : Fate.Unsaid.NO_SUBJECT);
    }
    boolean denied = negation.denies(match);
    var polarity = denied ? cue.polarity().opposite() : cue.polarity();
    if (around.side() == Surroundings.Side.CONS && around.isLine()
        && polarity == Polarity.POSITIVE) {
      if (wording.size() > 4 || facet.group() == Facet.Group.FACT) {
        return none(match, wording, Fate.Unsaid.AMONG_DISADVANTAGES);
      }
      polarity = Polarity.NEGATIVE;
    }
    if (polarity == Polarity.NEGATIVE && facet.group() == Facet.Group.FACT) {
      return none(match, wording, Fate.Unsaid.DENIED_FACT);
    }
    if (facet == Facet.SUPERLATIVE) {
      if (denied) {
        return none(match, wording, Fate.Unsaid.DENIED_SUPERLATIVE);
      }
      if (partitive(wording, match)) {
        if (cue.value().equals("power")) {
          return none(match, wording, Fate.Unsaid.ONE_OF_SEVERAL);
        }
        facet = Facet.QUALITY;
      }
    }
    return claims(match, slots, facet, polarity,
        facet == Facet.USED_BY && match.subject() < 0
            ? fit.used(reference.get(), slots, match, wording, subjects)
            : reference.get(),
        negation.hedges(match), wording);
  }

  /// A bound of a range is no figure, and a year with words between it and what is counted is none of it.
  private boolean isNoFigure(CueMatch match, Wording wording) {
    if (match.slot() < 0) {
      return false;
    }
    boolean year = Numerals.isYear(wording.word(match.slot())) && match.skipped() > 0;
    return year || figures.isRange(wording.sentence().span(),
        wording.span(match.slot(), match.slot() + 1));
  }

  /// "one of the most …", "among the most …".
  private static boolean partitive(Wording wording, CueMatch match) {
    return wording.any(match.from() - 4, match.from(), PARTITIVE)
        || wording.word(match.from() - 1).equals("the")
            && wording.word(match.from() - 2).equals("of");
  }

  private List<Claim> claims(CueMatch match, List<String> slots, Facet facet, Polarity polarity,
      Subjects.Reference reference,
      boolean hedged, Wording wording) {
    var cue = match.cue();
    var claims = new ArrayList<Claim>();
    for (String thing : reference.things()) {
      if (cue.has(Cue.Condition.COMPARED)) {
        slots.stream().filter(other -> !other.equals(thing)).forEach(other -> claims
            .add(claim(match, thing, facet, cue.value(), polarity, other, reference, hedged,
                wording)));
      } else if (cue.value().contains("$")) {
        slots.stream().filter(value -> fit.holds(thing, facet, value))
            .forEach(value -> claims.add(claim(match, thing,
                fit.actual(facet, value), cue.value().replace("$", value), polarity, "", reference,
                hedged, wording)));
      } else {
        claims
            .add(claim(match, thing, facet, cue.value(), polarity, "", reference, hedged, wording));
      }
    }
    return claims.isEmpty() ? none(match, wording, Fate.Unsaid.NO_VALUE) : claims;
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
