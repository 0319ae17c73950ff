package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.ingest.Corpus;
import dev.crosscheck.ingest.Limits;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Ranking.Role;
import dev.crosscheck.model.Reading;
import dev.crosscheck.nlp.OpenNlpLinguist;
import dev.crosscheck.structure.Outliner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many of the mentions, items and recaps that a careful reader labelled are found. A place that is labelled
/// optional, and a mention of a kind that isn't labelled everywhere, neither helps nor hurts.
class MentionMeasureTest {

  /// Kinds that the labels ask for only in part.
  private static final Set<String> OPTIONAL_KINDS = Set.of("library", "orm", "tool", "platform",
      "database", "server");

  private static final Catalogue CATALOGUE = Catalogue.own();

  /// An article as analysed and its label.
  private record Labelled(Analysis analysis, JsonNode label) {}

  private record Score(Set<String> wrong, Set<String> missing, int right) {
    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + wrong.size() + missing.size());
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "F1 %.3f, wrong %s, missing %s", f1(), wrong, missing);
    }
  }

  @Test
  void mentions_items_and_recaps_of_labelled_articles_stay_above_their_floors() {
    var articles = labelled(Shared.folder("gold"));
    var mentions = mentions(articles);
    var items = compare(articles, Role.MAIN, (id, item) -> id + "@" + item);
    var recap = compare(articles, Role.RECAP, (id, _) -> id);
    // one mention of some 900 moves F1 by 0.0006, one item of 86 by 0.006
    assertThat(mentions.f1()).as("mentions: %s", mentions).isGreaterThan(0.99);
    assertThat(items.f1()).as("items: %s", items).isGreaterThan(0.97);
    assertThat(recap.f1()).as("recap: %s", recap).isGreaterThan(0.95);
  }

  private static List<Labelled> labelled(Path gold) {
    var linguist = new OpenNlpLinguist();
    var extractor = new Extractor(CATALOGUE, LinkingCues.own(), MeasureCues.own(), Lexicon.own());
    var found = new ArrayList<Labelled>();
    for (var reading : new Corpus(List.of(gold.resolve("articles")), Limits.DEFAULT,
        linguist::language).readings()
        .toList()) {
      if (reading instanceof Reading.Read(var article)) {
        var label = gold.resolve("labels")
            .resolve(article.id().replaceFirst("\\.[a-z]+$", ".json"));
        if (Files.exists(label)) {
          found.add(new Labelled(extractor.analyse(new Outliner().outline(article, linguist)),
              JsonMapper.shared().readTree(label.toFile())));
        }
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private static Score mentions(List<Labelled> articles) {
    var wrong = new TreeSet<String>();
    var missing = new TreeSet<String>();
    int right = 0;
    for (var article : articles) {
      var used = new HashSet<JsonNode>();
      for (var mention : article.analysis().mentions()) {
        if (mention.status() == Mention.Status.AMBIGUOUS) {
          continue;
        }
        var there = labels(article).filter(label -> overlap(mention, label)).toList();
        var hit = there.stream().filter(label -> !used.contains(label))
            .filter(label -> thing(label.path("framework").asString())
                .equals(thing(mention.framework())))
            .findFirst();
        hit.ifPresent(used::add);
        if (hit.isEmpty() && there.stream().noneMatch(MentionMeasureTest::isOptional)
            && !OPTIONAL_KINDS.contains(CATALOGUE.kind(mention.framework()))) {
          wrong.add(mention.evidence() + " " + mention.framework());
        }
      }
      right += (int) used.stream().filter(label -> !isOptional(label)).count();
      labels(article).filter(label -> !isOptional(label) && !used.contains(label))
          .forEach(
              label -> missing.add(article.analysis().id() + ":" + label.path("start").asInt() + " "
                  + label.path("framework").asString()));
    }
    return new Score(wrong, missing, right);
  }

  private static Stream<JsonNode> labels(Labelled article) {
    return article.label().path("mentions").valueStream();
  }

  private static boolean isOptional(JsonNode label) {
    return label.path("optional").asBoolean(false);
  }

  private static boolean overlap(Mention mention, JsonNode label) {
    return label.path("start").asInt() < mention.evidence().end()
        && mention.evidence().start() < label.path("end").asInt();
  }

  private static Score compare(List<Labelled> articles, Role role,
      BiFunction<String, Integer, String> key) {
    var found = new TreeSet<String>();
    var wanted = new TreeSet<String>();
    for (var article : articles) {
      String id = article.analysis().id() + " ";
      article.analysis().rankings().stream().filter(ranking -> ranking.role() == role)
          .flatMap(ranking -> ranking.items().stream())
          .forEach(item -> found
              .add(id + key.apply(thing(item.framework()), item.stated().orElse(item.position()))));
      article.label().path("rankings").valueStream()
          .filter(ranking -> ranking.path("role").asString()
              .equals(role.name().toLowerCase(Locale.ROOT)))
          .flatMap(ranking -> ranking.path("items").valueStream())
          .forEach(item -> wanted.add(
              id + key.apply(thing(item.path("framework").asString()),
                  item.path("position").asInt())));
    }
    return new Score(minus(found, wanted), minus(wanted, found),
        found.size() - minus(found, wanted).size());
  }

  private static Set<String> minus(Set<String> all, Set<String> without) {
    return all.stream().filter(one -> !without.contains(one))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What no catalogue has is compared by the letters and digits of its name.
  private static String thing(String id) {
    return id.startsWith("?")
        ? "?" + id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")
        : id;
  }
}
