package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds headings that run into their text: paragraphs that begin in bold with a mark behind ("**Gin.** It has …"), or
/// with a name and a colon, with others of their own between them. Without a mark the bold words are the first of a
/// sentence. One alone may be the last of several names that stand in bold above their texts.
final class RunIns {

  /// Fewest such paragraphs in a section.
  private static final int LEAST = 2;

  /// Fewest of them where none is in bold.
  private static final int LEAST_PLAIN = 3;

  /// Fewest lines in bold before a single one that goes on.
  private static final int LEAST_SIBLINGS = 3;

  /// Longest bold beginning that names something.
  /// - Unit: words.
  private static final int LONGEST = 6;

  /// Least text behind a colon; a label has its value there.
  /// - Unit: UTF-16 units.
  private static final int LEAST_TEXT = 60;

  /// Least text behind another mark, behind which no label has its value.
  /// - Unit: UTF-16 units. Range tried: 12 to 30.
  private static final int LEAST_SENTENCE = 12;

  /// Deeper than any other heading: the next one ends it.
  private static final int RANK = Integer.MAX_VALUE / 2;

  /// The end of the bold words, with a mark before or behind it.
  private static final Pattern BOLD = Pattern.compile(
      "([^*_<>\\n]{2,60}?)\\s*([.:!\u2013\u2014-]?)\\s*(?:\\*\\*|__|</(?:strong|b)>)"
          + "(?:\\]\\([^()\\s]{1,300}\\))?\\s*([.:\u2013\u2014-]?)");

  /// Marks that part a name from a sentence on it.
  private static final Set<String> ENDS = Set.of(".", "!", "-", "\u2013", "\u2014");

  /// Three words of one line.
  private static final Pattern WORDS = Pattern
      .compile("\\s*+(?:\\p{L}[^\\s]*+[^\\S\\n]++){2}\\p{L}");

  /// The beginning of a sentence.
  private static final Pattern SENTENCE = Pattern.compile("\\s*\\p{Lu}\\p{Ll}*[\\s'\u2019]");

  /// A name with capitals and a colon.
  private static final Pattern NAME = Pattern.compile(
      "([\\p{Lu}\\p{N}][\\p{L}\\p{N}.+#-]*(?:\\s[\\p{Lu}\\p{N}][\\p{L}\\p{N}.+#-]*){0,3})\\s?:\\s+\\S");

  /// A name of which each word has a capital or a digit, of two words or more: one word may be any label ("Note").
  private static final Pattern CAPITALS = Pattern
      .compile("[\\p{Lu}\\p{N}]\\S*(?:\\s+[\\p{Lu}\\p{N}]\\S*)+");

  /// A paragraph that begins with what may be its heading.
  private record RunIn(int piece, Span words, boolean bold) {}

  private final List<Piece> pieces;
  private final String text;
  private final CharSequence view;
  private final Map<String, Integer> occurrences = new HashMap<>();

  private RunIns(List<Piece> pieces, String text, CharSequence view) {
    this.pieces = pieces;
    this.text = text;
    this.view = view;
  }

  /// The openings with those of run-in headings among them.
  static List<Opening> among(List<Piece> pieces, String text, CharSequence view,
      List<Opening> openings) {
    var runIns = new RunIns(pieces, text, view);
    var all = new ArrayList<>(openings);
    all.addAll(runIns.find(openings));
    all.sort(Comparator.comparingInt(Opening::piece).thenComparingInt(Opening::rank));
    return all;
  }

  private List<Opening> find(List<Opening> openings) {
    var found = new ArrayList<RunIn>();
    for (int i = 0; i < pieces.size(); i++) {
      runIn(i, LEAST_TEXT).ifPresent(found::add);
    }
    found.forEach(one -> occurrences.merge(key(one), 1, Integer::sum));
    found.removeIf(one -> occurrences.getOrDefault(key(one), 0) > 1);
    var opened = new ArrayList<Opening>();
    int next = 0;
    for (int k = 0; k <= openings.size(); k++) {
      int end = k < openings.size() ? openings.get(k).piece() : pieces.size();
      var section = new ArrayList<RunIn>();
      while (next < found.size() && found.get(next).piece() < end) {
        section.add(found.get(next++));
      }
      long bold = section.stream().filter(RunIn::bold).count();
      if (bold >= LEAST || section.size() >= LEAST_PLAIN) {
        open(section, end, opened);
      } else {
        sibling(openings.subList(0, k), end, k < openings.size() ? openings.get(k).rank() : 0)
            .ifPresent(opened::add);
      }
    }
    return opened;
  }

  /// The last of a run of names in bold, each a line of its own, where its text goes on behind it in the same line.
  /// - `end`: the piece at which its section ends. `following`: the rank of the heading there.
  private Optional<Opening> sibling(List<Opening> before, int end, int following) {
    int rank = before.isEmpty() ? 0 : before.getLast().rank();
    long run = before.reversed().stream().takeWhile(opening -> opening.rank() == rank
        && pieces.get(opening.piece()).strong()).count();
    if (run < LEAST_SIBLINGS || following >= rank) {
      return Optional.empty();
    }
    var bold = IntStream.range(before.getLast().piece() + 1, end)
        .mapToObj(i -> runIn(i, 1)).flatMap(Optional::stream).filter(RunIn::bold).toList();
    return bold.size() == 1 && CAPITALS.matcher(bold.getFirst().words().in(view)).matches()
        ? Optional.of(new Opening(bold.getFirst().piece(), bold.getFirst().words(),
            Optional.empty(), rank, Opening.Kind.HEADED, Zone.BODY))
        : Optional.empty();
  }

  private void open(List<RunIn> section, int end, List<Opening> opened) {
    int most = 1;
    for (int k = 0; k < section.size(); k++) {
      var one = section.get(k);
      most = k == 0 ? most : Math.max(most, one.piece() - section.get(k - 1).piece());
      var marker = marker(one.words());
      var words = new Span(one.words().start() + marker.map(Marker::length).orElse(0),
          one.words().end());
      opened.add(new Opening(one.piece(), words, marker, RANK, Opening.Kind.HEADED, Zone.BODY));
    }
    // the last one has no more paragraphs than the others; what follows is about all again
    int behind = section.getLast().piece() + most;
    if (behind < end && pieces.get(behind).isParagraph()) {
      int start = pieces.get(behind).span().start();
      opened.add(new Opening(behind, new Span(start, start), Optional.empty(), RANK,
          Opening.Kind.CLOSING, Zone.BODY));
    }
  }

  /// - `least`: text behind the words, in UTF-16 units.
  private Optional<RunIn> runIn(int i, int least) {
    var piece = pieces.get(i);
    var span = piece.span();
    if (!piece.isParagraph() || piece.state() != Piece.State.READ || piece.strong()) {
      return Optional.empty();
    }
    if (!isBoldAt(span.start())) {
      var start = new Span(span.start(), Math.min(span.end(), span.start() + LEAST_TEXT));
      var name = NAME.matcher(start.in(view));
      return span.length() >= least && name.lookingAt()
          ? Optional.of(new RunIn(i, new Span(span.start(), span.start() + name.end(1)), false))
              .filter(this::mayName)
          : Optional.empty();
    }
    var matcher = BOLD.matcher(text).region(span.start(), span.end());
    if (!matcher.lookingAt() || !isMarked(matcher)) {
      return Optional.empty();
    }
    int enough = isEnded(matcher) ? Math.min(least, LEAST_SENTENCE) : least;
    return span.end() - matcher.end() < enough
        ? Optional.empty()
        : Optional.of(new RunIn(i, new Span(matcher.start(1), matcher.end(1)).strip(view), true))
            .filter(this::mayName);
  }

  /// Whether a mark parts the bold words from the text, a number is before them or a sentence begins behind them.
  private boolean isMarked(Matcher matcher) {
    return !matcher.group(2).isEmpty() || !matcher.group(3).isEmpty()
        || marker(new Span(matcher.start(1), matcher.end(1))).isPresent()
        || SENTENCE.matcher(text).region(matcher.end(), text.length()).lookingAt();
  }

  /// Whether a full stop or a dash ends the bold words, and several words follow.
  private boolean isEnded(Matcher matcher) {
    return ENDS.contains(matcher.group(2) + matcher.group(3))
        && WORDS.matcher(text).region(matcher.end(), text.length()).lookingAt();
  }

  private Optional<Marker> marker(Span words) {
    return Marker.at(view, words).filter(marker -> marker.kind() == Marker.Kind.NUMBER);
  }

  private boolean isBoldAt(int start) {
    int before = start;
    while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '[')) {
      before--;
    }
    return text.startsWith("**", before - 2) || text.startsWith("__", before - 2)
        || text.startsWith("<b>", before - 3) || text.startsWith("<strong>", before - 8);
  }

  private boolean mayName(RunIn one) {
    var words = one.words().in(view);
    return words.toString().strip().split("\\s+").length <= LONGEST
        && !Cue.FACET_HEADING.fits(words) && !Cue.TOPIC_HEADING.fits(words)
        && !Cue.INTRO_HEADING.fits(words) && !Cue.RECAP_HEADING.fits(words)
        && !Cue.NAVIGATION_HEADING.fits(words) && !Cue.PROMO.fits(words)
        && !Cue.CAPTION.fits(words);
  }

  private String key(RunIn one) {
    return one.words().in(view).toString().strip().toLowerCase(Locale.ROOT);
  }
}
