package dev.crosscheck.structure;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Zone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Decides how deep each heading stands. Markup says it; for headings that only their lines show it is read from numbers
/// that count on, from the names in them, and from what the heading before announces.
final class HeadingRanks {

  /// Distance of two levels of markup.
  private static final int LEVEL = 1_000;

  /// Of a heading of lines below the markup around it, and of the lowest ones.
  private static final int LINE = 100;
  private static final int FACET = 200;

  /// One step further in.
  private static final int IN = 10;

  /// What a heading says of the name that it begins with: "Gin: the quick one".
  private static final Pattern BEHIND_NAME = Pattern
      .compile("(?s)(?<=\\S)(?::\\s|\\s[(\u2013\u2014-]).*");

  /// How often a heading comes that is one of each thing, whatever it says.
  private static final int OFTEN = 3;

  /// Fewest headings right after one another that are a row of lines, and no groups in groups.
  private static final int LEAST_ROW = 4;

  /// Fewest headings of markup whose numbers are sure to be of one list.
  private static final int LEAST_WHOLE = 3;

  private final List<Piece> pieces;
  private final CharSequence view;
  private final NumberRuns runs;
  private final Map<Integer, Integer> levels;
  private final List<Opening> openings = new ArrayList<>();
  private final Deque<Opening> open = new ArrayDeque<>();
  private final Map<NumberRuns.Run, Integer> rankOf = new HashMap<>();

  /// What the sub-headings of a run's members have in common, so that a new one is recognised.
  private final Map<NumberRuns.Run, Set<String>> facetsOf = new HashMap<>();
  private final Map<String, Long> occurrences = new HashMap<>();

  /// The headings of lines that come again together with the one before or behind them.
  private final Set<String> patterned;
  private int base;

  /// The headings that announce or group what comes, the innermost first.
  private final Deque<Opening> containers = new ArrayDeque<>();

  /// The heading on its own that came last.
  private int latest = -1;

  private HeadingRanks(List<Piece> pieces, CharSequence view, Titles.Title title) {
    this.pieces = pieces;
    this.view = view;
    this.runs = runs(pieces, title);
    var headings = IntStream.range(0, pieces.size())
        .filter(i -> pieces.get(i).isHeading() && !title.covers(i))
        .filter(i -> !Cue.NOTE_HEADING.fits(text(i)))
        .boxed().toList();
    this.levels = MarkupLevels.of(pieces, view, headings, runs);
    headings.forEach(i -> occurrences.merge(small(i), 1L, Long::sum));
    this.patterned = patterned(headings);
    headings.forEach(this::add);
  }

  /// "Approach" and "Pitfalls" under one thing, and again under the next.
  private Set<String> patterned(List<Integer> headings) {
    var seen = new HashSet<List<String>>();
    return IntStream.range(1, headings.size())
        .mapToObj(k -> List.of(small(headings.get(k - 1)), small(headings.get(k))))
        .filter(pair -> !seen.add(pair)).flatMap(List::stream).collect(Collectors.toSet());
  }

  /// Where the sections begin, in order; titles begin none.
  static List<Opening> of(List<Piece> pieces, CharSequence view, Titles.Title title) {
    return new HeadingRanks(pieces, view, title).openings;
  }

  /// The numbered headings that count on from each other.
  static NumberRuns runs(List<Piece> pieces, Titles.Title title) {
    var numbered = IntStream.range(0, pieces.size())
        .filter(i -> pieces.get(i).isHeading() && !title.covers(i))
        .filter(i -> pieces.get(i).marker()
            .flatMap(marker -> marker.number().stream().boxed().findFirst()).isPresent())
        .boxed().toList();
    var whole = wholeOfMarkup(pieces, numbered);
    return NumberRuns.of(numbered, markers(pieces, numbered),
        i -> whole.contains(i) ? "#" + pieces.get(i).block().level() : "").withStrays();
  }

  /// Headings of markup that count from 1, or down to 1, without the numbered lines between them: those are of other lists.
  private static Set<Integer> wholeOfMarkup(List<Piece> pieces, List<Integer> numbered) {
    var marked = numbered.stream().filter(i -> pieces.get(i).isMarkedHeading()).toList();
    return NumberRuns
        .of(marked, markers(pieces, marked), i -> "#" + pieces.get(i).block().level()).runs()
        .stream().filter(run -> run.size() >= LEAST_WHOLE && run.isWhole())
        .flatMap(run -> run.places().stream()).collect(Collectors.toSet());
  }

  private static List<Marker> markers(List<Piece> pieces, List<Integer> places) {
    return places.stream().map(i -> pieces.get(i).marker().orElseThrow()).toList();
  }

  private void add(int i) {
    var piece = pieces.get(i);
    var run = runs.at(i);
    int rank;
    if (piece.isMarkedHeading()) {
      rank = levels.getOrDefault(i, piece.block().level()) * LEVEL;
      base = rank;
      containers.clear();
    } else if (run.size() > 1) {
      rank = rankOf.computeIfAbsent(run, first -> firstRank());
    } else {
      rank = unnumbered(i);
    }
    if (piece.isMarkedHeading() && run.size() > 1 && rankOf.containsKey(run)) {
      deepen(rank);
    }
    rankOf.putIfAbsent(run, rank);
    while (!open.isEmpty() && open.element().rank() >= rank) {
      open.pop();
    }
    // a summary at the beginning closes nothing, nor does one that each thing has
    boolean late = piece.span().start() * 3L > view.length()
        && times(i) <= 1;
    var zone = late && Cue.RECAP_HEADING.fits(text(i))
        ? Zone.RECAP
        : Cue.NAVIGATION_HEADING.fits(text(i)) ? Zone.NAVIGATION : Zone.BODY;
    var opening = new Opening(i, piece.span(), piece.marker(), rank, Opening.Kind.HEADED, zone);
    openings.add(opening);
    open.push(opening);
  }

  /// Puts the headings of lines right before a heading of markup as deep as that: what counts on from an earlier heading
  /// isn't inside lines in bold that stand between.
  private void deepen(int rank) {
    for (int k = openings.size() - 1; k >= 0
        && !pieces.get(openings.get(k).piece()).isMarkedHeading(); k--) {
      var line = openings.get(k);
      if (line.rank() < rank) {
        openings.set(k, new Opening(line.piece(), line.heading(), line.marker(), rank, line.kind(),
            line.zone()));
      }
    }
    open.removeIf(line -> line.rank() < rank && !pieces.get(line.piece()).isMarkedHeading());
  }

  /// Where a new run of numbers stands: inside the section it begins in, beside an introduction.
  private int firstRank() {
    if (open.isEmpty()) {
      return base + LINE;
    }
    var around = open.element();
    return Cue.INTRO_HEADING.fits(text(around.piece()))
        && !pieces.get(around.piece()).isMarkedHeading()
            ? around.rank()
            : around.rank() + IN;
  }

  private int unnumbered(int i) {
    var member = open.stream().filter(opening -> runs.at(opening.piece()).size() > 1).findFirst();
    if (member.isPresent() && member.get().rank() >= base) {
      var run = runs.at(member.get().piece());
      if (run.last() > i || isFacetOf(member.get(), i)) {
        facetsOf.computeIfAbsent(run, first -> new HashSet<>()).add(key(member.get(), i));
        return member.get().rank() + IN;
      }
      return beside(i);
    }
    var named = open.stream().filter(opening -> saysNameOf(opening, i)).findFirst();
    if (named.isPresent()) {
      return named.get().rank() + IN;
    }
    if (!isFacet(i)) {
      return beside(i);
    }
    return open.stream()
        .filter(
            opening -> !isFacet(opening.piece()) && !Cue.TOPIC_HEADING.fits(text(opening.piece())))
        .findFirst().map(opening -> opening.rank() + IN).orElse(base + FACET);
  }

  /// A heading on its own: inside the one before that announces a list, else next to it. One without a text of its own groups
  /// those behind it, and stands beside the group before it.
  private int beside(int i) {
    if (Cue.TOPIC_HEADING.fits(text(i)) || Cue.RECAP_HEADING.fits(text(i))) {
      containers.clear();
    }
    boolean group = isGroup(i);
    if (group && !containers.isEmpty() && latest > containers.element().piece()
        && isGroup(containers.element().piece())) {
      containers.pop();
    }
    int rank = containers.isEmpty() ? base + LINE : containers.element().rank() + IN;
    if (containers.isEmpty() ? announces(i) : group) {
      containers.push(new Opening(i, pieces.get(i).span(), pieces.get(i).marker(), rank,
          Opening.Kind.HEADED, Zone.BODY));
    }
    latest = i;
    return rank;
  }

  /// Whether another heading follows at once, which is none that each thing has, and not a row of them.
  private boolean isGroup(int i) {
    return isHeading(i + 1) && !isFacet(i + 1)
        && IntStream.rangeClosed(i - LEAST_ROW + 1, i)
            .noneMatch(from -> IntStream.range(from, from + LEAST_ROW).allMatch(this::isHeading));
  }

  private boolean isHeading(int i) {
    return i >= 0 && i < pieces.size() && pieces.get(i).isHeading();
  }

  /// Whether the text under a heading ends by announcing what comes under the next ones.
  private boolean announces(int i) {
    int next = i + 1;
    while (next < pieces.size() && pieces.get(next).isParagraph()) {
      next++;
    }
    if (next >= pieces.size() || !pieces.get(next).isHeading() || isFacet(next)) {
      return false;
    }
    if (next == i + 1) {
      return true;
    }
    var last = pieces.get(next - 1).span();
    if (pieces.get(i + 1).span().in(view).toString()
        .contains(BEHIND_NAME.matcher(text(i)).replaceFirst(""))
        && last.in(view).charAt(last.length() - 1) != ':') {
      // "Gin" over "By now Gin is …" is told of, whatever its text announces
      return false;
    }
    return last.length() <= 400
        && (Cue.LIST_LEAD.fits(last.in(view)) || !Counts.in(view, last, true).isEmpty());
  }

  private boolean isFacetOf(Opening member, int i) {
    if (Cue.RECAP_HEADING.fits(text(i))) {
      return false;
    }
    var known = facetsOf.getOrDefault(runs.at(member.piece()), Set.of());
    return saysNameOf(member, i) || known.contains(key(member, i))
        || known.isEmpty() && Cue.FACET_HEADING.fits(text(i))
            && text(i).toString().split("\\s+").length <= 3;
  }

  /// "Benefits of Django" under "Django".
  private boolean saysNameOf(Opening around, int i) {
    var heading = around.heading();
    return !Cue.TOPIC_HEADING.fits(heading.in(view)) && Names.in(Names.of(view, heading), text(i))
        && Cue.FACET_WORD.occursIn(text(i));
  }

  private String key(Opening member, int i) {
    return Names.without(Names.of(view, member.heading()), text(i));
  }

  /// "Features:", and again "Features:", or whatever comes for one thing after another ("The good").
  private boolean isFacet(int i) {
    var piece = pieces.get(i);
    if (piece.isMarkedHeading() || piece.block().kind() != Kind.HEADING) {
      return false;
    }
    boolean labels = text(i).toString().endsWith(":");
    boolean again = times(i) > 1;
    return labels && again || (labels || again) && Cue.FACET_HEADING.fits(text(i))
        || times(i) >= OFTEN || patterned.contains(small(i));
  }

  /// How often a heading of these words comes.
  private long times(int i) {
    return occurrences.getOrDefault(small(i), 0L);
  }

  private String small(int i) {
    return text(i).toString().toLowerCase(Locale.ROOT);
  }

  private CharSequence text(int i) {
    return pieces.get(i).span().in(view);
  }
}
