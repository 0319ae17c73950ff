package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.LedgerEntry;
import dev.crosscheck.model.Polarity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the cards have of each thing, and the sentences that say it, which are gathered while their articles are at
/// hand.
final class Sayings {

  /// What belongs together on a card, in this order.
  enum Group {
    FACTS("Facts"), PRAISE("Praise"), BLAME("Blame"), COMPARISONS(
        "Comparisons and superlatives"), USES("Features and uses");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    static Group of(LedgerEntry entry) {
      return switch (entry.facet().group()) {
        case FACT -> FACTS;
        case QUALITY -> entry.facet() != Facet.QUALITY
            ? COMPARISONS
            : entry.polarity() == Polarity.POSITIVE ? PRAISE : BLAME;
        case FEATURE, USE -> USES;
      };
    }
  }

  /// Entries of each group on a card.
  static final int MAX_ENTRIES = 12;

  /// Articles named with an entry.
  static final int MAX_NAMED = 4;

  private static final Comparator<LedgerEntry> TELLING_FIRST = Comparator
      .comparing(LedgerEntry::telling).reversed()
      .thenComparing(LedgerEntry::independent, Comparator.reverseOrder())
      .thenComparingDouble(LedgerEntry::commonness).thenComparing(LedgerEntry::facet)
      .thenComparing(LedgerEntry::value).thenComparing(LedgerEntry::polarity)
      .thenComparing(LedgerEntry::other);

  /// What is said, whoever says it.
  private record Saying(String framework, Facet facet, String value, Polarity polarity,
      String other) {
    static Saying of(LedgerEntry entry) {
      return new Saying(entry.framework(), entry.facet(), entry.value(), entry.polarity(),
          entry.other());
    }

    static Saying of(Claim claim) {
      return new Saying(claim.framework(), claim.facet(), claim.value(), claim.polarity(),
          claim.other());
    }
  }

  private final Map<String, List<LedgerEntry>> entries;
  private final Map<String, Set<Saying>> wanted = new HashMap<>();
  private final Map<Saying, Map<String, Evidence>> said = new HashMap<>();

  /// - `things`: those that have a card.
  Sayings(Collection<LedgerEntry> ledger, Collection<FrameworkSummary> things) {
    var carded = things.stream().map(FrameworkSummary::framework).collect(Collectors.toSet());
    this.entries = ledger.stream().filter(entry -> carded.contains(entry.framework()))
        .sorted(TELLING_FIRST).collect(Collectors.groupingBy(LedgerEntry::framework));
    for (var thing : entries.keySet()) {
      for (var group : Group.values()) {
        of(thing, group).stream().limit(MAX_ENTRIES).forEach(entry -> named(entry).forEach(
            article -> wanted.computeIfAbsent(article, _ -> new HashSet<>())
                .add(Saying.of(entry))));
      }
    }
  }

  /// Takes the sentences of an article, and gives those that the cards lead to.
  Set<Evidence> add(Analysis analysis) {
    var here = wanted.getOrDefault(analysis.id(), Set.of());
    var taken = new HashSet<Evidence>();
    for (var claim : analysis.claims()) {
      var saying = Saying.of(claim);
      if (here.contains(saying) && said.computeIfAbsent(saying, _ -> new HashMap<>())
          .putIfAbsent(analysis.id(), claim.evidence()) == null) {
        taken.add(claim.evidence());
      }
    }
    return taken;
  }

  /// What is said of a thing in one group, what sets it apart first.
  List<LedgerEntry> of(String thing, Group group) {
    return entries.getOrDefault(thing, List.of()).stream().filter(entry -> Group.of(entry) == group)
        .toList();
  }

  /// The articles that are named with an entry.
  static List<String> named(LedgerEntry entry) {
    return entry.supporters().stream().limit(MAX_NAMED).toList();
  }

  /// The first sentence of an article that says it.
  Optional<Evidence> sentence(LedgerEntry entry, String article) {
    return Optional.ofNullable(said.getOrDefault(Saying.of(entry), Map.of()).get(article));
  }
}
