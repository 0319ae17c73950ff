package dev.crosscheck.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void a_page_reads_like_a_printed_text() {
    var page = page("""
        <article><h1>Ten tools</h1>
        <p>First   paragraph,
          <b>bold</b> &amp; plain.</p>
        <h2>Benefits</h2>
        <ul><li>Fast</li><li><p>Small</p><ul><li>in memory</li><li>on disk</li></ul></li></ul>
        <p>And in order:</p>
        <ol><li>One<li>Two</ol>
        <blockquote><p>Somebody said so.</p></blockquote>
        <pre>int x = 1;
          int y;</pre>
        <figure><img src="a.png" alt="not seen"><figcaption>A picture</figcaption></figure>
        </article>""");
    assertThat(page.text()).isEqualTo("""
        Ten tools

        First paragraph, bold & plain.

        Benefits

        • Fast
        • Small
          • in memory
          • on disk

        And in order:

        1. One
        2. Two

        Somebody said so.

        int x = 1;
          int y;

        A picture
        """);
    assertThat(seen(page)).containsExactly("HEADING1 Ten tools",
        "PARAGRAPH First paragraph, bold & plain.",
        "HEADING2 Benefits", "ITEM1 [•] Fast", "ITEM1 [•] Small", "ITEM2 [•] in memory",
        "ITEM2 [•] on disk",
        "PARAGRAPH And in order:", "ITEM1 [1.] One", "ITEM1 [2.] Two", "QUOTE Somebody said so.",
        "CODE int x = 1;\n  int y;", "CAPTION A picture");
    assertThat(page.blocks().stream().filter(block -> block.kind() == Kind.ITEM).map(Block::group))
        .containsExactly(1, 1, 2, 2, 3, 3);
  }

  @Test
  void numbers_of_lists_are_those_that_a_browser_shows() {
    assertThat(seen(
        page("<ol start=5 reversed><li>E<li>D<li value=2>B<li>A</ol><ol type=a><li>x<li>y</ol>")))
        .containsExactly("ITEM1 [5.] E", "ITEM1 [4.] D", "ITEM1 [2.] B", "ITEM1 [1.] A",
            "ITEM1 [a.] x", "ITEM1 [b.] y");
  }

  @Test
  void a_number_that_the_page_prints_itself_is_the_marker() {
    var page = page(
        "<h2>3. Django</h2><h2>#4 Flask</h2><h3>2.0 is out</h3><ul><li>1) Rails</li><li>- Sinatra</li></ul>");
    assertThat(seen(page)).containsExactly("HEADING2 [3.] Django", "HEADING2 [#4] Flask",
        "HEADING3 2.0 is out",
        "ITEM1 [1)] Rails", "ITEM1 [-] Sinatra");
    assertThat(page.text())
        .isEqualTo("3. Django\n\n#4 Flask\n\n2.0 is out\n\n1) Rails\n- Sinatra\n");
  }

  @Test
  void a_heading_within_an_ordered_item_has_its_number() {
    var page = page(
        "<ol><li><h3>Django</h3><p>Text.</p><p>More.</p></li><li><h3>Flask</h3><p>Text.</p></li></ol>");
    assertThat(seen(page)).containsExactly("HEADING3 [1.] Django", "PARAGRAPH Text.",
        "PARAGRAPH More.",
        "HEADING3 [2.] Flask", "PARAGRAPH Text.");
    assertThat(page.text()).isEqualTo("1. Django\n\nText.\n\nMore.\n\n2. Flask\n\nText.\n");
  }

  @Test
  void rows_of_a_table_stand_on_lines_with_their_cells_at_their_columns() {
    var page = page("""
        <table><caption>Figures</caption>
        <thead><tr><th>Name<th>Stars<th>Since</tr></thead>
        <tr><th>Django<td>5<td rowspan=2>2005</tr>
        <tr><td>Rails<td></tr>
        <tr><td colspan=2>Both<td><ul><li>a</li><li>b</li></ul></tr>
        <tr><td><img alt="logo of Flask"><td>3<td>2010</tr>
        </table>""");
    assertThat(page.text()).isEqualTo("""
        Figures

        Name | Stars | Since
        Django | 5 | 2005
        Rails |\s
        Both |  | a; b
        logo of Flask | 3 | 2010
        """.replace("Rails | \n", "Rails | \n"));
    assertThat(page.blocks().stream().filter(block -> block.row() < 4 && block.group() > 0)
        .map(block -> block.kind() + " " + block.row() + "," + block.column() + " "
            + block.span().in(page.text())))
        .containsExactly("HEADER_CELL 0,0 Name", "HEADER_CELL 0,1 Stars", "HEADER_CELL 0,2 Since",
            "CELL 1,0 Django",
            "CELL 1,1 5", "CELL 1,2 2005", "CELL 2,0 Rails", "CELL 3,0 Both", "CELL 3,2 a; b");
  }

  @Test
  void a_table_that_only_arranges_the_page_is_read_as_text() {
    assertThat(seen(page("<table><tr><td><p>Left</p><td><h2>Right</h2><p>Words</p></table>")))
        .containsExactly("PARAGRAPH Left", "HEADING2 Right", "PARAGRAPH Words");
  }

  @Test
  void line_breaks_are_kept_and_two_of_them_part_paragraphs() {
    assertThat(
        seen(page("<p>One<br>two<br><br>three<br></p>four <span>f</span><i>ive</i><div>six</div>")))
        .containsExactly("PARAGRAPH One\ntwo", "PARAGRAPH three", "PARAGRAPH four five",
            "PARAGRAPH six");
  }

  @Test
  void a_short_bold_line_is_a_heading_and_a_bold_sentence_is_none() {
    assertThat(seen(
        page("<h2>Tools</h2><p><strong>1. Django</strong></p><p>Text.</p><p><b>Note well.</b></p>"
            + "<p><b>Language: Python</b></p><p><b>Bold</b> start.</p>")))
        .containsExactly("HEADING2 Tools",
            "HEADING3 [1.] Django", "PARAGRAPH Text.", "PARAGRAPH Note well.",
            "PARAGRAPH Language: Python",
            "PARAGRAPH Bold start.");
  }

  @Test
  void comments_are_no_part_of_the_article_however_long() {
    assertThat(
        seen(page("<article><p>Short.</p></article><section id=comments><p>" + "Long. ".repeat(9)
            + "</p></section>")))
        .containsExactly("PARAGRAPH Short.", "NAVIGATION " + "Long. ".repeat(9).strip());
  }

  @Test
  void what_is_not_seen_is_no_text() {
    assertThat(seen(page(
        """
            <p>Seen<script>no()</script><style>p{}</style><noscript>no</noscript><span hidden>no</span>
            <span style="display: none">no</span><span class="sr-only">no</span><!-- no --><svg><text>no</text></svg></p>
            <h2>Title<a href="#title" class="anchor">#</a></h2><p>Dj\u00ADan\u200Bgo</p><template><p>no</p></template>
            """)))
        .containsExactly("PARAGRAPH Seen", "HEADING2 Title", "PARAGRAPH Django");
  }

  @Test
  void menus_banners_and_links_elsewhere_are_navigation() {
    var page = page(
        """
            <header><a href="/">Site</a><nav><ul><li><a href="/a">A</a></li></ul></nav></header>
            <div class="cookieBanner">We use cookies.</div>
            <main><header><h1>Title</h1><p>By Ann</p></header><p>The article itself goes on for a while here.</p>
            <ul><li><a href="https://x.org">X</a></li><li><a href="https://y.org">Y</a></li></ul>
            <p>It has more to say, and it says it, so that it makes the greater part of this page by far.</p>
            <h2>Related posts</h2><ul><li><a href="/z">Z</a></li></ul></main>
            <aside>Advert</aside><footer>© Site</footer>""");
    assertThat(seen(page)).containsExactly("NAVIGATION Site", "NAVIGATION A",
        "NAVIGATION We use cookies.",
        "HEADING1 Title", "PARAGRAPH By Ann",
        "PARAGRAPH The article itself goes on for a while here.", "ITEM1 [•] X",
        "ITEM1 [•] Y",
        "PARAGRAPH It has more to say, and it says it, so that it makes the greater part of this page by far.",
        "HEADING2 Related posts", "NAVIGATION Z", "NAVIGATION Advert", "NAVIGATION © Site");
  }

  @Test
  void links_before_all_text_are_a_menu_unless_they_are_the_page() {
    String links = "<a href=a>A</a><br><a href=b>B</a><br><a href=c>C</a>";
    assertThat(seen(page("<table><tr><td>" + links + "<td><p>All that the page says.</p></table>")))
        .containsExactly("NAVIGATION A\nB\nC", "PARAGRAPH All that the page says.");
    assertThat(seen(page("<div>" + links + "</div><p>Short.</p>")))
        .containsExactly("NAVIGATION A\nB\nC", "PARAGRAPH Short.");
    assertThat(seen(page("<div>" + links + "</div>"))).containsExactly("PARAGRAPH A\nB\nC");
  }

  @Test
  void a_link_to_a_place_of_the_page_keeps_its_words() {
    assertThat(seen(page(
        "<p>Posted on <a href='#'><time>5 May 2024</time></a></p><h2>Top<a href='#top'>¶</a></h2>")))
        .containsExactly("PARAGRAPH Posted on 5 May 2024", "HEADING2 Top");
  }

  @Test
  void terms_and_their_explanations_stand_together() {
    assertThat(
        page("<dl><dt>Hugo</dt><dd>Go, 2013</dd><dt>Jekyll</dt><dd>Ruby, 2008</dd></dl>").text())
        .isEqualTo("Hugo\nGo, 2013\nJekyll\nRuby, 2008\n");
  }

  @Test
  void a_wrapper_that_is_called_like_a_menu_is_the_page() {
    assertThat(seen(page("<div class='has-sidebar'><p>All there is.</p></div>")))
        .containsExactly("PARAGRAPH All there is.");
  }

  @Test
  void the_source_of_a_page_that_was_escaped_into_a_page_is_read_as_the_page() {
    var page = page("<p>&lt;!DOCTYPE html&gt;&lt;html&gt;&lt;title&gt;Inner&lt;/title&gt;</p>"
        + "<p>&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;&lt;/html&gt;</p>");
    assertThat(page.text()).isEqualTo("Fish & chips\n");
    assertThat(page.meta()).containsEntry("title", "Inner");
  }

  @Test
  void a_page_that_talks_about_markup_keeps_it() {
    assertThat(page("<p>Use &lt;html lang=en&gt; and **bold** marks.</p>").text())
        .isEqualTo("Use <html lang=en> and **bold** marks.\n");
  }

  @Test
  void a_page_says_what_it_is() {
    var page = page(
        """
            <html lang="en-GB"><head><title>Five tools | The Site</title>
            <meta property="og:site_name" content="The Site"><meta name="author" content="Ann Other">
            <meta property="article:published_time" content="2024-03-04T23:30:00Z">
            <meta property="article:modified_time" content="2024-05-06"><link rel=canonical href="https://x.org/five">
            </head><body><article><time datetime="2024-03-05">5 March 2024</time><p>Words.</p></article>""");
    assertThat(page.meta()).containsOnly(Map.entry("title", "Five tools"),
        Map.entry("site", "The Site"),
        Map.entry("author", "Ann Other"), Map.entry("published", "2024-03-05"),
        Map.entry("modified", "2024-05-06"),
        Map.entry("language", "en-GB"), Map.entry("url", "https://x.org/five"));
  }

  @Test
  void linked_data_says_it_too_and_broken_linked_data_says_nothing() {
    var page = page(
        """
            <script type="application/ld+json">{"broken": </script>
            <script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "Org"},
              {"@type": ["BlogPosting"], "headline": "Head", "datePublished": "2023-01-02T03:04:05+01:00",
              "author": [{"@type": "Person", "name": "Ann"}, {"name": "Bob"}]}]}</script><p>Words.</p>""");
    assertThat(page.meta()).containsOnly(Map.entry("title", "Head"),
        Map.entry("published", "2023-01-02"),
        Map.entry("author", "Ann, Bob"));
  }

  @Test
  void a_heading_that_the_page_shortens_for_its_own_title_is_the_title() {
    assertThat(HtmlText.of("<title>Two lamps | Light</title><h1>Two lamps: which is brighter?</h1>",
        Map.of()).meta()).containsEntry("title", "Two lamps: which is brighter?");
    assertThat(HtmlText.of("<title>Two lamps | Light</title><h1>Two lampshades</h1>", Map.of())
        .meta()).containsEntry("title", "Two lamps | Light");
  }

  @Test
  void what_the_container_says_goes_before_what_the_page_says() {
    var page = HtmlText.of("<title>Page</title><h1>Heading</h1>", Map.of("title", "Known"));
    assertThat(page.meta()).containsEntry("title", "Known");
  }

  @Test
  void dates_of_many_forms_are_days_and_ambiguous_ones_are_none() {
    assertThat(List.of("2024-03-05", "2024-03-05T10:00:00Z", "2024/3/5", "20240305", "5 March 2024",
        "5th Mar, 2024",
        "March 5th, 2024 9:28 PM", "Mar 5 2024", "Tue, 5 Mar 2024 11:05:30 GMT",
        "Tue Mar 05 2024 10:00:00 GMT+0100",
        "Tuesday, March 5, 2024"))
        .allSatisfy(text -> assertThat(Dates.iso(text)).contains("2024-03-05"));
    assertThat(List.of("03/04/2024", "2024-13-05", "2024-02-30", "yesterday", "", "1709632800"))
        .allSatisfy(text -> assertThat(Dates.iso(text)).isEmpty());
  }

  private static HtmlText page(String html) {
    return HtmlText.of(html, Map.of());
  }

  private static List<String> seen(HtmlText page) {
    return page.blocks().stream()
        .map(block -> block.kind() + (block.level() > 0 ? "" + block.level() : "")
            + (block.marker().isEmpty() ? " " : " [" + block.marker() + "] ")
            + block.span().in(page.text()))
        .toList();
  }
}
