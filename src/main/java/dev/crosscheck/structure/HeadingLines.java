package dev.crosscheck.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides which open lines are headings, and which are items, by how they look and what follows.
final class HeadingLines {

  /// Longest line with a colon that is a heading and not a sentence.
  /// - Unit: words.
  private static final int LONGEST_LABEL = 9;

  /// Longest line that names a thing and does nothing else.
  /// - Unit: words.
  private static final int LONGEST_NAME = 4;

  /// Fewest short headings among which a name in small letters is one.
  private static final int LEAST_NAMES = 2;

  /// Fewest lines longer than any that was wrapped by which a page is one that wraps none.
  private static final int LEAST_LONG = 3;

  /// A label and its value in one line ("Licence: MIT").
  private static final Pattern LABELLED = Pattern
      .compile("(\\p{Lu}[\\p{L} -]{1,24}):(\\s+\\S.*)?", Pattern.DOTALL);

  /// Shortest address of a page, which stands as blanks in the view.
  private static final int LEAST_LINK = 8;

  /// A label and the figure to it ("GitHub stars: 51.6k"), and no year; behind a dash only one with its unit.
  private static final Pattern FIGURE = Pattern.compile(
      "(?is).*\\S:\\s*(?!(?:19|20)\\d\\d\\s*$)[~+]?\\d[\\d.,]*\\s*(?:[km+%]|thousand|million)*\\s*"
          + "|.*\\S\\s+[-\u2013\u2014]\\s*[~+]?\\d[\\d.,]*\\s*[km+]?\\s*(?:[%\u2b50\u2605]|(?<=[km+])|stars?)\\s*");

  /// A label that goes on in what stands behind it ("Not recommended for: beginners").
  private static final Pattern FOR = Pattern
      .compile(
          "(?is)[\\p{L} ]{1,40}\\b(?:for|by|with|if|when|on|to use|to avoid)[*_]*:[*_]*\\s+\\S.*");

  private final List<Line> lines;
  private final CharSequence view;
  private final NumberRuns runs;
  private final LabelPairs pairs;
  private final LineLists lists;
  private final BitSet heading = new BitSet();

  /// Whether each paragraph is one line.
  private final boolean unwrapped;

  /// How often each label comes.
  private final Map<String, Integer> labels = new HashMap<>();

  /// How often each short line comes.
  private final Map<String, Integer> wordings = new HashMap<>();

  HeadingLines(List<Line> lines, CharSequence view, NumberRuns runs, LabelPairs pairs,
      LineLists lists) {
    this.lines = lines;
    this.view = view;
    this.runs = runs;
    this.pairs = pairs;
    this.lists = lists;
    this.unwrapped = lines.stream()
        .filter(line -> line.isOpen() && line.text().length() > LineJoiner.MOST_WIDTH)
        .limit(LEAST_LONG).count() == LEAST_LONG;
    lines.forEach(line -> label(line).ifPresent(label -> labels.merge(label, 1, Integer::sum)));
    lines.stream().filter(line -> line.isOpen() && line.looksLikeHeading())
        .forEach(line -> wordings.merge(line.text().in(view).toString(), 1, Integer::sum));
    var headed = new HashMap<NumberRuns.Run, Boolean>();
    // from the end, since a heading is known by what follows it
    for (int i = lines.size() - 1; i >= 0; i--) {
      var line = lines.get(i);
      if (line.isOpen() && line.isNumbered()) {
        heading.set(i, mayHead(line) && headed.computeIfAbsent(runs.at(i), this::isHeaded));
      } else if (line.isOpen()) {
        heading.set(i, decide(i));
      }
    }
    smallNames();
  }

  /// Names in small letters among short headings in capitals: "Koa", "hapi", "Sails", each over its text.
  private void smallNames() {
    long names = heading.stream().mapToObj(lines::get)
        .filter(line -> !line.isNumbered() && line.words() <= LONGEST_NAME).count();
    for (int i = 0; names >= LEAST_NAMES && i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      boolean apart = line.isOpen() && line.marker().isEmpty() && line.looksLikeSmallName()
          && (i == 0 || line.piece().gap() > 0 && !lines.get(i - 1).piece().isHeading())
          && lists.listOf(i) == 0 && !pairs.isLabel(i) && !pairs.isValue(i);
      if (apart && (line.piece().strong() || lines.get(i + 1).endsSentence()) && isText(i + 1)) {
        heading.set(i);
      }
    }
  }

  private boolean isText(int i) {
    var line = lines.get(i);
    return line.isOpen() && line.marker().isEmpty() && line.capital()
        && line.words() > LONGEST_NAME;
  }

  private static boolean mayHead(Line line) {
    return line.looksLikeHeading() || line.looksLikeSmallName();
  }

  boolean isHeading(int i) {
    return heading.get(i);
  }

  /// Whether a line that is no heading is an item.
  boolean isItem(int i) {
    var line = lines.get(i);
    return line.isBullet() || line.isNumbered() && runs.at(i).size() > 1
        || line.isOrnamented() && hasLikeNeighbour(i);
  }

  private boolean hasLikeNeighbour(int i) {
    return i > 0 && lines.get(i - 1).isOrnamented() && lines.get(i - 1).isOpen()
        || i + 1 < lines.size() && lines.get(i + 1).isOrnamented() && lines.get(i + 1).isOpen();
  }

  /// Whether the members of a run are headings: most of them are short and have text of their own below.
  private boolean isHeaded(NumberRuns.Run run) {
    long withBody = run.places().stream().filter(i -> mayHead(lines.get(i)) && hasBody(i))
        .count();
    return withBody * 2 > run.size()
        && (run.size() > 1 || lines.get(run.last()).piece().strong() || isFirst(run));
  }

  /// Whether a number 1 that nothing counts on from opens a list all the same: a name alone over sentences or items, as a
  /// text that was cut leaves it.
  private boolean isFirst(NumberRuns.Run run) {
    int i = run.last();
    var line = lines.get(i);
    return run.number(0) == 1 && line.words() <= LONGEST_NAME && setOff(i)
        && (lines.get(i + 1).endsSentence() || lines.get(i + 1).isBullet());
  }

  private boolean hasBody(int i) {
    if (i + 1 >= lines.size()) {
      return false;
    }
    var next = lines.get(i + 1);
    return !(next.isOpen() && next.isNumbered() && next.marker().orElseThrow().style()
        .equals(lines.get(i).marker().orElseThrow().style())) && !next.piece().isMarkedHeading();
  }

  private boolean decide(int i) {
    var line = lines.get(i);
    if (!line.looksLikeHeading() || line.isBullet() || i + 1 >= lines.size()
        || !setOff(i) && !lists.headsNext(i)
        || pairs.isLabel(i)
        || pairs.isValue(i) || lists.listOf(i) > 0 || isPageText(line) || isCard(i)
        || line.looksLikeCode(view)
        || FIGURE.matcher(line.text().in(view)).matches()
        || FOR.matcher(line.text().in(view)).matches()) {
      return false;
    }
    if (line.isOrnamented() && hasLikeNeighbour(i)) {
      return false;
    }
    var text = line.text().in(view);
    if (line.piece().strong()) {
      return line.last() != ':' || !Cue.LEAD_IN.fits(text);
    }
    if (line.last() == ':') {
      return line.words() <= LONGEST_LABEL && !Cue.LEAD_IN.fits(text)
          && (line.words() <= 3 || !Cue.SENTENCE_VERB.occursIn(text));
    }
    boolean sentence = line.words() >= 7 && line.last() != '?' && Cue.SENTENCE_VERB.occursIn(text);
    return !sentence && bodyFollows(i);
  }

  /// Whether a line is one of a card's ("Language: Ruby", "Licence: MIT"): its label comes again, and it stands beside
  /// another such line, or an address is all that it says.
  private boolean isCard(int i) {
    return comesAgain(i) && (comesAgain(i - 1) || comesAgain(i + 1)
        || lines.get(i).last() == ':' && isLinked(lines.get(i)));
  }

  private boolean comesAgain(int i) {
    return i >= 0 && i < lines.size()
        && label(lines.get(i)).filter(label -> labels.getOrDefault(label, 0) > 1).isPresent();
  }

  private boolean isPageText(Line line) {
    var text = line.text().in(view);
    return Cue.BYLINE.fits(text) || Cue.PROMO.fits(text) || Cue.CALL.fits(text)
        || Cue.CAPTION.fits(text) || Cue.PLACEHOLDER.fits(text);
  }

  /// Whether a line stands apart from the text before it.
  private boolean setOff(int i) {
    if (i == 0 || lines.get(i).piece().gap() > 0) {
      return true;
    }
    var before = lines.get(i - 1);
    // what stands right below the first line stands below the title
    return i == 1 && before.looksLikeHeading() || !before.isOpen() || before.endsSentence()
        || before.last() == ':' || before.last() == '?' || before.looksLikeCode(view)
        || isParagraph(i - 1)
        || before.marker().isPresent() || lists.listOf(i - 1) > 0 || before.piece().strong()
        || isUnderGroup(i);
  }

  /// Whether a line is a paragraph, with or without a full stop: too long for one that was wrapped, or as long as a sentence
  /// in a page that wraps none.
  private boolean isParagraph(int i) {
    return lines.get(i).text().length() > LineJoiner.MOST_WIDTH
        || unwrapped && lines.get(i).words() > LONGEST_LABEL;
  }

  /// Whether a heading over its text stands right below one of all such, between paragraphs without blank lines.
  private boolean isUnderGroup(int i) {
    var above = lines.get(i - 1);
    return above.looksLikeHeading()
        && (above.words() > 1 || recurs(i) || endsParagraph(i - 2)
            || Cue.INTRO_HEADING.fits(above.text().in(view)))
        && lines.get(i).words() <= LONGEST_LABEL && i + 1 < lines.size() && isProse(i + 1)
        && (i <= 2 || isProse(i - 2));
  }

  /// Whether a line comes again: one that each thing has.
  private boolean recurs(int i) {
    return wordings.getOrDefault(lines.get(i).text().in(view).toString(), 0) > 1;
  }

  /// Whether prose ends with a line in a page that wraps none, so that what stands below is no rest of it.
  private boolean endsParagraph(int i) {
    return unwrapped && i >= 0 && isProse(i);
  }

  private boolean isProse(int i) {
    return lines.get(i).endsSentence() && !lines.get(i).isShort();
  }

  private boolean bodyFollows(int i) {
    var next = lines.get(i + 1);
    if (!next.isOpen()) {
      return !next.piece().isHeading();
    }
    if (heading.get(i + 1)) {
      return recurs(i + 1) || endsParagraph(i - 1)
          || lines.get(i).piece().gap() > 0 && next.piece().gap() > 0 && lines.get(i).words() > 1;
    }
    return next.endsSentence() || lists.headsNext(i) || next.marker().isPresent()
        || next.holdsAttributes(view)
        || next.last() == ':' || !next.isShort()
        || pairs.isLabel(i + 1)
        || label(lines.get(i)).isEmpty() && comesAgain(i + 1);
  }

  private Optional<String> label(Line line) {
    if (!line.isOpen() || !line.isShort()) {
      return Optional.empty();
    }
    var labelled = LABELLED.matcher(line.text().in(view));
    return labelled.matches() && (labelled.group(2) != null || isLinked(line))
        ? Optional.of(labelled.group(1))
        : Optional.empty();
  }

  /// Whether an address follows on the same line.
  private boolean isLinked(Line line) {
    int at = line.text().end();
    while (at < view.length() && view.charAt(at) == ' ') {
      at++;
    }
    return at - line.text().end() >= LEAST_LINK;
  }
}
