package dev.crosscheck.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds lists without markers: short lines after one another under a label or a sentence with a colon, and paragraphs
/// that each begin with a name and a colon or a dash.
final class LineLists {

  /// Fewest lines that make a list.
  /// - Unit: lines.
  private static final int LEAST = 2;

  /// Longest line of a list.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 220;

  /// Longest label over a list.
  /// - Unit: words.
  private static final int LONGEST_LABEL = 5;

  /// Longest line that comes for each thing.
  /// - Unit: words.
  private static final int LONGEST_FACET = 3;

  /// Where one sentence ends and another begins.
  private static final Pattern SENTENCES = Pattern.compile("[.!?] +\\p{Lu}");

  /// A name and what is said of it, in one paragraph.
  private static final Pattern NAMED = Pattern
      .compile(
          "\\.?\\p{L}(?:[^:.!?;,]|\\.(?=[\\p{L}\\d])){0,38}?[^:.!?;,\\s](?:\\s{0,4}:|\\s-)\\s+\\S.*",
          Pattern.DOTALL);

  private final List<Line> lines;
  private final CharSequence view;
  private final LabelPairs pairs;

  /// How often each line comes that may come for each thing.
  private final Map<String, Integer> facets = new HashMap<>();

  /// The list of each line, from 1; 0 where it is in none.
  private final int[] listOf;
  private int lists;

  LineLists(List<Line> lines, CharSequence view, LabelPairs pairs) {
    this.lines = lines;
    this.view = view;
    this.pairs = pairs;
    this.listOf = new int[lines.size()];
    lines.stream().filter(line -> line.isOpen() && isFacet(line))
        .forEach(line -> facets.merge(line.text().in(view).toString(), 1, Integer::sum));
    for (int i = 1; i < lines.size(); i++) {
      if (listOf[i] == 0 && introduces(i - 1)) {
        take(i, endOfLines(i), comesAgain(i - 1) ? 1 : LEAST);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (listOf[i] == 0) {
        int end = endOfNamed(i);
        if (end - i > LEAST || end - i == LEAST && lines.get(i).piece().strong()) {
          take(i, end, LEAST);
        }
      }
    }
  }

  int listOf(int line) {
    return listOf[line];
  }

  int count() {
    return lists;
  }

  private void take(int from, int to, int least) {
    if (to - from >= least) {
      Arrays.fill(listOf, from, to, ++lists);
    }
  }

  /// Whether a list may follow: a label, a sentence that ends in a colon, or a heading that comes for each thing.
  private boolean introduces(int i) {
    var line = lines.get(i);
    if (line.last() == ':') {
      return true;
    }
    return line.isShort() && (line.isOpen() && line.looksLikeHeading() || line.piece().isHeading())
        && Cue.FACET_HEADING.fits(line.text().in(view));
  }

  /// Whether a line comes for each thing of the article, so that a single line below it is a list as well.
  private boolean comesAgain(int i) {
    return isFacet(lines.get(i))
        && facets.getOrDefault(lines.get(i).text().in(view).toString(), 0) > 1;
  }

  /// The end of the lines from a place on that make a list.
  private int endOfLines(int from) {
    int tight = endOfTight(from);
    return tight - from > LEAST ? tight : endOfLoose(from);
  }

  /// Lines without blank ones between them, each a sentence or less, under a label.
  private int endOfTight(int from) {
    if (lines.get(from - 1).words() > LONGEST_LABEL) {
      return from;
    }
    int end = from;
    int longest = 0;
    boolean finished = false;
    while (end < lines.size() && (end == from || lines.get(end).piece().gap() == 0) && mayList(end)
        && lines.get(end).capital() && lines.get(end).text().length() <= LONGEST
        && !SENTENCES.matcher(lines.get(end).text().in(view)).find()) {
      var line = lines.get(end);
      if (line.endsSentence() && !finished && end - from >= LEAST
          && line.text().length() > longest) {
        // the first to end as a sentence does, and longer than those before it: what is said behind the list
        break;
      }
      finished |= line.endsSentence();
      longest = Math.max(longest, line.text().length());
      end++;
    }
    if (end - from > LEAST && isNameOver(end - 1)) {
      end--;
    }
    return end - from > LEAST && mostlyUnfinished(from, end) ? end : from;
  }

  /// Whether a short line names what the prose right below it speaks of.
  private boolean isNameOver(int i) {
    return mayName(i) && lines.get(i + 1).endsSentence() && !lines.get(i + 1).isShort()
        && Pattern
            .compile(
                "(?<!\\w)" + Pattern.quote(lines.get(i).text().in(view).toString()) + "(?!\\w)")
            .matcher(lines.get(i + 1).text().in(view)).find();
  }

  /// Whether a line is short enough for a name, with an open line below it.
  private boolean mayName(int i) {
    return i + 1 < lines.size() && lines.get(i).words() <= LONGEST_LABEL
        && !lines.get(i).endsSentence() && lines.get(i + 1).isOpen();
  }

  /// Lists may have full stops, but not most of their lines, as prose has.
  private boolean mostlyUnfinished(int from, int to) {
    long finished = lines.subList(from, to).stream().filter(line -> line.last() == '.').count();
    return finished * 4 < (to - from) * 3L;
  }

  /// Short lines that end like no sentence. The last of them is left out where prose follows that it may head.
  private int endOfLoose(int from) {
    int end = from;
    while (end < lines.size() && mayList(end) && lines.get(end).isShort()
        && !lines.get(end).endsSentence()) {
      end++;
    }
    if (end < lines.size() && end > from && lines.get(end).isOpen()
        && lines.get(end).marker().isEmpty()
        && !lines.get(end).isShort() && lines.get(end - 1).words() <= LONGEST_LABEL) {
      end--;
    }
    return end;
  }

  private boolean mayList(int i) {
    var line = lines.get(i);
    return line.isOpen() && line.marker().isEmpty() && !line.piece().strong() && !pairs.isLabel(i)
        && !pairs.isValue(i)
        && line.last() != ':' && line.last() != '?' && !isFacet(line)
        && !headsNext(i);
  }

  /// Whether a line comes for each thing ("Cons") or after all of them ("Conclusion"), and belongs to no list itself.
  private boolean isFacet(Line line) {
    return line.words() <= LONGEST_FACET && (Cue.FACET_HEADING.fits(line.text().in(view))
        || Cue.RECAP_HEADING.fits(line.text().in(view)));
  }

  /// Whether a short line names what the prose below begins with, as its heading does.
  boolean headsNext(int i) {
    if (!mayName(i)) {
      return false;
    }
    var name = lines.get(i).text().in(view).toString();
    var next = lines.get(i + 1);
    return next.last() == '.' && next.words() > LONGEST_LABEL
        && next.text().length() > name.length()
        && next.text().in(view).toString().regionMatches(true, 0, name, 0, name.length())
        && !Character.isLetterOrDigit(view.charAt(next.text().start() + name.length()));
  }

  private int endOfNamed(int from) {
    int end = from;
    while (end < lines.size() && (isNamed(end)
        // a name that its makers write small, among others
        || end > from && end + 1 < lines.size() && isNamed(end, false) && isNamed(end + 1))) {
      end++;
    }
    return end;
  }

  private boolean isNamed(int i) {
    return isNamed(i, true);
  }

  private boolean isNamed(int i, boolean capital) {
    var line = lines.get(i);
    if (!line.isOpen() || line.marker().isPresent() || line.last() == ':') {
      return false;
    }
    var start = line.text().in(view).subSequence(0, Math.min(line.text().length(), 60)).toString();
    return NAMED.matcher(start).matches() && (!capital || line.capital())
        && start.split(":|\\s-\\s")[0].split("\\s+").length <= 5
        && !start.toLowerCase(Locale.ROOT).startsWith("note");
  }
}
