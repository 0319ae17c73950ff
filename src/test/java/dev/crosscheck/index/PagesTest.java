package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchRequest.Order;
import dev.crosscheck.model.SearchRequest.Page;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.model.SearchResult.Hit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends SearchingTest {

  @Test
  void the_newest_the_oldest_or_the_articles_stand_first_where_asked_for() {
    assertThat(articles(find(Order.NEWEST, 0, 9))).containsExactly(
        "rb/rails.txt", "py/django.txt", "py/django.txt", "py/django.txt", "net/notes.txt");
    assertThat(articles(find(Order.OLDEST, 0, 9))).containsExactly(
        "py/django.txt", "py/django.txt", "py/django.txt", "rb/rails.txt", "net/notes.txt");
    assertThat(articles(find(Order.ARTICLE, 0, 9))).containsExactly(
        "net/notes.txt", "py/django.txt", "py/django.txt", "py/django.txt", "rb/rails.txt");
  }

  @Test
  void a_page_beyond_the_end_is_empty() {
    var none = find(Order.NEWEST, 9, 0);
    assertThat(none.hits()).isEmpty();
    assertThat(none.next()).isEmpty();
    assertThat(none.total()).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void pages_follow_each_other_by_offset_and_by_mark(Order order) {
    for (var query : List.of("", "is OR of OR django")) {
      var all = places(SearchRequest.of(query).withOrder(order).withPage(Page.of(0, 100)));
      for (int size = 1; size <= 3; size++) {
        var byOffset = new ArrayList<String>();
        var byMark = new ArrayList<String>();
        String mark = "";
        do {
          byOffset.addAll(places(SearchRequest.of(query).withOrder(order)
              .withPage(Page.of(byOffset.size(), size))));
          var page = search.search(SearchRequest.of(query).withOrder(order)
              .withPage(new Page(0, size, mark)));
          page.hits().forEach(hit -> byMark.add(place(hit)));
          mark = page.next();
        } while (!mark.isEmpty());
        assertThat(byOffset).isEqualTo(all);
        assertThat(byMark).isEqualTo(all);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1:2", "a:b:c", "::"})
  void a_mark_of_another_order_is_refused(String mark) {
    assertThatThrownBy(
        () -> search.search(SearchRequest.of("").withPage(new Page(0, 9, mark))))
        .isInstanceOfSatisfying(BadQuery.class,
            bad -> assertThat(bad.parameter()).isEqualTo("after"));
  }

  private static List<String> places(SearchRequest request) {
    return search.search(request).hits().stream().map(PagesTest::place).toList();
  }

  private static String place(Hit hit) {
    return hit.article() + ":" + hit.passage().start();
  }

  private static SearchResult find(Order order, int offset, int limit) {
    return search.search(
        SearchRequest.of("").withOrder(order).withPage(Page.of(offset, limit)));
  }

  private static List<String> articles(SearchResult result) {
    return result.hits().stream().map(Hit::article).toList();
  }
}
