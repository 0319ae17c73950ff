package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.browser.Browser;
import dev.crosscheck.browser.InBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The report as a person meets it, in a real browser.
@ExtendWith(InBrowser.class)
class ReportInBrowserTest {

  /// A page of A4 laid across, without its margins.
  /// - Unit: CSS pixels.
  private static final int PAPER = 1031;

  @TempDir
  private static Path output;

  @BeforeAll
  static void report() {
    Runs.run(output, Path.of("corpus"));
  }

  @Test
  void opens_from_disk_without_a_complaint_and_asks_for_nothing_else(Browser browser) {
    browser.visit(page());
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1).first().asString().endsWith("/report.html");
    assertThat(browser.seen("h2")).hasSize(6);
  }

  @Test
  void choices_narrow_down_the_findings_and_outlive_a_reload(Browser browser) {
    browser.visit(page());
    long errors = shown(browser, ".finding.error");
    assertThat(errors).isPositive().isLessThan(shown(browser, ".finding"));

    choose(browser, "severity", "error");
    assertThat(shown(browser, ".finding")).isEqualTo(errors);
    assertThat(browser.find("#shown").getText()).startsWith(errors + " of ");
    assertThat(browser.address()).endsWith("#findings?severity=error");

    browser.find("input[name=text]").sendKeys("django");
    long both = shown(browser, ".finding");
    assertThat(both).isPositive().isLessThan(errors);

    browser.reload();
    assertThat(shown(browser, ".finding")).isEqualTo(both);
    assertThat(browser.find("input[name=text]").getDomProperty("value")).isEqualTo("django");

    browser.find("input[name=text]").sendKeys(" qqqq");
    assertThat(shown(browser, ".finding")).isZero();
    assertThat(browser.find("#none").isDisplayed()).isTrue();
    browser.find("#all").click();
    assertThat(shown(browser, ".finding")).isGreaterThan(errors);
    assertThat(browser.find("#none").isDisplayed()).isFalse();
    assertThat(browser.address()).endsWith("#findings");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_number_in_a_table_leads_to_the_findings_that_it_counts(Browser browser) {
    browser.visit(page());
    for (var table : List.of("#findings .kinds", "#articles")) {
      var link = browser.find(table + " td a");
      int number = Integer.parseInt(link.getText());
      browser.ask("arguments[0].click(); return true", link);
      browser.until("location.hash.startsWith('#findings?')");
      assertThat(shown(browser, ".finding")).isEqualTo(number);
    }
    var errors = browser.find(".counts a");
    browser.ask("arguments[0].click(); return true", errors);
    browser.until("location.hash === '#findings?severity=error'");
    assertThat(errors.getText()).isEqualTo(shown(browser, ".finding.error") + " errors");
    assertThat(shown(browser, ".finding")).isEqualTo(shown(browser, ".finding.error"));
    // what a choice would leave is said with it
    assertThat(Browser.texts(browser.all("select[name=severity] option")))
        .allMatch(option -> option.matches("\\w+ \\([0-9]+\\)"));
  }

  @Test
  void a_quotation_leads_to_its_place_in_the_text_and_back(Browser browser) {
    browser.visit(page());
    var links = browser.all(".finding figcaption a[href^='#x']");
    assertThat(links).hasSizeGreaterThan(40);
    for (int i = 0; i < links.size(); i += links.size() / 8) {
      var link = links.get(i);
      browser.ask("arguments[0].click(); return true", link);
      browser.until("document.querySelector('mark.hit')");
      assertThat(letters(browser.ask("""
          return Array.from(document.querySelectorAll('mark.hit'), hit => hit.textContent)
            .join('')"""))).isEqualTo(letters(browser.ask("""
          return arguments[0].closest('figure').querySelector('blockquote mark').textContent""",
          link)));
      assertThat(browser.inView(browser.find("mark.hit"))).isTrue();
      assertThat(browser.focused()).isEqualTo(browser.find("mark.hit"));
      browser.find("#back").click();
      assertThat(browser.focused()).isEqualTo(link);
      assertThat(browser.inView(link)).isTrue();
      browser.ask("location.hash = ''; return true");
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void an_address_with_a_place_opens_the_text_there(Browser browser) {
    browser.visit(page());
    var place = browser.find(".finding figcaption a[href^='#x']").getDomAttribute("href");
    browser.visit(URI.create("about:blank")).visit(URI.create(page() + place));
    browser.until("document.querySelector('mark.hit')");
    assertThat(browser.inView(browser.find("mark.hit"))).isTrue();
    assertThat(browser.find("#back").isDisplayed()).isFalse();
  }

  @Test
  void the_keyboard_reaches_everything_in_order_and_shows_where_it_is(Browser browser) {
    browser.visit(page());
    assertThat(browser.ask("""
        return Array.from(document.querySelectorAll('a[href], button, select, input, summary'))
          .filter(one => one.tabIndex !== 0).length""")).isEqualTo(0L);
    browser.ask("""
        window.reached = Array.from(document.querySelectorAll(
          'a[href], button, select, input, summary, [tabindex="0"]'))
          .filter(one => one.checkVisibility());
        return true""");
    for (int i = 0; i < 12; i++) {
      assertThat(browser.tab()).isEqualTo(browser.ask("return window.reached[" + i + "]"));
      assertThat(browser.ask("""
          const style = getComputedStyle(document.activeElement);
          return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2"""))
          .isEqualTo(true);
    }
    browser.ask("document.querySelector('select[name=severity]').focus(); return true");
    browser.press("w");
    assertThat(shown(browser, ".finding")).isEqualTo(shown(browser, ".finding.warning"))
        .isPositive();
    browser.ask("document.querySelector('.card summary').focus(); return true");
    browser.press(Keys.ENTER);
    assertThat(browser.find(".card h4").isDisplayed()).isTrue();
  }

  @Test
  void every_text_stands_out_from_its_ground_by_day_and_night(Browser browser) {
    for (var scheme : List.of("light", "dark")) {
      browser.media(Map.of("prefers-color-scheme", scheme)).visit(page());
      assertThat(browser.ask(CONTRASTS)).as(scheme).isEqualTo(List.of());
    }
  }

  @Test
  void nobody_is_kept_out_by_day_or_night_on_a_desk_or_a_phone(Browser browser) {
    for (var scheme : List.of("light", "dark")) {
      int width = scheme.equals("light") ? Browser.DESKTOP : Browser.PHONE;
      browser.width(width).media(Map.of("prefers-color-scheme", scheme)).visit(page());
      assertThat(browser.barriers()).as(scheme).isEmpty();
      browser.ask("""
          document.querySelectorAll('.finding, .finding details, .card, #glance details')
            .forEach(one => one.open = true);
          return true""");
      assertThat(browser.barriers()).as(scheme + ", unfolded").isEmpty();
    }
  }

  @Test
  void findings_come_fifty_at_a_time(Browser browser) {
    browser.visit(page());
    int all = browser.all(".finding").size();
    assertThat(shown(browser, ".finding")).isEqualTo(50);
    assertThat(browser.find("#shown").getText()).startsWith(all + " of " + all);
    browser.find("#more").click();
    assertThat(shown(browser, ".finding")).isEqualTo(100);
    assertThat(browser.focused()).isEqualTo(browser.all(".finding > summary").get(50));

    // a link to one that isn't in sight yet brings it there
    var last = browser.all(".finding").getLast();
    browser.visit(URI.create(page() + "#" + last.getDomAttribute("id")));
    browser.reload();
    assertThat(browser.inView(browser.all(".finding").getLast())).isTrue();
    assertThat(shown(browser, ".finding")).isEqualTo(all);
    assertThat(browser.find("#more").isDisplayed()).isFalse();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_table_of_articles_goes_by_what_stands_in_a_column(Browser browser) {
    browser.visit(page());
    var column = "#articles tbody td:nth-child(4)";
    var words = browser.find("#articles th:nth-child(4) button");
    assertThat(words.getText()).isEqualTo("Words");
    browser.ask("arguments[0].click(); return true", words);
    assertThat(numbers(browser, column)).isSortedAccordingTo(Comparator.reverseOrder())
        .hasSizeGreaterThan(10);
    assertThat(browser.find("#articles th:nth-child(4)").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
    words.sendKeys(Keys.ENTER);
    assertThat(numbers(browser, column)).isSorted();

    var published = browser.find("#articles th:nth-child(3) button");
    browser.ask("arguments[0].click(); return true", published);
    var days = Browser.texts(browser.all("#articles tbody td:nth-child(3)"));
    assertThat(days.stream().filter(day -> !day.isEmpty()).toList()).isSorted();
    assertThat(days.stream().dropWhile(day -> !day.isEmpty())).allMatch(String::isEmpty);
    assertThat(browser.all("#articles [aria-sort]")).hasSize(1);
    assertThat(browser.barriers()).isEmpty();
  }

  private static List<Integer> numbers(Browser browser, String cells) {
    return Browser.texts(browser.all(cells)).stream()
        .map(text -> Integer.valueOf(text.replace(",", ""))).toList();
  }

  @Test
  void a_phone_shows_it_without_scrolling_sideways_and_with_room_for_a_finger(Browser browser) {
    browser.width(Browser.PHONE).visit(page());
    browser.ask("""
        document.querySelectorAll('.finding, .card:nth-of-type(1), .text:nth-of-type(1)')
          .forEach(one => one.open = true);
        return true""");
    assertThat(browser.ask("return document.documentElement.scrollWidth"))
        .isEqualTo(browser.ask("return document.documentElement.clientWidth"));
    // WCAG 2.2, 2.5.8: 24 by 24 CSS pixels; links within a sentence or a table's cell are exempt
    assertThat(browser.ask("""
        return Array.from(document.querySelectorAll('button, select, input, summary, nav a'))
          .filter(one => one.checkVisibility()).map(one => one.getBoundingClientRect())
          .filter(box => box.width < 24 || box.height < 24).length""")).isEqualTo(0L);
  }

  @Test
  void headings_come_in_order_and_charts_and_tables_have_names(Browser browser) {
    browser.visit(page());
    assertThat(browser.ask("""
        let level = 0;
        return Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6')).filter(heading => {
          const before = level;
          level = Number(heading.tagName[1]);
          return level > before + 1;
        }).map(heading => heading.textContent)""")).isEqualTo(List.of());
    assertThat(browser.all("figure.chart svg")).isNotEmpty().allMatch(
        chart -> !Optional.ofNullable(chart.getDomAttribute("aria-label")).orElse("").isEmpty());
    assertThat(browser.ask("""
        return document.querySelectorAll('table').length
          - document.querySelectorAll('table > caption').length""")).isEqualTo(0L);
  }

  @Test
  void on_paper_the_findings_are_unfolded_and_what_is_only_for_the_screen_is_gone(
      Browser browser) {
    browser.visit(page()).printed();
    assertThat(browser.find("nav").isDisplayed()).isFalse();
    assertThat(browser.find("#filters").isDisplayed()).isFalse();
    assertThat(browser.ask("""
        return Array.from(document.querySelectorAll('.finding')).filter(finding =>
          !finding.open && finding.querySelector('blockquote').getBoundingClientRect().height > 0)
          .length""")).isEqualTo((long) browser.all(".finding.note").size());
    assertThat(shown(browser, ".text ol")).isZero();
    // nothing is cut off: tables are as long as they are, and fit a page of A4 laid across
    browser.width(PAPER);
    assertThat(browser.ask("""
        return Array.from(document.querySelectorAll('.wide'))
          .filter(one => getComputedStyle(one).overflow !== 'visible'
            || one.clientHeight < one.firstElementChild.clientHeight).length""")).isEqualTo(0L);
    assertThat(browser.ask("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void what_articles_and_things_are_called_or_say_stays_text(Browser browser, @TempDir Path folder)
      throws IOException {
    var name = "\"><img src=x onerror=document.title='gone'>";
    var articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("\"><img src=x onerror=alert(1)>.md"), """
        # 3 <script>document.title = 'gone'</script> frameworks

        ## 1. Glimmerjet

        <script>document.title = 'gone'</script> Glimmerjet is a fast framework for PHP.

        ## 2. Django

        Django is a slow framework. </li></ol></details><img src=x onerror=alert(2)>
        """);
    Files.writeString(articles.resolve("plain.txt"),
        "Glimmerjet is a slow framework for Python. Django is a fast framework.\n");
    var catalogue = Files.writeString(folder.resolve("frameworks.csv"), """
        id,name,kind,scope,languages,aliases
        hostile,"%s",micro-framework,backend,Python,Glimmerjet
        """.formatted(name.replace("\"", "\"\"")));
    new Crosscheck(new Settings(List.of(articles), folder.resolve("output"),
        Optional.of(catalogue), Optional.empty(), Optional.empty(), 1, false, "test"), Runs.CLOCK,
        Progress.NONE).run();

    browser.visit(folder.resolve("output").resolve("report.html").toUri());
    assertThat(browser.find("#frameworks").getText()).contains(name);
    assertThat(browser.find("#texts").getDomProperty("textContent"))
        .contains("<script>document.title = 'gone'</script>");
    assertThat(browser.all("img")).isEmpty();
    assertThat(browser.all("script")).hasSize(1);
    assertThat(browser.ask("return document.title")).asString().startsWith("crosscheck");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1);
    browser.visit(folder.resolve("output").resolve("plots").resolve("heat-map.svg").toUri());
    assertThat(browser.find("svg").getDomProperty("textContent")).contains(name);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(2);
  }

  /// The texts that stand out less than WCAG 2.2 asks for (4.5 to 1), each style once, and of the charts' colours those
  /// less than 3 to 1.
  private static final String CONTRASTS = """
      document.querySelectorAll('details').forEach(one => one.open = true);
      document.querySelector('.text ol a[id]') && (location.hash =
        document.querySelector('.text ol a[id]').id);
      const light = ([r, g, b]) => {
        const part = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
      };
      const ratio = (one, other) => {
        const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05);
      };
      const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
      const ground = one => {
        for (; one; one = one.parentElement) {
          const colour = numbers(getComputedStyle(one).backgroundColor);
          if (colour.length < 4 || colour[3] > 0) {
            return colour;
          }
        }
        return [255, 255, 255];
      };
      const poor = new Set();
      for (const one of document.querySelectorAll('body *:not(svg *)')) {
        if (!Array.from(one.childNodes).some(node => node.nodeType === 3 && node.data.trim())) {
          continue;
        }
        const [ink, paper] = [numbers(getComputedStyle(one).color), ground(one)];
        if (ratio(ink, paper) < 4.5) {
          poor.add(one.tagName + '.' + one.className + ' in ' + one.parentElement.className
            + ': ' + ratio(ink, paper).toFixed(2));
        }
      }
      const named = name => {
        const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim()
          .slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
        return [0, 2, 4].map(at => parseInt(hex.slice(at, at + 2), 16));
      };
      const pair = (one, other, least) => ratio(named(one), named(other)) < least
        && poor.add(one + ' on ' + other);
      for (let i = 1; i <= 8; i++) {
        pair('--on-dark', '--s' + i, 4.5);
        pair('--s' + i, '--paper', 3);
      }
      for (let i = 1; i <= 6; i++) {
        pair(i < 3 ? '--on-dark' : '--on-light', '--h' + i, 4.5);
      }
      return Array.from(poor);""";

  private static URI page() {
    return output.resolve("report.html").toUri();
  }

  private static void choose(Browser browser, String name, String value) {
    browser.ask("""
        const chooser = document.querySelector('select[name=' + arguments[0] + ']');
        chooser.value = arguments[1];
        chooser.dispatchEvent(new Event('input', { bubbles: true }));
        return true""", name, value);
  }

  /// How many of these there are to see.
  private static long shown(Browser browser, String selector) {
    return (Long) browser.ask("""
        return Array.from(document.querySelectorAll(arguments[0]))
          .filter(one => one.checkVisibility()).length""", selector);
  }

  /// A text without its spaces; where lines end is shown otherwise in a text.
  private static String letters(Object text) {
    return text.toString().replaceAll("\\s", "");
  }
}
