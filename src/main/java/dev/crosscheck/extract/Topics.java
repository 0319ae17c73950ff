package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells for each section the thing it is about: the item it is, the one its heading names, or that of the section
/// around it.
final class Topics {

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// After a language or a runtime: it is about the things that are made with it.
  private static final Pattern OTHERS = Pattern
      .compile("(?is)[^\\n]*\\b(?:frameworks?|libraries|tools|developers)\\b.*");

  /// Between a language and the one thing made with it that a heading is about.
  private static final Pattern BASED = Pattern.compile("\\s*[~:–—|/>-]+\\s*");

  private final Catalogue catalogue;
  private final Outline outline;
  private final NamedPlaces named;
  private final Slots slots;

  Topics(Catalogue catalogue, Outline outline, List<Mention> mentions) {
    this.catalogue = catalogue;
    this.outline = outline;
    this.named = new NamedPlaces(mentions);
    this.slots = new Slots(outline);
  }

  /// The id for each section in order, empty where it is about nothing or about several things.
  List<String> of(List<Ranking> rankings) {
    var items = items(rankings);
    var topics = new ArrayList<String>();
    for (var section : outline.sections()) {
      var made = madeThing(section.heading());
      String topic = made.isPresent()
          ? made.get()
          : items.containsKey(section.index())
              ? items.get(section.index())
              : section.index() == 0 ? article(rankings) : heading(section);
      boolean inherits = topic.isEmpty() && !items.containsKey(section.index())
          && names(section.heading()).size() < 2
          && section.parent() < section.index();
      String around = section.parent() < section.index() ? topics.get(section.parent()) : "";
      boolean value = isLanguage(topic) && !around.isEmpty() && !isLanguage(around);
      topics.add(inherits || value ? around : topic);
    }
    return topics;
  }

  /// What the items of rankings whose items are sections name; nothing where an item names several things.
  private Map<Integer, String> items(List<Ranking> rankings) {
    var items = new HashMap<Integer, String>();
    for (var ranking : rankings) {
      var listing = outline.listings().get(ranking.listing());
      if (listing.form() == Form.SECTIONS) {
        var sections = new HashMap<Span, Integer>();
        listing.items().forEach(item -> sections.put(item.body(), item.section()));
        ranking.items().forEach(item -> Optional.ofNullable(sections.get(item.body()))
            .ifPresent(section -> items.merge(section, item.framework(),
                (first, second) -> first.equals(second) ? first : "")));
      }
    }
    return items;
  }

  /// What the article as a whole is about, by a title that names one thing; nothing where it ranks things.
  private String article(List<Ranking> rankings) {
    boolean ranks = rankings.stream().anyMatch(ranking -> ranking.role() == Ranking.Role.MAIN);
    return ranks
        ? ""
        : outline.metadata().titleSpan()
            .filter(title -> !PHRASINGS.has("of-several", title.in(outline.view())))
            .map(title -> heading(title, true)).orElse("");
  }

  /// The framework that a heading names behind the language or the runtime it is made with: "Python – Flask".
  private Optional<String> madeThing(Span heading) {
    var names = named.in(heading);
    if (names.size() != 2 || !catalogue.kind(names.getLast().framework()).endsWith("framework")) {
      return Optional.empty();
    }
    int behind = NamedPlaces.place(names.getFirst()).end();
    int before = NamedPlaces.place(names.getLast()).start();
    String basis = names.getFirst().framework();
    boolean based = catalogue.isMadeWith(names.getLast().framework(), basis)
        || catalogue.kind(basis).equals("runtime");
    return Optional.of(names.getLast().framework())
        .filter(_ -> based && BASED
            .matcher(outline.view().substring(behind, Math.max(behind, before))).matches());
  }

  private String heading(Section section) {
    return heading(section.heading(), false);
  }

  /// `whole`: whether it is the heading of the whole article.
  private String heading(Span heading, boolean whole) {
    if (names(heading).size() != 1 || PHRASINGS.has("sets-against", heading.in(outline.view()))) {
      return "";
    }
    var mention = named.in(heading).getFirst();
    var place = NamedPlaces.place(mention);
    if (bracketed(heading, place)) {
      return "";
    }
    boolean general = Set.of("language", "runtime").contains(catalogue.kind(mention.framework()));
    boolean others = OTHERS.matcher(new Span(place.end(), heading.end()).in(outline.view()))
        .matches();
    boolean about = slots.fill(place) != Slots.Fill.NONE || !general
        || whole && catalogue.kind(mention.framework()).equals("runtime");
    return about && !(general && others) ? mention.framework() : "";
  }

  /// Whether brackets hold the name and more: "Trends (npm downloads)" is about trends.
  private boolean bracketed(Span heading, Span name) {
    var text = heading.in(outline.view()).toString();
    int from = name.start() - heading.start();
    int open = text.lastIndexOf('(', from);
    int close = text.indexOf(')', name.end() - heading.start());
    return open > 0 && close > 0 && text.lastIndexOf(')', from) < open
        && !text.substring(open + 1, close).strip().equals(name.in(outline.view()).toString());
  }

  private boolean isLanguage(String id) {
    return catalogue.kind(id).equals("language");
  }

  private Set<String> names(Span heading) {
    var ids = new HashSet<String>();
    named.in(heading).forEach(mention -> ids.add(mention.framework()));
    return ids;
  }
}
