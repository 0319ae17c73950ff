package dev.crosscheck.knowledge;

import dev.crosscheck.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// All cues in one trie over words, so that a sentence is read once however many cues there are.
///
/// An edge is not a word but a set of words: each word is known by the sets that hold it, which keeps the trie as small
/// as the tables. From one place the trie is followed no further than its deepest pattern, so time is linear in the text.
final class CueAutomaton {

  /// Marks that no gap of a pattern reaches over.
  private static final Set<String> ENDS = Set.of(".", ";", ":", "!", "?", "|", "•", "while",
      "whereas", "although", "though", "unless");

  /// The slots of the thing that a cue speaks of.
  private static final Set<String> SUBJECTS = Set.of("subject", "topic");

  private static final Comparator<CueMatch> ORDER = Comparator.comparingInt(CueMatch::from)
      .thenComparingInt(match -> -match.to()).thenComparing(match -> match.cue().id())
      .thenComparingInt(CueMatch::slot).thenComparingInt(CueMatch::subject)
      .thenComparingInt(CueMatch::skipped);

  private final Node root = new Node();
  private final Map<Edge, Integer> sets = new HashMap<>();
  private final List<Pattern.Sense> senses = new ArrayList<>();
  private final Map<String, List<Integer>> setsOf = new HashMap<>();

  /// A set of words, and what they must be in their sentence.
  private record Edge(Set<String> words, Pattern.Sense sense) {}

  private static final class Node {
    private final Map<Integer, Node> words = new HashMap<>();
    private final Map<String, Node> slots = new TreeMap<>();
    private final Map<Pattern.Part.Gap, Node> gaps = new LinkedHashMap<>();
    private final List<Cue> ends = new ArrayList<>();
  }

  CueAutomaton(Iterable<Cue> cues) {
    for (var cue : cues) {
      cue.patterns().forEach(pattern -> add(root, pattern.parts(), 0, cue));
    }
  }

  private void add(Node at, List<Pattern.Part> parts, int index, Cue cue) {
    if (index == parts.size()) {
      at.ends.add(cue);
      return;
    }
    switch (parts.get(index)) {
      case Pattern.Part.Words(var words, var optional, var sense) -> {
        if (optional) {
          add(at, parts, index + 1, cue);
        }
        add(at.words.computeIfAbsent(set(new Edge(words, sense)), s -> new Node()), parts,
            index + 1, cue);
      }
      case Pattern.Part.Slot(var name) ->
        add(at.slots.computeIfAbsent(name, s -> new Node()), parts, index + 1, cue);
      case Pattern.Part.Gap gap ->
        add(at.gaps.computeIfAbsent(gap, g -> new Node()), parts, index + 1, cue);
    }
  }

  private int set(Edge edge) {
    var known = sets.get(edge);
    if (known != null) {
      return known;
    }
    int id = sets.size();
    sets.put(edge, id);
    senses.add(edge.sense());
    edge.words().forEach(word -> setsOf.computeIfAbsent(word, w -> new ArrayList<>()).add(id));
    return id;
  }

  /// Every place of every cue, in the order of the text, the longer first.
  /// - `speech`: tells the part of speech of a term; asked only where a row asks for it.
  List<CueMatch> matches(List<Term> terms, IntFunction<PartOfSpeech> speech) {
    var found = new ArrayList<CueMatch>();
    for (int from = 0; from < terms.size(); from++) {
      follow(root, terms, speech, from, from, NOTHING, found);
    }
    found.sort(ORDER);
    var distinct = new ArrayList<CueMatch>(found.size());
    for (var match : found) {
      // an optional word may lead to one place by two ways
      if (distinct.isEmpty() || ORDER.compare(distinct.getLast(), match) != 0) {
        distinct.add(match);
      }
    }
    return distinct;
  }

  private void follow(Node node, List<Term> terms, IntFunction<PartOfSpeech> speech, int from,
      int at, Taken taken, List<CueMatch> found) {
    node.ends.forEach(
        cue -> found.add(new CueMatch(cue, from, at, taken.slot, taken.subject, taken.skipped)));
    if (at >= terms.size()) {
      return;
    }
    var term = terms.get(at);
    if (!term.inside()) {
      for (int set : setsOf.getOrDefault(term.word(), List.of())) {
        var next = node.words.get(set);
        if (next != null && senses.get(set).allows(speech, at)) {
          follow(next, terms, speech, from, at + 1, taken, found);
        }
      }
    }
    node.slots.forEach((name, next) -> {
      var length = term.slots().get(name);
      if (length != null) {
        follow(next, terms, speech, from, at + length, taken.with(name, at), found);
      }
    });
    node.gaps.forEach((gap, next) -> {
      int to = at;
      for (int skipped = 0; skipped <= gap.most(); skipped++) {
        if (skipped >= gap.least()) {
          follow(next, terms, speech, from, to, taken.over(to - at), found);
        }
        if (to >= terms.size() || ENDS.contains(terms.get(to).word())) {
          return;
        }
        to += terms.get(to).length();
      }
    });
  }

  private static final Taken NOTHING = new Taken(-1, -1, 0);

  /// What a match has taken on its way; see [CueMatch].
  private record Taken(int slot, int subject, int skipped) {
    private Taken with(String name, int at) {
      if (SUBJECTS.contains(name)) {
        return new Taken(slot, at, skipped);
      }
      return slot < 0 ? new Taken(at, subject, skipped) : this;
    }

    private Taken over(int words) {
      return words == 0 ? this : new Taken(slot, subject, skipped + words);
    }
  }
}
