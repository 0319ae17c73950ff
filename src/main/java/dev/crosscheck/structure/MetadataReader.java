package dev.crosscheck.structure;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Metadata.Dated;
import dev.crosscheck.model.Metadata.Role;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads what an article says of itself: in front matter, in its container's words, in the lines around its title.
final class MetadataReader {

  private static final List<String> PUBLISHED = List.of("published_at", "publishedat",
      "publishdate", "publish_date",
      "pubdate", "pubdatetime", "pub_date", "pub_datetime", "published", "publishedon",
      "published_on", "datepublished", "date_published", "date", "publication_date",
      "created_at", "created", "created_on",
      "createdat");
  private static final List<String> MODIFIED = List.of("modified_at", "lastmod", "modified",
      "updated", "updated_at",
      "last_modified_at", "last_modified", "updatedat", "update", "lastupdated", "last_updated",
      "datemodified");
  private static final List<String> AUTHOR = List.of("author", "authors", "by", "writer",
      "author_name");
  private static final List<String> MINUTES = List.of("time", "readingtime", "reading_time",
      "read_time", "readtime",
      "minutes");

  private static final Pattern READING = Pattern.compile(
      "(?i)\\b(\\d{1,3})[ -]?min(?:ute)?s?\\.?(?: of)?[ -](?:read(?:ing)?\\b|to (?:complete|read))|\\bread(?:ing)? time:? {0,3}(\\d{1,3})\\b");
  private static final Pattern WRITER = Pattern.compile(
      "\\b(?:[Ww]ritten [Bb]y|[Pp]osted [Bb]y|[Pp]ublished [Bb]y|[Aa]uthor:|[Bb]y:?|BY)\\s+((?:\\p{Lu}[\\p{L}.'-]*)(?:\\s+(?:and\\s+|&\\s+)?\\p{Lu}[\\p{L}.'-]*){0,6})");

  /// How far into the article its own date is looked for within a longer line.
  /// - Unit: pieces.
  private static final int EARLY = 5;

  /// How many dates of the prose are kept.
  private static final int MOST_DATES = 200;

  private final Article article;
  private final String view;
  private final List<Piece> pieces;
  private final Zoning zoning;
  private final FrontMatter matter;
  private final List<Dated> dates = new ArrayList<>();

  MetadataReader(Article article, String view, List<Piece> pieces, Zoning zoning,
      FrontMatter matter) {
    this.article = article;
    this.view = view;
    this.pieces = pieces;
    this.zoning = zoning;
    this.matter = matter;
  }

  /// The title that front matter or the container gives; empty where they give none.
  static String knownTitle(Article article, FrontMatter matter) {
    return matter.title().isEmpty()
        ? article.meta().getOrDefault("title", "").strip()
        : matter.title();
  }

  Metadata read(Titles.Title title) {
    matterDates(PUBLISHED, Role.PUBLISHED);
    matterDates(MODIFIED, Role.MODIFIED);
    textDates(title);
    var known = knownTitle(article, matter);
    return new Metadata(known.isEmpty() ? title.span().map(this::printed).orElse("") : known,
        title.span().or(this::matterTitle), published(), author(), minutes(),
        dates.stream().sorted(Comparator.comparing(Dated::span)).toList());
  }

  /// Where front matter gives the title.
  private Optional<Span> matterTitle() {
    return matter.title().isEmpty()
        ? Optional.empty()
        : Optional.of(matter.titlePlace(article.text()));
  }

  /// The title without its markup.
  private String printed(Span span) {
    var text = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      // typography as it is printed, markup left out
      text.append(view.charAt(i) == ' ' ? ' ' : article.text().charAt(i));
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private void matterDates(List<String> keys, Role role) {
    for (var key : keys) {
      var found = Dates.in(matter.values().getOrDefault(key, ""));
      if (!found.isEmpty()) {
        dates.add(new Dated(found.getFirst().date(), role, matter.place(article.text(), key)));
      }
    }
  }

  private void textDates(Titles.Title title) {
    int top = title.span().map(Span::start).orElse(0);
    for (int i = 0; i < pieces.size() && dates.size() < MOST_DATES; i++) {
      if (pieces.get(i).isRead()) {
        for (var found : Dates.in(view, pieces.get(i).span())) {
          dates.add(new Dated(found.date(), role(i, found.span(), top), found.span()));
        }
      }
    }
  }

  private Role role(int piece, Span date, int top) {
    var span = pieces.get(piece).span();
    var before = new Span(span.start(), date.start()).in(view);
    boolean cell = pieces.get(piece).block().column() > 0 || zoning.of(piece) == Zone.TABLE;
    if (zoning.of(piece) != Zone.TITLE && !cell && span.length() <= 2 * Line.LONGEST) {
      boolean alone = zoning.of(piece) == Zone.BYLINE || date.length() * 2 > span.length();
      var role = Datelines.ofLine(before, alone, span.start() < top);
      if (role != Role.OTHER) {
        return role;
      }
    }
    return piece < EARLY && pieces.get(piece).isParagraph()
        ? Datelines.stamped(before, new Span(date.end(), span.end()).in(view))
            .filter(role -> dates.stream().noneMatch(other -> other.role() == role))
            .orElse(Role.OTHER)
        : Role.OTHER;
  }

  /// Front matter first, then the container, then the lines; a page's date or that of a change only where no other is known.
  private Optional<LocalDate> published() {
    return date(Role.PUBLISHED)
        .or(() -> Dates.in(article.meta().getOrDefault("published", "")).stream().findFirst()
            .map(Dates.Found::date))
        .or(() -> date(Role.PAGE)).or(() -> date(Role.MODIFIED));
  }

  private Optional<LocalDate> date(Role role) {
    return dates.stream().filter(date -> date.role() == role).map(Dated::date).findFirst();
  }

  private String author() {
    var named = matter.first(AUTHOR).map(key -> matter.values().getOrDefault(key, ""))
        .or(() -> Optional.ofNullable(article.meta().get("author")))
        .filter(name -> !name.isBlank());
    return named.map(String::strip).orElseGet(this::writer);
  }

  private String writer() {
    for (int i = 0; i < pieces.size(); i++) {
      if (zoning.of(i) == Zone.BYLINE) {
        var matcher = WRITER.matcher(view).region(pieces.get(i).span().start(),
            pieces.get(i).span().end());
        if (matcher.find()) {
          return article.text().substring(matcher.start(1), matcher.end(1)).replaceAll("\\s+", " ");
        }
      }
    }
    return "";
  }

  private OptionalInt minutes() {
    for (int i = 0; i < pieces.size(); i++) {
      var span = pieces.get(i).span();
      if (span.length() <= 2 * Line.LONGEST && pieces.get(i).isRead()) {
        var matcher = READING.matcher(view).region(span.start(), span.end());
        if (matcher.find()) {
          return OptionalInt
              .of(Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
      }
    }
    return matter.first(MINUTES)
        .map(key -> matter.values().getOrDefault(key, "").replaceAll("\\D.*", ""))
        .filter(value -> !value.isEmpty() && value.length() <= 3)
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElse(OptionalInt.empty());
  }
}
