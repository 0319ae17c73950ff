package dev.crosscheck.extract;

import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The things that are set against each other where a sentence stands: by the label of its line ("Gin vs Echo: …"), by
/// a heading above it, or by the article's title.
final class Rivals {

  /// Most words of a label that names rivals.
  private static final int LABEL = 12;
  private static final Pattern COMPARES = Pattern
      .compile("(?is).*(?:\\b(?:vs|versus|against|compar\\w+)\\b|\\bbetween\\b.*\\band\\b).*");

  /// A title that asks which of two to take: "Gin or Echo in 2020?", "Should you use Gin or Echo?".
  private static final Pattern CHOICE = Pattern.compile(
      "(?s)(?:.*[:?] *|(?i:.*\\b(?:use|choose|pick|learn) ))?\\p{Lu}\\S*(?: \\S+)? or \\p{Lu}.*");

  /// Two names, of two words at the most each.
  private static final Pattern PAIR = Pattern.compile(
      "(?i)[^\\p{L}\\p{N}]*\\S+(?: \\S+)? (?:and|or|&) \\S+(?: \\S+)?[^\\p{L}\\p{N}]*");

  private final Outline outline;
  private final NamedPlaces named;
  private final List<String> title;

  Rivals(Outline outline, List<Mention> mentions) {
    this.outline = outline;
    this.named = new NamedPlaces(mentions);
    String heading = outline.metadata().title();
    this.title = COMPARES.matcher(heading).matches() || CHOICE.matcher(heading).matches()
        ? titled(heading.toLowerCase(Locale.ROOT), mentions)
        : List.of();
  }

  /// What the title names, by the names that the article uses; the title may stand outside of its text.
  private static List<String> titled(String title, List<Mention> mentions) {
    var places = new TreeMap<Integer, Mention>();
    var seen = new HashSet<String>();
    for (var mention : mentions) {
      String name = mention.evidence().quote().toLowerCase(Locale.ROOT);
      var place = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
          .matcher(title);
      if (mention.status() != Mention.Status.AMBIGUOUS && seen.add(name) && place.find()) {
        places.merge(place.start(), mention,
            (a, b) -> b.evidence().quote().length() > a.evidence().quote().length() ? b : a);
      }
    }
    return places.values().stream().map(Mention::framework).distinct().toList();
  }

  /// The rivals, two or more; none where nothing is set against something else.
  List<String> of(Wording wording) {
    var label = label(wording);
    if (label.size() > 1) {
      return label;
    }
    int at = wording.sentence().section();
    while (true) {
      var section = outline.sections().get(at);
      var things = named.in(section.heading()).stream().map(Mention::framework).distinct()
          .toList();
      if (things.size() == 1) {
        // what a part on one of two rivals says of it by comparison is said against the other
        return title.size() == 2 && title.contains(things.getFirst()) ? title : List.of();
      }
      if (things.size() > 1 && compares(section.heading().in(outline.view()), things.size())) {
        return things;
      }
      if (section.parent() == at) {
        return title.size() > 1 ? title : List.of();
      }
      at = section.parent();
    }
  }

  /// Whether a sentence under "Drawbacks compared to Gin" starts with Gin, whose drawbacks they are not.
  boolean isMeasure(Wording wording) {
    var heading = outline.sections().get(wording.sentence().section()).heading();
    var things = named.in(heading).stream().map(Mention::framework).distinct().toList();
    var first = wording.names().firstEntry();
    return first != null && things.equals(List.of(first.getValue().id()))
        && COMPARES.matcher(heading.in(outline.view())).matches();
  }

  /// Whether a heading sets what it names against each other, be it that it names two things and nothing else ("Gin and
  /// Echo").
  private static boolean compares(CharSequence heading, int things) {
    return COMPARES.matcher(heading).matches() || things == 2 && PAIR.matcher(heading).matches();
  }

  private List<String> label(Wording wording) {
    for (int i = 0; i < Math.min(LABEL, wording.size()); i++) {
      if (wording.word(i).equals(":")) {
        boolean compares = wording.any(0, i, Set.of("vs", "versus", "or"));
        return compares
            ? wording.names().headMap(i).values().stream().map(Wording.Name::id).distinct()
                .toList()
            : List.of();
      }
    }
    return List.of();
  }
}
