package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.consistency.WithinArticle;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A draft that has a thousand parts of one make is checked in a time that grows as its length does.
class LongTextsTest {

  private static final List<String> NAMES = List.of("Django", "Flask", "Laravel", "Symfony",
      "Angular", "React", "Koa", "Gin", "Phoenix", "Rails", "Svelte");

  /// Parts of the short text, and how many times as many the long one has.
  private static final int PARTS = 200;
  private static final int TIMES = 8;

  private static final Knowledge KNOWLEDGE = Knowledge.of(Optional.empty(), Optional.empty())
      .forDrafts();
  private static final Analyst ANALYST = new Analyst(KNOWLEDGE.extractors());
  private static final WithinArticle WITHIN = new WithinArticle(KNOWLEDGE.catalogue());

  static Stream<Arguments> makes() {
    return Stream.of(
        make("tables", i -> "| Framework | Stars |\n|---|---|\n| " + name(i) + " | 20k |\n| "
            + name(i + 3) + " | 12k |\n| " + name(i + 5) + " | 9k |\n\n"),
        make("announced lists", i -> "Here are the 4 best frameworks:\n\n- " + name(i) + "\n- "
            + name(i + 3) + "\n- " + name(i + 5) + "\n- " + name(i + 7) + "\n\n"),
        make("numbered sections", i -> "## " + (i % 3 + 2) + " picks\n\n### 1. " + name(i)
            + "\n\nIt is small.\n\n### 2. " + name(i + 4) + "\n\nIt is fast.\n\n"),
        make("headings", i -> "## " + name(i) + "\n\nA short text.\n\n"),
        make("tables under captions", i -> (i == 0 ? "## The same comparison again\n\n" : "")
            + "| Framework | Stars |\n|---|---|\n| Koa | " + i + " |\n| Gin | " + i + " |\n\n"),
        make("enumerations", i -> "There are 3 great frameworks: " + name(i) + ", " + name(i + 3)
            + " and " + name(i + 6) + ".\n\n"));
  }

  private static Arguments make(String called, IntFunction<String> part) {
    return Arguments.of(called, part);
  }

  private static String name(int i) {
    return NAMES.get(i % NAMES.size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("makes")
  void eight_times_the_parts_take_no_more_than_a_few_times_as_long(String called,
      IntFunction<String> part) {
    check(part, PARTS);
    long single = check(part, PARTS);
    // a quadratic step would take up to 64 times as long
    assertThat(check(part, PARTS * TIMES)).as(called).isLessThan(20 * single);
  }

  /// The time that it takes on this thread alone, in nanoseconds, since the machine may be busy with other tests.
  private static long check(IntFunction<String> part, int parts) {
    var text = IntStream.range(0, parts).mapToObj(part).collect(Collectors.joining());
    var article = new Article("long.md", text, Format.MARKDOWN, Origin.NONE, List.of(), Map.of());
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    WITHIN.check(ANALYST.analyse(article));
    return threads.getCurrentThreadCpuTime() - start;
  }
}
