package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The figures of a sentence: what is a year, a version, a number, a share, an amount of dollars. Each is one of the last
/// three only, so that "77 % of all sites" counts no sites. An end of a range ("60-70 %", "$80k to $120k") is no figure.
final class FigureSlots {

  private static final Set<String> CURRENCIES = FunctionWords.of("other-currencies");
  private static final Set<String> DOLLARS = FunctionWords.of("dollars");
  private static final Set<String> PERCENT = FunctionWords.of("percent");

  private final String view;
  private final List<Span> spans;

  /// - `spans`: of the sentence's words in the outline's view.
  FigureSlots(String view, List<Span> spans) {
    this.view = view;
    this.spans = spans;
  }

  /// Adds to the slots of a word those of the figure that starts there.
  void add(int at, Map<String, Integer> slots) {
    String word = word(at);
    int length = length(at);
    boolean written = !word.isEmpty() && Character.isDigit(word.charAt(0)) || word.startsWith("v");
    if (length == 0 && !written || ranged(at, length)) {
      return;
    }
    if (Numerals.isYear(word)) {
      slots.put("year", 1);
    } else if (Numerals.version(word).isPresent()) {
      slots.put("version", 1);
      if (word.startsWith("v") || word.endsWith("x") || word.matches("\\d+(\\.\\d+){2,}")) {
        slots.put("release", 1);
      }
    }
    if (length == 0 || isAmount(at, length, CURRENCIES)) {
      return;
    }
    int to = at + length;
    if (PERCENT.contains(word(to))) {
      slots.put("percent", length + 1);
    } else if (word(to).equals("per") && word(to + 1).equals("cent")) {
      slots.put("percent", length + 2);
    } else if (word(at - 1).equals("$") || word(to).equals("$") || isAmount(at, length, DOLLARS)) {
      slots.put("money", word(to).equals("$") || DOLLARS.contains(word(to)) ? length + 1 : length);
    } else {
      slots.put("number", word(to).equals("+") ? length + 1 : length);
    }
  }

  private boolean isAmount(int at, int length, Set<String> currencies) {
    return currencies.contains(word(at - 1)) || currencies.contains(word(at + length));
  }

  /// Words that the number at a place takes; 0 where none starts.
  private int length(int at) {
    String word = word(at);
    boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
    if (!digits) {
      if (word.equals("a") && word(at - 1).equals("half")) {
        return 0;
      }
      int to = word(at + 1).equals("a") ? at + 2 : at + 1;
      return Numerals.isMagnitude(word(to)) && Numerals.number(List.of(word, word(to))).isPresent()
          ? to + 1 - at
          : 0;
    }
    int to = at + 1;
    while (word.length() <= 3 && word(to).matches("\\d{3}")
        && spans.get(to).start() == spans.get(to - 1).end() + 1
        && view.charAt(spans.get(to - 1).end()) == ' ') {
      to++;
    }
    boolean magnitude = Character.isDigit(word.charAt(word.length() - 1))
        && Numerals.isMagnitude(word(to));
    to = magnitude ? to + 1 : to;
    return Numerals.number(words(at, to)).isPresent() ? to - at : 0;
  }

  private List<String> words(int from, int to) {
    return java.util.stream.IntStream.range(from, to).mapToObj(this::word).toList();
  }

  private boolean ranged(int at, int length) {
    int to = at + Math.max(1, length);
    while (word(to).equals("%") || word(to).equals("+")) {
      to++;
    }
    int before = word(at - 1).equals("$") ? at - 2 : at - 1;
    boolean opens = dashed(to) && figure(to) || isTo(to) && figure(to + 1)
        || word(to).equals("and") && word(before).equals("between");
    boolean closes = dashed(at) && figureEnds(before) || isTo(before) && figureEnds(before - 1)
        || word(before).equals("and")
            && (word(before - 2).equals("between") || word(before - 3).equals("between"));
    return opens || closes;
  }

  private boolean isTo(int at) {
    return word(at).equals("to") || word(at).equals("-") || word(at).equals("~");
  }

  /// Whether a dash joins a word to the one before it.
  private boolean dashed(int at) {
    return at > 0 && at < spans.size()
        && view.substring(spans.get(at - 1).end(), spans.get(at).start()).equals("-");
  }

  private boolean figure(int at) {
    String word = word(at).equals("$") ? word(at + 1) : word(at);
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private boolean figureEnds(int at) {
    return figure(at)
        || (PERCENT.contains(word(at)) || Numerals.isMagnitude(word(at)) || word(at).equals("+"))
            && figure(at - 1);
  }

  private String word(int at) {
    if (at < 0 || at >= spans.size()) {
      return "";
    }
    var span = spans.get(at);
    return view.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }
}
