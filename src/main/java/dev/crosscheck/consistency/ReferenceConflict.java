package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Scope;
import dev.crosscheck.model.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A claim that differs from the catalogue's fact, which is shown with its source. Where the fact has no source it is
/// never more than a warning.
final class ReferenceConflict implements CrossCheck {

  private static final List<Facet> FACETS = List.of(Facet.FIRST_RELEASE, Facet.CREATOR,
      Facet.LICENCE, Facet.LANGUAGE,
      Facet.KIND);

  /// Facets in which article and catalogue may well use another word for the same.
  private static final Set<Facet> LOOSE = Set.of(Facet.KIND, Facet.LANGUAGE);

  /// Fewest articles that give another language; a single one is likelier to speak of one used beside it.
  private static final int FEWEST_OF_LANGUAGE = 2;

  private static final Pattern FIRST = Pattern.compile(
      "(?i)\\b(?:first|initial|original)(?:ly)? (?:publicly |official |officially )?(?:releas|publish|launch|appear|introduc)");

  /// Kinds that are no frameworks whoever looks at them; between framework and library the words are loose.
  private static final Set<String> PLAIN_KINDS = Set.of("language", "runtime");

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    var exclusion = new Exclusion(testimony.catalogue());
    return testimony.each((id, dossier) -> testimony.catalogue().find(id).stream()
        .flatMap(thing -> FACETS.stream().filter(facet -> !fact(thing, facet).isEmpty())
            .flatMap(facet -> check(testimony, exclusion, thing, facet, dossier))));
  }

  /// The values that differ, without the articles that give the right one beside them: they know more, not less.
  private static Stream<Finding> check(Testimony testimony, Exclusion exclusion, Thing thing,
      Facet facet,
      Dossier dossier) {
    var right = dossier.affirmed(facet)
        .filter(entry -> !differs(exclusion, thing, facet, entry.getKey().value()))
        .flatMap(entry -> entry.getValue().stream()).map(Voice::article)
        .collect(Collectors.toSet());
    return dossier.affirmed(facet)
        .filter(entry -> differs(exclusion, thing, facet, entry.getKey().value()))
        .flatMap(entry -> check(testimony, thing, entry.getKey(), entry.getValue().stream()
            .filter(voice -> facet == Facet.KIND
                ? voice.plain()
                : !right.contains(voice.article()) || isFirst(voice))
            .filter(voice -> facet != Facet.FIRST_RELEASE || !voice.milestones().isEmpty())
            .toList())
            .stream());
  }

  /// Whether a sentence speaks of the very first release and of nothing else, so that the right year beside it, in whatever
  /// sense, is no excuse.
  private static boolean isFirst(Voice voice) {
    return voice.plain() && voice.milestones().equals(Set.of(Milestone.RELEASE))
        && FIRST.matcher(voice.evidence().quote()).find();
  }

  private static Optional<Finding> check(Testimony testimony, Thing thing, Statement statement,
      List<Voice> voices) {
    if (voices.isEmpty() || statement.facet() == Facet.LANGUAGE && Testimony
        .quotes(voices.stream().filter(Voice::plain).toList()).size() < FEWEST_OF_LANGUAGE) {
      return Optional.empty();
    }
    var cause = cause(thing, statement, voices.getFirst());
    var gravest = LOOSE.contains(statement.facet())
        ? Severity.NOTE
        : thing.homepage().isEmpty() ? Severity.WARNING : Severity.ERROR;
    String fact = fact(thing, statement.facet());
    return Optional
        .of(new Draft(Scope.REFERENCE, Kind.REFERENCE_CONFLICT, Causes.severity(cause, gravest))
            .because(cause)
            .about(thing.id()).facet(statement.facet().toString())
            .says(Prose.count(voices.size(), "articles")
                + said(thing, statement.facet(), testimony.name(statement.value()),
                    voices.size() == 1)
                + "; the catalogue has " + fact + ".")
            .side(statement.value(), Testimony.quotes(voices)).reference(fact, thing.homepage())
            .finish());
  }

  private static String said(Thing thing, Facet facet, String value, boolean one) {
    return facet == Facet.KIND
        ? (one ? " calls " : " call ") + thing.name() + " a " + Prose.facet(value)
        : (one ? " gives " : " give ") + value + " as the " + Prose.facet(facet) + " of "
            + thing.name();
  }

  private static String fact(Thing thing, Facet facet) {
    return switch (facet) {
      case FIRST_RELEASE -> thing.firstRelease();
      case CREATOR -> String.join(", ", thing.creators());
      case LICENCE -> thing.licence();
      case LANGUAGE -> String.join(", ", thing.languages());
      case KIND -> thing.kind();
      case ARCHITECTURE, MAINTAINER, PLATFORM, BUILT_ON, WORKS_WITH, USED_BY, METRIC, VERSION,
          QUALITY, SUPERLATIVE,
          COMPARISON, FEATURE, USE_CASE, PROJECT_SIZE, AUDIENCE ->
        "";
    };
  }

  private static boolean differs(Exclusion exclusion, Thing thing, Facet facet, String value) {
    return switch (facet) {
      // the notes give other milestones of the first years
      case FIRST_RELEASE -> exclusion.excludes(thing.id(), facet, value, thing.firstRelease())
          && !thing.notes().contains(value);
      case CREATOR ->
        thing.creators().stream().anyMatch(Exclusion::isPerson) && Exclusion.isPerson(value)
            && thing.creators().stream().noneMatch(name -> Exclusion.sameName(name, value))
            && !thing.notes().contains(value);
      case LICENCE -> exclusion.excludes(thing.id(), facet, value, thing.licence())
          && !Prose.words(thing.licence()).contains(Exclusion.family(value));
      case LANGUAGE -> exclusion.isLanguage(value) && thing.languages().stream()
          .noneMatch(name -> exclusion.languageName(value).equalsIgnoreCase(name));
      case KIND -> kinds(thing.kind(), value);
      case ARCHITECTURE, MAINTAINER, PLATFORM, BUILT_ON, WORKS_WITH, USED_BY, METRIC, VERSION,
          QUALITY, SUPERLATIVE,
          COMPARISON, FEATURE, USE_CASE, PROJECT_SIZE, AUDIENCE ->
        false;
    };
  }

  private static boolean kinds(String known, String said) {
    return PLAIN_KINDS.contains(known) && said.endsWith("framework")
        || known.endsWith("framework") && PLAIN_KINDS.contains(said);
  }

  /// A language beside the right ones may be one that it supports; a year next to the right one may be another milestone.
  private static Cause cause(Thing thing, Statement statement, Voice strongest) {
    boolean near = statement.facet() == Facet.FIRST_RELEASE && thing.firstRelease().length() == 4
        && Math
            .abs(Integer.parseInt(statement.value()) - Integer.parseInt(thing.firstRelease())) <= 1;
    var cause = Causes.ofClaim(strongest);
    if (statement.facet() == Facet.FIRST_RELEASE
        && strongest.milestones().equals(Set.of(Milestone.START))) {
      return Cause.SCOPE;
    }
    return near || statement.facet() == Facet.LANGUAGE && cause == Cause.CONTRADICTION
        ? Cause.DOUBT
        : cause;
  }
}
