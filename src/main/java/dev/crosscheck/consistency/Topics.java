package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the parts of an article are about.
final class Topics {

  private final Analysis analysis;
  private final Map<Integer, Set<String>> named = new HashMap<>();
  private final Map<Integer, List<Span>> places = new HashMap<>();

  /// What is named at a place, by the place's start.
  private final Map<Integer, String> openings = new HashMap<>();

  /// What is named, whether a catalogue has it or not, and where it stands.
  private final List<Mention> all;
  private final List<Integer> starts;

  Topics(Analysis analysis) {
    this.analysis = analysis;
    this.all = analysis.mentions().stream()
        .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS).sorted().toList();
    this.starts = all.stream().map(mention -> mention.evidence().span().start()).toList();
    all.forEach(mention -> {
      if (mention.status() == Mention.Status.LINKED) {
        openings.putIfAbsent(mention.evidence().span().start(), mention.framework());
      }
      places.computeIfAbsent(mention.sentence(), _ -> new ArrayList<>())
          .add(mention.evidence().span());
      named.computeIfAbsent(mention.sentence(), _ -> new TreeSet<>()).add(mention.framework());
    });
  }

  /// The innermost section whose body holds all of a place; that of the whole article where none does.
  static int section(Outline outline, Span place) {
    var sections = outline.sections();
    int at = Math.max(0, Span.last(sections, Section::body, place.start()));
    while (at > 0 && !sections.get(at).body().contains(place)) {
      at = sections.get(at).parent();
    }
    return at;
  }

  /// The thing that a section is about, its own or that of the sections around it; empty where there is none.
  String ofSection(int section) {
    var sections = analysis.outline().sections();
    int at = section;
    while (at >= 0 && at < analysis.topics().size()) {
      String topic = analysis.topics().get(at);
      if (!topic.isEmpty()) {
        return topic;
      }
      int parent = sections.get(at).parent();
      if (parent == at) {
        return "";
      }
      at = parent;
    }
    return "";
  }

  /// The thing that a sentence is about: its section's, that with which its paragraph begins, or the only one that it names.
  String ofSentence(Sentence sentence) {
    String topic = ofSection(sentence.section());
    if (!topic.isEmpty()) {
      return topic;
    }
    var block = analysis.outline().blocks().get(sentence.block()).span();
    if (sentence.span().start() > block.start() && openings.containsKey(block.start())) {
      return openings.get(block.start());
    }
    var here = named.getOrDefault(sentence.index(), Set.of());
    return here.size() != 1 ? "" : here.iterator().next();
  }

  /// The places in a sentence that name something, in reading order.
  List<Span> mentions(Sentence sentence) {
    return places.getOrDefault(sentence.index(), List.of());
  }

  /// The mentions within a span of things that the catalogue has, in reading order.
  List<Mention> within(Span span) {
    return named(span).stream().filter(mention -> mention.status() == Mention.Status.LINKED)
        .toList();
  }

  /// The mentions within a span, those of things that no catalogue has among them, in reading order.
  List<Mention> named(Span span) {
    int from = Collections.binarySearch(starts, span.start());
    int first = from >= 0 ? from : -from - 1;
    while (first > 0 && starts.get(first - 1) >= span.start()) {
      first--;
    }
    int last = first;
    while (last < all.size() && starts.get(last) < span.end()) {
      last++;
    }
    return all.subList(first, last).stream()
        .filter(mention -> span.contains(mention.evidence().span())).toList();
  }
}
