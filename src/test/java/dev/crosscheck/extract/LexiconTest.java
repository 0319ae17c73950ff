package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.knowledge.BrokenTable;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

  private static final Catalogue CATALOGUE = Catalogue.own();
  private static final Lexicon LEXICON = Lexicon.own();
  private static final CueFinder FINDER = new CueFinder(LEXICON);
  private static final OpenNlpLinguist LINGUIST = new OpenNlpLinguist();

  @TempDir
  private Path folder;

  @Test
  void every_cue_is_found_in_its_examples_and_not_in_its_counterexamples() {
    assertThat(wrong(LEXICON, LEXICON.cues())).isEmpty();
  }

  @Test
  void so_is_every_cue_of_the_worked_example() {
    var lexicon = Lexicon.with(Path.of("src/docs/subject/lexicon.csv"));
    var added = lexicon.cues().stream().filter(cue -> !LEXICON.cues().contains(cue)).toList();

    assertThat(added).isNotEmpty();
    assertThat(wrong(lexicon, added)).isEmpty();
  }

  private static List<String> wrong(Lexicon lexicon, Collection<Cue> cues) {
    var wrong = new ArrayList<String>();
    for (var cue : cues) {
      if (cue.examples().isEmpty()) {
        wrong.add(cue.id() + " has no example");
      }
      if (cue.counterexamples().isEmpty()) {
        wrong.add(cue.id() + " has no counterexample");
      }
      cue.examples().stream().filter(text -> !found(lexicon, cue, text, true))
          .forEach(text -> wrong.add(cue.id() + " not in: " + text));
      cue.counterexamples().stream().filter(text -> found(lexicon, cue, text, false))
          .forEach(text -> wrong.add(cue.id() + " found in: " + text));
    }
    return wrong;
  }

  @Test
  void there_are_cues_for_every_facet() {
    assertThat(Facet.values()).allSatisfy(
        facet -> assertThat(LEXICON.cues())
            .anyMatch(cue -> cue.facet().filter(facet::equals).isPresent()));
  }

  @Test
  void a_users_table_adds_cues_and_replaces_those_of_the_same_id() throws IOException {
    var own = LEXICON.cues().iterator().next();
    var table = write("id,cue,facet,value,polarity,conditions,example,counterexample\n" + own.id()
        + ",zippy,quality,performance,+,,A zippy engine,\nmine,stodgy,quality,performance,-,,A stodgy engine,\n");
    var merged = Lexicon.with(table);
    assertThat(merged.cues()).hasSize(LEXICON.cues().size() + 1);
    assertThat(merged.cues().iterator().next().patterns()).singleElement()
        .satisfies(pattern -> assertThat(pattern.text()).isEqualTo("zippy"));
    assertThat(merged.cues()).last()
        .satisfies(cue -> assertThat(cue.polarity()).isEqualTo(Polarity.NEGATIVE));
  }

  @Test
  void a_new_value_is_taken_from_the_row_that_says_what_it_means() throws IOException {
    var table = write("""
        id,cue,facet,value,meaning
        first,zips,feature,zipping,makes archives
        second,archives,feature,zipping,
        """);

    assertThat(Lexicon.with(table).cues()).filteredOn(cue -> cue.value().equals("zipping"))
        .hasSize(2);
  }

  @Test
  void a_broken_table_is_refused_with_its_line_and_what_would_be_right() throws IOException {
    refuses("mine,zippy,qualty,performance,+", ":2", "no facet 'qualty'", "quality");
    refuses("mine,zippy,quality,performances,+", ":2", "no value 'performances'", "performance");
    refuses("mine,zippy,quality,performance,plus", ":2", "'plus' is no polarity", "+ or -");
    refuses("mine,@zippy,quality,performance,+", ":2", "no group of words 'zippy'", "verbs");
    refuses("mine,zippy,feature,zipping,+", ":2", "no value 'zipping'", "column 'meaning'");
    refuses("mine,zip/adverbial,quality,performance,+", ":2", "no part of speech", "adverb");
    refuses("mine,,quality,performance,+", ":2", "'cue' is empty");
  }

  private void refuses(String row, String... parts) throws IOException {
    var table = write("id,cue,facet,value,polarity\n" + row + "\n");
    assertThatThrownBy(() -> Lexicon.with(table)).isInstanceOf(BrokenTable.class)
        .hasMessageContainingAll(parts);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("lexicon.csv"), text);
  }

  /// Whether a cue is found in a text; unless `alone`, longer cues that hide it count.
  private static boolean found(Lexicon lexicon, Cue cue, String text, boolean alone) {
    var outline = new Outliner().outline(Article.of("example.txt", text + "\n"), LINGUIST);
    var wordings = new Wordings(outline, CATALOGUE, lexicon,
        mentions(outline.article()));
    var finder = lexicon.equals(LEXICON) ? FINDER : new CueFinder(lexicon);
    return outline.sentences().stream()
        .flatMap(sentence -> matches(finder, wordings.of(sentence), alone).stream())
        .anyMatch(match -> match.cue().id().equals(cue.id()));
  }

  private static List<CueMatch> matches(CueFinder finder, Wording wording, boolean alone) {
    var all = finder.in(wording.terms());
    return alone ? all : Covering.visible(all);
  }

  /// Every name of the catalogue that stands in a text, the longest first, as if all were linked.
  private static List<Mention> mentions(Article article) {
    String text = article.text().toLowerCase(Locale.ROOT);
    var mentions = new ArrayList<Mention>();
    CATALOGUE.things().stream().sorted((a, b) -> b.name().length() - a.name().length())
        .forEach(thing -> {
          String name = thing.name().toLowerCase(Locale.ROOT);
          int at = text.indexOf(name);
          // an ordinary word is no framework's name ("micro", "rocket")
          boolean ordinary = at >= 0 && thing.kind().endsWith("framework")
              && Character.isUpperCase(thing.name().charAt(0))
              && !Character.isUpperCase(article.text().charAt(at));
          if (at < 0 || ordinary || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))
              || at + name.length() < text.length()
                  && Character.isLetterOrDigit(text.charAt(at + name.length()))) {
            return;
          }
          var span = new Span(at, at + name.length());
          if (mentions.stream().noneMatch(other -> other.evidence().span().overlaps(span))) {
            mentions.add(
                new Mention(article.quote(span), thing.id(), Mention.Status.LINKED, Zone.BODY, 0, 0,
                    Score.of(1, "example")));
          }
        });
    return mentions;
  }
}
