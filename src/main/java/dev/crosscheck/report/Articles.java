package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import java.util.stream.Stream;

/// `articles.csv`: a row is an article.
final class Articles {

  /// - `counted`: its mentions without the ambiguous ones, which no count has.
  record Row(Analysis analysis, Corpus corpus, MainList main, long frameworks, long counted,
      long sentences) {

    static Row of(Analysis analysis, Corpus corpus) {
      var counted = analysis.mentions().stream()
          .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS)
          .toList();
      return new Row(analysis, corpus, MainList.of(analysis),
          counted.stream().map(Mention::framework).distinct().count(), counted.size(),
          analysis.outline().sentences().stream().filter(sentence -> sentence.zone().isContent())
              .count());
    }
  }

  static final Table<Row> TABLE = Table.<Row>named("articles", "The articles that were analysed.")
      .identifier("article",
          "Path relative to the corpus folder; a record of a container adds !/ and its name.",
          row -> row.analysis().id())
      .unique()
      .text("title", "The article's own title.", row -> row.analysis().outline().metadata().title())
      .date("published", "The article's own date of publication.",
          row -> row.analysis().outline().metadata().published())
      .text("author", "Names as written.", row -> row.analysis().outline().metadata().author())
      .identifier("language", "ISO 639-1 code of the language it is written in.",
          row -> row.analysis().language())
      .count("words", "Words of its content, boilerplate left out.", row -> row.analysis().words())
      .count("sentences", "Sentences, bullets, headings and cells of its content.",
          row -> (int) row.sentences())
      .integer("declared_items", "How many items it announces for its main list.",
          row -> row.main().declared())
      .atLeast(0)
      .integer("listed_items", "How many items its main list has.", row -> row.main().listed())
      .atLeast(0).leadsTo("rankings", "article", "article")
      .text("ranking_basis", "What it says its main list is ordered by.", row -> row.main().basis())
      .count("frameworks", "Different things it mentions.", row -> (int) row.frameworks())
      .count("mentions", "Mentions, the ambiguous ones left out.", row -> (int) row.counted())
      .leadsTo("mentions", "article", "article")
      .count("claims", "Claims it makes.", row -> row.analysis().claims().size())
      .leadsTo("claims", "article", "article")
      .count("findings", "Findings it has a part in.",
          row -> row.corpus().findingsIn().getOrDefault(row.analysis().id(), 0))
      .leadsTo("evidence", "article", "article")
      .identifier("duplicate_of", "The article that it copies.",
          row -> row.corpus().overview().duplicateOf().getOrDefault(row.analysis().id(), ""))
      .references("articles", "article")
      .identifier("encoding", "Character encoding that it was decoded by, by its IANA name.",
          row -> row.analysis().article().origin().encoding())
      .size("bytes", "Length of the file or record.",
          row -> row.analysis().article().origin().bytes())
      .identifier("sha256", "SHA-256 of those bytes, in hexadecimal.",
          row -> row.analysis().article().origin().sha256())
      .matching("[0-9a-f]{64}")
      .key("article");

  private Articles() {}

  static Stream<Row> rows(Analysis analysis, Corpus corpus) {
    return Stream.of(Row.of(analysis, corpus));
  }
}
