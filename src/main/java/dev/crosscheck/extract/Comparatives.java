package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a comparative compares with: "faster than Django", "compared to Django, it is lighter", "not as mature as
/// Django"; where two rivals are set against each other and nothing else is named, the other of them.
final class Comparatives {

  /// A comparative with the things it compares with. `to`: where it ends, they too if they follow it. `others`: empty
  /// where it compares with everything else ("than any other").
  record Comparative(CueMatch match, int to, List<String> others) {
    boolean setsAbove() {
      return others.isEmpty();
    }

    /// Whether a cue says within it what the comparison says; what it is, or is good for, is another matter.
    boolean covers(CueMatch other) {
      boolean same = other.contains(match) && other.cue().value().equals(match.cue().value())
          && other.cue().facet().equals(Optional.of(Facet.QUALITY));
      return (same || match.from() <= other.from() && other.to() <= to)
          && other.cue().facet().filter(facet -> facet == Facet.QUALITY || facet == Facet.FEATURE
              || facet == Facet.SUPERLATIVE).isPresent();
    }
  }

  /// Most words between what opens the sentence as a measure and what is measured against it.
  private static final int NEAR = 6;
  /// Most words between a comparative and its "than" ("more flexible and much easier to set up than").
  private static final int REACH = 10;
  /// Most words between a comparative and "compared to".
  private static final int APART = 24;
  /// Most words between a comparative and what it makes of another ("a lighter, more modern alternative to Koa").
  private static final int KIN = 4;
  private static final Set<String> RELATED = FunctionWords.of("alternatives");
  private static final Set<String> RELATING = FunctionWords.of("links-to-alternatives");
  private static final Set<String> ENDS = Set.of(";", ":", ".", "!", "?", "(", ")", "|", "-");
  /// "more pleasant to work with" tells what for, "superior to Gin" than what.
  private static final Set<String> DOING = FunctionWords.of("doing");
  private static final Set<String> OPENERS = Set.of(",", ":");
  private static final Set<String> COUPLING = Set.of(",", "and");
  /// Most words from a comparative to one that is joined to it.
  private static final int COUPLED = 2;
  private static final Set<String> ALIKE = Set.of("similar", "comparable");
  private static final Set<String> MORE = FunctionWords.of("more");
  /// "with a smaller core", "but smaller", "for its smaller core".
  private static final Set<String> TELLING = FunctionWords.of("telling-of-kin");
  private static final Set<String> PRONOUNS = Set.of("it", "its");
  private static final Set<String> MEASURES = FunctionWords.of("measuring");
  private static final Set<String> MAKING = FunctionWords.of("causing");

  private final Wording wording;
  private final Grammar grammar;
  private final Subjects subjects;
  private final Standards standards;
  private final Kinship kinship;
  private final Predication predication;
  private final List<String> rivals;
  private final Exclusions exclusions;

  /// - `rivals`: the two things that the sentence's surroundings set against each other, if they do.
  /// - `all`: all cues of the sentence.
  Comparatives(Wording wording, Grammar grammar, Subjects subjects, List<String> rivals,
      List<CueMatch> all) {
    this.exclusions = Exclusions.of(wording, all);
    this.wording = wording;
    this.grammar = grammar;
    this.subjects = subjects;
    this.rivals = rivals;
    this.standards = new Standards(wording, grammar, subjects, rivals);
    this.predication = new Predication(wording, grammar);
    this.kinship = new Kinship(wording, standards);
  }

  /// Whether a cue asks for something to compare with and its words don't say where it stands.
  static boolean isOpen(CueMatch match) {
    return match.cue().has(Cue.Condition.COMPARED) && match.slot() < 0;
  }

  /// The matches that say for themselves all that they need.
  static List<CueMatch> closed(List<CueMatch> matches) {
    return matches.stream().filter(match -> !isOpen(match)).toList();
  }

  /// The comparatives among the matches that have something to compare with.
  List<Comparative> of(List<CueMatch> matches) {
    if (matches.stream().noneMatch(Comparatives::isOpen)) {
      return List.of();
    }
    var candidates = matches.stream()
        .filter(match -> match.cue().has(Cue.Condition.COMPARED) || match.cue().facet().isEmpty())
        .toList();
    var found = new ArrayList<Comparative>();
    Covering.visible(candidates).stream().filter(Comparatives::isOpen)
        .filter(match -> !wording.is(match.to(), grammar.sized()))
        .forEach(match -> complete(match, found)
            .filter(comparative -> comparative.setsAbove()
                || !about(comparative.match()).containsAll(comparative.others()))
            .ifPresent(found::add));
    return List.copyOf(found);
  }

  /// What praise or blame is measured against though it is no comparative: "slow compared to Koa", "compared to Koa, it is
  /// small".
  Optional<Comparative> measured(CueMatch match) {
    if (!match.cue().facet().equals(Optional.of(Facet.QUALITY))) {
      return Optional.empty();
    }
    int from = wording.behindRemark(match.to());
    for (int i = from; i < Math.min(wording.size(), from + REACH); i++) {
      int phrase = standards.measure(i);
      if (phrase > 0) {
        return measured(match, phrase);
      }
      if (ENDS.contains(wording.word(i))
          || wording.word(i).equals(",") && standards.measure(i + 1) < 0) {
        break;
      }
    }
    int phrase = standards.opening();
    boolean told = wording.is(0, MEASURES) || wording.is(1, MEASURES)
        || predication.of(match.from());
    return phrase < 0 || !told
        ? Optional.empty()
        : measured(match, phrase).filter(found -> found.to() <= match.from()
            && match.from() - found.to() <= NEAR
            && !wording.any(found.to() + 1, match.from(), OPENERS));
  }

  private Optional<Comparative> measured(CueMatch match, int phrase) {
    var about = about(match);
    return standards.at(phrase).filter(standard -> !about.containsAll(standard.things()))
        .map(standard -> new Comparative(match, standard.to(), standard.things()));
  }

  private Optional<Comparative> complete(CueMatch match, List<Comparative> before) {
    if (exclusions.reach(match)) {
      // "no other framework is faster (than Koa)"
      return exclusions.isOfUnknown(match)
          ? Optional.empty()
          : Optional.of(new Comparative(match.of(exclusions.named(match)), match.to(), List.of()));
    }
    return following(match).or(() -> related(match)).or(() -> leading(match))
        .or(() -> compares(match)
            ? Optional.empty()
            : kin(match).or(() -> rival(match)).or(() -> continued(match, before)));
  }

  /// What a comparative is said of.
  private List<String> about(CueMatch match) {
    return wording.nameAt(match.subject()).map(name -> List.of(name.id()))
        .orElseGet(() -> subjects.at(match.from(), match.to()).things());
  }

  /// "faster than Koa, and it's also easier to learn": with what the comparative before it compares.
  private Optional<Comparative> continued(CueMatch match, List<Comparative> before) {
    if (before.isEmpty() || !graded(match)) {
      return Optional.empty();
    }
    var last = before.getLast();
    // "it is lighter and faster"
    boolean joined = wording.is(match.from() - 1, COUPLING)
        && match.from() - last.match().to() <= COUPLED;
    if (match.subject() < 0 && !joined && !predication.ofJoined(match.from())) {
      return Optional.empty();
    }
    boolean goesOn = last.match().to() <= match.from()
        && (joined || last.to() > last.match().to())
        && !last.setsAbove() && about(last.match()).equals(about(match));
    return goesOn
        ? Optional.of(new Comparative(match, match.to(), last.others()))
        : Optional.empty();
  }

  /// "than …", "as …" after "not as …", "compared to …" behind the comparative.
  private Optional<Comparative> following(CueMatch match) {
    boolean equative = wording.any(match.from(), match.to(), Set.of("as", "so", "same"));
    int from = wording.behindRemark(match.to());
    for (int i = from; i < Math.min(wording.size(), from + APART); i++) {
      String word = wording.word(i);
      // "has less to load, making it faster than Koa" compares what it is made
      if (ENDS.contains(word) || word.equals(",") && wording.is(i + 1, MAKING)) {
        break;
      }
      boolean near = i - from <= REACH;
      boolean than = near && (word.equals("than") || equative && word.equals("as"));
      int phrase = than ? i + 1 : standards.marker(i);
      if (phrase > 0) {
        return standards.everything(phrase)
            ? Optional.of(new Comparative(match, phrase + 1, List.of()))
            : standards.at(phrase).or(() -> standards.referred(phrase, about(match)))
                .map(standard -> new Comparative(match, standard.to(), standard.things()));
      }
    }
    return Optional.empty();
  }

  /// "a faster alternative to Koa", "Koa's faster sibling".
  private Optional<Comparative> related(CueMatch match) {
    int end = IntStream.range(match.to(), match.to() + KIN)
        .filter(i -> wording.is(i, RELATED)).findFirst().orElse(-1) + 1;
    if (end == 0 || !graded(match) || wording.any(match.to(), end, grammar.be())) {
      return Optional.empty();
    }
    if (wording.word(match.from() - 1).equals("'s")) {
      return wording.nameOver(match.from() - 2)
          .map(name -> new Comparative(told(match, name), end, List.of(name.id())));
    }
    return wording.is(end, RELATING) ? standard(match, end + 1) : Optional.empty();
  }

  /// The match with the subject of its clause, which the owner before it is not.
  private CueMatch told(CueMatch match, Wording.Name owner) {
    var things = subjects.clause(match.from()).things();
    return wording.names().headMap(owner.from()).values().stream()
        .filter(name -> things.contains(name.id())).findFirst()
        .map(name -> match.of(name.from())).orElse(match);
  }

  private Optional<Comparative> standard(CueMatch match, int from) {
    return standards.at(from)
        .map(standard -> new Comparative(match, standard.to(), standard.things()));
  }

  /// Whether it compares with something that is not known.
  private boolean compares(CueMatch match) {
    return wording.any(match.to(), match.to() + REACH, Set.of("than", "compared"));
  }

  /// "Compared to Django, …", "Unlike Django, …" before the comparative.
  private Optional<Comparative> leading(CueMatch match) {
    for (int i = 0; i < match.from(); i++) {
      boolean alike = wording.is(i - 1, ALIKE) && (i == 1 || wording.is(i - 2, OPENERS));
      if (wording.is(i, Standards.VERSUS) || alike) {
        continue;
      }
      boolean opens = i <= 1 || wording.is(i - 1, OPENERS) || wording.word(i - 2).equals(",")
          || wording.word(i).equals("to") || wording.word(i).equals("from");
      int phrase = !opens ? -1 : wording.word(i).equals("unlike") ? i + 1 : standards.marker(i);
      if (phrase > 0) {
        return standards.at(phrase).or(() -> standards.referred(phrase, about(match)))
            .filter(standard -> standard.to() <= match.from())
            .map(standard -> new Comparative(match, match.to(), standard.things()));
      }
    }
    return Optional.empty();
  }

  /// "by the makers of Koa, it is smaller", "similar to Koa but smaller".
  private Optional<Comparative> kin(CueMatch match) {
    int at = predication.adverbial(match.from() - 1);
    boolean told = graded(match) && (predication.of(match.from()) || wording.is(at, TELLING)
        || wording.word(at).equals("it") && wording.is(at - 1, MAKING));
    return told
        ? kinship.of(match.from(), about(match), name -> subjects.clause(name).things())
            .map(standard -> new Comparative(match, match.to(), standard.things()))
        : Optional.empty();
  }

  /// "Gin is slightly faster" where Gin and Echo are rivals.
  private Optional<Comparative> rival(CueMatch match) {
    var things = about(match);
    boolean named = subjects.named() || match.subject() >= 0
        || wording.is(0, PRONOUNS) && rivals.size() == 2 && rivals.containsAll(things);
    boolean ranks = match.cue().has(Cue.Condition.RESPECT)
        && !match.cue().has(Cue.Condition.TRAIT) && !match.cue().has(Cue.Condition.AMOUNT);
    if (things.size() != 1 || !named || !ranks && !graded(match)
        || !ranks && match.subject() < 0 && !predication.of(match.from())
        || wording.word(match.to()).equals("to") && !wording.is(match.to() + 1, DOING)) {
      return Optional.empty();
    }
    return Stream.of(subjects.pair(match.from()), subjects.contrasted(),
        rivals.size() == 2 ? rivals : List.<String>of())
        .filter(pair -> pair.contains(things.getFirst())).findFirst()
        .map(pair -> new Comparative(match, match.to(),
            pair.stream().filter(thing -> !thing.equals(things.getFirst())).toList()));
  }

  /// Whether its words alone compare: "faster", "more mature", but not "difficult to use".
  private boolean graded(CueMatch match) {
    return match.subject() >= 0 || wording.word(match.from()).endsWith("er")
        || wording.any(match.from() - 1, match.to(), MORE);
  }
}
