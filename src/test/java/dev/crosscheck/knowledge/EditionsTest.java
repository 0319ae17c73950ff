package dev.crosscheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionsTest {

  static Stream<Table.Row> rows() {
    return Table.own("editions.csv", Editions.COLUMNS).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_sign_of_the_newer_fits_its_example_and_not_its_counterexample(Table.Row row) {
    var pair = Editions.of(List.of(row)).all().getFirst();
    assertThat(pair.isSignOfNewer(row.require("example"))).isTrue();
    assertThat(row.require("example")).contains(pair.signOfNewer(row.require("example")));
    assertThat(pair.signOfNewer(row.require("counterexample"))).isEmpty();
  }

  @Test
  void both_are_in_the_catalogue() {
    assertThat(Editions.own().all()).isNotEmpty().allSatisfy(pair -> {
      assertThat(Catalogue.own().find(pair.older())).isPresent();
      assertThat(Catalogue.own().find(pair.newer())).isPresent();
      assertThat(pair.has("nonesuch")).isFalse();
    });
  }

  @Test
  void what_tells_the_two_apart_is_no_confusion() {
    var pair = Editions.own().all().getFirst();
    assertThat(pair.tellsApart("Angular is a complete rewrite")).isTrue();
    assertThat(pair.tellsApart("Angular is kept by Google")).isFalse();
    assertThat(pair.isSignOfOlder("AngularJS dates from 2010")).isTrue();
  }
}
