package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

  private static final String[] PIECES = {"a", "word", " ", "<b>", "&amp;", "é", "\uD83D\uDE80",
      "\n", "\r\n", "\r", "\t", "\"'", "</ol>"};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void every_line_is_the_articles_and_every_place_begins_its_quotation(int seed) {
    var random = new Random(seed);
    var text = IntStream.range(0, 200).mapToObj(_ -> PIECES[random.nextInt(PIECES.length)])
        .collect(Collectors.joining());
    var article = Article.of("x", text);
    var places = quotations(article, random, 30);
    var list = list(new ArticleText(
        analysis(article, quotations(article, random, 30), quotations(article, random, 15)), 3,
        name -> name, places));

    var lines = list.select("> li");
    assertThat(lines).hasSize(article.lines());
    IntStream.range(0, lines.size())
        .forEach(i -> assertThat(lines.get(i).wholeText())
            .isEqualTo(withoutEnds(article.lineSpan(i + 1).in(text).toString())));
    assertThat(list.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (var place : places) {
      var start = list.expectFirst("#x3-" + place.start() + "-" + place.end());
      int length = Integer.parseInt(
          start.hasAttr("data-n")
              ? start.attr("data-n")
              : String.valueOf(place.end() - place.start()));
      assertThat(after(list, start)).startsWith(withoutEnds(place.quote()));
      assertThat(withoutEnds(place.quote()).codePoints().count()).isEqualTo(length);
    }
  }

  @Test
  void a_zone_is_named_where_it_begins_and_what_is_no_content_looks_otherwise() {
    var article = Article.of("x", "Best tools\n\nBuy now!\nBuy more!\nDjango is one.");
    var list = list(new ArticleText(new Analysis(outline(article, List.of(
        sentence(0, article, "Best tools", Zone.TITLE),
        sentence(1, article, "Buy now!", Zone.PROMO),
        sentence(2, article, "Buy more!", Zone.PROMO),
        sentence(3, article, "Django is one.", Zone.BODY))), "en", 4, List.of(), List.of(),
        List.of(), List.of("")), 1, name -> name, List.of()));
    assertThat(list.select("li").eachAttr("data-zone")).containsExactly("title", "promo");
    assertThat(list.select("li.n").eachText()).containsExactly("Buy now!", "Buy more!");
    assertThat(list.select("li.h").eachText()).containsExactly("Best tools");
  }

  @Test
  void zones_within_one_line_are_told_apart() {
    var article = Article.of("x", "Home News Best tools of all");
    var list = list(new ArticleText(new Analysis(outline(article, List.of(
        sentence(0, article, "Home News", Zone.NAVIGATION),
        sentence(1, article, "Best tools of all", Zone.TITLE))), "en", 4, List.of(), List.of(),
        List.of(), List.of("")), 1, name -> name, List.of()));
    assertThat(list.select("span[data-zone=navigation]").text()).isEqualTo("Home News");
    assertThat(list.select("span[data-zone=title]").text()).isEqualTo("Best tools of all");
  }

  @Test
  void a_name_that_is_left_out_leads_to_the_reason_and_back() {
    var article = Article.of("x", "In spring we tried Rails and Zorp.");
    var spring = mention(article, "spring", "spring-id", Mention.Status.AMBIGUOUS);
    var analysis = new Analysis(outline(article, List.of()), "en", 7, List.of(spring,
        mention(article, "Rails", "rails", Mention.Status.LINKED),
        mention(article, "Zorp", "?Zorp", Mention.Status.UNKNOWN)), List.of(), List.of(),
        List.of(""));
    var list = list(new ArticleText(analysis, 7, name -> name.equals("rails")
        ? "Ruby on Rails"
        : name, List.of()));
    var mark = list.expectFirst("a.q");
    assertThat(mark.text()).isEqualTo("spring");
    assertThat(mark.attr("title")).contains("left out: 0.31 = an ordinary word");
    assertThat(list.select("b.k").attr("title")).isEqualTo("Ruby on Rails");
    assertThat(list.select("b.u").text()).isEqualTo("Zorp");

    var reasons = Jsoup
        .parse(new LeftOutNames(analysis, 7, name -> "Spring").list("h4").toString());
    var reason = reasons.expectFirst(mark.attr("href"));
    assertThat(reason.text())
        .isEqualTo("spring, line 1, for Spring: 0.31 = an ordinary word");
    assertThat(reason.expectFirst("a").attr("href")).isEqualTo("#" + mark.id());
  }

  private static Element list(ArticleText text) {
    return Jsoup.parse(text.markup().toString()).expectFirst("ol");
  }

  private static List<Evidence> quotations(Article article, Random random, int number) {
    return IntStream.range(0, number).mapToObj(_ -> {
      int start = boundary(article.text(), random.nextInt(article.text().length()));
      int end = boundary(article.text(),
          Math.min(article.text().length(), start + 1 + random.nextInt(20)));
      return article.quote(new Span(Math.min(start, end), Math.max(start, end)).strip(
          article.text()));
    }).filter(evidence -> !evidence.span().isEmpty()).distinct().toList();
  }

  /// No place within a pair of surrogates.
  private static int boundary(String text, int offset) {
    return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
        ? offset - 1
        : offset;
  }

  private static Analysis analysis(Article article, List<Evidence> names, List<Evidence> zones) {
    var mentions = new ArrayList<Mention>();
    for (var name : names) {
      mentions.add(new Mention(name, "some-id",
          one(List.of(Mention.Status.values()), mentions.size()), Zone.BODY, -1, 0,
          Score.of(0.5, "so")));
    }
    var sentences = zones.stream().sorted().map(zone -> new Sentence(0, zone.span(),
        one(List.of(Zone.values()), zone.start()), Sentence.Shape.PROSE, 0, 0,
        OptionalInt.empty(), List.of())).toList();
    return new Analysis(outline(article, sentences), "en", 7, mentions, List.of(), List.of(),
        List.of(""));
  }

  private static <T> T one(List<T> values, int number) {
    return values.get(number % values.size());
  }

  private static Outline outline(Article article, List<Sentence> sentences) {
    return new Outline(article, article.text(),
        new Metadata("", Optional.empty(), Optional.empty(), "", OptionalInt.empty(), List.of()),
        List.of(), List.of(new Section(0, 0, 0, new Span(0, 0), "",
            new Span(0, article.text().length()), Zone.BODY)),
        sentences, List.of(), List.of());
  }

  private static Sentence sentence(int index, Article article, String words, Zone zone) {
    int start = article.text().indexOf(words);
    return new Sentence(index, new Span(start, start + words.length()), zone,
        Sentence.Shape.PROSE, 0, 0, OptionalInt.empty(), List.of());
  }

  private static Mention mention(Article article, String words, String thing,
      Mention.Status status) {
    int start = article.text().indexOf(words);
    return new Mention(article.quote(new Span(start, start + words.length())), thing, status,
        Zone.BODY, -1, 0, Score.of(0.31, "an ordinary word"));
  }

  private static String withoutEnds(String text) {
    return text.replaceAll("[\r\n]", "");
  }

  /// The text of the list after an element.
  private static String after(Element list, Element start) {
    var text = new StringBuilder();
    var seen = new boolean[1];
    list.traverse((NodeVisitor) (node, _) -> {
      seen[0] |= node.equals(start);
      if (seen[0] && node instanceof TextNode words && !list.equals(words.parent())) {
        text.append(words.getWholeText());
      }
    });
    return text.toString();
  }
}
