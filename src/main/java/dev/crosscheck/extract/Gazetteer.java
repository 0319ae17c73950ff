package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds every spelling of every catalogued thing in a text, the longest first, in one pass.
final class Gazetteer {

  /// Longest stretch between two pieces of a name, in UTF-16 units: a dot, a blank line and an indent.
  static final int LONGEST_GAP = 12;

  /// What makes a platform's name one of many where it isn't written as a name.
  private static final String KIND = " framework";
  /// Before it, what tells of one that isn't known yet, with a few words that tell how it is.
  private static final Pattern ONE = Pattern
      .compile("(?i)\\b(?:an?|another)\\s+(?:[\\w-]+,?\\s+){0,3}$");
  private static final int REACH = 60;

  private final Trie<Spelling> trie = new Trie<>();
  private final Capitals capitals;

  Gazetteer(Catalogue catalogue, LinkingCues cues) {
    this.capitals = new Capitals(cues);
    var spellings = new Spellings(cues);
    var given = new HashSet<String>();
    for (var thing : catalogue.things()) {
      spellings.given(thing).forEach((key, spelling) -> {
        given.add(key);
        if (catalogue.mayName(key, thing)) {
          trie.put(key, spelling);
        }
      });
    }
    for (var thing : catalogue.things()) {
      spellings.made(thing).forEach((key, spelling) -> {
        if (!given.contains(key) && catalogue.mayName(key, thing)) {
          trie.put(key, spelling);
        }
      });
    }
    // an editor's word goes before the table's
    Stream.concat(
        cues.nothings().stream().filter(name -> !catalogue.isDecided(Spellings.key(name))),
        catalogue.nothings().stream())
        .forEach(name -> trie.put(Spellings.key(name), Spelling.nothing(name)));
  }

  /// The candidates in reading order, without overlap.
  List<Candidate> candidates(String view) {
    return candidates(view, Witness.NONE);
  }

  List<Candidate> candidates(String view, Witness witness) {
    return candidates(view, 0, view.length(), view.length(), witness);
  }

  /// What a stretch that was taken for one name holds when it is none: shorter names.
  List<Candidate> within(String view, Span span) {
    return candidates(view, span.start(), span.end(), span.end() - 1, Witness.NONE);
  }

  /// Those between two places, none that begins at the first reaching beyond `limit`.
  private List<Candidate> candidates(String view, int from, int to, int limit, Witness witness) {
    var found = new ArrayList<Candidate>();
    int at = from;
    while (at < to) {
      var candidate = Boundary.mayStart(view, at)
          ? longest(view, at, at == from ? limit : to, witness)
          : null;
      if (candidate != null && candidate.options().stream().noneMatch(Spelling::isNothing)) {
        found.add(candidate);
      } else if (candidate != null) {
        witness.refuses(candidate.span(), candidate.options());
      }
      at = candidate == null ? at + 1 : candidate.span().end();
    }
    return found;
  }

  private @Nullable Candidate longest(String view, int start, int limit, Witness witness) {
    int node = Trie.ROOT;
    int at = start;
    boolean broken = false;
    Candidate longest = null;
    while (at < limit) {
      boolean gap = at > start && Boundary.isGap(view.charAt(at));
      node = trie.child(node, gap ? Spellings.GAP : fold(view.charAt(at)));
      int after = gap && node != Trie.NONE ? Boundary.gapEnd(view, at) : at + 1;
      if (node == Trie.NONE || after < 0) {
        return longest;
      }
      broken |= gap && after > at + 1 && view.substring(at, after).contains(".");
      at = after;
      int end = gap || trie.values(node).isEmpty() ? -1 : Boundary.end(view, start, at);
      if (end >= 0 && end <= limit) {
        longest = candidate(view, new Span(start, end), trie.values(node), broken, longest,
            witness);
      }
    }
    return longest;
  }

  private @Nullable Candidate candidate(String view, Span span, List<Spelling> spellings,
      boolean broken, @Nullable Candidate otherwise, Witness witness) {
    var surface = span.in(view);
    var options = spellings.stream().filter(spelling -> !broken || spelling.hasDot())
        .filter(spelling -> capitals.fit(spelling, surface))
        .filter(spelling -> !isOneOfMany(view, span, spelling)).toList();
    if (options.isEmpty()) {
      witness.refuses(span, spellings);
      return otherwise;
    }
    return new Candidate(span, options);
  }

  /// Whether what reads like the name of a platform means one of its frameworks: "a small .NET framework".
  private static boolean isOneOfMany(String view, Span span, Spelling spelling) {
    return spelling.thing().kind().equals("platform")
        && view.startsWith(KIND, span.end() - KIND.length())
        && ONE.matcher(view).region(Math.max(0, span.start() - REACH), span.start()).find();
  }

  private static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c < 0x80 ? c : Character.toLowerCase(c);
  }
}
