package dev.crosscheck.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @TempDir
  Path folder;

  @Test
  void a_label_file_is_read_and_what_is_not_needed_passed_over() throws IOException {
    write("a.json",
        """
            {"article": "a.md", "title": "A", "published": "2024-01-01",
             "mentions": [{"start": 4, "end": 9, "surface": "Flask", "framework": "flask"},
                          {"start": 20, "end": 22, "surface": "Go", "framework": "go", "optional": true}],
             "rankings": [{"role": "main", "ordered": true,
                           "items": [{"position": 2, "framework": "flask", "metric": "github-stars"}]}],
             "claims": [{"framework": "flask", "facet": "first-release", "value": 2010, "polarity": "-"}],
             "findings": [{"kind": "lists-differ", "note": "one is short"}]}
            """);

    var label = Labels.in(folder, "").all().getFirst();

    assertThat(label.article()).isEqualTo("a.md");
    assertThat(label.mentions()).containsExactly(
        new Label.Mention(4, 9, "Flask", "flask", false), new Label.Mention(20, 22, "Go", "go",
            true));
    assertThat(label.items()).containsExactly(new Label.Item(Ranking.Role.MAIN, 2, "flask"));
    assertThat(label.claims()).containsExactly(
        new Label.Claim("flask", Facet.FIRST_RELEASE, "2010", Polarity.NEGATIVE, "",
            new Label.Quotation.Words("")));
    assertThat(label.findings())
        .containsExactly(new Label.Finding("lists-differ", "one is short"));
  }

  @Test
  void a_claim_may_tell_the_place_of_its_words_instead_of_them() throws IOException {
    write("a.json",
        """
            {"article": "a.md",
             "claims": [{"framework": "flask", "facet": "language", "value": "python", "polarity": "+",
                         "start": 4, "end": 30}]}
            """);

    assertThat(Labels.in(folder, "").all().getFirst().claims()).extracting(Label.Claim::quotation)
        .containsExactly(new Label.Quotation.Place(4, 30));
  }

  @Test
  void a_folder_named_labels_is_preferred_and_some_articles_can_be_chosen() throws IOException {
    write("other.json", "{}");
    write("labels/b.json", "{\"article\": \"b.md\"}");
    write("labels/a.json", "{\"article\": \"a.md\"}");

    assertThat(Labels.in(folder, "").all()).extracting(Label::article)
        .containsExactly("a.md", "b.md");
    assertThat(Labels.in(folder, "b.").all()).extracting(Label::article).containsExactly("b.md");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{\"article\": | x.json:1: is no JSON",
      "[] | x.json: the file must be an object with fields, not []",
      "{} | x.json: article must be a text, but is missing",
      "{\"article\": \" \"} | x.json: article must name the article",
      "{\"article\": \"a\", \"mentions\": {}} | x.json: mentions must be a list, not {}",
      "{\"article\": \"a\", \"mentions\": [7]} | x.json: mentions[0] must be an object",
      "{\"article\": \"a\", \"mentions\": [{\"start\": -1}]} | x.json: mentions[0].start must be a whole number from 0, not -1",
      "{\"article\": \"a\", \"mentions\": [{\"start\": 5, \"end\": 5}]} | mentions[0].end must be more than its start 5",
      "{\"article\": \"a\", \"mentions\": [{\"start\": 5, \"end\": 6}]} | mentions[0].framework must be a text",
      "{\"article\": \"a\", \"mentions\": [{\"start\": 5, \"end\": 6, \"framework\": \"x\", \"optional\": 1}]} | optional must be true or false, not 1",
      "{\"article\": \"a\", \"rankings\": [{\"role\": \"first\"}]} | rankings[0].role must be one of main recap other",
      "{\"article\": \"a\", \"rankings\": [{\"role\": \"main\", \"items\": [{\"position\": \"x\"}]}]} | rankings[0].items[0].position",
      "{\"article\": \"a\", \"claims\": [{\"framework\": \"x\", \"facet\": \"speed\"}]} | claims[0].facet must be one of language",
      "{\"article\": \"a\", \"claims\": [{\"framework\": \"x\", \"facet\": \"kind\", \"value\": \"y\", \"polarity\": \"?\"}]} | claims[0].polarity must be + or -",
      "{\"article\": \"a\", \"claims\": [{\"framework\": \"x\", \"facet\": \"kind\", \"value\": \"y\", \"polarity\": \"+\", \"start\": 5}]} | claims[0].end must be a whole number from 0, but is missing",
      "{\"article\": \"a\", \"findings\": [{\"kind\": \"typo\"}]} | findings[0].kind must be one of"})
  void a_broken_label_is_named_by_file_and_place_in_one_line(String json, String message)
      throws IOException {
    write("x.json", json);

    assertThatExceptionOfType(BrokenLabel.class).isThrownBy(() -> Labels.in(folder, ""))
        .withMessageContaining(message)
        .satisfies(broken -> assertThat(broken.getMessage()).doesNotContain("\n"));
  }

  @Test
  void a_label_that_is_no_utf_8_is_named() throws IOException {
    Files.write(folder.resolve("x.json"), new byte[]{'{', (byte) 0xff, '}'});

    assertThatExceptionOfType(BrokenLabel.class).isThrownBy(() -> Labels.in(folder, ""))
        .withMessageContaining("x.json").withMessageContaining("UTF-8");
  }

  @Test
  void a_folder_without_labels_is_named() {
    assertThatExceptionOfType(BrokenLabel.class).isThrownBy(() -> Labels.in(folder, ""))
        .withMessageContaining("no label file");
    assertThatExceptionOfType(BrokenLabel.class)
        .isThrownBy(() -> Labels.in(folder.resolve("none"), "")).withMessageContaining("none");
  }

  @Test
  void an_article_is_known_by_its_id_and_else_by_its_last_part() throws IOException {
    write("a.json", "{\"article\": \"a.md\"}");
    write("b.json", "{\"article\": \"x/b.md\"}");
    write("c.json", "{\"article\": \"record 7\"}");

    assertThat(byArticle("in/a.md", "x/b.md", "y/b.md", "feed.jsonl!/record 7", "z.md"))
        .hasSize(3).containsKeys("in/a.md", "x/b.md", "feed.jsonl!/record 7");
  }

  @Test
  void an_article_that_may_be_two_is_told() throws IOException {
    write("a.json", "{\"article\": \"a.md\"}");

    assertThatExceptionOfType(BrokenLabel.class).isThrownBy(() -> byArticle("x/a.md", "y/a.md"))
        .withMessageContaining("a.json").withMessageContaining("x/a.md or y/a.md");
  }

  @Test
  void an_article_that_is_labelled_twice_is_told() throws IOException {
    write("a.json", "{\"article\": \"a.md\"}");
    write("b.json", "{\"article\": \"x/a.md\"}");

    assertThatExceptionOfType(BrokenLabel.class).isThrownBy(() -> byArticle("x/a.md"))
        .withMessageContaining("a.json").withMessageContaining("b.json");
  }

  private SortedMap<String, Label> byArticle(String... ids) {
    return Labels.in(folder, "").byArticle(List.of(ids));
  }

  private void write(String name, String json) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, json);
  }
}
