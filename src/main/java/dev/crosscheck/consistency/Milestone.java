package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a year in the life of a thing is the year of. Two years contradict each other only where they are of the same.
enum Milestone {
  START(FunctionWords.either("stems-of-starting") + "\\w*"), RELEASE(
      "(?:" + FunctionWords.either("stems-of-releasing") + "\\w*|public\\b)"), STABLE(
          "(?:stable|version|v?[1-9]\\.0|official)\\b"), EXISTENCE(
              "(?:around|exist\\w*|dates?)\\b");

  /// Where another clause begins.
  private static final Pattern BREAK = Pattern.compile("(?i)[,;:()–—]|\\s(?:and|but)\\s");

  private final Pattern words;

  Milestone(String words) {
    this.words = Pattern.compile("(?i)\\b" + words);
  }

  /// Those that a sentence speaks of; none where its year is of something else.
  static Set<Milestone> of(CharSequence sentence) {
    return Arrays.stream(values()).filter(milestone -> milestone.words.matcher(sentence).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Those of the clause that a year stands in ("was created by Alpha and first released in 2011"); of the sentence where that
  /// clause has none.
  static Set<Milestone> governing(String sentence, String year) {
    int place = sentence.indexOf(year);
    if (place < 0) {
      return of(sentence);
    }
    var breaks = BREAK.matcher(sentence.substring(0, place)).results().toList();
    int start = breaks.isEmpty() ? 0 : breaks.getLast().end();
    var before = of(sentence.substring(start, place));
    if (!before.isEmpty()) {
      return own(before);
    }
    var after = BREAK.split(sentence.substring(place + year.length()), 2)[0];
    var clause = of(after);
    return own(clause.isEmpty() ? of(sentence) : clause);
  }

  /// "The release dates from 2017" is of the release.
  private static Set<Milestone> own(Set<Milestone> said) {
    return said.size() < 2
        ? said
        : said.stream().filter(milestone -> milestone != EXISTENCE)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
