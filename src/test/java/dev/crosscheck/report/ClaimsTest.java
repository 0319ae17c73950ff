package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Replay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static final Corpus NOTHING = Corpus.of(
      new Overview(List.of(), List.of(), List.of(), List.of(), Map.of(),
          List.of()),
      List.of(), Replay.NONE, Samples::article);

  @Test
  void an_id_stays_when_other_claims_come() {
    var first = Samples.first();
    var fewer = new Analysis(first.outline(), first.language(), first.words(), first.mentions(),
        first.rankings(),
        first.claims().subList(1, 2), first.topics());
    assertThat(ids(fewer)).containsExactly(ids(first).get(1)).containsExactly("cef4de5d2fea24fb");
  }

  @Test
  void claims_that_say_the_same_at_one_place_have_their_own_ids() {
    var first = Samples.first();
    var twice = Stream.concat(first.claims().stream(), first.claims().stream()).toList();
    var doubled = new Analysis(first.outline(), first.language(), first.words(), first.mentions(),
        first.rankings(),
        twice, first.topics());
    assertThat(ids(doubled)).hasSize(4).doesNotHaveDuplicates()
        .startsWith(ids(first).toArray(String[]::new));
  }

  private static List<String> ids(Analysis analysis) {
    return Claims.rows(analysis, NOTHING).map(Claims.Row::id).toList();
  }
}
