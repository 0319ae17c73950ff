package dev.crosscheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Consensus.Missing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsensusTest {

  private static final List<String> CITIES = List.of("chattanooga", "knoxville", "memphis",
      "nashville");

  private static Ballot ballot(String... ids) {
    var positions = new TreeMap<String, Integer>();
    for (String id : ids) {
      positions.put(id, positions.size() + 1);
    }
    return new Ballot(positions);
  }

  /// The vote on a capital of Tennessee that textbooks use: 42, 26, 15 and 17 of 100 voters.
  private static final Map<Ballot, Integer> TENNESSEE = Map.of(
      ballot("memphis", "nashville", "chattanooga", "knoxville"), 42,
      ballot("nashville", "chattanooga", "knoxville", "memphis"), 26,
      ballot("chattanooga", "knoxville", "nashville", "memphis"), 15,
      ballot("knoxville", "chattanooga", "nashville", "memphis"), 17);

  private static Preferences tennessee() {
    var preferences = new Preferences(CITIES, Missing.NOTHING);
    TENNESSEE.forEach(preferences::add);
    return preferences;
  }

  @Test
  void kemeny_and_copeland_find_the_winner_of_all_pairs() {
    var expected = List.of(List.of("nashville"), List.of("chattanooga"), List.of("knoxville"),
        List.of("memphis"));
    assertThat(Kemeny.order(tennessee()).groups()).isEqualTo(expected);
    assertThat(Copeland.order(tennessee()).groups()).isEqualTo(expected);
  }

  @Test
  void kemeny_contradicts_as_many_preferences_as_the_textbook_says() {
    // 393 of 600 pairwise preferences are kept
    assertThat(Kemeny.cost(tennessee(), List.of(3, 0, 1, 2))).isEqualTo(600 - 393);
  }

  @Test
  void borda_weighs_places() {
    var borda = new Borda(CITIES, Missing.NOTHING);
    TENNESSEE.forEach(borda::add);
    // points: 194, 173, 126, 107
    assertThat(borda.order().groups()).isEqualTo(
        List.of(List.of("nashville"), List.of("chattanooga"), List.of("memphis"),
            List.of("knoxville")));
  }

  /// By hand from the formula: a 1/61 + 1/63 + 1/61, b 1/62 + 1/61, c 1/63 + 1/62 + 1/62; the sums are 0.0487, 0.0325 and
  /// 0.0481.
  @Test
  void reciprocal_ranks_add_up_over_the_lists_that_have_a_thing() {
    var fusion = new ReciprocalRank(List.of("a", "b", "c"), Missing.NOTHING);
    List.of(ballot("a", "b", "c"), ballot("b", "c", "a"), ballot("a", "c"))
        .forEach(each -> fusion.add(each, 1));
    assertThat(fusion.order().groups())
        .isEqualTo(List.of(List.of("a"), List.of("c"), List.of("b")));
  }

  /// What is in no list of theirs is worth the place behind it: b gains 1/63 and passes c.
  @Test
  void a_missing_thing_has_the_rank_behind_the_list_where_it_counts_as_last() {
    var fusion = new ReciprocalRank(List.of("a", "b", "c"), Missing.LAST);
    List.of(ballot("a", "b", "c"), ballot("b", "c", "a"), ballot("a", "c"))
        .forEach(each -> fusion.add(each, 1));
    assertThat(fusion.order().groups())
        .isEqualTo(List.of(List.of("a"), List.of("b"), List.of("c")));
  }

  @Test
  void a_ballot_taken_out_again_leaves_the_order_as_it_was() {
    var fusion = new ReciprocalRank(List.of("a", "b", "c"), Missing.LAST);
    fusion.add(ballot("a", "b", "c"), 1);
    var before = fusion.order();
    fusion.add(ballot("c", "b"), 2);
    fusion.add(ballot("c", "b"), -2);
    assertThat(fusion.order()).isEqualTo(before);
  }

  @Test
  void a_circle_of_majorities_is_a_tie_for_copeland() {
    var preferences = new Preferences(List.of("a", "b", "c"), Missing.NOTHING);
    List.of(ballot("a", "b", "c"), ballot("b", "c", "a"), ballot("c", "a", "b"))
        .forEach(each -> preferences.add(each, 1));
    assertThat(Copeland.order(preferences).groups()).containsExactly(List.of("a", "b", "c"));
    assertThat(Kemeny.order(preferences).groups()).hasSize(3);
  }

  @Test
  void what_is_missing_counts_for_nothing_or_as_last() {
    var lists = List.of(ballot("a", "b"), ballot("a", "b"), ballot("c", "a"));
    for (var missing : Missing.values()) {
      var preferences = new Preferences(List.of("a", "b", "c"), missing);
      lists.forEach(each -> preferences.add(each, 1));
      assertThat(preferences.wins(1, 2)).isEqualTo(missing == Missing.LAST ? 2 : 0);
      assertThat(Kemeny.order(preferences).groups().getFirst())
          .isEqualTo(missing == Missing.LAST ? List.of("a") : List.of("c"));
    }
  }

  @Test
  void ties_share_the_first_of_their_places() {
    var order = Order.byScore(Map.of("a", 1.0, "b", 0.5, "c", 0.1 + 0.4, "d", 0.2));
    assertThat(order.positions()).isEqualTo(Map.of("a", 1, "b", 2, "c", 2, "d", 4));
  }

  @Test
  void leaving_out_an_article_shows_how_firm_a_position_is() {
    var ballots = new Ballots();
    ballots.add("1.txt", ballot("a", "b", "c"));
    ballots.add("2.txt", ballot("a", "c", "b"));
    ballots.add("3.txt", ballot("a", "b", "c"));
    var all = new Consensuses(ballots, new Copies(Map.of())).all();
    var kemeny = all.stream()
        .filter(each -> each.method().equals("kemeny") && each.missing() == Missing.NOTHING)
        .toList();
    assertThat(kemeny).containsExactly(
        new Consensus("a", "kemeny", Missing.NOTHING, 1, false, 1, 1),
        new Consensus("b", "kemeny", Missing.NOTHING, 2, false, 2, 2),
        new Consensus("c", "kemeny", Missing.NOTHING, 3, false, 3, 2));
    assertThat(kemeny).extracting(Consensus::isRobust).containsExactly(true, true, false);
    assertThat(all).extracting(Consensus::method).contains("borda", "copeland", "reciprocal-rank");
  }

  @Test
  void a_copy_does_not_vote_twice() {
    var ballots = new Ballots();
    ballots.add("1.txt", ballot("a", "b"));
    ballots.add("copy.txt", ballot("a", "b"));
    ballots.add("2.txt", ballot("b", "a"));
    var preferences = new Consensuses(ballots, new Copies(Map.of("copy.txt", "1.txt")))
        .preferences();
    assertThat(preferences.margin(0, 1)).isZero();
  }

  private static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void kemeny_is_as_good_as_trying_all_orders(long seed) {
    var random = new Random(seed);
    var things = IntStream.range(0, 6).mapToObj(i -> "t" + i).toList();
    var preferences = new Preferences(things, seed % 2 == 0 ? Missing.NOTHING : Missing.LAST);
    for (int i = 0; i < 5; i++) {
      var shuffled = new ArrayList<>(things);
      Collections.shuffle(shuffled, random);
      preferences.add(ballot(shuffled.subList(0, 2 + random.nextInt(5)).toArray(String[]::new)), 1);
    }
    var line = Kemeny.order(preferences).groups().stream().flatMap(List::stream)
        .map(things::indexOf).toList();
    assertThat(Kemeny.cost(preferences, line)).isEqualTo(best(preferences, List.of(), 6));
  }

  private static long best(Preferences preferences, List<Integer> line, int count) {
    if (line.size() == count) {
      return Kemeny.cost(preferences, line);
    }
    return IntStream.range(0, count).filter(i -> !line.contains(i)).mapToLong(i -> {
      var longer = new ArrayList<>(line);
      longer.add(i);
      return best(preferences, longer, count);
    }).min().orElseThrow();
  }

  @Test
  void a_large_circle_is_solved_by_moves_and_keeps_what_all_agree_on() {
    var things = IntStream.range(0, 40).mapToObj(i -> String.format(Locale.ROOT, "t%02d", i))
        .toList();
    var preferences = new Preferences(things, Missing.NOTHING);
    for (int turn = 0; turn < 3; turn++) {
      var turned = new ArrayList<>(things.subList(1, 40));
      Collections.rotate(turned, 13 * turn);
      turned.addFirst("t00");
      preferences.add(ballot(turned.toArray(String[]::new)), 1);
    }
    var groups = Kemeny.order(preferences).groups();
    assertThat(groups.getFirst()).containsExactly("t00");
    var line = groups.stream().flatMap(List::stream).map(things::indexOf).toList();
    assertThat(line).hasSize(40);
    assertThat(Kemeny.cost(preferences, line))
        .isLessThanOrEqualTo(Kemeny.cost(preferences, IntStream.range(0, 40).boxed().toList()));
  }
}
