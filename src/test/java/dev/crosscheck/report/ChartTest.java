package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.FrameworkSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class ChartTest {

  private static final String HOSTILE = "\"><img src=x onerror=alert(1)>&]]>";

  @TempDir
  private Path folder;

  @Test
  void a_file_is_whole_in_itself_and_what_things_are_called_stays_text() throws Exception {
    for (var chart : List.of(consensus(HOSTILE), heatMap(HOSTILE), bump(HOSTILE),
        new FacetChart(Map.of(Facet.QUALITY, 3, Facet.LANGUAGE, 9), Map.of(Facet.QUALITY, 2))
            .chart())) {
      var document = file(chart);
      var root = document.getDocumentElement();
      assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
      assertThat(root.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(chart.title());
      assertThat(document.getElementsByTagName("img").getLength()).isZero();
      assertThat(document.getElementsByTagName("script").getLength()).isZero();
      assertThat(root.getElementsByTagName("style").item(0).getTextContent())
          .contains("--paper").doesNotContain("url(", "@import");
      if (!chart.name().equals("claims")) {
        assertThat(root.getTextContent()).contains(HOSTILE);
      }
    }
  }

  @Test
  void everything_lies_within_the_drawing() throws Exception {
    for (var chart : List.of(consensus("Django"), heatMap("Django"), bump("Django"))) {
      var document = file(chart);
      assertThat(document.getElementsByTagName("text").getLength()).isPositive();
      for (var name : List.of("line", "circle", "rect", "text")) {
        var shapes = document.getElementsByTagName(name);
        IntStream.range(0, shapes.getLength()).mapToObj(i -> (Element) shapes.item(i))
            .filter(shape -> !shape.getAttribute("class").equals("paper"))
            .forEach(shape -> Map.of("x", chart.width(), "x1", chart.width(), "x2",
                chart.width(), "cx", chart.width(), "y", chart.height(), "y1", chart.height(),
                "y2", chart.height(), "cy", chart.height()).forEach((attribute, most) -> {
                  if (shape.hasAttribute(attribute)) {
                    assertThat(Integer.parseInt(shape.getAttribute(attribute)))
                        .isBetween(0, most);
                  }
                }));
      }
    }
  }

  @Test
  void the_range_of_a_leader_is_drawn_and_said() {
    var drawn = consensus("Django").content().toString();
    assertThat(drawn).contains(">Django</text>", ">1 (1–3)</text>", "class=\"dot\"",
        "class=\"range\"");
  }

  @Test
  void a_line_is_broken_where_an_article_between_does_not_rank_the_thing() {
    var things = List.of(thing("a", 3), thing("b", 3), thing("c", 2));
    var chart = BumpChart.of(things, List.of(article(1, Map.of("a", 1, "b", 2)),
        article(2, Map.of("b", 1, "c", 2)), article(3, Map.of("a", 2, "b", 1, "c", 30))));
    assertThat(chart.articles()).hasSize(3);
    var drawn = chart.chart().content().toString();
    assertThat(drawn).contains("class=\"way s1 gap\"", "class=\"way s2\"", ">30</text>");
    assertThat(drawn).doesNotContain("class=\"way s2 gap\"");
    assertThat(BumpChart.of(things, List.of(article(1, Map.of("a", 1, "b", 2)))).isWorthDrawing())
        .isFalse();
  }

  private Document file(Chart chart)
      throws IOException, ParserConfigurationException, SAXException {
    chart.write(folder);
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (var in = Files.newInputStream(folder.resolve(chart.name() + ".svg"))) {
      return factory.newDocumentBuilder().parse(in);
    }
  }

  private static Chart consensus(String name) {
    var row = new Consensus("a", "kemeny", Consensus.Missing.LAST, 1, false, 3, 1);
    return new ConsensusChart(List.of(new Leader(thing(name, 2), row,
        Map.of(Leader.Way.of(row), row)))).chart();
  }

  private static Chart heatMap(String name) {
    return new HeatMapChart(List.of(thing(name, 2)), List.of(article(1, Map.of(name, 3)),
        article(2, Map.of()))).chart();
  }

  private static Chart bump(String name) {
    return BumpChart.of(List.of(thing(name, 2), thing("other", 2)),
        List.of(article(1, Map.of(name, 1, "other", 2)), article(2, Map.of(name, 2, "other", 40))))
        .chart();
  }

  private static FrameworkSummary thing(String name, int lists) {
    return new FrameworkSummary(name, name, "library", List.of(), true, lists, 5, lists,
        OptionalInt.of(1), OptionalDouble.of(1), OptionalInt.of(2), OptionalInt.of(1), 1, 0, 0, 0,
        0);
  }

  private static PageArticle article(int number, Map<String, Integer> positions) {
    return new PageArticle(number, "folder/article-" + number + ".md", "", List.of(),
        OptionalInt.empty(), OptionalInt.empty(), 0, new ArticleQuality(Map.of(), 0), "",
        positions, Map.of(), Set.of());
  }
}
