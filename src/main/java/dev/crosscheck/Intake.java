package dev.crosscheck;

import dev.crosscheck.extract.Extractor;
import dev.crosscheck.index.AnalysisStore;
import dev.crosscheck.ingest.Corpus;
import dev.crosscheck.ingest.Input;
import dev.crosscheck.ingest.Limits;
import dev.crosscheck.ingest.Manuscript;
import dev.crosscheck.model.Reading;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Brings the index up to date with the corpus: what is new or changed is analysed, what is gone is forgotten. Each
/// worker takes the next input when it is done with one, so no more of them are in memory than there are workers.
final class Intake {

  /// - `analysed`: articles and rejected inputs read anew. `unchanged`: articles and rejections kept from the run before.
  record Tally(int analysed, int unchanged, int removed) {}

  private final Settings settings;
  private final AnalysisStore store;
  private final Progress progress;
  private final Knowledge knowledge;
  private final Function<String, Extractor> extractors;
  private final Map<String, String> before;
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private final AtomicInteger analysed = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean records = new AtomicBoolean();
  private long files;

  Intake(Settings settings, Knowledge knowledge, AnalysisStore store, Progress progress) {
    this.settings = settings;
    this.store = store;
    this.progress = progress;
    this.knowledge = knowledge;
    this.extractors = knowledge.extractors();
    try (var stored = store.read()) {
      this.before = Map.copyOf(stored.fingerprints());
    }
  }

  Tally take() {
    files = progress.equals(Progress.NONE) ? 0 : files();
    try (var inputs = corpus(_ -> "und").inputs()) {
      work(inputs.iterator());
    }
    var gone = new TreeSet<>(before.keySet());
    gone.removeAll(seen);
    gone.forEach(store::delete);
    return new Tally(analysed.get(), unchanged.get(), gone.size());
  }

  private void work(Iterator<Input> inputs) {
    try (var workers = Executors.newFixedThreadPool(settings.threads())) {
      var results = IntStream.range(0, settings.threads())
          .<Future<?>>mapToObj(_ -> workers.submit(() -> takeAll(inputs))).toList();
      for (var result : results) {
        result.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void takeAll(Iterator<Input> inputs) {
    var analyst = new Analyst(extractors);
    var corpus = corpus(analyst::language);
    for (var input = next(inputs); input.isPresent(); input = next(inputs)) {
      takeAll(input.get(), corpus, analyst);
    }
  }

  private void takeAll(Input input, Corpus corpus, Analyst analyst) {
    try (var manuscripts = corpus.open(input)) {
      manuscripts.forEach(manuscript -> {
        if (!manuscript.id().equals(input.id())) {
          records.set(true);
        }
        take(manuscript, analyst);
      });
    }
  }

  private static Optional<Input> next(Iterator<Input> inputs) {
    synchronized (inputs) {
      return inputs.hasNext() ? Optional.of(inputs.next()) : Optional.empty();
    }
  }

  private void take(Manuscript manuscript, Analyst analyst) {
    var id = manuscript.id();
    seen.add(id);
    var mark = knowledge.mark(id, manuscript.sha256());
    if (!manuscript.sha256().isEmpty() && mark.equals(before.get(id))) {
      unchanged.incrementAndGet();
    } else {
      analysed.incrementAndGet();
      switch (manuscript.read()) {
        case Reading.Read(var article) -> store.put(analyst.analyse(article), mark);
        case Reading.Rejected rejected -> store.put(rejected, mark);
      }
    }
    int through = done.incrementAndGet();
    progress.at("reading", through, Math.max(through, expected()));
  }

  /// How many articles there will be: as many as files, but where some are containers, as many as the last time.
  private long expected() {
    return records.get() ? before.size() : files;
  }

  private long files() {
    try (var inputs = corpus(_ -> "und").inputs()) {
      return inputs.count();
    }
  }

  private Corpus corpus(Function<CharSequence, String> language) {
    return new Corpus(settings.corpus(), Limits.DEFAULT, language);
  }
}
