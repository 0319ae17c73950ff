package dev.crosscheck.consistency;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a year in the life of a thing is the year of. Two years contradict each other only where they are of the same.
enum Milestone {
  START(
      "(?i)\\b(?:start|began|begin|begun|creat|develop|conceiv|design|originat|written|wrote|found|born|built|joke)\\w*"), RELEASE(
          "(?i)\\b(?:releas|launch|publish|introduc|unveil|open.?sourced|came out|debut|appear|world|public\\b|follow)\\w*"), STABLE(
              "(?i)\\b(?:stable|version|v?[1-9]\\.0|official)\\b"), EXISTENCE(
                  "(?i)\\b(?:around|exist\\w*|dates?)\\b");

  private final Pattern words;

  Milestone(String words) {
    this.words = Pattern.compile(words);
  }

  /// Those that a sentence speaks of; none where its year is of something else.
  static Set<Milestone> of(CharSequence sentence) {
    return Arrays.stream(values()).filter(milestone -> milestone.words.matcher(sentence).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
