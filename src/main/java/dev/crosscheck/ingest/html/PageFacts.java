package dev.crosscheck.ingest.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself outside its text: in its head, in linked data, in marked-up times and names.
final class PageFacts {

  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title",
      "citation_title");

  private static final List<String> PUBLISHED = List.of("article:published_time",
      "og:article:published_time",
      "datepublished", "date", "dc.date.issued", "dc.date", "dc.date.created", "dcterms.created",
      "dcterms.issued",
      "publish_date", "publish-date", "pubdate", "publication_date", "citation_publication_date",
      "parsely-pub-date",
      "sailthru.date");

  private static final List<String> MODIFIED = List.of("article:modified_time", "og:updated_time",
      "datemodified",
      "dc.date.modified", "dcterms.modified", "last-modified", "revised");

  private static final List<String> AUTHORS = List.of("author", "article:author", "dc.creator",
      "parsely-author",
      "citation_author", "twitter:creator");

  /// Times that a page shows, the more telling first.
  private static final List<String> TIMES = List.of("time[itemprop=datePublished]", "time[pubdate]",
      "time[class*=publish]", "time[class*=entry-date]", "article header time", "header time",
      "article time",
      "main time");

  /// What parts a page's name from its site's.
  private static final Pattern PARTING = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*\\|\\s*");

  private final Document page;
  private final LinkedData linked;
  private final Map<String, String> facts;

  private PageFacts(Document page, Map<String, String> known) {
    this.page = page;
    this.linked = LinkedData.of(page);
    this.facts = new TreeMap<>(known);
  }

  static Map<String, String> of(Document page, Map<String, String> known) {
    PageFacts facts = new PageFacts(page, known);
    facts.read();
    return facts.facts;
  }

  private void read() {
    put("site", named(List.of("og:site_name", "application-name")));
    put("title", title());
    put("published", published());
    put("modified",
        day(Stream.concat(named(MODIFIED).stream(), linked.value("dateModified").stream())));
    put("author", author());
    put("language", attribute("html[lang]", "lang").or(() -> linked.value("inLanguage")));
    put("url", attribute("link[rel=canonical]", "href").or(() -> named(List.of("og:url"))));
  }

  /// The page's title without the name of its site.
  private Optional<String> title() {
    Optional<String> heading = headings().findFirst();
    String title = named(TITLES).or(() -> linked.value("headline")).orElse(page.title()).strip();
    if (title.isEmpty()) {
      return heading;
    }
    Optional<String> within = headings().filter(words -> isPart(words, title)).findFirst();
    if (within.isPresent()) {
      return within;
    }
    Optional<String> longer = headings().filter(words -> isShortened(words, title)).findFirst();
    if (longer.isPresent()) {
      return longer;
    }
    String site = facts.getOrDefault("site", "");
    return Optional.of(!site.isEmpty() && title.endsWith(site) && !title.equals(site)
        ? withoutSite(title, site)
        : title);
  }

  private static String withoutSite(String title, String site) {
    String rest = title.substring(0, title.length() - site.length()).stripTrailing();
    return rest.replaceFirst("\\s*[|–—·•»:-]$", "").strip();
  }

  private Stream<String> headings() {
    return page.select("h1").stream().map(heading -> heading.text().strip())
        .filter(words -> !words.isEmpty());
  }

  private static boolean isPart(String words, String title) {
    return Stream.of(PARTING.split(title)).anyMatch(words::equals);
  }

  /// Whether a part of the title is the beginning of the heading: the head of a page is short of space.
  private static boolean isShortened(String words, String title) {
    return Stream.of(PARTING.split(title)).map(String::strip)
        .filter(part -> part.indexOf(' ') > 0 && part.length() < words.length())
        .anyMatch(part -> words.regionMatches(true, 0, part, 0, part.length())
            && !Character.isLetterOrDigit(words.charAt(part.length())));
  }

  /// The stated day; where the page shows a day next to it, that one, since the point in time of the head is another
  /// zone's.
  private Optional<String> published() {
    Optional<String> stated = day(
        Stream.of(linked.value("datePublished"), named(PUBLISHED)).flatMap(Optional::stream));
    Optional<String> shown = day(TIMES.stream().flatMap(query -> page.select(query).stream())
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text()));
    return shown.filter(day -> stated.isEmpty() || isNeighbour(day, stated.get())).or(() -> stated);
  }

  private static boolean isNeighbour(String day, String other) {
    return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(other))) <= 1;
  }

  private Optional<String> author() {
    return Stream.of(linked.value("author"), named(AUTHORS), text("[rel=author]"),
        text("[itemprop=author] [itemprop=name]"), text("[itemprop=author]"))
        .flatMap(Optional::stream)
        .filter(name -> !name.startsWith("http") && name.length() <= 120).findFirst();
  }

  /// The content of the first of these meta elements, by name or property, without regard to case.
  private Optional<String> named(List<String> names) {
    return names.stream().flatMap(name -> page.select("meta[content]").stream()
        .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
            || name.equalsIgnoreCase(meta.attr("name"))
            || name.equalsIgnoreCase(meta.attr("itemprop"))))
        .map(meta -> meta.attr("content").strip()).filter(content -> !content.isEmpty())
        .findFirst();
  }

  private Optional<String> attribute(String query, String name) {
    return Optional.ofNullable(page.selectFirst(query)).map(element -> element.attr(name).strip());
  }

  private Optional<String> text(String query) {
    return Optional.ofNullable(page.selectFirst(query)).map(Element::text).map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static Optional<String> day(Stream<String> candidates) {
    return candidates.map(Dates::iso).flatMap(Optional::stream).findFirst();
  }

  private void put(String key, Optional<String> value) {
    value.map(text -> text.replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty())
        .ifPresent(text -> facts.putIfAbsent(key, text));
  }
}
