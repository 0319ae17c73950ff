package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which of the cues found in a sentence say what is meant, where longer ones lie over shorter.
final class Covering {

  /// Most words that a cue takes, names and gaps with it.
  static final int LONGEST = 40;
  /// What reaches over more words than these says nothing of what stands between.
  private static final int MOST_SKIPPED = 2;

  /// Words by which a match may be longer than another of its cue that ends there: "large, active community".
  private static final int REACHED = 1;

  private Covering() {}

  /// The matches without those inside of a longer one that says what is meant. They come in the order of their places,
  /// and none is longer than LONGEST words, so that only neighbours need to be looked at.
  static List<CueMatch> visible(List<CueMatch> all) {
    return visible(all, (_, _) -> {
    });
  }

  /// `hiding` is told of each that is left out and for which.
  static List<CueMatch> visible(List<CueMatch> all, BiConsumer<CueMatch, CueMatch> hiding) {
    // what labels a figure hides nothing of a sentence; what is a kind under a label is no label
    var nearest = all.stream()
        .filter(match -> match.slot() < 0
            && (!match.cue().has(Cue.Condition.LABEL) || match.cue().has(Cue.Condition.KIND)))
        .collect(Collectors.toCollection(ArrayList::new));
    nearest.removeAll(loose(nearest));
    all.stream().filter(match -> match.slot() >= 0)
        .collect(Collectors.groupingBy(match -> new Start(match.cue().id(), match.from()),
            LinkedHashMap::new,
            Collectors
                .minBy(Comparator.comparingInt(CueMatch::slot).thenComparingInt(CueMatch::to))))
        .values().forEach(match -> match.ifPresent(nearest::add));
    nearest.sort(Comparator.comparingInt(CueMatch::from).thenComparingInt(match -> -match.to())
        .thenComparing(match -> match.cue().id()));
    return IntStream.range(0, nearest.size()).filter(i -> !hidden(nearest, i, hiding))
        .mapToObj(nearest::get).toList();
  }

  /// Matches of a cue that reach over more words to where a closer match of it ends: "great docs and a large community"
  /// is no large community of docs.
  private static Set<CueMatch> loose(List<CueMatch> matches) {
    var closest = new HashMap<End, CueMatch>();
    matches.forEach(match -> closest.merge(new End(match.cue().id(), match.to()), match,
        (a, b) -> a.length() <= b.length() ? a : b));
    return matches.stream()
        .filter(match -> isLooser(match,
            closest.getOrDefault(new End(match.cue().id(), match.to()), match)))
        .collect(Collectors.toSet());
  }

  private static boolean isLooser(CueMatch match, CueMatch closest) {
    return match.length() > closest.length() + REACHED && match.skipped() > closest.skipped()
        && match.cue().facet().filter(facet -> facet.group() == Facet.Group.QUALITY
            || facet.group() == Facet.Group.USE).isPresent();
  }

  private record End(String cue, int to) {}

  /// Of what could fill a slot over a gap the nearest is meant: one match of a cue at a place.
  private record Start(String cue, int from) {}

  private static boolean hidden(List<CueMatch> all, int index,
      BiConsumer<CueMatch, CueMatch> hiding) {
    var match = all.get(index);
    for (int i = index - 1; i >= 0 && all.get(i).from() >= match.from() - LONGEST; i--) {
      if (hidden(match, all.get(i))) {
        hiding.accept(match, all.get(i));
        return true;
      }
    }
    for (int i = index + 1; i < all.size() && all.get(i).from() == match.from(); i++) {
      if (hidden(match, all.get(i))) {
        hiding.accept(match, all.get(i));
        return true;
      }
    }
    return false;
  }

  private static boolean hidden(CueMatch match, CueMatch other) {
    return other.contains(match)
        && (other.length() > match.length() || excepts(other, match) || closer(other, match)
            || ranks(other, match))
        && (other.skipped() <= MOST_SKIPPED || other.cue().facet().isEmpty() || ends(match, other))
        && !other.cue().has(Cue.Condition.OPEN)
        && !(other.cue().has(Cue.Condition.FIRST) && match.from() > other.from())
        && (match.slot() < 0 || other.slot() < 0 || other.slot() == match.slot()
            || other.cue().excepts(match.cue().facet()))
        && !reachesOver(other, match) && !praisesWithin(other, match) && !branches(other, match)
        && hides(other.cue(), match.cue());
  }

  /// Whether a row says nothing itself and keeps features and uses from being read from its words.
  private static boolean excepts(CueMatch other, CueMatch match) {
    boolean praise = match.cue().facet()
        .filter(facet -> facet == Facet.FEATURE || facet.group() == Facet.Group.USE).isPresent();
    return praise && other.cue().facet().isEmpty() && other.cue().conditions().isEmpty();
  }

  /// Whether of two qualities read from the same words one was found with fewer of them skipped: "faster development"
  /// tells how fast one develops.
  private static boolean closer(CueMatch other, CueMatch match) {
    return other.skipped() < match.skipped()
        && !other.cue().value().equals(match.cue().value())
        && other.cue().facet().equals(Optional.of(Facet.QUALITY))
        && match.cue().facet().equals(Optional.of(Facet.QUALITY));
  }

  /// Whether of praise read from the same words one sets its subject above all others: "the easiest to learn".
  private static boolean ranks(CueMatch other, CueMatch match) {
    return other.cue().facet().equals(Optional.of(Facet.SUPERLATIVE))
        && other.cue().conditions().isEmpty()
        && match.cue().facet().equals(Optional.of(Facet.QUALITY))
        && other.cue().value().equals(match.cue().value());
  }

  /// Praise that reaches over a word says nothing of what stands there: "an elegant ORM".
  private static boolean reachesOver(CueMatch longer, CueMatch shorter) {
    return longer.skipped() > 0 && longer.cue().facet().equals(Optional.of(Facet.QUALITY))
        && shorter.cue().facet().equals(Optional.of(Facet.FEATURE));
  }

  /// Whether a cue is the first or the last word of the longer one, which its gaps never are.
  private static boolean ends(CueMatch match, CueMatch other) {
    return match.slot() < 0 && (match.from() == other.from() || match.to() == other.to());
  }

  /// "a strong community and ecosystem": praise that reaches over a word beyond what it shares with praise of that word.
  private static boolean branches(CueMatch longer, CueMatch shorter) {
    return longer.from() == shorter.from() && shorter.length() > 1 && shorter.skipped() == 0
        && longer.skipped() >= shorter.length()
        && !longer.cue().value().equals(shorter.cue().value())
        && longer.cue().facet().equals(Optional.of(Facet.QUALITY))
        && shorter.cue().facet().equals(Optional.of(Facet.QUALITY));
  }

  /// What a use reaches over may be praise of its own: "to build high-performance APIs".
  private static boolean praisesWithin(CueMatch use, CueMatch praise) {
    return use.skipped() >= praise.length() && use.from() < praise.from() && praise.to() < use.to()
        && use.cue().facet().filter(facet -> facet.group() == Facet.Group.USE).isPresent()
        && praise.cue().facet().equals(Optional.of(Facet.QUALITY));
  }

  private static boolean hides(Cue longer, Cue shorter) {
    if (longer.facet().isEmpty() && !longer.value().isEmpty()) {
      return longer.excepts(shorter.facet());
    }
    if (longer.facet().isEmpty() || shorter.facet().isEmpty()
        || longer.facet().equals(shorter.facet())) {
      return true;
    }
    var group = longer.facet().get().group();
    if (longer.facet().get() == Facet.USE_CASE && shorter.facet().get() == Facet.PROJECT_SIZE) {
      // "best for small APIs"
      return false;
    }
    if (shorter.facet().get() == Facet.KIND) {
      return group == Facet.Group.FACT && longer.facet().get() != Facet.ARCHITECTURE
          && !longer.value().contains("$");
    }
    // "build APIs quickly" is both praise and a use
    boolean use = group == Facet.Group.QUALITY
        && shorter.facet().get().group() == Facet.Group.USE;
    return group != Facet.Group.FACT && !use
        && shorter.facet().map(facet -> facet.group() != Facet.Group.FACT).orElse(true)
        || longer.facet().get() == Facet.ARCHITECTURE;
  }
}
