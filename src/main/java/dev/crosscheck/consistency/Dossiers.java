package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.PlainWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The dossier of every thing, by id.
final class Dossiers {

  private final SortedMap<String, Dossier> byThing = new TreeMap<>();
  private final Shelf shelf = new Shelf();
  private final Catalogue catalogue;
  private final ListScope listScope;
  private final PlainWords words = PlainWords.own();
  private final Outright outright = Outright.own();

  Dossiers(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.listScope = new ListScope(catalogue);
  }

  void add(Analysis analysis) {
    analysis.mentions().stream().filter(mention -> mention.status() != Mention.Status.AMBIGUOUS)
        .collect(
            Collectors.groupingBy(Mention::framework, TreeMap::new, Collectors.summingInt(_ -> 1)))
        .forEach((id, times) -> of(id).mentioned(times));
    analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN).limit(1)
        .forEach(ranking -> rank(analysis, ranking));
    var statements = statements(analysis);
    statements
        .forEach((id, said) -> said.forEach((statement, voice) -> of(id).said(statement, voice)));
    figures(analysis, statements).forEach(
        (id, given) -> given.forEach((statement, voice) -> of(id).measured(statement, voice)));
  }

  private void rank(Analysis analysis, Ranking ranking) {
    String scope = listScope.of(ranking);
    boolean ranks = RankWords.hold(analysis, ranking);
    var first = ranking.items().getFirst().head();
    Map<String, Evidence> heads = new HashMap<>();
    ranking.items().forEach(item -> heads.putIfAbsent(item.framework(), item.head()));
    Positions.of(ranking).forEach((id, position) -> {
      of(id).listed();
      if (ranking.ordered()) {
        of(id).ranked(position,
            Voice.listed(analysis, heads.getOrDefault(id, first), scope, ranking.basis(),
                ranks));
      }
    });
  }

  /// What an article says of each thing, once each, with the strongest quotation.
  private Map<String, Map<Statement, Voice>> statements(Analysis analysis) {
    var statements = new TreeMap<String, Map<Statement, Voice>>();
    var topics = new Topics(analysis);
    var columns = new Columns(analysis.outline());
    for (Claim claim : analysis.claims()) {
      var milestones = claim.facet() == Facet.FIRST_RELEASE
          ? Milestone.of(claim.evidence().quote() + " " + columns.head(claim.cue()))
          : Set.<Milestone>of();
      statements.computeIfAbsent(claim.framework(), _ -> new TreeMap<>())
          .merge(Statement.of(claim),
              Voice.of(analysis, claim, isPlain(analysis, claim, topics), milestones),
              (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return statements;
  }

  private boolean isPlain(Analysis analysis, Claim claim, Topics topics) {
    return switch (claim.facet()) {
      case KIND -> Copula.holds(analysis, claim, topics);
      case QUALITY, PROJECT_SIZE, AUDIENCE ->
        (isAlone(claim, topics) || outright.isNearest(analysis, claim, topics))
            && words.name(claim.facet().toString(), claim.value(),
                claim.cue().in(analysis.article().text()))
            && outright.holds(analysis, claim, topics);
      case SUPERLATIVE -> isAlone(claim, topics) || outright.isSubject(analysis, claim, topics);
      // the cell of a table is of its row or column, and its head says what it means
      case FIRST_RELEASE, CREATOR, LICENCE -> isAlone(claim, topics)
          || Outright.shape(analysis, claim.cue()) == Sentence.Shape.CELL;
      case LANGUAGE, ARCHITECTURE, MAINTAINER, PLATFORM, BUILT_ON,
          WORKS_WITH, USED_BY, METRIC, VERSION, COMPARISON, FEATURE, USE_CASE ->
        isAlone(claim, topics);
    };
  }

  /// The figures of claims, and those that lists give as their measures.
  private static Map<String, Map<Statement, Voice>> figures(Analysis analysis,
      Map<String, Map<Statement, Voice>> statements) {
    var figures = new TreeMap<String, Map<Statement, Voice>>();
    statements.forEach((id, said) -> said.forEach((statement, voice) -> {
      if (statement.facet() == Facet.METRIC && statement.isPositive()) {
        figures.computeIfAbsent(id, _ -> new TreeMap<>()).put(statement, voice);
      }
    }));
    analysis.rankings().stream().flatMap(ranking -> ranking.items().stream())
        .forEach(item -> item.measure().ifPresent(measure -> figures
            .computeIfAbsent(item.framework(), _ -> new TreeMap<>())
            .putIfAbsent(new Statement(Facet.METRIC,
                measure.metric() + "=" + measure.value().toPlainString(), Polarity.POSITIVE, ""),
                Voice.listed(analysis, measure.evidence(), "", "",
                    true))));
    return figures;
  }

  /// Whether a sentence names no other framework that it could be of, and names the thing unless its section is about it.
  private boolean isAlone(Claim claim, Topics topics) {
    var named = topics.within(claim.evidence().span()).stream().map(Mention::framework)
        .filter(id -> !catalogue.kind(id).equals("language") || id.equals(claim.framework()))
        .filter(id -> !id.equals(claim.other())).collect(Collectors.toSet());
    return named.equals(Set.of(claim.framework()))
        || named.isEmpty() && topics.ofSection(claim.section()).equals(claim.framework());
  }

  void merge(Dossiers other) {
    other.byThing.forEach((id, dossier) -> of(id).merge(dossier));
  }

  private Dossier of(String id) {
    return byThing.computeIfAbsent(id, _ -> new Dossier(shelf));
  }

  SortedMap<String, Dossier> byThing() {
    return byThing;
  }
}
