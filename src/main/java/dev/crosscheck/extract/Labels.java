package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;

/// Claims that a label and its value make: "Programming language" and "Java", a column's head and its cell,
/// "GitHub stars: 75k".
final class Labels {

  /// Most words of a label; what is longer is a sentence.
  private static final int LONGEST = 6;
  /// Most words of a sentence that leads to a list of users: "Some of the best-known companies that use it:".
  private static final int LONGEST_LEAD = 12;
  private static final Optional<Facet> USERS = Optional.of(Facet.USED_BY);

  /// Of whom it tells only at the end of a label: "developer productivity" is no developer.
  private static final Optional<Facet> CREATOR = Optional.of(Facet.CREATOR);

  private final Outline outline;
  private final Catalogue catalogue;
  private final Grammar grammar;
  private final CueFinder finder;
  private final Witness witness;
  private final Ratings ratings;

  Labels(Outline outline, Catalogue catalogue, Grammar grammar, CueFinder finder,
      Ratings ratings, Witness witness) {
    this.grammar = grammar;
    this.finder = finder;
    this.witness = witness;
    this.outline = outline;
    this.catalogue = catalogue;
    this.ratings = ratings;
  }

  /// What is labelled: its words from `from` on, of the things it is said of, with the place that shows both.
  record Value(Wording wording, int from, List<String> things, Span evidence) {}

  /// The claims of a value under a label; none where the label is not known.
  List<Claim> of(List<Term> label, Value value) {
    return cue(label).map(cue -> {
      var claims = claims(cue, value);
      witness.claims(value.wording().sentence(), claims);
      if (claims.isEmpty()) {
        witness.drops(value.wording().sentence(), value.wording().sentence().span(), cue,
            value.things().isEmpty() ? Fate.Unsaid.NO_SUBJECT : Fate.Unsaid.NO_VALUE);
      }
      return claims;
    }).orElse(List.of());
  }

  /// What a label says that its value is.
  Optional<Facet> facet(List<Term> label) {
    return cue(label).flatMap(Cue::facet);
  }

  private Optional<Cue> cue(List<Term> label) {
    if (label.isEmpty() || label.size() > LONGEST_LEAD) {
      return Optional.empty();
    }
    return finder.in(label).stream().filter(
        match -> match.cue().has(Cue.Condition.LABEL) && !match.cue().has(Cue.Condition.KIND)
            && !match.cue().has(Cue.Condition.RESPECT)
            && (match.to() == label.size() || !CREATOR.equals(match.cue().facet()))
            && (label.size() <= LONGEST || USERS.equals(match.cue().facet())))
        .max(java.util.Comparator.comparingInt(CueMatch::length)).map(CueMatch::cue);
  }

  private List<Claim> claims(Cue cue, Value value) {
    var facet = cue.facet().orElseThrow();
    return switch (facet) {
      case METRIC -> figure(cue, value, "number");
      case FIRST_RELEASE -> figure(cue, value, "year");
      case VERSION -> figure(cue, value, "version");
      case LANGUAGE, PLATFORM, BUILT_ON, WORKS_WITH -> named(cue, value, facet);
      case CREATOR, MAINTAINER, USED_BY -> written(cue, value);
      case LICENCE, KIND, ARCHITECTURE -> told(cue, value, facet);
      case QUALITY -> rated(cue, value);
      case SUPERLATIVE, COMPARISON, FEATURE, USE_CASE, PROJECT_SIZE,
          AUDIENCE ->
        List.of();
    };
  }

  private List<Claim> figure(Cue cue, Value value, String slot) {
    for (int i = value.from(); i < value.wording().size(); i++) {
      if (slot.equals("number")
          ? value.wording().number(i).isPresent()
          : value.wording().terms().get(i).slots().containsKey(slot)) {
        String word = value.wording().word(i);
        String figure = switch (slot) {
          case "number" -> value.wording().number(i).map(Numerals::plain).orElse("");
          case "version" -> Numerals.version(word).orElse(word);
          default -> word;
        };
        return claims(cue, value, cue.value().replace("$", figure), Polarity.POSITIVE);
      }
    }
    return List.of();
  }

  private List<Claim> named(Cue cue, Value value, Facet facet) {
    return value.wording().names().tailMap(value.from(), true).values().stream()
        .filter(name -> switch (name.kind()) {
          case "language" -> facet == Facet.LANGUAGE || facet == Facet.PLATFORM;
          case "platform" -> true;
          case "server", "database", "tool" -> facet != Facet.LANGUAGE && facet != Facet.BUILT_ON;
          default -> facet != Facet.LANGUAGE
              && !(facet == Facet.PLATFORM
                  && (name.kind().endsWith("framework") || name.kind().equals("library")));
        }).flatMap(name -> claims(cue, value, name.id(), Polarity.POSITIVE).stream()).toList();
  }

  private List<Claim> written(Cue cue, Value value) {
    for (int i = value.from(); i < value.wording().size(); i++) {
      if (value.wording().terms().get(i).slots().containsKey("name")) {
        return new SlotValues(outline, value.wording(), grammar).names(i).stream()
            .flatMap(name -> claims(cue, value, name, Polarity.POSITIVE).stream()).toList();
      }
    }
    return List.of();
  }

  /// What the cues of the facet say by themselves: "MIT", "micro-framework"; also those that say a kind under a label
  /// alone: "full-stack".
  private List<Claim> told(Cue cue, Value value, Facet facet) {
    return Covering.visible(finder.in(value.wording().terms())).stream()
        .filter(
            match -> match.from() >= value.from() && match.cue().facet().equals(Optional.of(facet))
                && !match.cue().value().contains("$")
                && (!match.cue().has(Cue.Condition.LABEL) || match.cue().has(Cue.Condition.KIND)))
        .flatMap(match -> claims(cue, value, match.cue().value(), Polarity.POSITIVE).stream())
        .toList();
  }

  /// A rating; what is steep or difficult counts against a learning curve, and "Highest" sets the thing above all others.
  private List<Claim> rated(Cue cue, Value value) {
    if (ratings.end(value) - value.from() > LONGEST && !ratings.isDrawn(value)) {
      return List.of();
    }
    var mark = cue.polarity() == Polarity.NEGATIVE
        ? ratings.ofBurden(value)
        : ratings.of(value);
    if (!mark.isGood() && !mark.isBad()) {
      return List.of();
    }
    return claims(mark.isExtreme() ? Facet.SUPERLATIVE : Facet.QUALITY, cue, value, cue.value(),
        mark.isGood() ? Polarity.POSITIVE : Polarity.NEGATIVE);
  }

  private List<Claim> claims(Cue cue, Value value, String said, Polarity polarity) {
    return claims(cue.facet().orElseThrow(), cue, value, said, polarity);
  }

  private List<Claim> claims(Facet facet, Cue cue, Value value, String said, Polarity polarity) {
    var wording = value.wording();
    var cueSpan = wording.span(Math.min(value.from(), wording.size() - 1), wording.size());
    return value.things().stream().filter(thing -> !thing.equals(said))
        .filter(thing -> facet != Facet.LANGUAGE
            || !catalogue.kind(thing).equals("language"))
        .map(thing -> new Claim(thing, facet, said, polarity, false, "", "",
            outline.article().quote(value.evidence().cover(cueSpan)), cueSpan,
            wording.sentence().section(), cue.id(),
            Score.of(0.9, "value under the label " + cue.id())))
        .toList();
  }
}
