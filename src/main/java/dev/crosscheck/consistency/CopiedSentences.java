package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same prose for different things of one article, only the name exchanged.
final class CopiedSentences implements Check {

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// Words of a run that both sentences have. Range tried: 7 to 14.
  /// - Shorter runs are turns of phrase ("is one of the most popular web frameworks").
  private static final int SAME_WORDS = 10;

  /// Words of the runs by which candidates are found.
  private static final int SHINGLE = 5;

  /// Most sentences that one shingle may bring together; what stands in more is a label of the layout.
  private static final int MOST_SHARING = 30;

  /// Longest sentence compared, in words; what is longer is a list without full stops.
  private static final int LONGEST = 80;

  /// Share of the shorter sentence that the run must be.
  private static final double SHARE = 0.6;

  /// A run of this length is no turn of phrase, whether or not the program understands what it asserts.
  /// - Unit: words. Range tried: 15 to 25.
  private static final int LONG_RUN = 20;

  /// Share of the shorter sentence that such a run must be.
  private static final double LONG_SHARE = 0.9;

  /// Facets that every description of a thing names in much the same words.
  private static final Set<Facet> LABELS = Set.of(Facet.KIND, Facet.LANGUAGE, Facet.PLATFORM,
      Facet.VERSION, Facet.LICENCE);

  /// A label with what is said under it ("Best for: …"), which a layout has for each thing.
  private static final Pattern LABELLED = Pattern.compile("^\\W*[\\w .-]{2,24}\\W*:.*",
      Pattern.DOTALL);

  private final Catalogue catalogue;

  CopiedSentences(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// A sentence about a thing, with the names in it exchanged for a slot.
  /// - `claims`: whether it asserts something, and not under a label; to lead over to the next thing in one's usual words is no fault.
  private record Slotted(Sentence sentence, String topic, List<String> words, boolean claims) {}

  /// The numbers of two sentences.
  private record Places(int one, int other) {}

  /// Two sentences and the longest run of words that both have.
  private record Pair(Slotted one, Slotted other, int run) {

    double share() {
      return (double) run / Math.min(one.words().size(), other.words().size());
    }

    Places places() {
      return moved(0);
    }

    /// The places of the sentences that stand so many further in both texts.
    Places moved(int sentences) {
      return new Places(one.sentence().index() + sentences, other.sentence().index() + sentences);
    }
  }

  /// Whether nearly all of a sentence is the other's; two such after each other are no turn of phrase either.
  private static boolean isWhole(Pair pair) {
    return pair.run() >= SAME_WORDS && pair.share() >= LONG_SHARE;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var groups = new TreeMap<Integer, List<Pair>>();
    var joint = new HashMap<Slotted, Integer>();
    var pairs = pairs(slotted(analysis));
    int words = pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct()
        .mapToInt(slotted -> slotted.words().size()).sum();
    double template = (double) words / Math.max(1, analysis.words());
    var places = new HashMap<Places, Integer>();
    for (var pair : pairs) {
      // what goes on from the sentence before is the same copy
      int joined = Stream.of(joint.get(pair.one()), joint.get(pair.other()),
          places.get(pair.moved(-1)), pair.one().sentence().index())
          .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
      places.put(pair.places(), joined);
      joint.put(pair.one(), joined);
      joint.put(pair.other(), joined);
      groups.computeIfAbsent(joined, _ -> new ArrayList<>()).add(pair);
    }
    return groups.values().stream().map(group -> finding(analysis, group, template));
  }

  private static List<Slotted> slotted(Analysis analysis) {
    var topics = new Topics(analysis);
    var claimed = analysis.claims().stream()
        .filter(claim -> !LABELS.contains(claim.facet())).map(claim -> claim.cue()).toList();
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent() && sentence.zone() != Zone.TITLE
            && sentence.zone() != Zone.HEADING)
        .filter(sentence -> sentence.shape() == Sentence.Shape.PROSE
            || sentence.shape() == Sentence.Shape.BULLET)
        .filter(sentence -> !PHRASINGS.begins("tells-a-step",
            sentence.span().in(analysis.outline().view())))
        .map(sentence -> slotted(analysis, topics, sentence,
            claimed.stream().anyMatch(sentence.span()::overlaps)))
        .filter(slotted -> !slotted.topic().isEmpty())
        .filter(
            slotted -> slotted.words().size() >= SAME_WORDS && slotted.words().size() <= LONGEST)
        .toList();
  }

  private static Slotted slotted(Analysis analysis, Topics topics, Sentence sentence,
      boolean claims) {
    var words = SlottedWords.of(analysis, topics, sentence);
    boolean label = LABELLED.matcher(sentence.span().in(analysis.outline().view())).matches();
    // what doesn't name its thing is a cell of the layout, and so is an item that has its name for a label
    boolean labelled = label && !words.contains(SlottedWords.SLOT);
    boolean item = label && sentence.shape() == Sentence.Shape.BULLET
        && words.lastIndexOf(SlottedWords.SLOT) == 0;
    return new Slotted(sentence, item ? "" : topics.ofSentence(sentence), words,
        claims && !labelled);
  }

  private static List<Pair> pairs(List<Slotted> sentences) {
    Map<Long, List<Slotted>> sharing = new HashMap<>();
    for (var sentence : sentences) {
      for (long shingle : Prose.shingles(sentence.words(), SHINGLE)) {
        var list = sharing.computeIfAbsent(shingle, _ -> new ArrayList<>());
        if (list.size() <= MOST_SHARING && (list.isEmpty()
            || list.getLast().sentence().index() != sentence.sentence().index())) {
          list.add(sentence);
        }
      }
    }
    var tried = new HashMap<Long, Boolean>();
    var pairs = new ArrayList<Pair>();
    for (var list : sharing.values()) {
      for (int i = 0; i < list.size() && list.size() <= MOST_SHARING; i++) {
        for (int j = i + 1; j < list.size(); j++) {
          long key = ((long) list.get(i).sentence().index() << Integer.SIZE)
              + list.get(j).sentence().index();
          if (comparable(list.get(i), list.get(j)) && tried.put(key, true) == null) {
            pairs.add(
                new Pair(list.get(i), list.get(j), run(list.get(i).words(), list.get(j).words())));
          }
        }
      }
    }
    var whole = pairs.stream().filter(CopiedSentences::isWhole).map(Pair::places)
        .collect(Collectors.toSet());
    return pairs.stream().filter(pair -> isCopied(pair) || isWhole(pair)
        && (whole.contains(pair.moved(1)) || whole.contains(pair.moved(-1))))
        .sorted(Comparator.comparingInt((Pair pair) -> pair.one().sentence().index())
            .thenComparingInt(pair -> pair.other().sentence().index()))
        .toList();
  }

  private static boolean comparable(Slotted one, Slotted other) {
    return !one.topic().equals(other.topic());
  }

  private static boolean isCopied(Pair pair) {
    return pair.one().claims() && pair.other().claims()
        ? pair.run() >= SAME_WORDS && pair.share() >= SHARE
        : pair.run() >= LONG_RUN && pair.share() >= LONG_SHARE;
  }

  /// The longest run of words that both have, slots not counted.
  private static int run(List<String> one, List<String> other) {
    int longest = 0;
    int[] above = new int[other.size() + 1];
    int[] slots = new int[other.size() + 1];
    for (String word : one) {
      int[] row = new int[other.size() + 1];
      int[] slotsHere = new int[other.size() + 1];
      for (int j = 1; j <= other.size(); j++) {
        if (word.equals(other.get(j - 1))) {
          row[j] = above[j - 1] + 1;
          slotsHere[j] = slots[j - 1] + (word.equals(SlottedWords.SLOT) ? 1 : 0);
          longest = Math.max(longest, row[j] - slotsHere[j]);
        }
      }
      above = row;
      slots = slotsHere;
    }
    return longest;
  }

  private Finding finding(Analysis analysis, List<Pair> pairs, double template) {
    var best = pairs.stream().max(Comparator.comparingInt(Pair::run)).orElseThrow();
    Map<String, List<Evidence>> quotes = new TreeMap<>();
    pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct()
        .sorted(Comparator.comparingInt(slotted -> slotted.sentence().index()))
        .forEach(slotted -> quotes.computeIfAbsent(slotted.topic(), _ -> new ArrayList<>())
            .add(analysis.article().quote(slotted.sentence().span())));
    var ordered = quotes.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().getFirst())).toList();
    var draft = Draft.within(Finding.Kind.COPIED_TEXT, Finding.Severity.WARNING)
        .says(String.format(Locale.ROOT,
            "Up to %d words in a row (%.0f %% of the sentence) stand for %s alike (lines %s); %.0f %% of the article are such sentences.",
            best.run(), 100 * best.share(),
            Prose.list(ordered.stream().map(entry -> catalogue.name(entry.getKey())).toList()),
            Prose.numbers(ordered.stream().flatMap(entry -> entry.getValue().stream())
                .map(Evidence::line).distinct().toList()),
            100 * template));
    ordered.forEach(entry -> draft.side(entry.getKey(), entry.getValue()));
    return draft.finish();
  }
}
