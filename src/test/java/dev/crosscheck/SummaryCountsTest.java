package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The numbers in the summaries of a whole run, counted again from the rows that the run writes.
class SummaryCountsTest {

  /// Who stands behind a side: an article by name, so many more, and perhaps so many others.
  private static final Pattern SIDE = Pattern.compile(
      "(perhaps )?in (?<article>\\S+) \\(line (?<line>\\d+)\\)"
          + "(?:,? (?:and )?at least (?<more>\\d+) more)?(?:,? (?:and )?(?:perhaps )?(?<others>\\d+) others?)?");

  private static final Pattern SOURCES = Pattern
      .compile("^At least (\\d+) independent articles(?:, and perhaps (\\d+) more,)? say of .*");

  /// Most quotations of a side that are written.
  private static final int SHOWN = 5;

  @TempDir
  static Path output;

  @BeforeAll
  static void run() {
    Runs.run(output, Path.of("corpus"));
  }

  @Test
  void each_side_of_a_conflict_counts_the_articles_that_claims_csv_has_of_it() {
    var conflicts = findings("kind-conflict", "polarity-conflict", "value-conflict");
    assertThat(conflicts).hasSizeGreaterThan(10).allSatisfy(found -> {
      var told = told(found);
      assertThat(told).as(found.get("summary")).hasSize(2);
      assertThat(named(told.getFirst())).as(found.get("summary"))
          .isEqualTo(claiming(found, found.get("value_a")).size());
      assertThat(named(told.getLast())).as(found.get("summary"))
          .isEqualTo(claiming(found, found.get("value_b")).size());
    });
  }

  @Test
  void each_side_names_its_first_quotation_and_no_fewer_articles_than_are_quoted() {
    var told = findings("kind-conflict", "polarity-conflict", "value-conflict",
        "comparison-conflict", "superlative-conflict");
    assertThat(told).hasSizeGreaterThan(15).allSatisfy(found -> {
      var sides = told(found);
      assertThat(sides).hasSizeGreaterThan(1);
      for (int i = 0; i < sides.size(); i++) {
        var quoted = quoted(found, String.valueOf((char) ('a' + i)));
        assertThat(quoted.getFirst())
            .isEqualTo(sides.get(i).group("article") + " " + sides.get(i).group("line"));
        assertThat(quoted.size()).isLessThanOrEqualTo(named(sides.get(i)));
      }
    });
  }

  @Test
  void a_ranking_counts_the_lists_that_it_quotes() {
    assertThat(findings("rank-disagreement").stream()
        .filter(found -> !found.get("cause").equals("granularity")).toList())
        .isNotEmpty().allSatisfy(found -> {
          var sides = told(found);
          assertThat(sides).hasSize(2);
          assertThat(quoted(found, "a")).hasSize(Math.min(SHOWN, named(sides.getFirst())));
          assertThat(quoted(found, "b")).hasSize(Math.min(SHOWN, named(sides.getLast())));
        });
  }

  @Test
  void a_corroboration_counts_its_independent_articles() {
    assertThat(findings("corroboration")).hasSizeGreaterThan(50).allSatisfy(found -> {
      var sources = SOURCES.matcher(found.get("summary"));
      assertThat(sources.matches()).isTrue();
      int outright = Integer.parseInt(sources.group(1));
      assertThat(found.get("independent")).isEqualTo(String.valueOf(outright));
      assertThat(found.list("articles")).hasSize(Math.min(SHOWN, outright));
    });
  }

  private static List<MatchResult> told(Table.Row found) {
    return SIDE.matcher(found.get("summary")).results().toList();
  }

  /// How many articles a side speaks of in all.
  private static int named(MatchResult side) {
    return 1 + number(side.group("more")) + number(side.group("others"));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// The articles whose claims say what a side says, copies left out.
  private static Set<String> claiming(Table.Row found, String side) {
    boolean judged = side.endsWith(" +") || side.endsWith(" -");
    String value = judged ? side.substring(0, side.length() - 2) : side;
    String polarity = side.endsWith(" -") ? "negative" : "positive";
    var copies = rows("articles.csv").filter(row -> !row.get("duplicate_of").isEmpty())
        .map(row -> row.get("article")).collect(Collectors.toSet());
    return rows("claims.csv").filter(row -> row.get("framework").equals(found.get("framework")))
        .filter(row -> row.get("facet").equals(found.get("facet"))
            || value.equals("scalability") && row.get("facet").equals("quality"))
        .filter(row -> row.get("value").equals(value)
            || value.equals("framework") && row.get("value").endsWith("framework"))
        .filter(row -> row.get("polarity").equals(polarity)).map(row -> row.get("article"))
        .filter(article -> !copies.contains(article)).collect(Collectors.toSet());
  }

  /// Where the quotations of a side stand.
  private static List<String> quoted(Table.Row found, String side) {
    return rows("evidence.csv").filter(row -> row.get("finding").equals(found.get("finding")))
        .filter(row -> row.get("side").equals(side))
        .map(row -> row.get("article") + " " + row.get("line")).toList();
  }

  private static List<Table.Row> findings(String... kinds) {
    return rows("findings.csv").filter(row -> row.get("scope").equals("cross"))
        .filter(row -> List.of(kinds).contains(row.get("kind"))).toList();
  }

  private static Stream<Table.Row> rows(String file) {
    return Table.read(output.resolve(file), List.of()).stream();
  }
}
