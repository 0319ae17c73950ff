package dev.crosscheck.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordAnalyzerTest {

  private static final Set<String> NAMES = Set.of("rails", "kubernetes");
  private static final Analyzer TEXTS = WordAnalyzer.ofTexts(NAMES);
  private static final Analyzer QUERIES = WordAnalyzer.ofQueries(NAMES);

  private static final List<String> PIECES = List.of("a", "Z", "é", "ß", "İ", "東", "😀", "\uD83D",
      "\u0301", "1", ",234",
      ".", "..", "'", "’", "s", "#", "++", "/", "&", "-", "_", " ", "\n", "net", "js", "c",
      "https://", "www.", "plus",
      "node", "(", ")", "x".repeat(300));

  /// A term, its place, and the position it stands at.
  record Term(String term, int start, int end, int position) {}

  @ParameterizedTest(name = "{0}")
  @CsvSource(quoteCharacter = '"', textBlock = """
      C#,                     csharp
      c sharp,                csharp
      C++,                    cplusplus
      cpp,                    cplusplus
      "C++, C# and C",        cplusplus csharp and c
      F#,                     fsharp
      C#/.NET,                csharp dotnet
      .NET,                   dotnet
      "(.NET 8)",             dotnet 8
      dot net,                dotnet
      DotNet,                 dotnet
      ASP.NET,                aspnet
      asp net,                aspnet
      ASP .NET,               aspnet
      aspnet,                 aspnet
      ASP.NET Core,           aspnet core
      VB.NET,                 vbnet
      Node.js,                nodejs
      Node.js-based,          nodejs based
      NodeJS,                 nodejs
      node js,                nodejs
      Node-JS,                nodejs
      Next.js',               nextjs
      Next.js's,              nextjs
      Vue.js / React.js,      vuejs reactjs
      CI/CD,                  cicd
      ci cd,                  cicd
      TCP/IP,                 tcpip
      client/server,          client server
      Python/Django,          python django
      R&D,                    rd
      full-stack,             fullstack
      Full stack,             fullstack
      back-end and front end, backend and frontend
      open-source,            opensource
      Django's views,         django view
      Django’s,               django
      don't,                  dont
      frameworks,             framework
      libraries,              library
      classes,                class
      boxes,                  box
      Rails,                  rails
      Kubernetes,             kubernetes
      Express,                express
      Redis,                  redis
      CSS,                    css
      APIs,                   api
      "1,240,033 stars",      1240033 star
      "1,24",                 1 24
      Python 3.11,            python 3.11
      v2.0.1,                 v2.0.1
      e.g. Flask,             eg flask
      café,                   cafe
      https://www.djangoproject.com/start/?a=b#c, djangoprojectcom
      djangoproject.com,      djangoprojectcom
      see www.flask.dev.,     see flaskdev
      a.b.c.d.e,              a b c d e
      #1 choice!,             1 choice
      **bold** _it_,          bold it
      active_record,          activerecord
      … — !,                  ""
      """)
  void a_query_asks_for_one_form_however_a_name_is_spelled(String text, String terms) {
    assertThat(terms(QUERIES, text).stream().map(Term::term).collect(Collectors.joining(" ")))
        .isEqualTo(terms);
  }

  @Test
  void a_text_holds_a_name_beside_its_parts_at_one_position() {
    assertThat(terms(TEXTS, "An ASP.NET app on nodejs")).containsExactly(new Term("an", 0, 2, 1),
        new Term("aspnet", 3, 10, 2), new Term("asp", 3, 6, 2), new Term("net", 7, 10, 2),
        new Term("app", 11, 14, 3),
        new Term("on", 15, 17, 4), new Term("nodejs", 18, 24, 5), new Term("node", 18, 22, 5),
        new Term("js", 22, 24, 5));
  }

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void places_go_forward_and_stay_inside_any_text(int seed) {
    var random = new Random(seed);
    var text = random.ints(random.nextInt(60), 0, PIECES.size()).mapToObj(PIECES::get)
        .collect(Collectors.joining());
    int last = 0;
    for (var term : terms(TEXTS, text)) {
      assertThat(term.term).isNotEmpty();
      assertThat(term.start).isGreaterThanOrEqualTo(last).isLessThan(term.end);
      assertThat(term.end).isLessThanOrEqualTo(text.length());
      last = term.start;
    }
    assertThat(terms(TEXTS, text)).as("the same again").isEqualTo(terms(TEXTS, text));
    assertThat(terms(TEXTS, text)).extracting(Term::term)
        .containsAll(terms(QUERIES, text).stream().map(Term::term).toList());
  }

  @Test
  void a_long_line_is_read_in_time_that_grows_with_its_length() {
    for (var piece : List.of("x", "a.", "a/", "1,234", "c plus ", "'s", "http://")) {
      var text = piece.repeat(1_000_000 / piece.length());
      assertThat(terms(QUERIES, text)).hasSizeLessThan(600_000);
    }
  }

  private static List<Term> terms(Analyzer analyzer, String text) {
    var terms = new ArrayList<Term>();
    try (var stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offsets = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      int position = 0;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        terms.add(new Term(term.toString(), offsets.startOffset(), offsets.endOffset(), position));
      }
      stream.end();
      assertThat(offsets.endOffset()).isEqualTo(text.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
