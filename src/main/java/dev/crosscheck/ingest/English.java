package dev.crosscheck.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a text that is clearly in another language than English. A text is left out only when little of it are words
/// that every English sentence needs, most of its words are no names, and each third of it is taken for the same other
/// language: tables of names and lists of links look like no language, so a detector takes their parts for several.
final class English {

  /// Words that English prose can't do without and that its neighbours don't have; none is longer than [#LONGEST].
  private static final Set<String> WORDS = Set.of("the", "of", "and", "is", "that", "for", "with",
      "this", "are", "it",
      "you", "not", "by", "from", "can", "have", "will", "which", "your", "be", "as", "its", "has",
      "or", "if", "more");

  private static final int LONGEST = 5;

  /// Share of those words, in percent, that makes a text English: prose has 20 to 35, notes and lists 5 to 20, other
  /// languages 0 to 2.
  private static final int ENGLISH_SHARE = 5;

  /// The same for a text with its code and markup, in which programs have up to 8.
  private static final int RAW_ENGLISH_SHARE = 12;

  /// Share of words without a capital, in percent, from which a text may be prose: German prose has over 60, lists of
  /// names under 30.
  private static final int PROSE_SHARE = 50;

  /// How much of a text is judged, in characters: some 5,000 words.
  private static final int SAMPLE = 30_000;

  private static final int PARTS = 3;

  /// What is no prose in any text: front matter, fenced code, tags, entities, addresses, code within a line.
  private static final List<Pattern> NO_PROSE = List.of(
      Pattern.compile("\\A(-{3}|\\+{3})\\R(?s:.{0,20000}?)\\R\\1\\s*?(?:\\R|\\z)"),
      Pattern.compile("(?m)^ {0,3}(```|~~~)[^`\\r\\n]*\\R(?s:.*?)(?:^ {0,3}\\1.*$|\\z)"),
      Pattern.compile("<[A-Za-z/!][^<>]{0,2000}>"),
      Pattern.compile("&#?\\w{1,20};"),
      Pattern.compile("(?:https?|ftp)://[^\\s)>\\]]{1,2000}|www\\.[^\\s)>\\]]{1,500}"),
      Pattern.compile("`[^`\\r\\n]{1,500}`"));

  private final int letters;
  private final Function<CharSequence, String> language;

  /// The words of a text: all, the English ones, and those without a capital.
  private record Words(long all, long english, long plain) {

    static Words of(String text) {
      long all = 0;
      long english = 0;
      long plain = 0;
      for (int start = 0; start < text.length(); start++) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (end > start) {
          all++;
          plain += Character.isUpperCase(text.charAt(start)) && hasCase(text.charAt(end - 1))
              ? 0
              : 1;
          english += end - start <= LONGEST
              && WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
                  ? 1
                  : 0;
          start = end;
        }
      }
      return new Words(all, english, plain);
    }

    /// Scripts without case also have no spaces, so that a name may begin what looks like a word.
    private static boolean hasCase(char letter) {
      return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }

    /// Whether at least this share, in percent, is English.
    boolean isEnglish(int share) {
      return english > 0 && english * 100 >= all * share;
    }

    boolean isProse() {
      return plain * 100 >= all * PROSE_SHARE;
    }
  }

  /// - `letters`: the fewest letters by which a text is judged.
  /// - `language`: the ISO 639-1 code of the language that most of a text is in; `und` where it can't be told.
  English(int letters, Function<CharSequence, String> language) {
    this.letters = letters;
    this.language = language;
  }

  /// The other language that a text is clearly in, by its English name.
  Optional<String> otherLanguage(CharSequence text) {
    String sample = text.subSequence(0, Math.min(SAMPLE, text.length())).toString();
    if (Words.of(sample).isEnglish(RAW_ENGLISH_SHARE)) {
      return Optional.empty();
    }
    String prose = prose(sample);
    Words words = Words.of(prose);
    if (prose.codePoints().filter(Character::isLetter).limit(letters).count() < letters
        || words.isEnglish(ENGLISH_SHARE) || !words.isProse()) {
      return Optional.empty();
    }
    List<String> found = thirds(prose).map(language).distinct().toList();
    String first = found.getFirst();
    return found.size() == 1 && !first.equals("en") && !first.equals("und") && !first.isEmpty()
        ? Optional.of(Locale.of(first).getDisplayLanguage(Locale.ENGLISH))
        : Optional.empty();
  }

  static String prose(CharSequence text) {
    String prose = text.toString();
    for (Pattern pattern : NO_PROSE) {
      prose = pattern.matcher(prose).replaceAll(" ");
    }
    return prose;
  }

  private static Stream<String> thirds(String prose) {
    int part = Math.max(1, (prose.length() + PARTS - 1) / PARTS);
    return Stream.iterate(0, start -> start < prose.length(), start -> start + part)
        .map(start -> prose.substring(start, Math.min(prose.length(), start + part)));
  }
}
