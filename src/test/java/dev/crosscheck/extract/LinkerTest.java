package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Mention;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What names a thing and what only looks so: the examples of `linking.spec`, and what they can't show.
class LinkerTest {

  private static final Linker LINKER = new Linker(Catalogue.own(), LinkingCues.own());

  private static final Gazetteer GAZETTEER = new Gazetteer(Catalogue.own(), LinkingCues.own());

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("linking.spec"))) {
      var blocks = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n\n");
      return Arrays.stream(blocks).filter(block -> !block.isBlank() && !block.startsWith("#"))
          .map(block -> {
            int arrow = block.lastIndexOf("\n=>");
            String text = block.substring(0, arrow).strip().replace("\\n", "\n");
            String expected = block.substring(arrow + 3).strip();
            return DynamicTest.dynamicTest(text,
                () -> assertThat(linked(text)).isEqualTo(expected));
          }).toList().stream();
    }
  }

  @Test
  void a_score_explains_itself() {
    var mention = LINKER
        .link(Outlines.prose("We built the shop with the Flask framework in Python.")).getFirst();
    assertThat(mention.score().explain()).contains("capital-inside")
        .contains("'framework' after it");
  }

  @Test
  void names_are_found_at_ten_megabytes_a_second_or_more() {
    String text = "A team that has to choose a framework in spring may go to Django, Node.js or plain PHP first. "
        .repeat(20_000);
    assertThat(GAZETTEER.candidates(text).size()).isEqualTo(80_000);
    var threads = ManagementFactory.getThreadMXBean();
    // time of this thread alone, since the machine may be busy with other tests, and the best of several, since the first
    // ones pay for the compiler
    long best = IntStream.range(0, 5).mapToLong(_ -> {
      long start = threads.getCurrentThreadCpuTime();
      GAZETTEER.candidates(text);
      return threads.getCurrentThreadCpuTime() - start;
    }).min().orElseThrow();
    assertThat(best / 1_000_000).isLessThan(190);
  }

  @Test
  void a_line_of_a_megabyte_is_linked_in_linear_time() {
    String line = "we like Spring and Spark more than Go because React waits for Node on a Slim box ";
    var threads = ManagementFactory.getThreadMXBean();
    LINKER.link(Outlines.prose(line.repeat(500)));
    long start = threads.getCurrentThreadCpuTime();
    LINKER.link(Outlines.prose(line.repeat(1_000)));
    long single = threads.getCurrentThreadCpuTime() - start;
    LINKER.link(Outlines.prose(line.repeat(10_000)));
    long tenfold = threads.getCurrentThreadCpuTime() - start - single;
    // ten times the text; a quadratic step would take a hundred times as long
    assertThat(tenfold).isLessThan(40 * single);
  }

  @Test
  void the_heading_over_a_name_speaks_for_it() {
    var text = """
        # Rust frameworks

        ## Axum, for all

        It wraps what is there.

        ## Warp, for the quick

        They are quick. Warp to the oven goes the whole of the dough.
        """;
    var outline = new Outliner().outline(new Article("warp.md", text, Format.MARKDOWN, Origin.NONE,
        List.of(), Map.of()), new OpenNlpLinguist());
    var named = LINKER.link(outline).stream()
        .filter(mention -> mention.framework().equals("warp-rust")).toList();

    assertThat(named).hasSize(2);
    assertThat(named.getFirst().score().explain()).doesNotContain("section");
    assertThat(named.getLast().score().explain()).contains("section");
  }

  private static String linked(String text) {
    return LINKER.link(Outlines.prose(text)).stream()
        .filter(mention -> mention.status() == Mention.Status.LINKED)
        .map(mention -> mention.framework() + "@" + mention.evidence().quote().replace("\n", "\\n"))
        .collect(Collectors.joining(", "));
  }
}
