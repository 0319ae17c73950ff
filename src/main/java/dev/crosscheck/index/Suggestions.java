package dev.crosscheck.index;

import dev.crosscheck.index.QueryReader.Asked;
import dev.crosscheck.index.QueryToken.Kind;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchFilters;
import dev.crosscheck.model.SearchResult.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;

/// What somebody may have meant who found nothing. Nothing is offered that finds nothing either.
final class Suggestions {

  /// How near to each other the words of a phrase must stand that isn't found as it is.
  /// - Unit: moves of words. About a sentence.
  private static final String NEAR = "~10";

  /// Something that may be asked instead, and what is changed by it.
  private record Candidate(String query, SearchFilters filters, String parameter,
      String instead) {}

  private final Search search;
  private final NearTerms near;
  private final Deadline deadline;

  Suggestions(Search search, IndexReader reader, QueryFields fields, Deadline deadline) {
    this.deadline = deadline;
    this.search = search;
    this.near = new NearTerms(reader, fields);
  }

  /// What changes least and finds something.
  /// - `asked`: the words of the query, in the order of their places.
  Optional<Suggestion> of(String query, SearchFilters filters, List<Asked> asked)
      throws IOException {
    var candidates = new ArrayList<Candidate>();
    corrected(query, filters, candidates);
    corrected(query, asked)
        .ifPresent(other -> candidates.add(asking(other, filters)));
    known(query, asked).ifPresent(other -> candidates.add(asking(other, filters)));
    loosened(query, asked).forEach(other -> candidates.add(asking(other, filters)));
    if (!filters.equals(SearchFilters.NONE)) {
      candidates.add(new Candidate(query, SearchFilters.NONE, "filters", ""));
    }
    for (var one : candidates) {
      long hits = hits(one);
      if (hits > 0) {
        return Optional.of(new Suggestion(one.parameter, one.instead, hits));
      }
    }
    return Optional.empty();
  }

  private static Candidate asking(String query, SearchFilters filters) {
    return new Candidate(query, filters, BadQuery.QUERY, query);
  }

  private long hits(Candidate candidate) throws IOException {
    try {
      return search.count(candidate.query, candidate.filters, deadline);
    } catch (BadQuery _) {
      return 0;
    }
  }

  private void corrected(String query, SearchFilters filters, List<Candidate> candidates)
      throws IOException {
    var values = new ArrayList<String>();
    for (var value : filters.values()) {
      values.add(near.value(value).orElse(value));
    }
    if (!values.equals(filters.values())) {
      candidates.add(new Candidate(query, filters.withValues(values), "value",
          String.join(",", values)));
    }
    var anywhere = filters.articles().stream().map(name -> "*" + name + "*").toList();
    if (!anywhere.isEmpty()) {
      candidates.add(new Candidate(query, filters.withArticles(anywhere), Fields.ARTICLE,
          String.join(",", anywhere)));
    }
  }

  /// The query with each unknown word replaced by the nearest known one; empty where no word is.
  private Optional<String> corrected(String query, List<Asked> asked) throws IOException {
    var corrected = new StringBuilder();
    int copied = 0;
    for (var one : asked) {
      var better = near.of(one.field(), one.token().text());
      if (better.isPresent()) {
        boolean phrase = one.token().kind() == Kind.PHRASE || better.get().indexOf(' ') >= 0;
        corrected.append(query, copied, one.token().start())
            .append(phrase ? '"' + better.get() + '"' : better.get());
        copied = one.token().end();
      }
    }
    return copied == 0
        ? Optional.empty()
        : Optional.of(corrected.append(query.substring(copied)).toString());
  }

  /// The query without the words that no passage has; empty where all are known.
  private Optional<String> known(String query, List<Asked> asked) throws IOException {
    var known = new StringBuilder();
    int copied = 0;
    for (var one : asked) {
      if (one.token().kind() == Kind.WORD && !near.has(one.field(), one.token().text())) {
        known.append(query, copied, one.token().start());
        copied = one.token().end();
      }
    }
    var rest = known.append(query.substring(copied)).toString().strip().replaceAll("\\s+", " ");
    return copied == 0 || rest.isEmpty() ? Optional.empty() : Optional.of(rest);
  }

  /// The words of phrases near each other, or anywhere; one of the words instead of all.
  private static List<String> loosened(String query, List<Asked> asked) {
    var free = asked.stream().filter(one -> one.field().equals(QueryReader.EVERYWHERE)).toList();
    var phrases = free.stream().map(Asked::token)
        .filter(token -> token.kind() == Kind.PHRASE && token.text().strip().indexOf(' ') > 0)
        .toList();
    var loosened = new ArrayList<String>();
    if (!phrases.isEmpty()) {
      loosened.add(replaced(query, phrases, "\"", "\"" + NEAR));
      loosened.add(replaced(query, phrases, "(", ")"));
    }
    if (free.size() > 1 && free.size() == asked.size()) {
      loosened.add(free.stream().map(Asked::token)
          .filter(token -> token.kind() != Kind.WORD || !FunctionWords.has(token.text()))
          .map(token -> query.substring(token.start(), token.end()))
          .collect(Collectors.joining(" OR ")));
    }
    return loosened;
  }

  private static String replaced(String query, List<QueryToken> phrases, String before,
      String after) {
    var replaced = new StringBuilder();
    int copied = 0;
    for (var phrase : phrases) {
      replaced.append(query, copied, phrase.start()).append(before).append(phrase.text())
          .append(after);
      copied = phrase.end();
    }
    return replaced.append(query.substring(copied)).toString();
  }
}
