package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Makes analyses by hand, line by line: each call adds a line of text and what is known of it.
final class ArticleBuilder {

  private static final Pattern NUMBER = Pattern.compile("^\\W*(\\d+)");

  private static final Score SURE = Score.of(1, "by hand");

  private static final Map<String, String> NAMES = new TreeMap<>(
      Comparator.comparingInt(String::length).reversed()
          .thenComparing(Comparator.naturalOrder()));

  static {
    NAMES.putAll(Map.of("Django", "django", "Flask", "flask", "Laravel", "laravel", "CakePHP",
        "cakephp", "Node.js",
        "node-js", "Spring Boot", "spring-boot", "Spring", "spring", "Rails", "ruby-on-rails", "Go",
        "go", "Koa", "koa"));
    NAMES.putAll(Map.of("Express", "express", "Expressive", "mezzio", "Symfony", "symfony",
        "Phoenix", "phoenix"));
  }

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Integer> sectionOf = new ArrayList<>();
  private final List<Integer> blockOf = new ArrayList<>();
  /// The first sentence of each.
  private final List<Integer> paragraphs = new ArrayList<>();
  private final List<Span> headings = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private final List<Function<Article, Claim>> claims = new ArrayList<>();
  private final List<Function<Article, Announcement>> announcements = new ArrayList<>();
  private final List<Items> lists = new ArrayList<>();
  private final List<Metadata.Dated> dates = new ArrayList<>();
  private Optional<Span> title = Optional.empty();

  private ArticleBuilder(String id) {
    this.id = id;
    headings.add(new Span(0, 0));
    topics.add("");
  }

  static ArticleBuilder article(String id) {
    return new ArticleBuilder(id);
  }

  private record Entry(String framework, OptionalInt stated, Span head, boolean implied,
      Optional<Span> figure,
      BigDecimal value) {}

  private static final class Items {
    private final Ranking.Role role;
    private final boolean ordered;
    private final String basis;
    private final boolean things;
    private final List<Entry> entries = new ArrayList<>();

    Items(Ranking.Role role, boolean ordered, String basis, boolean things) {
      this.role = role;
      this.ordered = ordered;
      this.basis = basis;
      this.things = things;
    }
  }

  private Span line(String line) {
    int start = text.length();
    text.append(line).append('\n');
    return new Span(start, start + line.length());
  }

  ArticleBuilder title(String line) {
    title = Optional.of(line(line));
    return this;
  }

  ArticleBuilder dated(Metadata.Role role, String date) {
    dates.add(new Metadata.Dated(LocalDate.parse(date), role, line(date)));
    return this;
  }

  ArticleBuilder section(String topic, String heading) {
    headings.add(line(heading));
    topics.add(topic);
    return this;
  }

  ArticleBuilder sentence(String line) {
    paragraphs.add(sentences.size());
    return goesOn(line);
  }

  /// One more sentence of the last paragraph.
  ArticleBuilder goesOn(String line) {
    sentences.add(line(line));
    sectionOf.add(headings.size() - 1);
    blockOf.add(paragraphs.size() - 1);
    return this;
  }

  /// A claim of the last sentence, with its first word as cue.
  ArticleBuilder claim(String framework, Facet facet, String value, Polarity polarity) {
    var span = sentences.getLast();
    return claim(framework, facet, value, polarity, "", "",
        text.substring(span.start(), span.end()).split(" ", 2)[0]);
  }

  ArticleBuilder claim(String framework, Facet facet, String value, Polarity polarity, String scope,
      String other,
      String cue) {
    return claim(framework, facet, value, polarity, false, scope, other, cue);
  }

  /// A claim that the last sentence weakens.
  ArticleBuilder hedged(String framework, Facet facet, String value, Polarity polarity,
      String cue) {
    return claim(framework, facet, value, polarity, true, "", "", cue);
  }

  private ArticleBuilder claim(String framework, Facet facet, String value, Polarity polarity,
      boolean hedged, String scope, String other, String cue) {
    var span = sentences.getLast();
    int section = headings.size() - 1;
    int at = text.indexOf(cue, span.start());
    var place = new Span(at, at + cue.length());
    claims.add(article -> new Claim(framework, facet, value, polarity, hedged, scope, other,
        article.quote(span), place,
        section, "by-hand", SURE));
    return this;
  }

  /// An announcement in the last sentence of the list that comes next.
  ArticleBuilder announces(int count, String noun) {
    var span = sentences.getLast();
    int next = lists.size();
    announcements
        .add(article -> new Announcement(count, noun, article.quote(span), OptionalInt.of(next)));
    return this;
  }

  /// An announcement whose words open the last sentence, of no list.
  ArticleBuilder opensWith(String words, int count, String noun) {
    var span = new Span(sentences.getLast().start(), sentences.getLast().start() + words.length());
    announcements.add(
        article -> new Announcement(count, noun, article.quote(span), OptionalInt.empty()));
    return this;
  }

  ArticleBuilder list(Ranking.Role role, boolean ordered, String basis) {
    lists.add(new Items(role, ordered, basis, true));
    return this;
  }

  /// A list of benefits or the like.
  ArticleBuilder otherList() {
    lists.add(new Items(Ranking.Role.OTHER, false, "", false));
    return this;
  }

  /// An item with its section, "3. Django"; the number is read from the heading.
  ArticleBuilder item(String framework, String heading) {
    section(framework, heading);
    lists.getLast().entries
        .add(new Entry(framework, number(heading), headings.getLast(), false, Optional.empty(),
            BigDecimal.ZERO));
    return this;
  }

  ArticleBuilder item(String framework, String heading, int figure) {
    section(framework, heading);
    var head = headings.getLast();
    lists.getLast().entries.add(
        new Entry(framework, number(heading), head, false, Optional.of(line("Stars: " + figure)),
            BigDecimal.valueOf(figure)));
    return this;
  }

  /// An item whose heading is missing.
  ArticleBuilder lost(String framework, String firstLine) {
    headings.add(new Span(text.length(), text.length()));
    topics.add(framework);
    lists.getLast().entries
        .add(new Entry(framework, OptionalInt.empty(), headings.getLast(), true, Optional.empty(),
            BigDecimal.ZERO));
    return sentence(firstLine);
  }

  private static OptionalInt number(String heading) {
    var matcher = NUMBER.matcher(heading);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  Analysis build() {
    var article = Article.of(id, text.toString());
    var all = text.toString();
    var sections = new ArrayList<Section>();
    for (int i = 0; i < headings.size(); i++) {
      int end = i == 0 || i + 1 == headings.size() ? all.length() : headings.get(i + 1).start();
      sections.add(new Section(i, 0, i == 0 ? 0 : 1, headings.get(i), "",
          new Span(headings.get(i).start(), end),
          Zone.BODY));
    }
    var lines = new ArrayList<Sentence>();
    for (int i = 0; i < sentences.size(); i++) {
      lines.add(
          new Sentence(i, sentences.get(i), Zone.BODY, Sentence.Shape.PROSE, blockOf.get(i),
              sectionOf.get(i),
              OptionalInt.empty(), List.of()));
    }
    var listings = new ArrayList<Listing>();
    var rankings = new ArrayList<Ranking>();
    for (var items : lists) {
      var listing = listing(listings.size(), items, all);
      listings.add(listing);
      if (items.things) {
        rankings.add(ranking(article, items, listing, rankings.size() + 1));
      }
    }
    var titleText = title.map(span -> all.substring(span.start(), span.end())).orElse("");
    var metadata = new Metadata(titleText, title, dates.stream()
        .filter(dated -> dated.role() == Metadata.Role.PUBLISHED).map(Metadata.Dated::date)
        .findFirst(), "",
        OptionalInt.empty(), dates);
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int last = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) - 1 : sentences.size() - 1;
      blocks.add(Block.paragraph(
          new Span(sentences.get(paragraphs.get(i)).start(), sentences.get(last).end())));
    }
    var outline = new Outline(article, all, metadata, blocks, sections, lines, listings,
        announcements.stream().map(made -> made.apply(article)).toList());
    return new Analysis(outline, "en", all.split("\\s+").length, mentions(article, lines), rankings,
        claims.stream().map(made -> made.apply(article)).toList(), topics);
  }

  private static Listing listing(int index, Items items, String all) {
    var made = new ArrayList<Listing.Item>();
    for (int i = 0; i < items.entries.size(); i++) {
      var entry = items.entries.get(i);
      int end = i + 1 < items.entries.size()
          ? items.entries.get(i + 1).head().start()
          : all.length();
      made.add(new Listing.Item(i + 1, entry.stated(), entry.head(),
          new Span(entry.head().start(), end), 0,
          entry.implied()));
    }
    return new Listing(index, Listing.Form.SECTIONS, new Span(0, 0),
        new Span(made.getFirst().head().start(), made.getLast().body().end()), made);
  }

  private static Ranking ranking(Article article, Items items, Listing listing, int list) {
    var made = new ArrayList<Ranking.Item>();
    for (var item : listing.items()) {
      var entry = items.entries.get(item.position() - 1);
      var head = NumberingGap.quote(article, item);
      var measure = entry.figure()
          .map(span -> new Ranking.Measure("github-stars", entry.value(), article.quote(span)));
      made.add(new Ranking.Item(item.position(), entry.stated(),
          entry.implied() ? Ranking.Source.IMPLIED : Ranking.Source.EXPLICIT, entry.framework(),
          head.quote(), head,
          item.body(), measure));
    }
    Optional<Evidence> basis = Optional.empty();
    return new Ranking(list, items.role, items.ordered, listing.index(), items.basis, basis, made);
  }

  private static List<Mention> mentions(Article article, List<Sentence> sentences) {
    var pattern = Pattern.compile(
        "\\b(" + String.join("|", NAMES.keySet().stream().map(Pattern::quote).toList()) + ")\\b");
    var mentions = new ArrayList<Mention>();
    var matcher = pattern.matcher(article.text());
    while (matcher.find()) {
      var span = new Span(matcher.start(), matcher.end());
      var sentence = sentences.stream().filter(each -> each.span().contains(span)).findFirst();
      mentions.add(new Mention(article.quote(span), NAMES.getOrDefault(matcher.group(), ""),
          Mention.Status.LINKED, Zone.BODY,
          sentence.map(Sentence::index).orElse(-1), sentence.map(Sentence::section).orElse(0),
          SURE));
    }
    return mentions;
  }
}
