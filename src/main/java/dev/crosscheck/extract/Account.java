package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Explanation.CueRead;
import dev.crosscheck.model.Explanation.NameFate;
import dev.crosscheck.model.Explanation.NameRead;
import dev.crosscheck.model.Explanation.SentenceRead;
import dev.crosscheck.model.Explanation.Subject;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes down what it is told of one article, and gives it as an explanation.
final class Account implements Witness {

  private static final Comparator<CueRead> ORDER = Comparator
      .comparing((CueRead cue) -> cue.words().span()).thenComparing(CueRead::rule)
      .thenComparing(cue -> cue.fate().toString());

  private final Article article;
  private final LinkingCues cues;
  private final Map<String, Cue> rows;
  private final List<NameRead> names = new ArrayList<>();
  private final List<NameRead> refused = new ArrayList<>();
  private final Map<Integer, Subject> subjects = new HashMap<>();
  private final Map<Integer, Fate.Silence> silences = new HashMap<>();
  private final Map<Integer, List<CueRead>> dropped = new HashMap<>();
  private final Map<Integer, List<Claim>> claims = new HashMap<>();
  private final IdentityHashMap<Claim, Claim> repeated = new IdentityHashMap<>();

  Account(Article article, LinkingCues cues, Lexicon lexicon) {
    this.cues = cues;
    this.article = article;
    this.rows = lexicon.cues().stream().collect(Collectors.toMap(Cue::id, Function.identity()));
  }

  @Override
  public void weighs(Verdict verdict, boolean kept) {
    var fate = !kept
        ? NameFate.REJECTED
        : verdict.links() ? NameFate.LINKED : NameFate.AMBIGUOUS;
    names.add(new NameRead(article.quote(verdict.candidate().span()),
        options(verdict.candidate().options()), verdict.thing().id(), fate,
        told(verdict.score())));
  }

  private Score told(Score score) {
    return new Score(score.value(), cues.told(score.how()),
        score.from().stream().map(this::told).toList());
  }

  @Override
  public void refuses(Span place, List<Spelling> spellings) {
    boolean nothing = spellings.stream().anyMatch(Spelling::isNothing);
    refused.add(new NameRead(article.quote(place), options(spellings), "",
        nothing ? NameFate.NO_THING : NameFate.CAPITALS_MISSING,
        Score.of(0, nothing ? "a phrase that names nothing" : "other capitals than the name's")));
  }

  private static List<String> options(List<Spelling> spellings) {
    return spellings.stream().map(spelling -> spelling.thing().id()).filter(id -> !id.isEmpty())
        .distinct().sorted().toList();
  }

  @Override
  public void reads(Sentence sentence, Subjects.Reference about) {
    if (!about.things().isEmpty()) {
      subjects.put(sentence.index(), new Subject(about.things(), about.sure(), about.how()));
    }
  }

  @Override
  public void silences(Sentence sentence, Fate.Silence why) {
    silences.put(sentence.index(), why);
  }

  @Override
  public void covers(Wording wording, CueMatch match, CueMatch by) {
    drops(wording.sentence(), wording.span(match.from(), match.to()), match.cue(),
        new Fate.Covered(by.cue().id(), by.cue().place()));
  }

  @Override
  public void drops(Sentence sentence, Span place, Cue cue, Fate why) {
    dropped.computeIfAbsent(sentence.index(), _ -> new ArrayList<>()).add(read(place, cue, why));
  }

  @Override
  public void claims(Sentence sentence, List<Claim> made) {
    claims.computeIfAbsent(sentence.index(), _ -> new ArrayList<>()).addAll(made);
  }

  @Override
  public void repeats(Claim claim, Claim kept) {
    repeated.put(claim, kept);
  }

  /// A cue found in a sentence.
  record Found(Cue cue, Span place) {}

  /// All of it; `passed` finds the cues of a sentence that was passed over.
  Explanation of(Analysis analysis, Function<Sentence, List<Found>> passed) {
    var sentences = analysis.outline().sentences().stream()
        .map(sentence -> new SentenceRead(sentence, article.quote(sentence.span()),
            Optional.ofNullable(subjects.get(sentence.index())),
            Optional.ofNullable(silences.get(sentence.index())),
            cues(sentence, passed)))
        .toList();
    return new Explanation(analysis, names(analysis), sentences);
  }

  /// What was weighed and what no catalogue has; what was refused only where nothing else was read.
  private List<NameRead> names(Analysis analysis) {
    var unknown = analysis.mentions().stream()
        .filter(mention -> mention.status() == Mention.Status.UNKNOWN)
        .map(mention -> new NameRead(mention.evidence(), List.of(), mention.framework(),
            NameFate.UNKNOWN, mention.score()));
    var all = new TreeMap<Span, NameRead>();
    Stream.concat(names.stream(), unknown).forEach(name -> all.put(name.surface().span(), name));
    for (var name : refused) {
      var place = name.surface().span();
      var before = all.floorKey(new Span(place.end() - 1, Integer.MAX_VALUE));
      if (before == null || before.end() <= place.start()) {
        all.put(place, name);
      }
    }
    return List.copyOf(all.values());
  }

  private List<CueRead> cues(Sentence sentence, Function<Sentence, List<Found>> passed) {
    var silence = silences.get(sentence.index());
    var made = claims.getOrDefault(sentence.index(), List.of()).stream().map(this::claimed);
    var left = dropped.getOrDefault(sentence.index(), List.of()).stream();
    var unheard = silence == null
        ? Stream.<CueRead>empty()
        : passed.apply(sentence).stream()
            .map(found -> read(found.place(), found.cue(), silence));
    return Stream.of(made, left, unheard).flatMap(Function.identity()).sorted(ORDER).distinct()
        .toList();
  }

  private CueRead read(Span place, Cue cue, Fate fate) {
    return new CueRead(article.quote(place), cue.id(), cue.place(), cue.facet(), cue.value(),
        cue.polarity(), fate);
  }

  private CueRead claimed(Claim claim) {
    var surer = repeated.get(claim);
    var fate = surer == null
        ? new Fate.Claimed(claim)
        : new Fate.Repeated(claim, kept(surer));
    var row = Optional.ofNullable(rows.get(claim.rule()));
    return new CueRead(article.quote(claim.cue()), claim.rule(), row.map(Cue::place).orElse(""),
        Optional.of(claim.facet()), row.map(Cue::value).orElse(claim.value()),
        row.map(Cue::polarity).orElse(Polarity.POSITIVE), fate);
  }

  private Claim kept(Claim claim) {
    var at = claim;
    for (var next = repeated.get(at); next != null; next = repeated.get(at)) {
      at = next;
    }
    return at;
  }
}
