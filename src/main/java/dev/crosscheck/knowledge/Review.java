package dev.crosscheck.knowledge;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FindingId;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Replay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks through what a run has found as the editor decided, and keeps account of which decisions still apply. For one
/// thread; it first sees all articles, then the findings.
public final class Review {

  private final Decisions decisions;
  private final Set<Ruling> waiting;
  private final Set<String> spokenOf;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> accepted = new HashSet<>();

  Review(Decisions decisions) {
    this.decisions = decisions;
    this.waiting = new LinkedHashSet<>(decisions.rulings());
    this.spokenOf = waiting.stream().flatMap(Review::article).collect(Collectors.toSet());
  }

  /// Notes which decisions on names an article bears out.
  public void sees(Analysis analysis) {
    decisions.names(analysis.id()).stream().filter(spokenOf::contains).forEach(seen::add);
    var open = waiting.stream().filter(Review::isOnNames).toList();
    if (open.isEmpty()) {
      return;
    }
    var surfaces = analysis.mentions().stream()
        .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS)
        .collect(Collectors.groupingBy(Mention::framework, Collectors
            .mapping(mention -> SpellingKey.loose(mention.evidence().quote()),
                Collectors.toSet())));
    var names = decisions.names(analysis.id());
    open.stream().filter(ruling -> switch (ruling) {
      case Ruling.Named named -> named.article().map(names::contains).orElse(true)
          && (named.thing().isEmpty()
              ? stands(named.spelling(), analysis)
              : surfaces.getOrDefault(named.thing(), Set.of())
                  .contains(SpellingKey.loose(named.spelling())));
      case Ruling.Merged merged -> {
        var found = surfaces.getOrDefault(decisions.counted(merged.thing()), Set.of());
        yield decisions.before(merged.thing())
            .map(thing -> thing.spellings().map(SpellingKey::loose).anyMatch(found::contains))
            .orElse(!found.isEmpty());
      }
      case Ruling.Removed removed -> decisions.before(removed.thing()).stream()
          .flatMap(Thing::spellings).anyMatch(spelling -> stands(spelling, analysis));
      case Ruling.Silenced _,Ruling.Accepted _,Ruling.Moot _ -> false;
    }).forEach(waiting::remove);
  }

  /// The findings that are to be reported, those that were accepted as notes, in their order.
  public List<Finding> passes(List<Finding> findings) {
    return decisions.size() == 0
        ? findings
        : findings.stream().flatMap(this::passes).sorted().toList();
  }

  private Stream<Finding> passes(Finding finding) {
    var ids = ids(finding);
    var accepting = decisions.rulings().stream()
        .filter(ruling -> ruling instanceof Ruling.Accepted(_, var id) && ids.contains(id))
        .toList();
    var ignoring = ignoring(finding, ids);
    waiting.removeAll(accepting);
    waiting.removeAll(ignoring);
    if (!ignoring.isEmpty()) {
      return Stream.empty();
    }
    if (accepting.isEmpty()) {
      return Stream.of(finding);
    }
    accepted.add(finding.id());
    return Stream.of(finding.with(Finding.Severity.NOTE));
  }

  private List<Ruling> ignoring(Finding finding, Set<String> ids) {
    var ignoring = new ArrayList<Ruling>();
    var ofArticles = new ArrayList<Ruling.Silenced>();
    for (var ruling : decisions.rulings()) {
      if (ruling instanceof Ruling.Silenced silenced && silenced.fits(finding)) {
        if (!silenced.article().isEmpty()) {
          ofArticles.add(silenced);
        } else if (silenced.finding().isEmpty() || ids.contains(silenced.finding())) {
          ignoring.add(silenced);
        }
      }
    }
    var left = ofArticles.stream().map(Ruling.Silenced::article).collect(Collectors.toSet());
    if (!left.isEmpty() && restsOn(finding, left)) {
      ofArticles.stream().filter(silenced -> finding.articles().stream()
          .anyMatch(article -> decisions.names(article).contains(silenced.article())))
          .forEach(ignoring::add);
    }
    return ignoring;
  }

  /// Whether too little of a finding is left without some articles: no two sides, or of what several say alike no two
  /// quotations.
  private boolean restsOn(Finding finding, Set<String> articles) {
    var sides = finding.sides();
    long left = sides.size() == 1
        ? sides.getFirst().evidence().stream().filter(one -> !isOf(one, articles)).count()
        : sides.stream().filter(side -> side.evidence().isEmpty()
            || side.evidence().stream().anyMatch(one -> !isOf(one, articles))).count();
    return left < 2 && finding.sides().stream().flatMap(side -> side.evidence().stream())
        .anyMatch(one -> isOf(one, articles));
  }

  private boolean isOf(Evidence evidence, Set<String> articles) {
    return decisions.names(evidence.article()).stream().anyMatch(articles::contains);
  }

  /// The ids under which decisions may know a finding.
  private Set<String> ids(Finding finding) {
    var ids = new HashSet<>(Set.of(finding.id()));
    if (finding.scope() == Finding.Scope.WITHIN) {
      finding.articles().stream().flatMap(article -> decisions.names(article).stream().skip(1))
          .forEach(name -> ids.add(FindingId.in(name, finding)));
    }
    return ids;
  }

  /// What became of the decisions when all articles and findings were seen.
  public Replay replay() {
    return new Replay(decisions.size(), waiting.stream().map(Review::idle).toList(), accepted);
  }

  /// The same where only some articles were seen: of decisions on others it can't be told whether they apply.
  public Replay replayOfSeen() {
    return new Replay(decisions.size(), waiting.stream().filter(ruling -> switch (ruling) {
      case Ruling.Named named -> named.article().filter(seen::contains).isPresent();
      case Ruling.Silenced silenced -> seen.contains(silenced.article())
          && silenced.kinds().isEmpty();
      case Ruling.Moot _ -> true;
      case Ruling.Merged _,Ruling.Removed _,Ruling.Accepted _ -> false;
    }).map(Review::idle).toList(), accepted);
  }

  private static Replay.Idle idle(Ruling ruling) {
    return new Replay.Idle(ruling.decision(), switch (ruling) {
      case Ruling.Named named -> "no mention of '" + named.spelling() + "' in "
          + named.article().map(article -> "'" + article + "'").orElse("any article");
      case Ruling.Merged merged -> "no mention of " + merged.thing() + " in any article";
      case Ruling.Removed removed -> "no mention of " + removed.thing() + " in any article";
      case Ruling.Silenced silenced when silenced.finding().isEmpty() -> "there is no such finding";
      case Ruling.Silenced _,Ruling.Accepted _ -> "there is no finding of that id";
      case Ruling.Moot moot -> moot.why();
    });
  }

  /// The article that a decision is limited to.
  private static Stream<String> article(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Named named -> named.article().stream();
      case Ruling.Silenced silenced -> Stream.of(silenced.article())
          .filter(article -> !article.isEmpty());
      case Ruling.Merged _,Ruling.Removed _,Ruling.Accepted _,Ruling.Moot _ -> Stream.of();
    };
  }

  private static boolean isOnNames(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Named _,Ruling.Merged _,Ruling.Removed _ -> true;
      case Ruling.Silenced _,Ruling.Accepted _,Ruling.Moot _ -> false;
    };
  }

  /// Whether a text has a spelling, as a name or as an ordinary word.
  private static boolean stands(String spelling, Analysis analysis) {
    return SpellingKey.pattern(spelling).matcher(analysis.outline().view()).find();
  }
}
