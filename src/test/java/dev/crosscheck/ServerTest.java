package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.serve.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The server, asked as browsers and programs do, and as those do who mean harm.
class ServerTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<Throwable> BUGS = new ArrayList<>();

  @TempDir
  static Path output;

  private static Server server;

  @BeforeAll
  static void start() {
    Runs.run(output, Path.of("corpus/python"));
    server = Server.start(output, 0, BUGS::add);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void nothing_failed_by_a_fault_of_the_program() {
    assertThat(BUGS).isEmpty();
  }

  @Test
  void a_search_has_the_fields_of_the_command_line() {
    try (var folder = OutputFolder.open(output)) {
      assertThat(get("/api/search?q=flask&limit=10").body())
          .isEqualTo(folder.search(SearchRequest.of("flask")).json());
    }
    var filtered = json("/api/search?framework=django&facet=quality&polarity=positive&from=2000");
    assertThat(filtered.path("total").asInt()).isPositive();
    assertThat(filtered.path("hits").valueStream())
        .allSatisfy(hit -> assertThat(hit.path("frameworks").toString()).contains("django"));
  }

  @Test
  void pages_follow_each_other_by_their_marks() {
    var first = json("/api/search?q=framework&sort=article&limit=2");
    var second = json(
        "/api/search?q=framework&sort=article&limit=2&after="
            + encoded(first.path("next").asString()));
    var both = json("/api/search?q=framework&sort=article&limit=4");

    assertThat(first.path("hits").valueStream().toList()).hasSize(2);
    assertThat(second.path("hits").get(0)).isEqualTo(both.path("hits").get(2));
  }

  @Test
  void a_concordance_shows_finds_in_their_lines() {
    var lines = json("/api/concordance?q=flask&sort=1R&width=20").path("lines");

    assertThat(lines.valueStream()).isNotEmpty()
        .allSatisfy(
            line -> assertThat(line.path("keyword").asString()).containsIgnoringCase("flask"));
  }

  @Test
  void tables_are_told_and_read_a_page_at_a_time() {
    assertThat(json("/api/tables").path("tables").valueStream()
        .map(table -> table.path("name").asString())).contains("findings", "claims", "matrix");

    var all = json("/api/tables?table=claims&limit=1000");
    var django = json("/api/tables?table=claims&where=framework%3Ddjango&limit=3&offset=1");

    assertThat(all.path("total").asInt()).isEqualTo(all.path("rows").size());
    assertThat(all.path("complete").asBoolean()).isTrue();
    assertThat(json("/api/tables?table=claims&where=framework=django&where=facet=quality")
        .path("rows").valueStream()).isNotEmpty()
        .allMatch(row -> row.path("framework").asString().equals("django")
            && row.path("facet").asString().equals("quality"));
    assertThat(django.path("rows").valueStream()).hasSize(3)
        .allSatisfy(row -> assertThat(row.path("framework").asString()).isEqualTo("django"))
        .allSatisfy(row -> assertThat(row.path("line").isIntegralNumber()).isTrue());
    assertThat(django.path("total").asInt()).isBetween(4, all.path("total").asInt() - 1);
    assertThat(json("/api/tables?table=claims&text=no-such-word").path("total").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/api/search?q=(            | q         | ",
      "/api/search?q=framwork:django | q         | did you mean framework?",
      "/api/search?facet=qualty   | facet     | quality",
      "/api/search?from=yesterday | from      | 2023-05",
      "/api/search?sort=loudness  | sort      | newest",
      "/api/search?limit=lots     | ''        | from 0 to 1000",
      "/api/search?limit=9999     | ''        | from 0 to 1000",
      "/api/search?q=a&q=b        | ''        | give it once",
      "/api/search?query=a        | ''        | there are q, framework",
      "/api/tables?table=claims&where=frame=a | '' | severity=error",
      "/article                   | ''        | which article"})
  void what_makes_no_sense_gets_a_line_that_says_what_would(String address, String parameter,
      String advice) {
    var answer = get(address.strip());

    assertThat(answer.statusCode()).isEqualTo(400);
    var why = JSON.readTree(answer.body());
    assertThat(why.path("error").asString()).isNotBlank().doesNotContain("\n")
        .contains(advice == null ? "" : advice);
    assertThat(why.path("parameter").asString("")).isEqualTo(parameter);
  }

  @Test
  void an_address_that_is_none_is_refused() {
    for (var address : List.of("/api/search?q=%zz", "/%zz", "\u0001")) {
      assertThat(raw("GET " + address + " HTTP/1.1", "Host: localhost:" + port()))
          .startsWith("HTTP/1.1 400");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/../run.json", "/%2e%2e/run.json", "/index/segments_1",
      "/run.json", "/etc/passwd", "/api/tables?table=../run", "/article?id=../../etc/passwd",
      "//report.html/..", "/api", "/findings.csv/", "/report.html%00.csv"})
  void only_what_is_known_by_name_is_to_be_had(String address) {
    var answer = raw("GET " + address + " HTTP/1.1", "Host: localhost:" + port());

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("crosscheck_version", "root:");
  }

  @ParameterizedTest
  @CsvSource({"evil.example,421", "localhost,421", "127.0.0.1.nip.io:%d,421", "localhost:%d,200",
      "LOCALHOST:%d,200", "127.0.0.1:%d,200", "[::1]:%d,200"})
  void only_its_own_name_is_answered(String host, int status) {
    assertThat(raw("GET / HTTP/1.1", "Host: " + host.replace("%d", String.valueOf(port()))))
        .startsWith("HTTP/1.1 " + status);
  }

  @ParameterizedTest
  @CsvSource({"Origin: http://evil.example,403", "Origin: http://localhost:%d,200",
      "Origin: null,403", "Sec-Fetch-Site: cross-site,403", "Sec-Fetch-Site: same-origin,200"})
  void other_pages_are_not_answered(String header, int status) {
    assertThat(raw("GET /api/search?q=a HTTP/1.1", "Host: localhost:" + port(),
        header.replace("%d", String.valueOf(port())))).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void it_can_only_be_read_from() {
    for (var method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
      assertThat(raw(method + " /api/search?q=a HTTP/1.1", "Host: localhost:" + port(),
          "Content-Length: 0")).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
    }
    var head = raw("HEAD /report.html HTTP/1.1", "Host: localhost:" + port());
    assertThat(head).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
  }

  @Test
  void nothing_foreign_may_run_or_load() {
    for (var page : List.of("/", "/report.html", "/article?id=" + article(), "/api/search?q=a")) {
      var headers = get(page).headers();
      assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(
          policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void long_addresses_and_queries_are_refused() {
    assertThat(get("/api/search?q=" + "a".repeat(20_000)).statusCode()).isEqualTo(414);
    assertThat(get("/api/search?q=" + "a+".repeat(5_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void a_search_that_takes_too_long_is_given_up_and_told() {
    try (var hasty = Server.start(output, 0, BUGS::add, Duration.ZERO)) {
      for (var question : List.of("search?q=*a*", "search?q=nosuchword", "concordance?q=flask")) {
        var answer = get(hasty, "/api/" + question);
        assertThat(answer.statusCode()).as(question).isEqualTo(503);
        assertThat(JSON.readTree(answer.body()).path("error").asString())
            .contains("longer than 0.00 seconds", "rarer words");
      }
    }
  }

  @Test
  void many_are_answered_at_once() throws Exception {
    var total = json("/api/search?q=framework").path("total");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<JsonNode>>();
      for (int i = 0; i < 60; i++) {
        answers.add(threads.submit(() -> json("/api/search?q=framework").path("total")));
      }
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(total);
      }
    }
  }

  @Test
  void an_article_is_shown_with_the_stretch_that_is_asked_for() {
    var hit = json("/api/search?q=flask&limit=1").path("hits").get(0);
    var page = get("/article?id=" + encoded(hit.path("article").asString()) + "&start="
        + hit.path("start").asInt() + "&end=" + hit.path("end").asInt());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.body())
        .contains("id=\"x1-" + hit.path("start").asInt() + "-" + hit.path("end").asInt());
  }

  @Test
  void every_address_that_is_described_is_answered_with_the_parameters_described()
      throws IOException {
    var described = json("/api/openapi.json");
    assertThat(described.path("openapi").asString()).startsWith("3.1");
    for (var path : described.path("paths").properties()) {
      var names = path.getValue().path("get").path("parameters").valueStream()
          .map(parameter -> parameter.path("name").asString()).toList();
      assertThat(get(path.getKey() + "?nothing=1").body())
          .contains(names.isEmpty() ? "this takes none" : "there are " + String.join(", ", names));
    }
  }

  @Test
  void the_next_run_is_seen(@TempDir Path other) throws IOException {
    Runs.run(other, Path.of("corpus/python"));
    try (var two = Server.start(other, 0, BUGS::add)) {
      var before = json(two, "/api/search?q=rails").path("articles");
      Runs.run(other, Path.of("corpus/ruby"));
      Files.setLastModifiedTime(other.resolve("run.json"),
          FileTime.fromMillis(1));
      assertThat(json(two, "/api/search?q=rails").path("articles")).isNotEqualTo(before);
    }
  }

  @Test
  void without_an_output_or_a_port_it_says_so(@TempDir Path empty) {
    assertThatThrownBy(() -> Server.start(empty, 0, BUGS::add)).isInstanceOf(UnusableInput.class)
        .hasMessageContaining("run the analysis first");
    assertThatThrownBy(() -> Server.start(output, port(), BUGS::add))
        .isInstanceOf(UnusableInput.class).hasMessageContaining("--port");
  }

  private static String article() {
    return encoded(
        json("/api/search?q=flask&limit=1").path("hits").get(0).path("article").asString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int port() {
    return server.address().getPort();
  }

  private static JsonNode json(String address) {
    return json(server, address);
  }

  private static JsonNode json(Server asked, String address) {
    var answer = get(asked, address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> get(String address) {
    return get(server, address);
  }

  private static HttpResponse<String> get(Server asked, String address) {
    return send(asked.address().toString().replaceAll("/$", "") + address);
  }

  private static HttpResponse<String> send(String address) {
    try {
      return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// All that comes back for a request that no library would send.
  private static String raw(String... lines) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
