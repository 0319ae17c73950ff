package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.Set;

/// The claims of one sentence: finds the cues, and asks of each whom it is about and whether it holds.
final class CueClaims {

  /// Most words of a disadvantage that is only named ("hosting costs"); a longer one tells what is bad by itself.
  private static final int LONGEST_CON = 4;

  /// The audience that what asks for none of it doesn't keep away.
  private static final String EXPERTS = "experts";
  private static final Set<String> OWN = FunctionWords.of("possessives");

  private final Outline outline;
  private final CueFinder finder;
  private final Grammar grammar;
  private final Witness witness;
  private final SlotFit fit;
  private final FigureScope figures;
  private final Owners owners;
  private final ToolSubjects tools;
  private final Statements statements;
  private final Respects respects;
  private final Parts parts;

  CueClaims(Outline outline, Catalogue catalogue, Lexicon lexicon, CueFinder finder,
      Grammar grammar, Witness witness, List<Mention> mentions, List<Ranking> rankings) {
    this.finder = finder;
    this.witness = witness;
    this.outline = outline;
    this.grammar = grammar;
    this.fit = SlotFit.of(catalogue, lexicon, grammar);
    this.figures = new FigureScope(outline.view(), lexicon.words("populations"));
    this.tools = new ToolSubjects(catalogue, rankings);
    this.owners = new Owners(catalogue, outline, grammar, mentions);
    this.statements = new Statements(outline, grammar, fit, figures);
    this.respects = new Respects(outline, lexicon, finder);
    this.parts = Parts.of(lexicon, grammar);
  }

  List<Claim> of(Surroundings around, Subjects subjects) {
    return of(around, subjects, _ -> true);
  }

  /// - `kept`: which of the claims the place of the sentence lets it make.
  List<Claim> of(Surroundings around, Subjects subjects, Predicate<Claim> kept) {
    var wording = around.wording();
    if (wording.names().isEmpty() && subjects.main().things().isEmpty()) {
      witness.silences(wording.sentence(), Fate.Silence.NO_SUBJECT);
      return List.of();
    }
    if (around.side() == Surroundings.Side.SKILLS) {
      witness.silences(wording.sentence(), Fate.Silence.ADVICE);
      return List.of();
    }
    var found = subjects.within(finder.in(wording.terms()));
    var verdicts = Verdicts.of(Exclusions.of(wording, found).turned(found), wording, respects,
        match -> none(match, wording, new Fate.Unmet(Cue.Condition.RESPECT.toString())));
    var matches = verdicts.matches();
    if (matches.stream().anyMatch(match -> match.cue().has(Cue.Condition.SILENCING))) {
      witness.silences(wording.sentence(), Fate.Silence.ADVICE);
      return List.of();
    }
    var negation = new NegationScope(wording, grammar, matches);
    var criteria = new Criteria(wording, grammar, matches);
    var claims = new ArrayList<Claim>();
    var measured = new ArrayList<Claim>();
    var comparing = new Comparatives(wording, grammar, subjects, around.rivals(),
        matches);
    var comparatives = comparing.of(matches);
    comparatives.forEach(one -> claims.addAll(claims(
        one.setsAbove()
            ? one.match().saying(Facet.SUPERLATIVE, one.match().cue().value())
            : one.match(),
        one.others(), around, subjects, negation)));
    var met = Comparatives.closed(matches).stream().filter(match -> isMet(match, around, negation))
        .toList();
    for (var match : Covering.visible(met,
        (hidden, by) -> witness.covers(wording, hidden, by))) {
      var over = comparatives.stream().filter(one -> one.covers(match))
          .map(Comparatives.Comparative::match).findFirst()
          .or(() -> verdicts.naming(match, comparatives));
      if (over.isPresent()) {
        witness.covers(wording, match, over.get());
      } else if (criteria.hold(match)) {
        none(match, wording, Fate.Unsaid.ONLY_NAMED);
      } else {
        claims.addAll(claims(match, around, subjects, negation));
        comparing.measured(match).ifPresent(one -> measured.addAll(
            claims(match.saying(Facet.COMPARISON, match.cue().value()), one.others(), around,
                subjects, negation)));
      }
    }
    claims.removeIf(claim -> claim.facet() == Facet.QUALITY
        && claims.stream().anyMatch(other -> other.facet() == Facet.COMPARISON
            && other.value().equals(claim.value()) && other.polarity() == claim.polarity()
            && other.framework().equals(claim.framework())));
    claims.addAll(measured);
    claims.removeIf(claim -> isBase(claim, claims) || !kept.test(claim)
        || ToolSubjects.isOthers(claim, claims, wording));
    witness.claims(wording.sentence(), claims);
    return claims;
  }

  /// Whether a sentence says that a thing is built on what another cue takes for its platform: "built on top of Node.js".
  /// - `told`: what the sentence says.
  static boolean isBase(Claim claim, List<Claim> told) {
    return claim.facet() == Facet.PLATFORM && told.stream()
        .anyMatch(other -> other.facet() == Facet.BUILT_ON
            && other.framework().equals(claim.framework())
            && other.value().equals(claim.value()));
  }

  /// Whether a feature's cue may hide what stands within it, as it may not where nothing says that the feature is there.
  private boolean isMet(CueMatch match, Surroundings around, NegationScope negation) {
    boolean feature = match.cue().facet().equals(Optional.of(Facet.FEATURE));
    var unmet = feature
        ? around.unmet(match)
            .filter(condition -> !(condition.isOffer() && negation.deniedByPhrase(match)))
        : Optional.<Cue.Condition>empty();
    unmet.ifPresent(
        condition -> none(match, around.wording(), new Fate.Unmet(condition.toString())));
    return unmet.isEmpty();
  }

  /// What a cell that only names things says of them by its own words: "Gin (Go)".
  /// - `kept`: which of the claims the place of the sentence lets it make.
  List<Claim> ofNamed(Surroundings around, Subjects subjects, Predicate<Claim> kept) {
    var wording = around.wording();
    var matches = finder.in(wording.terms()).stream().filter(match -> match.subject() >= 0)
        .toList();
    var negation = new NegationScope(wording, grammar, matches);
    var claims = Covering.visible(matches).stream()
        .flatMap(match -> claims(match, around, subjects, negation).stream()).filter(kept)
        .toList();
    witness.claims(wording.sentence(), claims);
    return claims;
  }

  private List<Claim> claims(CueMatch match, Surroundings around, Subjects subjects,
      NegationScope negation) {
    var unmet = around.unmet(match)
        .filter(condition -> !(condition.isOffer() && negation.deniedByPhrase(match)));
    var wording = around.wording();
    return unmet.isPresent()
        ? none(match, wording, new Fate.Unmet(unmet.get().toString()))
        : match.cue().facet().isEmpty()
            ? none(match, wording, new Fate.Shield())
            : claims(match, new SlotValues(outline, wording, grammar).of(match), around, subjects,
                negation);
  }

  private List<Claim> none(CueMatch match, Wording wording, Fate why) {
    witness.drops(wording.sentence(), wording.span(match.from(), match.to()), match.cue(), why);
    return List.of();
  }

  private List<Claim> claims(CueMatch match, List<String> slots, Surroundings around,
      Subjects subjects, NegationScope negation) {
    var cue = match.cue();
    var facet = cue.facet().orElseThrow();
    var wording = around.wording();
    if (facet == Facet.METRIC && figures.isNoFigure(match, wording)) {
      return none(match, wording, Fate.Unsaid.NO_VALUE);
    }
    var named = cue.has(Cue.Condition.KIND) && match.subject() < 0
        ? new KindContext(wording, grammar, subjects).about(match)
        : Optional.of(owners.of(match, facet, wording, subjects));
    var reference = named.map(about -> tools.owner(about, cue.facet().orElseThrow(), subjects));
    if (reference.isEmpty() || reference.get().things().isEmpty()) {
      return none(match, wording, reference.isEmpty()
          ? Fate.Unsaid.NO_PREDICATE
          : Fate.Unsaid.NO_SUBJECT);
    }
    if (fit.hasParts(reference.get()) && parts.hold(match, wording)) {
      return none(match, wording, Fate.Unsaid.OF_A_PART);
    }
    if (facet.group() == Facet.Group.USE && Blame.under(match, wording, grammar)) {
      return none(match, wording, Fate.Unsaid.NOT_TAKEN);
    }
    boolean denied = negation.denies(match)
        && !subjects.isExampleBeyondDenial(match.from(), match.to());
    boolean most = wording.word(match.from() - 1).equals("most");
    if (negation.passesOver(match) || denied && (most || cue.value().equals(EXPERTS))) {
      return none(match, wording, Fate.Unsaid.NOT_TAKEN);
    }
    var polarity = denied ? cue.polarity().opposite() : cue.polarity();
    if (around.side() == Surroundings.Side.CONS && around.isLine()
        && polarity == Polarity.POSITIVE) {
      // what is told of another thing by the way is no disadvantage: "slow, as Python, an interpreted language, is"
      boolean told = facet == Facet.KIND && subjects.onIsland(match.from(), match.to());
      // whom and what it doesn't suit is told at any length: "no structure, which hurts in larger apps"
      boolean unsuited = facet == Facet.PROJECT_SIZE || facet == Facet.AUDIENCE;
      // "great for small teams, but a lot of work for one alone"
      boolean conceded = unsuited && Blame.isConceded(match, wording, grammar);
      if (!told && !unsuited
          && (around.extent(match) > LONGEST_CON || facet.group() == Facet.Group.FACT)) {
        return none(match, wording, Fate.Unsaid.AMONG_DISADVANTAGES);
      }
      polarity = told || conceded ? polarity : Polarity.NEGATIVE;
    }
    if (around.side() == Surroundings.Side.UNFIT && around.isLine()) {
      if (facet.group() != Facet.Group.USE || facet == Facet.USE_CASE) {
        return none(match, wording, Fate.Unsaid.NOT_TAKEN);
      }
      polarity = Polarity.NEGATIVE;
    }
    if (around.side() == Surroundings.Side.LACKS && around.isLine()
        && polarity == Polarity.POSITIVE) {
      polarity = Polarity.NEGATIVE;
    }
    if (!denied && facet.group() == Facet.Group.USE && Blame.before(match, wording, grammar)) {
      if (facet == Facet.USE_CASE) {
        return none(match, wording, Fate.Unsaid.NOT_TAKEN);
      }
      polarity = Polarity.NEGATIVE;
    }
    if (facet == Facet.KIND && cue.value().equals("cms") && around.isShortLine()
        && around.fits(match)) {
      // "Use cases: CMS, shops"
      return none(match, wording, Fate.Unsaid.NOT_TAKEN);
    }
    if (polarity == Polarity.NEGATIVE && facet == Facet.QUALITY && around.fitsLine()) {
      // "When to pick: strict rules, large teams"
      return none(match, wording, Fate.Unsaid.NOT_TAKEN);
    }
    if (facet == Facet.KIND && around.isOffered()) {
      // "It provides:" and under it "a set of libraries"
      return none(match, wording, Fate.Unsaid.NO_PREDICATE);
    }
    boolean affirmed = facet.group() == Facet.Group.FACT || facet == Facet.USE_CASE;
    if (polarity == Polarity.NEGATIVE && affirmed) {
      return none(match, wording, Fate.Unsaid.DENIED_FACT);
    }
    if (facet == Facet.SUPERLATIVE) {
      // "its best-known framework" is something of its own
      if (denied || OWN.contains(wording.word(match.from() - 1))) {
        return none(match, wording, Fate.Unsaid.DENIED_SUPERLATIVE);
      }
      // of two rivals the one that wins is better than the other
      var things = reference.get().things();
      if (cue.has(Cue.Condition.RESPECT) && around.rivals().size() == 2 && things.size() == 1
          && around.rivals().containsAll(things)) {
        return claims(match, around.rivals(), Facet.COMPARISON, polarity, reference.get(),
            negation.hedges(match), wording);
      }
      var scope = new SuperlativeScope(wording, grammar);
      if (scope.isPartitive(match) || scope.isWished(match)) {
        if (cue.value().equals("power")) {
          return none(match, wording, Fate.Unsaid.ONE_OF_SEVERAL);
        }
        facet = Facet.QUALITY;
      } else if (scope.isOfMany(match) && reference.get().things().size() == 1) {
        return none(match, wording, Fate.Unsaid.ONE_OF_SEVERAL);
      }
    }
    var values = tools.values(named.orElseThrow(), reference.get(), slots);
    return claims(match, fit.values(facet, reference.get(), values, match), facet, polarity,
        match.subject() < 0
            ? fit.referent(facet, reference.get(), values, match, wording, subjects)
            : reference.get(),
        negation.hedges(match), wording);
  }

  private List<Claim> claims(CueMatch match, List<String> slots, Facet facet, Polarity polarity,
      Subjects.Reference reference, boolean hedged, Wording wording) {
    var claims = statements.of(match, slots, facet, polarity, reference, hedged, wording);
    return claims.isEmpty() ? none(match, wording, Fate.Unsaid.NO_VALUE) : claims;
  }
}
