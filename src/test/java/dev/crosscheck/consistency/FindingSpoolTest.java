package dev.crosscheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import dev.crosscheck.model.PutAside;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingSpoolTest {

  private static Finding finding(int number) {
    var article = Article.of("a" + number + ".md", "Twelve are named, ten are there.");
    var severities = Severity.values();
    return Draft.within(Kind.COUNT_MISMATCH, severities[number % severities.length])
        .about("thing-" + number % 7).says("Number " + number)
        .because(Finding.Cause.CONTRADICTION).side("12", article.quote(new Span(0, 6)))
        .side("10", article.quote(new Span(18, 21))).reference("11", "a table").finish();
  }

  @Test
  void many_findings_come_in_their_order_as_often_as_one_likes() {
    var findings = new ArrayList<Finding>();
    for (int number = 0; number < FindingSpool.MOST_HELD * 70; number++) {
      findings.add(finding(number));
    }
    var spool = new FindingSpool();
    Collections.shuffle(findings, new Random(1));
    spool.addAll(findings);
    var sorted = findings.stream().sorted(Draft.ORDER).toList();
    assertThat(List.copyOf(spool)).isEqualTo(sorted);
    spool.add(finding(-3));
    assertThat(spool).hasSize(sorted.size() + 1).containsAll(sorted.subList(0, 9));
  }

  @Test
  void a_text_comes_back_from_the_shelf_unit_for_unit() {
    var shelf = new Shelf();
    var texts = List.of("a\uD83D", "", "x".repeat(5_000), "long ".repeat(100_000), "last");
    var places = texts.stream().map(text -> shelf.put(out -> PutAside.text(text, out))).toList();
    for (int i = 0; i < texts.size(); i++) {
      String back = shelf.at(places.get(i), PutAside::text);
      assertThat(back).isEqualTo(texts.get(i));
    }
    assertThat(shelf.after(places.getFirst())).isEqualTo(places.get(1));
  }
}
