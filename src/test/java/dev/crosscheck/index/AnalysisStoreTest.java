package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Examples;
import dev.crosscheck.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisStoreTest {

  @TempDir
  Path folder;

  @Test
  void analyses_come_back_in_the_order_of_their_ids() {
    try (var store = AnalysisStore.open(folder)) {
      List.of("b.txt", "a/z.txt", "B.txt")
          .forEach(id -> store.put(Examples.analysis(id, "Text of " + id), "1"));
      store.commit(Map.of("catalogue", "c1"));
    }
    try (var stored = StoredAnalyses.open(folder)) {
      assertThat(stored.analyses().map(Analysis::id)).containsExactly("B.txt", "a/z.txt", "b.txt");
      assertThat(stored.analysis("b.txt")).contains(Examples.analysis("b.txt", "Text of b.txt"));
      assertThat(stored.analysis("none.txt")).isEmpty();
      assertThat(stored.data()).containsExactly(Map.entry("catalogue", "c1"));
    }
  }

  @Test
  void a_changed_article_takes_the_place_of_the_old_one_and_a_deleted_one_goes() {
    commit("a.txt", "first");
    try (var store = AnalysisStore.open(folder)) {
      store.put(Examples.analysis("a.txt", "second"), "2");
      store.put(Examples.analysis("b.txt", "gone"), "1");
      store.delete("b.txt");
      try (var stored = store.read()) {
        assertThat(stored.fingerprints()).containsExactly(Map.entry("a.txt", "2"));
        assertThat(stored.analyses().map(a -> a.article().text())).containsExactly("second");
      }
      store.commit(Map.of());
    }
    try (var stored = StoredAnalyses.open(folder)) {
      assertThat(stored.fingerprints()).containsExactly(Map.entry("a.txt", "2"));
    }
  }

  @Test
  void what_is_not_committed_never_was() {
    commit("a.txt", "first");
    try (var store = AnalysisStore.open(folder)) {
      store.put(Examples.analysis("a.txt", "second"), "2");
      store.delete("a.txt");
    }
    try (var stored = StoredAnalyses.open(folder)) {
      assertThat(stored.analyses().map(a -> a.article().text())).containsExactly("first");
    }
  }

  @Test
  void rejected_inputs_are_kept_with_their_reasons() {
    var rejected = new Reading.Rejected("x.bin", Reading.Reason.BINARY,
        "the file holds zero bytes");
    try (var store = AnalysisStore.open(folder)) {
      store.put(rejected, "r1");
      store.put(Examples.analysis("a.txt", "text"), "a1");
      store.commit(Map.of());
    }
    try (var stored = StoredAnalyses.open(folder)) {
      assertThat(stored.rejected()).containsExactly(rejected);
      assertThat(stored.analyses().map(Analysis::id)).containsExactly("a.txt");
      assertThat(stored.analysis("x.bin")).isEmpty();
      assertThat(stored.fingerprints()).containsOnlyKeys("a.txt", "x.bin");
    }
  }

  @Test
  void many_threads_may_put_at_once() {
    try (var store = AnalysisStore.open(folder)) {
      IntStream.range(100, 600).parallel()
          .forEach(i -> store.put(Examples.analysis(i + ".txt", "number " + i), "" + i));
      store.commit(Map.of());
    }
    try (var stored = StoredAnalyses.open(folder)) {
      assertThat(stored.analyses().map(Analysis::id)).hasSize(500).isSorted();
    }
  }

  @Test
  void an_index_in_use_missing_or_broken_is_told_in_one_line() throws IOException {
    assertThatThrownBy(() -> StoredAnalyses.open(folder)).isInstanceOf(UnusableIndex.class)
        .hasMessage("there is no index in '" + folder + "'; run the analysis first");
    commit("a.txt", "first");
    try (var store = AnalysisStore.open(folder)) {
      assertThat(store).isNotNull();
      assertThatThrownBy(() -> AnalysisStore.open(folder)).isInstanceOf(UnusableIndex.class)
          .hasMessage("the index '" + folder + "' is in use by another run; wait for it to end");
    }
    try (var files = Files.list(folder)) {
      Files.write(
          files.filter(file -> file.getFileName().toString().startsWith("segments_")).findFirst()
              .orElseThrow(),
          new byte[]{1, 2, 3});
    }
    assertThatThrownBy(() -> AnalysisStore.open(folder)).isInstanceOf(UnusableIndex.class)
        .hasMessage("the index '" + folder + "' can't be read; delete the folder and run again");
    assertThatThrownBy(() -> StoredAnalyses.open(folder)).isInstanceOf(UnusableIndex.class)
        .hasMessage("the index '" + folder + "' can't be read; delete the folder and run again");
  }

  private void commit(String id, String text) {
    try (var store = AnalysisStore.open(folder)) {
      store.put(Examples.analysis(id, text), "1");
      store.commit(Map.of());
    }
  }

  @Test
  void what_was_made_on_another_basis_is_forgotten() {
    try (var store = AnalysisStore.open(folder, java.util.Map.of(), "one catalogue")) {
      store.put(new Reading.Rejected("a.txt", Reading.Reason.EMPTY, "It is empty."), "1");
      store.commit(java.util.Map.of());
    }

    try (var store = AnalysisStore.open(folder, java.util.Map.of(), "another catalogue");
        var stored = store.read()) {
      assertThat(stored.fingerprints()).isEmpty();
    }
  }
}
