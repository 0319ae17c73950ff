package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds every spelling of every catalogued thing in a text, the longest first, in one pass.
final class Gazetteer {

  /// Longest stretch between two pieces of a name, in UTF-16 units: a dot, a blank line and an indent.
  static final int LONGEST_GAP = 12;

  private final Trie<Spelling> trie = new Trie<>();
  private final Capitals capitals;

  Gazetteer(Catalogue catalogue, LinkingCues cues) {
    this.capitals = new Capitals(cues);
    var spellings = new Spellings(cues);
    var given = new HashSet<String>();
    for (var thing : catalogue.things()) {
      spellings.given(thing).forEach((key, spelling) -> {
        given.add(key);
        trie.put(key, spelling);
      });
    }
    for (var thing : catalogue.things()) {
      spellings.made(thing).forEach((key, spelling) -> {
        if (!given.contains(key)) {
          trie.put(key, spelling);
        }
      });
    }
    cues.nothings().forEach(name -> trie.put(Spellings.key(name), Spelling.nothing(name)));
  }

  /// The candidates in reading order, without overlap.
  List<Candidate> candidates(String view) {
    var found = new ArrayList<Candidate>();
    int at = 0;
    while (at < view.length()) {
      if (Boundary.mayStart(view, at)) {
        var candidate = longest(view, at);
        if (candidate != null) {
          if (candidate.options().stream().noneMatch(Spelling::isNothing)) {
            found.add(candidate);
          }
          at = candidate.span().end();
          continue;
        }
      }
      at++;
    }
    return found;
  }

  private @Nullable Candidate longest(String view, int start) {
    int node = Trie.ROOT;
    int at = start;
    boolean broken = false;
    Candidate longest = null;
    while (at < view.length()) {
      char c = view.charAt(at);
      boolean gap = at > start && Boundary.isGap(c);
      int next = trie.child(node, gap ? Spellings.GAP : fold(c));
      int after = at + 1;
      if (gap && next != Trie.NONE) {
        after = Boundary.gapEnd(view, at);
        next = after < 0 ? Trie.NONE : next;
        broken |= after > at + 1 && view.substring(at, Math.max(after, at)).contains(".");
      }
      if (next == Trie.NONE) {
        return longest;
      }
      node = next;
      at = after;
      if (!gap && !trie.values(node).isEmpty()) {
        int end = Boundary.end(view, start, at);
        longest = end < 0
            ? longest
            : candidate(view, new Span(start, end), trie.values(node), broken, longest);
      }
    }
    return longest;
  }

  private @Nullable Candidate candidate(String view, Span span, List<Spelling> spellings,
      boolean broken, @Nullable Candidate otherwise) {
    var surface = span.in(view);
    var options = spellings.stream().filter(spelling -> !broken || spelling.hasDot())
        .filter(spelling -> capitals.fit(spelling, surface)).toList();
    return options.isEmpty() ? otherwise : new Candidate(span, options);
  }

  private static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c < 0x80 ? c : Character.toLowerCase(c);
  }
}
