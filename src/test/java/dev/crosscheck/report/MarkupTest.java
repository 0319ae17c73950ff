package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @Test
  void text_stays_text() {
    assertThat(new Markup().element("p", "a < b && \"c\" > 'd'", "title", "\"><img src=x>"))
        .hasToString("<p title=\"&quot;&gt;&lt;img src=x&gt;\">"
            + "a &lt; b &amp;&amp; &quot;c&quot; &gt; &#39;d&#39;</p>");
  }

  @Test
  void what_a_page_may_not_hold_is_shown_as_unreadable() {
    assertThat(new Markup().text("a\u0000b\u001bc\u0085d\uD83De\uDE80f\uFFFFg \uD83D\uDE80\t\n"))
        .hasToString("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg \uD83D\uDE80\t\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//example.org", "../secret",
      "https://example.org/\"onclick", " #a", "JAVASCRIPT:x", "file:///etc/passwd", ""})
  void a_link_leads_into_the_page_to_a_table_or_to_the_web(String target) {
    assertThatThrownBy(() -> new Markup().open("a", "href", target))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "style", "src", "a b", "a=", "\"", ""})
  void an_attribute_that_could_run_or_load_is_not_written(String attribute) {
    assertThatThrownBy(() -> new Markup().open("p", attribute, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_script_is_written_and_nothing_left_open() {
    assertThatThrownBy(() -> new Markup().open("script"))
        .isInstanceOf(IllegalArgumentException.class);
    var unfinished = new Markup().open("p");
    assertThatThrownBy(unfinished::toString).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void any_text_is_read_back_as_it_was(int seed) {
    var random = new Random(seed);
    var text = random.ints(200, 0, 14)
        .mapToObj(i -> "<>&\"'/=-!;#x a".substring(i, i + 1)).collect(Collectors.joining());
    var page = Jsoup.parse(new Markup().element("p", text, "title", text).toString());
    assertThat(page.body().children()).hasSize(1);
    assertThat(page.expectFirst("p").wholeText()).isEqualTo(text);
    assertThat(page.expectFirst("p").attr("title")).isEqualTo(text);
  }
}
