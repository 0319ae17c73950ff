package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the article's title among its first headings and lines; a scraped page has other things before it.
final class Titles {

  /// How far a title is looked for.
  /// - Unit: pieces. Menus of scraped pages are long.
  private static final int REACH = 120;

  /// How far a title that is no heading is looked for.
  /// - Unit: pieces.
  private static final int LINE_REACH = 12;

  /// A paragraph of this length is the article's own.
  /// - Unit: UTF-16 units.
  private static final int PROSE = 300;

  /// Shortest paragraph that an article may open with before its title.
  /// - Unit: UTF-16 units.
  private static final int SHORT_PROSE = 120;

  /// Fewest headings below the first that stand below each of two others of its level as well, where all are alike.
  private static final int ALIKE = 2;

  /// Least evidence that makes a title, on the scale of [#score].
  private static final double ENOUGH = 1.5;

  /// The way to a page through its site ("Home › Blog › Frameworks").
  private static final Pattern TRAIL = Pattern
      .compile("\\S\\s*[›»→]\\s*\\S|\\S\\s[>/]\\s.*\\s[>/]\\s");

  private final List<Piece> pieces;
  private final CharSequence view;
  private final Map<String, Long> occurrences = new HashMap<>();
  private final String first;
  private final long firstLevels;

  /// - `pieces`: those that show the title.
  /// - `span`: the place of the one that shows it best.
  /// - `top`: the piece that the article begins with, when only scraps of a page stand before it; else 0.
  record Title(Set<Integer> pieces, Optional<Span> span, int top) {

    static final Title NONE = new Title(Set.of(), Optional.empty(), 0);

    /// Whether a heading opens no section, being the title or no part of the article.
    boolean covers(int piece) {
      return piece < top || pieces.contains(piece);
    }
  }

  private Titles(List<Piece> pieces, CharSequence view) {
    this.pieces = pieces;
    this.view = view;
    IntStream.range(0, Math.min(pieces.size(), REACH)).filter(this::isShort)
        .forEach(i -> occurrences.merge(key(text(i)), 1L, Long::sum));
    this.first = IntStream.range(0, Math.min(pieces.size(), 2)).filter(this::isShort)
        .mapToObj(this::text).map(Titles::key)
        .findFirst().orElse("");
    this.firstLevels = pieces.stream()
        .filter(piece -> piece.isMarkedHeading() && piece.block().level() == 1).count();
  }

  /// The title; `known` is what front matter or the container calls the article, empty where they don't.
  static Title find(List<Piece> pieces, CharSequence view, String known) {
    var titles = new Titles(pieces, view);
    return known.isEmpty() ? titles.best() : titles.named(known);
  }

  private Title named(String known) {
    var same = IntStream.range(0, Math.min(pieces.size(), REACH)).filter(this::isShort)
        .filter(i -> sameTitle(key(known), key(text(i)))).boxed().collect(Collectors.toSet());
    return new Title(same, same.stream().min(Integer::compare).map(i -> pieces.get(i).span()),
        top(same));
  }

  private static boolean sameTitle(String known, String line) {
    return known.equals(line)
        || line.length() > 20 && (known.startsWith(line) || line.startsWith(known));
  }

  private Title best() {
    int best = -1;
    double most = ENOUGH;
    for (int i = 0; i < Math.min(pieces.size(), REACH); i++) {
      double score = isShort(i) ? score(i) : 0;
      if (score > most) {
        best = i;
        most = score;
      }
    }
    if (best < 0) {
      return onlyWord().or(() -> RunInTitle.in(pieces, view))
          .map(span -> new Title(Set.of(), Optional.of(span), 0)).orElse(Title.NONE);
    }
    if (best == 0 && isTeaser()) {
      return new Title(Set.of(), Optional.empty(), 1);
    }
    var key = key(text(best));
    var same = IntStream.range(0, Math.min(pieces.size(), REACH)).filter(this::isShort)
        .filter(i -> key(text(i)).equals(key)).boxed().collect(Collectors.toSet());
    return new Title(same, Optional.of(pieces.get(best).span()), top(same));
  }

  /// The only heading of the first level, when it is the first of all and a single word. What it names may be a thing as well, so
  /// it goes on being a heading.
  private Optional<Span> onlyWord() {
    return IntStream.range(0, Math.min(pieces.size(), REACH)).filter(this::isShort)
        .filter(i -> pieces.get(i).isMarkedHeading() && pieces.get(i).block().level() == 1)
        .filter(i -> firstLevels == 1 && isFirstHeading(i) && !key(text(i)).contains(" "))
        .filter(i -> pieces.get(i).marker().map(Marker::kind).filter(Marker.Kind.NUMBER::equals)
            .isEmpty() && !Cue.INTRO_HEADING.fits(text(i))
            && !Cue.RECAP_HEADING.fits(text(i)) && !Cue.NAVIGATION_HEADING.fits(text(i))
            && !Cue.FACET_HEADING.fits(text(i)))
        .mapToObj(i -> pieces.get(i).span()).findFirst();
  }

  /// Whether the first line, which no markup makes a title, speaks of something else than the article's headings.
  private boolean isTeaser() {
    return !pieces.getFirst().isMarkedHeading() && occurrences.getOrDefault(first, 0L) <= 1
        && new Teaser(IntStream.range(1, pieces.size()).filter(i -> pieces.get(i).isHeading())
            .mapToObj(this::text).toList()).is(text(0));
  }

  private int top(Set<Integer> titles) {
    int first = titles.stream().min(Integer::compare).orElse(0);
    return pieces.subList(0, first).stream().noneMatch(this::isProse) ? first : 0;
  }

  private boolean isProse(Piece piece) {
    return piece.isParagraph() && piece.span().length() > SHORT_PROSE
        && view.charAt(piece.span().end() - 1) == '.';
  }

  /// How much speaks for a line: being a heading of the first level, coming twice, the words of titles, standing early.
  private double score(int i) {
    var piece = pieces.get(i);
    var text = text(i);
    int words = text.split("\\s+").length;
    if (piece.marker().flatMap(marker -> marker.number().stream().boxed().findFirst()).isPresent()
        || Cue.RECAP_HEADING.fits(text) || Cue.NAVIGATION_HEADING.fits(text)
        || Cue.BYLINE.fits(text)
        || Cue.PROMO.fits(text) || Cue.CALL.fits(text) || Cue.CAPTION.fits(text)
        || text.endsWith(":") || words < 2) {
      return 0;
    }
    double score = 0;
    boolean likeFirst = i > 1 && !pieces.getFirst().isMarkedHeading()
        && first.length() > key(text).length()
        && first.startsWith(key(text)) && words >= 3;
    if (piece.isMarkedHeading()) {
      boolean only = piece.block().level() == 1 && firstLevels == 1;
      if (!only && !isFirstHeading(i) && !likeFirst || isOneOfAlike(i)) {
        return 0;
      }
      score += piece.block().level() == 1 ? firstLevels == 1 ? 4 : 2 : 1;
    } else if (i >= LINE_REACH || ".!,;".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.contains("|") || TRAIL.matcher(text).find()
        || Character.isLowerCase(text.charAt(0)) || isAfterSections(i) || isLabelled(text)) {
      return 0;
    } else {
      score += i == 0 ? 1.5 : 0.5;
    }
    score += occurrences.getOrDefault(key(text), 0L) > 1 ? 3 : 0;
    score += Cue.TITLE_WORD.occursIn(text) && words >= 3 ? 1.5 : 0;
    score += words >= 5 ? 0.5 : words <= 2 ? -1 : 0;
    score += likeFirst ? 3 : 0;
    score += words >= 3 && isBeforeByline(i) ? 1 : 0;
    score += i == 0 && words >= 5 && isBeforeProse(i) ? 1 : 0;
    score += piece.strong() && isFirstHeading(i) ? 0.5 : 0;
    // a sentence that asks or begins the article
    score -= text.length() > Line.LONGEST && !piece.isMarkedHeading() ? 1 : 0;
    score -= Cue.FACET_HEADING.fits(text) || text.startsWith("What is")
        || text.startsWith("What are") ? 2 : 0;
    boolean afterProse = pieces.subList(0, i).stream().anyMatch(before -> before.isParagraph()
        && before.span().length() > PROSE);
    return score - i * 0.02 - (afterProse && !piece.isMarkedHeading() ? 1 : 0);
  }

  /// Whether the next line says who wrote the article and when, as it does below a title.
  private boolean isBeforeByline(int i) {
    return i + 1 < pieces.size() && isShort(i + 1) && Cue.BYLINE.fits(text(i + 1));
  }

  /// Whether the article is well under way: headings with sentences below stand before.
  private boolean isAfterSections(int i) {
    return IntStream.range(0, i - 1).filter(k -> pieces.get(k).isHeading())
        .map(k -> pieces.get(k + 1).isParagraph() ? pieces.get(k + 1).span().end() : 0)
        .filter(end -> end > 0 && view.charAt(end - 1) == '.').count() > 1;
  }

  private boolean isBeforeProse(int i) {
    return i + 1 < pieces.size() && pieces.get(i + 1).isParagraph()
        && pieces.get(i + 1).span().length() > SHORT_PROSE;
  }

  private boolean isFirstHeading(int i) {
    return pieces.subList(0, i).stream().noneMatch(Piece::isHeading);
  }

  /// Whether other sections of a heading's level are divided by the same headings as its own: it is the first of them.
  private boolean isOneOfAlike(int i) {
    var own = below(i);
    return own.size() >= ALIKE && IntStream.range(i + 1, pieces.size())
        .filter(k -> pieces.get(k).isMarkedHeading()
            && pieces.get(k).block().level() == pieces.get(i).block().level())
        .filter(k -> below(k).stream().filter(own::contains).count() >= ALIKE)
        .limit(ALIKE).count() == ALIKE;
  }

  /// Whether a line begins with a label that other lines begin with too ("Type: …" below each heading).
  private boolean isLabelled(String text) {
    int colon = text.indexOf(':');
    String label = text.substring(0, colon + 1);
    return colon > 0 && pieces.stream().map(Piece::span)
        .filter(span -> span.length() > colon && label
            .contentEquals(view.subSequence(span.start(), span.start() + label.length())))
        .limit(ALIKE + 1L).count() > ALIKE;
  }

  /// The headings of a section, as they are told apart.
  private Set<String> below(int heading) {
    int level = pieces.get(heading).block().level();
    return pieces.subList(heading + 1, pieces.size()).stream().filter(Piece::isMarkedHeading)
        .takeWhile(piece -> piece.block().level() > level)
        .map(piece -> key(piece.span().in(view).toString())).collect(Collectors.toSet());
  }

  private boolean isShort(int i) {
    var piece = pieces.get(i);
    return (piece.isHeading() || piece.isParagraph()) && piece.span().length() <= 2 * Line.LONGEST
        && !piece.span().isEmpty();
  }

  private String text(int i) {
    return pieces.get(i).span().in(view).toString();
  }

  /// Letters and digits alone, in small letters.
  private static String key(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
