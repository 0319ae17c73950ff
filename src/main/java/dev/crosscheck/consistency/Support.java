package dev.crosscheck.consistency;

import dev.crosscheck.model.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Who stands behind one side of a finding, in words that stay true where we have missed some: by name who says it most
/// plainly, how many more say it outright at least, and in how many more it stands weakened, limited or unclear.
/// - `shown`: the voices that are quoted, those that say it outright first; never empty.
/// - `outright`: articles that surely say it. `others`: those of which we have heard it less surely.
record Support(List<Voice> shown, int outright, int others) {

  Support {
    if (shown.isEmpty()) {
      throw new IllegalArgumentException("a side without a voice");
    }
    shown = shown.stream().sorted(Comparator.comparing((Voice voice) -> !Causes.isSure(voice))
        .thenComparing(Comparator.naturalOrder())).toList();
  }

  /// The support of a side that quotes some of the voices that were kept of who says it.
  static Support of(Testimony testimony, Collection<Voice> shown, Collection<Voices> said) {
    var heard = testimony.originals(said.stream().flatMap(Voices::stream).toList());
    return of(shown, heard, said);
  }

  /// The same where the voices that speak of this side are told already.
  static Support of(Collection<Voice> shown, Collection<Voice> heard, Collection<Voices> said) {
    // of voices that weren't kept only the number is known
    int dropped = said.stream().mapToInt(voices -> voices.count() - voices.strongest().size()).max()
        .orElse(0);
    var all = Stream.of(shown, heard).flatMap(Collection::stream).toList();
    int outright = articles(all.stream().filter(Causes::isSure));
    return new Support(List.copyOf(shown), outright, articles(all.stream()) - outright + dropped);
  }

  private static int articles(Stream<Voice> voices) {
    return (int) voices.map(Voice::article).distinct().count();
  }

  /// An article each, the strongest first.
  List<Evidence> quotes() {
    var quotes = new LinkedHashMap<String, Evidence>();
    shown.forEach(voice -> quotes.putIfAbsent(voice.article(), voice.evidence()));
    return List.copyOf(quotes.values());
  }

  /// "in a.md (line 3), at least 2 more and perhaps 1 other".
  String told() {
    var first = shown.getFirst();
    boolean named = Causes.isSure(first);
    var parts = new ArrayList<String>();
    parts.add((named ? "in " : "perhaps in ") + first.article() + " (line "
        + first.evidence().line() + ")");
    int certain = outright - (named ? 1 : 0);
    if (certain > 0) {
      parts.add("at least " + certain + " more");
    }
    int unsure = others - (named ? 0 : 1);
    if (unsure > 0) {
      parts.add((named || certain > 0 ? "perhaps " : "") + Prose.count(unsure, "others"));
    }
    return Prose.list(parts);
  }
}
