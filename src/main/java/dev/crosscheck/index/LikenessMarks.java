package dev.crosscheck.index;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Sentence;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The marks by which texts with shared prose are found without comparing all with all: the MinHash of their runs of words
/// (A. Broder, "On the resemblance and containment of documents", 1997), of which texts share about as many as they share
/// prose, and the hashes of their long sentences, by which a passage is found in a text many times as
/// long. Zones that are no content leave none.
final class LikenessMarks {

  /// Hashes of a text: the share of its prose is then estimated to about 1 / sqrt(128) = 9 hundredths.
  private static final int HASHES = 128;

  /// Words of a run, as is usual for near-duplicates (range in the literature: 4 to 10).
  private static final int RUN = 5;

  /// Most sentences that leave a mark, and the fewest words of each. Longer texts than some 50 pages are known by a part.
  private static final int SENTENCES = 1000;
  private static final int LONG = 9;

  /// A field's name is needed by Lucene and means nothing here.
  private static final String FIELD = "prose";

  private static final Analyzer RUNS = new Analyzer() {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      var runs = new ShingleFilter(new LowerCaseFilter(words), RUN, RUN);
      runs.setOutputUnigrams(false);
      return new TokenStreamComponents(words, new MinHashFilter(runs, 1, HASHES, 1, true));
    }
  };

  private static final Analyzer WORDS = new Analyzer() {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      return new TokenStreamComponents(words, new LowerCaseFilter(words));
    }
  };

  private LikenessMarks() {}

  /// The marks of an article, in order. The first one is that of its whole prose: the same only in a copy of it.
  static Set<BytesRef> of(Analysis analysis) {
    var text = analysis.outline().view();
    var sentences = analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent()).map(Sentence::span)
        .map(span -> span.in(text).toString()).toList();
    var marks = new TreeSet<BytesRef>();
    terms(RUNS, String.join(" \n", sentences)).forEach(term -> marks.add(mark('m', term)));
    sentences.stream().map(sentence -> terms(WORDS, sentence))
        .filter(words -> words.size() >= LONG)
        .map(words -> mark('s', String.join(" ", words)))
        .collect(Collectors.toCollection(TreeSet::new)).stream().limit(SENTENCES)
        .forEach(marks::add);
    if (!marks.isEmpty()) {
      marks.add(mark('a', marks.toString()));
    }
    return marks;
  }

  private static BytesRef mark(char kind, String text) {
    return new BytesRef(bytes(kind, StringHelper.murmurhash3_x64_128(new BytesRef(text))[0]));
  }

  private static byte[] bytes(char kind, long hash) {
    byte[] bytes = new byte[1 + Long.BYTES];
    bytes[0] = (byte) kind;
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[1 + i] = (byte) (hash >>> 8 * (Long.BYTES - 1 - i));
    }
    return bytes;
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    var found = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, new StringReader(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
