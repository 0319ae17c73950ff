package dev.crosscheck.knowledge;

import dev.crosscheck.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// The notation of cues, word for word over lower-cased text with hyphenated words taken apart:
/// - `fast|quick`: any of these words; `scale~`: any form of it; `@apps`: any word of that group;
/// - `form~/noun`: where it is a noun there, `clean|secure/!verb`: where it is no verb; so with `noun`, `verb`, `adjective`
///   and `adverb`, for words whose form doesn't say which they are;
/// - `(very)`: may be missing;
/// - `_3`: up to three words of any kind, though not over the end of a clause; `_` is one word, `(_)` one or none;
/// - `{language}`: a name or figure that fills the slot of that kind, `{id:blade}`: the name of that thing; the first is
///   what the cue says, save `{subject}`: the thing that it says it of, where that is not the subject of the clause
///   ("{names} rely on {subject}"); `{topic}` is the same, or words that stand for it ("it", "this framework").
public record Pattern(String text, List<Part> parts) {

  /// The end of a word that states its part of speech.
  private static final java.util.regex.Pattern STATED = java.util.regex.Pattern
      .compile("[^/|]/!?[a-z]+$");

  /// Something that a pattern asks for in turn.
  public sealed interface Part {
    /// One of some words.
    record Words(Set<String> words, boolean optional, Sense sense) implements Part {}

    /// From `least` to `most` words of any kind.
    record Gap(int least, int most) implements Part {}

    /// What fills a slot.
    record Slot(String name) implements Part {}
  }

  /// Which part of speech a word must be, or must not be where not `wanted`; any, where empty.
  public record Sense(Optional<PartOfSpeech> part, boolean wanted) {
    static final Sense ANY = new Sense(Optional.empty(), true);

    /// Whether a word fits that is asked for what it is only if need be.
    boolean allows(IntFunction<PartOfSpeech> speech, int term) {
      return part.isEmpty() || speech.apply(term) == part.get() == wanted;
    }
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
    String inner = optional ? word.substring(1, word.length() - 1) : word;
    int slash = STATED.matcher(inner).find() ? inner.lastIndexOf('/') : -1;
    var words = new LinkedHashSet<String>();
    for (String one : (slash < 0 ? inner : inner.substring(0, slash)).split("\\|")) {
      if (one.isEmpty()) {
        throw new BrokenTable(
            place + ": '" + word + "' lacks a word; alternatives are written a|b");
      }
      words.addAll(groups.words(one, place));
    }
    return new Part.Words(words, optional,
        slash < 0 ? Sense.ANY : sense(inner.substring(slash + 1), place));
  }

  private static Sense sense(String name, String place) {
    boolean wanted = !name.startsWith("!");
    var part = PartOfSpeech.named(wanted ? name : name.substring(1));
    return new Sense(Optional.of(part.orElseThrow(() -> new BrokenTable(place + ": '" + name
        + "' is no part of speech; it must be one of " + Arrays.toString(PartOfSpeech.values())
        + ", with ! before it where a word must be anything else"))), wanted);
  }
}
