package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Explanation.CueRead;
import dev.crosscheck.model.Explanation.NameFate;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import dev.crosscheck.model.Outline;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalogue.own(), LinkingCues.own(),
      MeasureCues.own(), Lexicon.own());
  private static final OpenNlpLinguist LINGUIST = new OpenNlpLinguist();

  private static final String TEXT = """
      # Three ways to serve a page

      ## 1. Django

      Django is a free framework written in Python. Is it fast?

      It is not the most popular choice, but it is fast and well documented.

      ## 2. Flask

      In spring we take a flask of tea. Flask is free software. Flask is free, as we said.

      ## 3. Laravel

      - Language: PHP
      """;

  @Test
  void an_explained_analysis_is_the_analysis() {
    var outline = outline(TEXT);

    assertThat(EXTRACTOR.explain(outline).analysis()).isEqualTo(EXTRACTOR.analyse(outline));
  }

  @Test
  void each_claim_is_explained_once_and_nothing_else_is_said_to_be_one() {
    var explanation = explain(TEXT);

    assertThat(claimed(explanation)).isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(explanation.analysis().claims());
  }

  @Test
  void a_sentence_that_claims_nothing_says_why_with_its_cues() {
    var question = explain(TEXT).sentences().stream()
        .filter(read -> read.silence().equals(Optional.of(Fate.Silence.QUESTION))).findFirst()
        .orElseThrow();

    assertThat(question.cues()).extracting(cue -> cue.words().quote()).contains("fast");
    assertThat(question.cues()).extracting(CueRead::fate)
        .containsOnly(Fate.Silence.QUESTION);
  }

  @Test
  void a_claim_said_twice_names_the_place_where_it_is_kept() {
    assertThat(fates(explain(TEXT))).anySatisfy(fate -> assertThat(fate)
        .isInstanceOfSatisfying(Fate.Repeated.class,
            repeated -> assertThat(repeated.kept().evidence().span().end())
                .isLessThanOrEqualTo(repeated.claim().evidence().span().start())));
  }

  @Test
  void a_word_that_was_weighed_and_found_ordinary_shows_its_evidence() {
    var names = explain(TEXT).names();

    assertThat(names).anySatisfy(name -> {
      assertThat(name.surface().quote()).isEqualTo("flask");
      assertThat(name.fate()).isIn(NameFate.REJECTED, NameFate.AMBIGUOUS);
      assertThat(name.score().from()).isNotEmpty();
    });
    assertThat(names).anySatisfy(name -> {
      assertThat(name.thing()).isEqualTo("django");
      assertThat(name.fate()).isEqualTo(NameFate.LINKED);
    });
  }

  private static List<Claim> claimed(Explanation explanation) {
    return fates(explanation).flatMap(fate -> fate instanceof Fate.Claimed(var claim)
        ? Stream.of(claim)
        : Stream.empty()).toList();
  }

  private static Stream<Fate> fates(Explanation explanation) {
    return explanation.sentences().stream().flatMap(read -> read.cues().stream())
        .map(CueRead::fate);
  }

  private static Explanation explain(String text) {
    return EXTRACTOR.explain(outline(text));
  }

  private static Outline outline(String text) {
    return new Outliner().outline(new Article("example.md", text, Format.MARKDOWN, Origin.NONE,
        List.of(), Map.of()), LINGUIST);
  }
}
