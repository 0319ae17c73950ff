package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Ranking.Role;
import dev.crosscheck.model.Ranking.Source;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes rankings of an outline's lists: which of them list things, in which order, by what and with which figures.
final class Rankings {

  private static final Pattern SECTION_NUMBER = Pattern.compile("[\\s#*_]*\\d+\\.\\d+\\W*");

  /// Longest number of a section with the marks around it.
  /// - Unit: UTF-16 units.
  private static final int LONGEST_MARKER = 20;

  /// Longest quotation for an item whose heading is missing, in UTF-16 units.
  static final int LONGEST_HEAD = 80;

  private final Catalogue catalogue;
  private final MeasureCues cues;

  Rankings(Catalogue catalogue, MeasureCues cues) {
    this.catalogue = catalogue;
    this.cues = cues;
  }

  /// The rankings in reading order; `mentions` are all of the article.
  List<Ranking> of(Outline outline, List<Mention> mentions) {
    var named = new NamedPlaces(mentions);
    var names = new ItemNames(outline, catalogue, named);
    var lists = ThingLists.of(outline, names);
    var roles = new Roles(outline, catalogue, names, lists);
    var basis = new Basis(outline, cues);
    var order = new SaidOrder(outline);
    var captions = new TableCaption(outline);
    var rankings = new ArrayList<Ranking>();
    for (var list : lists) {
      if (roles.isPassing(list)) {
        continue;
      }
      var role = roles.of(list);
      var before = role == Role.OTHER ? Optional.<Basis.Stated>empty() : basis.before(list);
      var measures = new Measures(outline, cues, captions, list, before.map(Basis.Stated::basis));
      var items = items(outline, names, list, measures);
      if (!items.isEmpty()) {
        boolean ordered = list.isNumbered() && !isOutlined(outline, list)
            || role == Role.MAIN && (before.isPresent() || order.of(list))
            || role == Role.RECAP && roles.saysOrder(list);
        var stated = before.or(() -> basis.after(list, measures.metrics()));
        rankings.add(new Ranking(rankings.size() + 1, role, ordered, list.listing().index(),
            stated.map(Basis.Stated::basis).orElse(""), stated.map(Basis.Stated::evidence), items));
      }
    }
    return rankings;
  }

  /// Whether the numbers of a list are those of the article's sections ("3.1 Django"), and no places.
  private static boolean isOutlined(Outline outline, ThingList list) {
    return list.entries().stream().map(ThingList.Entry::item)
        .filter(item -> item.stated().isPresent())
        .allMatch(item -> SECTION_NUMBER.matcher(marker(outline.view(), item.head().start()))
            .matches());
  }

  /// What stands before a head on its line.
  private static CharSequence marker(CharSequence view, int head) {
    int start = head;
    while (start > 0 && head - start < LONGEST_MARKER && view.charAt(start - 1) != '\n') {
      start--;
    }
    return view.subSequence(start, head);
  }

  private static List<Ranking.Item> items(Outline outline, ItemNames names, ThingList list,
      Measures measures) {
    var items = new ArrayList<Ranking.Item>();
    var taken = new HashSet<>(list.things());
    int position = 0;
    for (var entry : list.entries()) {
      position++;
      if (entry.names().isEmpty()) {
        if (entry.item().implied()) {
          implied(outline, names, entry.item(), position, taken, measures).ifPresent(items::add);
        }
        continue;
      }
      for (var name : entry.names()) {
        items.add(
            new Ranking.Item(position, entry.item().stated(),
                entry.item().implied() ? Source.IMPLIED : Source.EXPLICIT, name.framework(),
                name.evidence().quote(), outline.article().quote(head(outline, entry, name)),
                entry.item().body(),
                measures.of(entry.item())));
      }
    }
    return items;
  }

  private static Optional<Ranking.Item> implied(Outline outline, ItemNames names, Item item,
      int position,
      Set<String> taken, Measures measures) {
    return names.subject(item.body(), taken).map(name -> {
      taken.add(name.framework());
      int end = Math.min(item.body().end(),
          Math.max(NamedPlaces.place(name).end(), item.body().start() + LONGEST_HEAD));
      return new Ranking.Item(position, item.stated(), Source.IMPLIED, name.framework(),
          name.evidence().quote(),
          outline.article().quote(new Span(item.body().start(), end).strip(outline.view())),
          item.body(),
          measures.of(item));
    });
  }

  private static Span head(Outline outline, Entry entry, Mention name) {
    var head = entry.item().head().strip(outline.article().text());
    return head.isEmpty() ? NamedPlaces.place(name) : head;
  }
}
