package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.browser.Browser;
import dev.crosscheck.browser.InBrowser;
import dev.crosscheck.serve.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The live search and the texts as a person meets them, in a real browser.
@ExtendWith(InBrowser.class)
class ServeInBrowserTest {

  private static final String HARM = "\"><img src=x onerror=document.title='harmed'>";

  @TempDir
  private static Path folder;

  private static final List<Throwable> BUGS = new ArrayList<>();
  private static Server server;

  @BeforeAll
  static void serve() throws IOException {
    var corpus = WholeRunTest.copy(Path.of("corpus/python"), folder.resolve("corpus"));
    Files.writeString(corpus.resolve("harm.md"), """
        # Two frameworks <script>document.title='harmed'</script>

        Koa is fast <script>document.title='harmed'</script> and Harmful is slow.
        """);
    var catalogue = Files.writeString(folder.resolve("catalogue.csv"),
        "id,name,kind,aliases\nharmful,\"" + HARM.replace("\"", "\"\"") + "\",framework,Harmful\n");
    var output = folder.resolve("output");
    Runs.run(new Settings(List.of(corpus), output, Optional.of(catalogue), Optional.empty(),
        Optional.empty(), 1, false, "test"));
    server = Server.start(output, 0, BUGS::add);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void from_typing_to_the_highlighted_place_in_the_text(Browser browser) {
    browser.visit(server.address());
    browser.find("#q").sendKeys("\"class-based views\"");
    browser.until("document.querySelectorAll('#results mark').length > 0");
    assertThat(browser.find("#results mark").getText()).isEqualTo("class-based views");
    assertThat(browser.find("#status").getText()).matches("\\d+ passages?");

    browser.find("#results a").click();
    browser.until("document.querySelectorAll('.text mark').length > 0");

    assertThat(browser.all(".text mark")).anySatisfy(
        mark -> assertThat(mark.getText()).contains("class-based views"));
    assertThat(browser.inView(browser.find(".text mark"))).isTrue();
    assertClean(browser);
  }

  @Test
  void narrowing_down_is_kept_in_the_address(Browser browser) {
    browser.visit(server.address().resolve("/?q=framework"));
    browser.until("document.querySelectorAll('#counts button').length > 0");
    var all = browser.find("#status").getText();
    browser.ask("document.querySelector('#counts button').click(); return true");
    browser.until("document.querySelector('#status').textContent !== '" + all + "'"
        + " && document.querySelector('#status').textContent !== ''");
    var narrowed = browser.find("#status").getText();

    assertThat(browser.address()).contains("framework=");
    browser.reload().until("document.querySelectorAll('.hit').length > 0");
    assertThat(browser.find("#status").getText()).isEqualTo(narrowed);
    browser.back().until("document.querySelector('#status').textContent === '" + all + "'");
    assertClean(browser);
  }

  @Test
  void what_makes_no_sense_is_told_and_what_finds_nothing_gets_advice(Browser browser) {
    browser.visit(server.address());
    browser.find("#q").sendKeys("(", Keys.ENTER);
    browser.until("document.querySelector('#status .wrong')");

    browser.find("#q").clear();
    browser.find("#q").sendKeys("djangoo", Keys.ENTER);
    browser.until("document.querySelector('#status button')");
    browser.find("#status button").click();
    browser.until("document.querySelectorAll('.hit').length > 0");
    assertThat(browser.requests())
        .allMatch(address -> address.startsWith(server.address().toString()));
  }

  @Test
  void finds_stand_in_their_lines(Browser browser) {
    browser.visit(server.address().resolve("/?q=flask&show=lines&keys=1R"));
    browser.until("document.querySelectorAll('.kwic tr').length > 1");
    assertThat(browser.find(".kwic mark").getText()).isEqualToIgnoringCase("flask");
    assertClean(browser);
  }

  @Test
  void tables_are_looked_through(Browser browser) {
    browser.visit(server.address());
    browser.until("document.querySelectorAll('#look option').length > 3");
    browser.ask("document.querySelector('#look select').value = 'claims'; return true");
    browser.find("#look input").sendKeys("django", Keys.ENTER);
    browser.until("document.querySelectorAll('#table tbody tr').length > 3");
    assertThat(browser.find("#rows").getText()).matches("\\d+ of \\d+ rows");

    browser.ask("""
        const form = document.querySelector('#look');
        form.elements.table.value = 'findings';
        form.elements.table.dispatchEvent(new Event('change'));
        form.elements.column.value = 'severity';
        form.elements.text.value = 'note';
        form.requestSubmit();
        return true""");
    browser.until("document.querySelector('#table th').textContent === 'finding'");
    assertThat(Browser.texts(browser.all("#table tbody td:nth-child(2)"))).isNotEmpty()
        .containsOnly("note");
    assertClean(browser);
  }

  @Test
  void the_text_of_an_article_and_the_name_of_a_thing_stay_text(Browser browser) {
    browser.visit(server.address().resolve("/?q=harmful"));
    browser.until("document.querySelectorAll('.hit').length > 0");
    assertThat(browser.find("#results").getText()).contains("<script>");
    browser.visit(server.address().resolve("/article?id=harm.md&start=0&end=10"));
    browser.until("document.querySelectorAll('.text mark').length > 0");

    assertThat(browser.find(".text").getText())
        .contains("<script>document.title='harmed'</script>");
    assertThat(browser.ask("return document.title")).isNotEqualTo("harmed");
    assertThat(browser.all("img")).isEmpty();
    assertClean(browser);
  }

  @Test
  void the_keyboard_reaches_what_was_found(Browser browser) {
    browser.visit(server.address().resolve("/?q=flask"));
    browser.until("document.querySelectorAll('.hit').length > 0");

    assertThat(browser.tab().getText()).isEqualTo("To what was found");
    browser.press(Keys.ENTER);
    browser.until("document.activeElement.id === 'results'");
    assertThat(browser.tab().getDomAttribute("href")).startsWith("/article?id=");
    assertClean(browser);
  }

  @Test
  void nobody_is_kept_out_by_day_or_night_on_a_desk_or_a_phone(Browser browser) {
    for (var scheme : List.of("light", "dark")) {
      browser.width(scheme.equals("light") ? Browser.DESKTOP : Browser.PHONE)
          .media(Map.of("prefers-color-scheme", scheme));
      browser.visit(server.address()).until("document.querySelectorAll('#look option').length > 3");
      browser.find("#look input").sendKeys(Keys.ENTER);
      browser.until("document.querySelectorAll('#table tbody tr').length > 0");
      assertThat(browser.barriers()).as(scheme + ", at the start").isEmpty();
      for (var asked : List.of("?q=flask", "?q=djangoo", "?q=(", "?q=flask&show=lines&keys=1R,2R",
          "?framework=flask&polarity=positive")) {
        browser.visit(server.address().resolve("/" + asked))
            .until("document.querySelector('#status').textContent !== ''");
        assertThat(browser.barriers()).as(scheme + ", " + asked).isEmpty();
      }
      browser.visit(server.address().resolve("/article?id=harm.md&start=0&end=10"));
      assertThat(browser.barriers()).as(scheme + ", a text").isEmpty();
    }
  }

  @Test
  void who_comes_first_sees_what_can_be_asked(Browser browser) {
    browser.visit(server.address());
    assertThat(browser.seen("#narrow input")).isEmpty();
    for (int i = 0; i < browser.all("#start a").size(); i++) {
      browser.visit(server.address()).find("#start dt:nth-of-type(" + (i + 1) + ") a").click();
      browser
          .until("/^[0-9]+ (passage|find)s?/.test(document.querySelector('#status').textContent)");
      assertThat(browser.find("#start").isDisplayed()).isFalse();
      assertThat(browser.all("#status .wrong")).isEmpty();
    }
    browser.visit(server.address().resolve("/?framework=django"));
    assertThat(browser.find("#narrow input").isDisplayed()).isTrue();
    browser.until("document.querySelector('#frameworks option[value=flask]')"
        + " && document.querySelector('#facets option[value=quality]')");
    browser.find("#clear").click();
    assertThat(browser.find("#start").isDisplayed()).isTrue();
  }

  @Test
  void a_phone_shows_it_without_scrolling_sideways(Browser browser) {
    browser.width(Browser.PHONE).visit(server.address().resolve("/?q=flask"));
    browser.until("document.querySelectorAll('.hit').length > 0");
    assertThat(browser.ask("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  private static void assertClean(Browser browser) {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .allMatch(address -> address.startsWith(server.address().toString()));
    assertThat(BUGS).isEmpty();
  }
}
