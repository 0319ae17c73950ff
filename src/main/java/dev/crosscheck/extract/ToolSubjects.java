package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Ranking;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What facts are of that stand in a clause about a tool, in a text about a framework: "Tomcat comes embedded, and there
/// are starters for Kafka" tells what the framework works with.
final class ToolSubjects {

  private static final Set<String> TOOLS = Set.of("database", "server", "tool", "orm");
  private static final Set<String> OWNERS = Set.of("runtime", "cms");
  private static final Set<String> MEANS = Set.of("library", "orm", "tool", "server");
  /// What is named for what it does, whoever makes it.
  private static final Set<String> STANDARDS = FunctionWords.of("protocols-by-name");
  private static final String PLATFORM = "platform";
  /// What is told of what a text is about rather than of the tools that it names.
  private static final Set<Facet> OF_OWNERS = EnumSet.of(Facet.WORKS_WITH, Facet.PLATFORM,
      Facet.METRIC, Facet.USED_BY, Facet.CREATOR);

  /// What is no fact about a place where things are hosted: "GitHub: 600 stars".
  private static final Set<Facet> OF_PLATFORMS = EnumSet.of(Facet.METRIC, Facet.USED_BY,
      Facet.CREATOR);

  private final Catalogue catalogue;

  /// What the article ranks, tools among them.
  private final Set<String> ranked;

  ToolSubjects(Catalogue catalogue, List<Ranking> rankings) {
    this.catalogue = catalogue;
    this.ranked = rankings.stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .flatMap(ranking -> ranking.items().stream()).map(Ranking.Item::framework)
        .collect(Collectors.toSet());
  }

  /// - `told`: what a fact is of by its clause.
  Subjects.Reference owner(Subjects.Reference told, Facet facet, Subjects subjects) {
    boolean tools = OF_OWNERS.contains(facet) && !told.things().isEmpty()
        && told.things().stream().noneMatch(ranked::contains)
        && told.things().stream().map(catalogue::kind)
            .allMatch(kind -> TOOLS.contains(kind) && facet != Facet.CREATOR
                || OF_PLATFORMS.contains(facet) && kind.equals(PLATFORM));
    return tools
        ? made(subjects.fallback().things()).or(() -> made(subjects.section()))
            .map(thing -> new Subjects.Reference(List.of(thing), 0.7,
                "what the text around its tools is about"))
            .orElse(told)
        : told;
  }

  /// What is said of the owner: the tools themselves where they are told to go with it ("MySQL integrates with Koa").
  /// - `values`: what the cue says of the tools.
  List<String> values(Subjects.Reference told, Subjects.Reference owner, List<String> values) {
    boolean themselves = values.equals(owner.things())
        || !values.isEmpty() && told.things().containsAll(values);
    return !owner.equals(told) && themselves ? told.things() : values;
  }

  /// Whether a feature is no more than the name of what the sentence says the thing goes with: "it pairs well with
  /// Celery" tells of no queues of its own.
  /// - `told`: what the sentence says.
  static boolean isOthers(Claim claim, List<Claim> told, Wording wording) {
    return claim.facet() == Facet.FEATURE && told.stream()
        .filter(other -> other.facet() == Facet.WORKS_WITH
            && other.framework().equals(claim.framework()))
        .anyMatch(other -> wording.names().values().stream()
            .filter(name -> name.id().equals(other.value()) && MEANS.contains(name.kind())
                && !STANDARDS.contains(name.id()))
            .anyMatch(name -> wording.span(name.from(), name.to()).equals(claim.cue())));
  }

  private Optional<String> made(List<String> things) {
    return things.size() == 1
        ? things.stream().filter(thing -> OWNERS.contains(catalogue.kind(thing))
            || catalogue.kind(thing).endsWith("framework")).findFirst()
        : Optional.empty();
  }
}
