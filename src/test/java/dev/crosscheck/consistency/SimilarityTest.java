package dev.crosscheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  private static Ballot ballot(Map<String, Integer> positions) {
    return new Ballot(new TreeMap<>(positions));
  }

  @Test
  void jaccard_is_shared_by_all() {
    assertThat(Similarity.jaccard(Set.of("a", "b", "c"), Set.of("b", "c", "d", "e")))
        .isEqualTo(0.4);
    assertThat(Similarity.jaccard(Set.of(), Set.of())).isZero();
  }

  @Test
  void kendall_counts_concordant_less_discordant_pairs() {
    var one = ballot(Map.of("a", 1, "b", 2, "c", 3, "d", 4));
    var other = ballot(Map.of("a", 1, "b", 3, "c", 2, "d", 4, "e", 5));
    // of 6 pairs only b and c are turned: (5 - 1) / 6
    assertThat(Similarity.kendall(one, other).compared()).isEqualTo(6);
    assertThat(Similarity.kendall(one, other).tau().orElseThrow()).isCloseTo(4 / 6.0,
        within(1e-12));
  }

  @Test
  void kendall_corrects_for_ties() {
    var one = ballot(Map.of("a", 1, "b", 2, "c", 2, "d", 4));
    var other = ballot(Map.of("a", 1, "b", 2, "c", 3, "d", 3));
    // ab, ac, ad, bd agree; bc is tied here, cd there: 4 / sqrt(5 * 5)
    assertThat(Similarity.kendall(one, other).compared()).isEqualTo(4);
    assertThat(Similarity.kendall(one, other).tau().orElseThrow()).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void kendall_is_unknown_without_pairs() {
    assertThat(Similarity.kendall(ballot(Map.of("a", 1)), ballot(Map.of("a", 1))).tau()).isEmpty();
    assertThat(
        Similarity.kendall(ballot(Map.of("a", 1, "b", 1)), ballot(Map.of("a", 1, "b", 2))).tau())
        .isEmpty();
  }

  @Test
  void rank_biased_overlap_runs_from_nothing_to_the_same() {
    assertThat(Similarity.rbo(List.of("a", "b", "c"), List.of("a", "b", "c"), 0.9)).isCloseTo(1,
        within(1e-12));
    assertThat(Similarity.rbo(List.of("a", "b"), List.of("c", "d"), 0.9)).isZero();
    assertThat(Similarity.rbo(List.of(), List.of("a"), 0.9)).isZero();
  }

  @Test
  void rank_biased_overlap_of_equal_lengths_by_hand() {
    // agreement 0, 1, 1 at the depths 1, 2, 3: 0.5 / 0.5 * (0 + 0.25 + 0.125) + 1 * 0.125
    assertThat(Similarity.rbo(List.of("a", "b", "c"), List.of("b", "a", "c"), 0.5)).isCloseTo(0.5,
        within(1e-12));
  }

  @Test
  void rank_biased_overlap_of_unequal_lengths_by_hand() {
    // X = 1, 1 in the first two, then 2 of three: 1 * (1/2 + 1/8 + 2/24 + 1 * 1 / (2 * 3) / 8) + ((2 - 1) / 3 + 1 / 2) / 8
    assertThat(Similarity.rbo(List.of("a", "b"), List.of("a", "c", "b"), 0.5))
        .isCloseTo(0.5 + 0.125 + 2 / 24.0 + 1 / 48.0 + (1 / 3.0 + 0.5) / 8, within(1e-12));
  }

  @Test
  void the_top_weighs_more_than_the_end() {
    var base = List.of("a", "b", "c", "d");
    assertThat(Similarity.rbo(base, List.of("a", "b", "d", "c"), 0.9))
        .isGreaterThan(Similarity.rbo(base, List.of("b", "a", "c", "d"), 0.9));
  }
}
