package dev.crosscheck.index;

import dev.crosscheck.index.Marks.Mark;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// The documents of an article's passages: what is searched.
final class PassageDocuments {

  /// Longest heading or title that is kept to be shown.
  /// - Unit: UTF-16 units.
  private static final int SHOWN = 300;

  private final Analysis analysis;
  private final Outline outline;
  private final String text;
  private final Walk<Mention> mentions;
  private final Walk<Claim> claims;
  private final Walk<Sentence> sentences;

  private PassageDocuments(Analysis analysis) {
    this.analysis = analysis;
    this.outline = analysis.outline();
    this.text = analysis.article().text();
    this.mentions = new Walk<>(analysis.mentions().stream()
        .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS).toList(),
        mention -> mention.evidence().span());
    this.claims = new Walk<>(analysis.claims(), Claim::cue);
    this.sentences = new Walk<>(outline.sentences(), Sentence::span);
  }

  static List<Document> of(Analysis analysis) {
    var documents = new PassageDocuments(analysis);
    return Passages.of(analysis.outline()).stream().map(documents::document).toList();
  }

  private Document document(Passage passage) {
    var document = new Document();
    var span = passage.span();
    document.add(new StringField(Fields.ARTICLE, analysis.id(), Store.NO));
    document.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(analysis.id())));
    document.add(new NumericDocValuesField(Fields.START, span.start()));
    document.add(new NumericDocValuesField(Fields.END, span.end()));
    document.add(new Field(Fields.TEXT, text.substring(span.start(), span.end()), Fields.PLACED));
    addTitle(document);
    addHeadings(document, passage.section());
    addPlace(document, span);
    addFrameworks(document, passage);
    addClaims(document, span);
    return document;
  }

  private void addTitle(Document document) {
    var metadata = outline.metadata();
    document.add(new Field(Fields.TITLE, metadata.title(), Fields.WORDS));
    document.add(shown(Fields.SHOWN_TITLE, metadata.title()));
    document.add(new Field(Fields.AUTHOR, metadata.author(), Fields.WORDS));
    metadata.published()
        .ifPresent(
            date -> document.add(new LongField(Fields.PUBLISHED, date.toEpochDay(), Store.NO)));
  }

  private void addHeadings(Document document, int section) {
    String innermost = "";
    for (var around : around(section)) {
      var heading = around.heading().in(text).toString();
      if (!heading.isEmpty()) {
        document.add(new Field(Fields.HEADING, heading, Fields.WORDS));
        innermost = innermost.isEmpty() ? heading : innermost;
      }
    }
    document.add(shown(Fields.SHOWN_HEADING, innermost));
  }

  private void addPlace(Document document, Span span) {
    var zone = zone(sentences.within(span));
    document.add(new StringField(Fields.PLACE, zone.place(), Store.NO));
    document.add(shown(Fields.SHOWN_PLACE, zone.place()));
  }

  /// What most of a passage is; a heading says so only of one that has no more than headings.
  private static Zone zone(List<Sentence> sentences) {
    var lengths = new EnumMap<Zone, Integer>(Zone.class);
    for (var sentence : sentences) {
      lengths.merge(sentence.zone(), sentence.span().length(), Integer::sum);
    }
    var longest = Comparator.comparing((Map.Entry<Zone, Integer> zone) -> !isHead(zone.getKey()))
        .thenComparing(Map.Entry::getValue)
        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
    return lengths.entrySet().stream().max(longest).map(Map.Entry::getKey).orElse(Zone.BODY);
  }

  private static boolean isHead(Zone zone) {
    return zone == Zone.TITLE || zone == Zone.HEADING;
  }

  private void addFrameworks(Document document, Passage passage) {
    var ids = new TreeSet<String>();
    var marks = new ArrayList<Mark>();
    for (var mention : mentions.within(passage.span())) {
      ids.add(mention.framework());
      marks.add(new Mark(List.of(Names.key(mention.framework())),
          within(passage.span(), mention.evidence().span())));
    }
    around(passage.section()).stream().map(around -> topic(around.index()))
        .filter(topic -> !topic.isEmpty())
        .findFirst().ifPresent(topic -> {
          ids.add(topic);
          document.add(new StringField(Fields.TOPIC, Names.key(topic), Store.NO));
        });
    document.add(new Field(Fields.FRAMEWORK, new Marks(marks), Fields.MARKS));
    ids.forEach(id -> document.add(new SortedSetDocValuesField(Fields.FRAMEWORKS, cut(id))));
  }

  private void addClaims(Document document, Span span) {
    var facets = new TreeSet<String>();
    var marks = new ArrayList<Mark>();
    var values = new TreeSet<String>();
    for (var claim : claims.within(span)) {
      facets.add(claim.facet().toString());
      values.add(claim.facet() + "=" + claim.value());
      marks.add(new Mark(ClaimTerms.of(claim), within(span, claim.cue())));
    }
    document.add(new Field(Fields.CLAIM, new Marks(marks), Fields.MARKS));
    facets.forEach(
        facet -> document.add(new SortedSetDocValuesField(Fields.FACETS, new BytesRef(facet))));
    values.forEach(value -> document.add(new SortedSetDocValuesField(Fields.VALUES, cut(value))));
  }

  private String topic(int section) {
    return section < analysis.topics().size() ? analysis.topics().get(section) : "";
  }

  /// A section and those around it, the innermost first.
  private List<Section> around(int section) {
    var around = new ArrayList<Section>();
    int at = section;
    while (at < outline.sections().size() && (around.isEmpty() || at < around.getLast().index())) {
      around.add(outline.sections().get(at));
      at = around.getLast().parent();
    }
    return around;
  }

  private static Span within(Span passage, Span place) {
    return new Span(place.start() - passage.start(),
        Math.min(place.end(), passage.end()) - passage.start());
  }

  private static SortedDocValuesField shown(String field, String value) {
    return new SortedDocValuesField(field, cut(value));
  }

  private static BytesRef cut(String value) {
    return new BytesRef(value.length() > SHOWN ? value.substring(0, SHOWN) : value);
  }

  /// Hands out things by the place where they start, for passages in reading order, each once.
  private static final class Walk<T> {

    private final List<T> things;
    private final Function<T, Span> place;
    private int next;

    Walk(List<T> things, Function<T, Span> place) {
      this.things = new ArrayList<>(things);
      this.place = place;
      this.things.sort(Comparator.comparingInt(thing -> place.apply(thing).start()));
    }

    List<T> within(Span passage) {
      while (next < things.size() && place.apply(things.get(next)).start() < passage.start()) {
        next++;
      }
      int from = next;
      while (next < things.size() && place.apply(things.get(next)).start() < passage.end()) {
        next++;
      }
      return things.subList(from, next);
    }
  }
}
