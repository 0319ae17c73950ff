package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The claims of one sentence: finds the cues, and asks of each whom it is about and whether it holds.
final class CueClaims {

  /// Most words that a cue takes, names and gaps with it.
  private static final int LONGEST = 40;
  /// What reaches over more words than these says nothing of what stands between.
  private static final int MOST_SKIPPED = 2;
  private static final Set<String> PARTITIVE = Set.of("one", "among", "some", "few", "many",
      "several", "amongst");

  private final Outline outline;
  private final Catalogue catalogue;
  private final Lexicon lexicon;
  private final Grammar grammar;
  private @Nullable Evidence quoted;

  CueClaims(Outline outline, Catalogue catalogue, Lexicon lexicon, Grammar grammar) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  List<Claim> of(Surroundings around, Subjects subjects) {
    var wording = around.wording();
    if (wording.names().isEmpty() && subjects.main().things().isEmpty()) {
      return List.of();
    }
    var claims = new ArrayList<Claim>();
    for (var match : visible(lexicon.matches(wording.terms()))) {
      if (match.cue().facet().isPresent() && around.allow(match)) {
        claims.addAll(claims(match, match.cue().facet().get(), around, subjects));
      }
    }
    return claims;
  }

  /// The matches without those inside of a longer one that says what is meant. They come in the order of their places,
  /// and none is longer than LONGEST words, so that only neighbours need to be looked at.
  static List<CueMatch> visible(List<CueMatch> all) {
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
    return IntStream.range(0, nearest.size()).filter(i -> !hidden(nearest, i))
        .mapToObj(nearest::get).toList();
  }

  /// Of what could fill a slot over a gap the nearest is meant: one match of a cue at a place.
  private record Start(String cue, int from) {}

  private static boolean hidden(List<CueMatch> all, int index) {
    var match = all.get(index);
    for (int i = index - 1; i >= 0 && all.get(i).from() >= match.from() - LONGEST; i--) {
      if (hidden(match, all.get(i))) {
        return true;
      }
    }
    for (int i = index + 1; i < all.size() && all.get(i).from() == match.from(); i++) {
      if (hidden(match, all.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hidden(CueMatch match, CueMatch other) {
    return other.contains(match) && other.length() > match.length()
        && (other.skipped() <= MOST_SKIPPED || other.cue().facet().isEmpty())
        && !other.cue().has(Cue.Condition.OPEN)
        && (match.slot() < 0 || other.slot() < 0 || other.slot() == match.slot())
        && hides(other.cue(), match.cue());
  }

  private static boolean hides(Cue longer, Cue shorter) {
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

  private List<Claim> claims(CueMatch match, Facet facet, Surroundings around, Subjects subjects) {
    var cue = match.cue();
    var wording = around.wording();
    var reference = cue.has(Cue.Condition.KIND)
        ? new KindContext(wording, grammar, subjects).about(match)
        : Optional.of(subjects.at(match.from(), match.to()));
    if (reference.isEmpty() || reference.get().things().isEmpty()) {
      return List.of();
    }
    var negation = new NegationScope(wording, grammar);
    boolean denied = negation.denies(match);
    var polarity = denied ? cue.polarity().opposite() : cue.polarity();
    if (around.side() == Surroundings.Side.CONS && around.isLine()
        && polarity == Polarity.POSITIVE) {
      if (wording.size() > 4 || facet.group() == Facet.Group.FACT) {
        return List.of();
      }
      polarity = Polarity.NEGATIVE;
    }
    if (polarity == Polarity.NEGATIVE && facet.group() == Facet.Group.FACT) {
      return List.of();
    }
    if (facet == Facet.SUPERLATIVE) {
      if (denied) {
        return List.of();
      }
      if (partitive(wording, match)) {
        if (cue.value().equals("power")) {
          return List.of();
        }
        facet = Facet.QUALITY;
      }
    }
    return claims(match, facet, polarity, reference.get(), negation.hedges(match), wording);
  }

  /// "one of the most …", "among the most …".
  private static boolean partitive(Wording wording, CueMatch match) {
    return wording.any(match.from() - 4, match.from(), PARTITIVE)
        || wording.word(match.from() - 1).equals("the")
            && wording.word(match.from() - 2).equals("of");
  }

  private List<Claim> claims(CueMatch match, Facet facet, Polarity polarity,
      Subjects.Reference reference,
      boolean hedged, Wording wording) {
    var cue = match.cue();
    var slots = new SlotValues(outline, wording).of(match);
    var claims = new ArrayList<Claim>();
    var things = facet == Facet.USED_BY
        ? used(reference.things(), slots, match, wording)
        : reference.things();
    for (String thing : things) {
      if (cue.has(Cue.Condition.COMPARED)) {
        slots.stream().filter(other -> !other.equals(thing)).forEach(other -> claims
            .add(claim(match, thing, facet, cue.value(), polarity, other, reference, hedged,
                wording)));
      } else if (cue.value().contains("$")) {
        slots.stream().filter(value -> holds(thing, facet, value))
            .forEach(value -> claims.add(claim(match, thing,
                actual(facet, value), cue.value().replace("$", value), polarity, "", reference,
                hedged, wording)));
      } else {
        claims
            .add(claim(match, thing, facet, cue.value(), polarity, "", reference, hedged, wording));
      }
    }
    return claims;
  }

  /// What the users use: where a user is a thing of the catalogue itself ("GitHub and Shopify use Rails"), it is the
  /// subject of the sentence but not what is used; that is named after it.
  private List<String> used(List<String> things, List<String> users, CueMatch match,
      Wording wording) {
    if (things.stream().noneMatch(thing -> users.contains(catalogue.name(thing)))) {
      return things;
    }
    return wording.names().values().stream().filter(name -> name.from() >= match.from())
        .map(name -> name.id()).filter(thing -> !users.contains(catalogue.name(thing))).limit(1)
        .toList();
  }

  /// Whether what fills the slot can be said of the thing at all.
  private boolean holds(String thing, Facet facet, String value) {
    if (value.isEmpty() || value.equals(thing)) {
      return false;
    }
    String kind = catalogue.kind(thing);
    return switch (facet) {
      case LANGUAGE -> !kind.equals("language") && catalogue.kind(value).equals("language");
      case WORKS_WITH ->
        !catalogue.find(value).map(found -> found.family().equals(thing)).orElse(false);
      case CREATOR, MAINTAINER, USED_BY -> isName(value);
      case BUILT_ON, KIND, ARCHITECTURE, FIRST_RELEASE, LICENCE, PLATFORM, METRIC, VERSION, QUALITY,
          SUPERLATIVE,
          COMPARISON, FEATURE, USE_CASE, PROJECT_SIZE, AUDIENCE ->
        true;
    };
  }

  /// Whether what is written with a capital is more than the first word of a sentence.
  private boolean isName(String value) {
    String word = value.toLowerCase(Locale.ROOT).replaceFirst("['\u2019](?:re|ve|ll|d|m)$", "");
    return !grammar.verbs().contains(word) && !grammar.prepositions().contains(word)
        && !grammar.generic().contains(word) && !grammar.modifiers().contains(word)
        && !grammar.frameworks().contains(word) && !grammar.offers().contains(word);
  }

  /// What is built on a language is written in it, what is built on a runtime runs on it.
  private Facet actual(Facet facet, String value) {
    if (facet != Facet.BUILT_ON) {
      return facet;
    }
    return switch (catalogue.kind(value)) {
      case "language" -> Facet.LANGUAGE;
      case "runtime" -> Facet.PLATFORM;
      default -> Facet.BUILT_ON;
    };
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

  /// What a quality is limited to: "for large applications".
  private String scope(CueMatch match, Facet facet, Wording wording) {
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
