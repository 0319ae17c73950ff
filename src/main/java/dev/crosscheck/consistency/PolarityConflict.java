package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import dev.crosscheck.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Praise here and blame there of one quality, or suited here and not suited there to one size of project. That a thing
/// scales is taken for praise of its fitness for large projects, as readers do.
final class PolarityConflict implements CrossCheck {

  private static final Set<Facet> FACETS = Set.of(Facet.QUALITY, Facet.PROJECT_SIZE,
      Facet.AUDIENCE);

  /// Articles that must say the contrary outright, before one that only says "can be slow" contradicts them.
  private static final int FEWEST_AGAINST_HEDGE = 2;

  /// Between the cells of a quoted row.
  private static final String CELL_BORDER = "|";

  private static final Aspect LARGE = new Aspect(Facet.PROJECT_SIZE, "large");
  private static final Aspect SCALABLE = new Aspect(Facet.QUALITY, "scalability");

  private final Trends trends = Trends.own();

  /// What is praised or blamed.
  private record Aspect(Facet facet, String value) implements Comparable<Aspect> {

    @Override
    public int compareTo(Aspect other) {
      int byFacet = facet.compareTo(other.facet);
      return byFacet != 0 ? byFacet : value.compareTo(other.value);
    }
  }

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return testimony.each((id, dossier) -> {
      var praised = said(testimony, dossier, Polarity.POSITIVE);
      var blamed = said(testimony, dossier, Polarity.NEGATIVE);
      return Stream.concat(
          blamed.keySet().stream()
              .flatMap(aspect -> check(testimony, id, aspect, praised, aspect, blamed).stream()),
          large(testimony, id, praised, blamed).stream());
    });
  }

  private static SortedMap<Aspect, List<Voices>> said(Testimony testimony, Dossier dossier,
      Polarity polarity) {
    var said = new TreeMap<Aspect, List<Voices>>();
    dossier.statements().forEach((statement, voices) -> {
      if (FACETS.contains(statement.facet()) && statement.polarity() == polarity
          && !testimony.originals(voices.strongest()).isEmpty()) {
        said.computeIfAbsent(new Aspect(statement.facet(), statement.value()),
            _ -> new ArrayList<>()).add(voices);
      }
    });
    return said;
  }

  /// Who says that it is so, not that it becomes so.
  private List<Voice> voices(Testimony testimony, Aspect aspect, List<Voices> said) {
    return testimony.originals(said.stream().flatMap(Voices::stream)
        .filter(voice -> !trends.isOne(voice, aspect.facet(), aspect.value())).toList());
  }

  /// Scalable here, not for large projects there; only where neither is disputed itself.
  private Optional<Finding> large(Testimony testimony, String id,
      SortedMap<Aspect, List<Voices>> praised,
      SortedMap<Aspect, List<Voices>> blamed) {
    return praised.containsKey(LARGE) || blamed.containsKey(SCALABLE)
        ? Optional.empty()
        : check(testimony, id, SCALABLE, praised, LARGE, blamed);
  }

  private Optional<Finding> check(Testimony testimony, String id, Aspect praise,
      SortedMap<Aspect, List<Voices>> praised, Aspect blame,
      SortedMap<Aspect, List<Voices>> blamed) {
    var saidHere = praised.getOrDefault(praise, List.of());
    var saidThere = blamed.getOrDefault(blame, List.of());
    var here = voices(testimony, praise, saidHere);
    var there = voices(testimony, blame, saidThere);
    if (here.isEmpty() || there.isEmpty() || !Testimony.differ(here, there)) {
      return Optional.empty();
    }
    var praising = opposed(firm(here, there), firm(there, here));
    var blaming = opposed(firm(there, here), firm(here, there));
    if (!praising.isEmpty() && !blaming.isEmpty() && Testimony.differ(praising, blaming)) {
      return Optional.of(finding(testimony.name(id), Cause.CONTRADICTION,
          Map.entry(praise, Support.of(praising, here, saidHere)),
          Map.entry(blame, Support.of(blaming, there, saidThere))).about(id).finish());
    }
    // what only seems to praise or blame sets nobody against anybody; weakened or limited it does against one who is sure
    var hinting = here.stream().filter(PolarityConflict::isSaid).toList();
    var doubting = there.stream().filter(PolarityConflict::isSaid).toList();
    return Stream.concat(hinting.stream(), doubting.stream()).noneMatch(Causes::isSure)
        || !Testimony.differ(hinting, doubting)
            ? Optional.empty()
            : Optional.of(finding(testimony.name(id),
                isLimited(hinting) || isLimited(doubting) ? Cause.SCOPE : Cause.DOUBT,
                Map.entry(praise, Support.of(hinting, here, saidHere)),
                Map.entry(blame, Support.of(doubting, there, saidThere))).about(id).finish());
  }

  /// Whether it is said in so many words, weakened ("can be slow"), or rated in a row of a table, and not only read out of
  /// something else.
  private static boolean isSaid(Voice voice) {
    return voice.plain() || voice.hedged() || voice.evidence().quote().contains(CELL_BORDER);
  }

  /// The voices of one side that say it outright, or, where all of them hedge ("can be slow"), those, if several of the
  /// other side don't.
  private static List<Voice> firm(List<Voice> side, List<Voice> others) {
    var sure = side.stream().filter(Causes::isSure).toList();
    var against = others.stream().filter(Causes::isSure).filter(voice -> voice.scope().isEmpty())
        .toList();
    return sure.isEmpty() && Testimony.quotes(against).size() >= FEWEST_AGAINST_HEDGE
        ? side.stream().filter(Voice::plain).filter(voice -> voice.scope().isEmpty()).toList()
        : sure;
  }

  /// Those of one side that another article of the other side contradicts in the same scope.
  private static List<Voice> opposed(List<Voice> side, List<Voice> others) {
    return side.stream()
        .filter(voice -> others.stream().anyMatch(other -> Causes.scopesMeet(voice, other)
            && !voice.article().equals(other.article())))
        .toList();
  }

  private static boolean isLimited(List<Voice> voices) {
    return voices.stream().noneMatch(voice -> voice.scope().isEmpty());
  }

  private static Draft finding(String name, Cause cause, Map.Entry<Aspect, Support> praise,
      Map.Entry<Aspect, Support> blame) {
    boolean one = praise.getKey().equals(blame.getKey());
    return Draft.across(Kind.POLARITY_CONFLICT, Causes.severity(cause, Severity.WARNING))
        .because(cause).facet(blame.getKey().facet().toString())
        .says(name + " is " + praised(praise.getKey()) + " " + praise.getValue().told()
            + (one ? ", and " : ", but ") + blamed(blame.getKey(), one) + " "
            + blame.getValue().told() + ".")
        .side(praise.getKey().value() + " +", praise.getValue().quotes())
        .side(blame.getKey().value() + " -", blame.getValue().quotes());
  }

  private static String praised(Aspect aspect) {
    return aspect.facet() == Facet.QUALITY
        ? "praised for " + Prose.facet(aspect.value())
        : "said to suit " + users(aspect);
  }

  private static String blamed(Aspect aspect, boolean again) {
    return aspect.facet() == Facet.QUALITY
        ? "faulted for " + (again ? "it" : Prose.facet(aspect.value()))
        : "said not to suit " + (again ? "them" : users(aspect));
  }

  private static String users(Aspect aspect) {
    return Prose.facet(aspect.value()) + (aspect.facet() == Facet.PROJECT_SIZE ? " projects" : "");
  }
}
