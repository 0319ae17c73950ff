package dev.crosscheck.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a claim can be about; the values of each are those of `vocabulary.csv`.
public enum Facet {
  LANGUAGE(Group.FACT), KIND(Group.FACT), ARCHITECTURE(Group.FACT), FIRST_RELEASE(
      Group.FACT), CREATOR(Group.FACT), MAINTAINER(Group.FACT), LICENCE(Group.FACT), PLATFORM(
          Group.FACT), BUILT_ON(Group.FACT), WORKS_WITH(Group.FACT), USED_BY(Group.FACT), METRIC(
              Group.FACT), VERSION(Group.FACT), QUALITY(Group.QUALITY), SUPERLATIVE(
                  Group.QUALITY), COMPARISON(Group.QUALITY), FEATURE(Group.FEATURE), USE_CASE(
                      Group.USE), PROJECT_SIZE(Group.USE), AUDIENCE(Group.USE);

  /// How facets are summed up in measures.
  public enum Group {
    FACT, QUALITY, FEATURE, USE
  }

  private final Group group;

  Facet(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }

  /// The facet of that name ("use-case").
  public static Optional<Facet> named(String name) {
    return Arrays.stream(values()).filter(facet -> facet.toString().equals(name)).findFirst();
  }

  /// The name as it stands in files: "use-case".
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
