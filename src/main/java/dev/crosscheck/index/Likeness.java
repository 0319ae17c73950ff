package dev.crosscheck.index;

import dev.crosscheck.model.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Finds the articles of an index that may share prose with one. What it finds is to be verified on the texts.
final class Likeness {

  /// Most articles that may have one mark before it is no sign of copying but of a phrase or a layout.
  private static final int COMMON = 50;

  /// Fewest marks that two articles share before they are compared.
  private static final int FEWEST = 2;

  /// Most articles that one is compared with, those with most marks in common.
  private static final int MOST = 20;

  private final IndexReader reader;
  private final StoredFields stored;
  private final @Nullable Bits live;
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<BytesRef, List<String>> groups = new HashMap<>();

  Likeness(IndexReader reader) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
    this.live = MultiBits.getLiveDocs(reader);
  }

  /// The ids of other articles, in order. Of exact copies all but the first are like that one alone.
  List<String> of(Analysis analysis) {
    try {
      var marks = LikenessMarks.of(analysis);
      if (marks.isEmpty()) {
        return List.of();
      }
      var copies = copies(marks.iterator().next());
      return !copies.isEmpty() && copies.getFirst().compareTo(analysis.id()) < 0
          ? List.of(copies.getFirst())
          : Stream.concat(copies.stream(), sharing(marks).stream())
              .filter(id -> !id.equals(analysis.id())).distinct().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All articles with the same prose, in order; empty where there are not two.
  private List<String> copies(BytesRef mark) throws IOException {
    var known = groups.get(mark);
    if (known != null) {
      return known;
    }
    if (documents(mark, 2).size() < 2) {
      return List.of();
    }
    var copies = new TreeSet<String>();
    for (int document : documents(mark, Integer.MAX_VALUE)) {
      copies.add(id(document));
    }
    var group = List.copyOf(copies);
    groups.put(mark, group);
    return group;
  }

  private Collection<String> sharing(Collection<BytesRef> marks) throws IOException {
    var shared = new TreeMap<String, Integer>();
    for (var mark : marks) {
      var documents = documents(mark, COMMON + 1);
      if (documents.size() <= COMMON) {
        for (int document : documents) {
          shared.merge(id(document), 1, Integer::sum);
        }
      }
    }
    return shared.entrySet().stream().filter(entry -> entry.getValue() >= FEWEST)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        // the article itself shares all
        .limit(MOST + 1).map(Map.Entry::getKey).toList();
  }

  private List<Integer> documents(BytesRef mark, int most) throws IOException {
    var found = new ArrayList<Integer>();
    var postings = MultiTerms.getTermPostingsEnum(reader, Fields.LIKENESS, mark,
        PostingsEnum.NONE);
    if (postings != null) {
      for (int document = postings.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS
          && found.size() < most; document = postings.nextDoc()) {
        if (live == null || live.get(document)) {
          found.add(document);
        }
      }
    }
    return found;
  }

  private String id(int document) throws IOException {
    var known = names.get(document);
    if (known != null) {
      return known;
    }
    var id = stored.document(document, Set.of(Fields.ID)).get(Fields.ID);
    names.put(document, id);
    return id;
  }
}
