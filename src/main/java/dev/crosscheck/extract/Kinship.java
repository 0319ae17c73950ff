package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// What a thing is said to come from or to be chosen over, and is measured against by a comparative that doesn't say so:
/// "by the makers of Express, Koa is smaller", "similar to C but simpler", "I prefer Koa over Express for its smaller core".
record Kinship(Wording wording, Standards standards) {

  /// Most words between what says how things are related and the name of the other.
  private static final int REACH = 4;
  /// Most words between what is preferred and what it is preferred to.
  private static final int APART = 4;
  private static final Set<String> RELATIONS = FunctionWords.of("kin-relations");
  private static final Set<String> LINKS = FunctionWords.of("kin-links");
  private static final Set<String> PREFERRING = FunctionWords.of("preferring");
  private static final Set<String> OVER = FunctionWords.of("preferred-to");

  /// What is related to the things that a comparative at a word is said of.
  /// - `told`: what the clause that a word stands in is about.
  Optional<Standards.Standard> of(int word, List<String> about, IntFunction<List<String>> told) {
    return wording.names().headMap(word).values().stream()
        .filter(name -> !about.contains(name.id()) && about.equals(told.apply(name.from())))
        .filter(name -> isKin(name) || isLeftFor(name, about))
        .reduce((_, last) -> last).flatMap(name -> standards.at(name.from()))
        .filter(standard -> standard.to() <= word);
  }

  private boolean isKin(Wording.Name name) {
    boolean like = wording.word(name.to()).equals("like") && wording.isTied(name.to());
    int link = name.from() - 1;
    while (link > name.from() - REACH && !wording.is(link, LINKS)
        && !Clauses.BREAKS.contains(wording.word(link))) {
      link--;
    }
    return like || wording.is(link, LINKS) && wording.any(link - REACH, link, RELATIONS);
  }

  private boolean isLeftFor(Wording.Name name, List<String> about) {
    var preferred = wording.names().lowerEntry(name.from());
    return preferred != null && about.contains(preferred.getValue().id())
        && name.from() - preferred.getValue().to() <= APART
        && wording.any(preferred.getValue().to(), name.from(), OVER)
        && wording.any(preferred.getKey() - REACH, name.from(), PREFERRING);
  }
}
