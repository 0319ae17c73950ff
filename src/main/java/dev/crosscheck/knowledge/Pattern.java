package dev.crosscheck.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The notation of cues, word for word over lower-cased text with hyphenated words taken apart:
/// - `fast|quick`: any of these words; `scale~`: any form of it; `@apps`: any word of that group;
/// - `(very)`: may be missing;
/// - `_3`: up to three words of any kind, though not over the end of a clause; `_` is one word, `(_)` one or none;
/// - `{language}`: a name or figure that fills the slot of that kind, `{id:blade}`: the name of that thing; the first is
///   what the cue says, save `{subject}`: the thing that it says it of, where that is not the subject of the clause
///   ("{names} rely on {subject}").
public record Pattern(String text, List<Part> parts) {

  /// Something that a pattern asks for in turn.
  public sealed interface Part {
    /// One of some words.
    record Words(Set<String> words, boolean optional) implements Part {}

    /// From `least` to `most` words of any kind.
    record Gap(int least, int most) implements Part {}

    /// What fills a slot.
    record Slot(String name) implements Part {}
  }

  public Pattern {
    parts = List.copyOf(parts);
  }

  static Pattern of(String text, WordGroups groups, String place) {
    var parts = new ArrayList<Part>();
    for (String word : text.strip().split("\\s+")) {
      parts.add(part(word, groups, place));
    }
    return new Pattern(text.strip(), parts);
  }

  private static Part part(String word, WordGroups groups, String place) {
    if (word.matches("_\\d?")) {
      return word.equals("_") ? new Part.Gap(1, 1) : new Part.Gap(0, word.charAt(1) - '0');
    }
    if (word.matches("\\(_\\d?\\)")) {
      return new Part.Gap(0, word.equals("(_)") ? 1 : word.charAt(2) - '0');
    }
    if (word.startsWith("{") && word.endsWith("}")) {
      return new Part.Slot(word.substring(1, word.length() - 1));
    }
    boolean optional = word.startsWith("(") && word.endsWith(")");
    var words = new LinkedHashSet<String>();
    for (String one : (optional ? word.substring(1, word.length() - 1) : word).split("\\|")) {
      if (one.isEmpty()) {
        throw new BrokenTable(
            place + ": '" + word + "' lacks a word; alternatives are written a|b");
      }
      words.addAll(groups.words(one, place));
    }
    return new Part.Words(words, optional);
  }
}
