package dev.crosscheck.consistency;

import static dev.crosscheck.consistency.ArticleBuilder.article;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Vocabulary;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Folds so many generated articles and says what it took: each has a list of ten things and two dozen claims, one of ten
/// announces more things than it lists, and some contradict themselves. To be run by hand, with the heap given:
///
/// ```
/// java -Xmx12m -cp target/test-classes:target/classes:… dev.crosscheck.consistency.FoldBenchmark 100000 30
/// ```
///
/// The second number says how much there is to be said: of how many companies an article names four. With 30 a thousand
/// articles say all that a hundred thousand do; with 300, the default, half of it. With 30, a thousand hold 6 MB in the end and
/// pass in 10 MB of heap; a hundred thousand hold 4 MB and pass in 12.
final class FoldBenchmark {

  private static final List<String> THINGS = List.of("django", "flask", "laravel", "symfony",
      "express", "koa", "spring", "spring-boot", "ruby-on-rails", "phoenix", "gin", "echo", "fiber",
      "fastapi", "nestjs", "hapi", "cakephp", "yii", "sinatra", "rocket");

  private FoldBenchmark() {}

  public static void main(String[] args) {
    int articles = Integer.parseInt(args[0]);
    int companies = args.length > 1 ? Integer.parseInt(args[1]) : 300;
    var catalogue = Catalogue.own();
    var within = new WithinArticle(catalogue);
    var fold = new CorpusFold(catalogue);
    long start = System.nanoTime();
    for (int i = 0; i < articles; i++) {
      var analysis = generated(i, companies);
      fold.add(analysis, within.check(analysis));
    }
    long folded = System.nanoTime();
    var overview = fold.overview();
    long done = System.nanoTime();
    System.gc();
    var runtime = Runtime.getRuntime();
    System.out.printf(Locale.ROOT,
        "%,d articles: folded in %.1f s, overview in %.1f s, %,d findings, %,d entries, %d MB held%n",
        articles, (folded - start) / 1e9, (done - folded) / 1e9, overview.findings().size(),
        overview.ledger().size(), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static Analysis generated(int number, int companies) {
    var random = new Random(number);
    var builder = article("generated/" + number + ".md").dated(Metadata.Role.PUBLISHED,
        (2015 + random.nextInt(10)) + "-0" + (1 + random.nextInt(9)) + "-11");
    var things = new ArrayList<>(THINGS);
    Collections.shuffle(things, random);
    int announced = number % 10 == 0 ? 12 : 10;
    builder.sentence("Here are " + announced + " frameworks.").announces(announced, "frameworks")
        .list(Ranking.Role.MAIN, true, "");
    for (int i = 0; i < 10; i++) {
      builder.item(things.get(i), i + 1 + ". " + things.get(i));
    }
    var values = List.copyOf(Vocabulary.own().values(Facet.QUALITY));
    for (int i = 0; i < 20; i++) {
      var thing = things.get(i % 10);
      var value = values.get(random.nextInt(values.size()));
      builder.sentence("Number " + random.nextInt() + " says of " + thing + " " + value + ".")
          .claim(thing, Facet.QUALITY, value,
              random.nextInt(5) == 0 ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }
    for (int i = 0; i < 4; i++) {
      var thing = things.get(i);
      var company = "Company " + random.nextInt(companies);
      builder.sentence(company + " uses " + thing + ".")
          .claim(thing, Facet.USED_BY, company, Polarity.POSITIVE);
      var year = String.valueOf(2000 + random.nextInt(20));
      builder.sentence(thing + " came out in " + year + ".")
          .claim(thing, Facet.FIRST_RELEASE, year, Polarity.POSITIVE);
    }
    return builder.build();
  }
}
