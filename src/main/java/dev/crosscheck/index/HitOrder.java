package dev.crosscheck.index;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchRequest.Order;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;

/// An order of hits in which no two are equal, and the marks that say how far somebody has read in it.
///
/// A mark is what the last hit of a page is sorted by: `4.376531:4801:node/nodejs.md`.
record HitOrder(Order order, Sort sort) {

  private static final SortField ARTICLE = new SortField(Fields.ARTICLE, SortField.Type.STRING);
  private static final SortField PLACE = new SortField(Fields.START, SortField.Type.LONG);

  static HitOrder of(Order order) {
    return new HitOrder(order, switch (order) {
      case SCORE -> new Sort(SortField.FIELD_SCORE, ARTICLE, PLACE);
      case NEWEST -> new Sort(published(true, Long.MIN_VALUE), ARTICLE, PLACE);
      case OLDEST -> new Sort(published(false, Long.MAX_VALUE), ARTICLE, PLACE);
      case ARTICLE -> new Sort(ARTICLE, PLACE);
    });
  }

  private static SortField published(boolean newest, long undated) {
    return LongField.newSortField(Fields.PUBLISHED, newest, SortedNumericSelector.Type.MIN,
        undated);
  }

  /// The mark of the page that ends with a hit.
  String mark(FieldDoc hit) {
    var fields = List.of(hit.fields);
    var article = ((BytesRef) fields.get(fields.size() - 2)).utf8ToString();
    var first = order == Order.ARTICLE ? "" : fields.getFirst();
    return first + ":" + fields.getLast() + ":" + article;
  }

  /// Where the hits begin that follow a mark.
  /// - `documents`: how many the index has.
  ///
  /// @throws BadQuery when it is none of this order
  FieldDoc parse(String mark, int documents) {
    var parts = mark.split(":", 3);
    try {
      if (parts.length == 3) {
        var article = new BytesRef(parts[2]);
        Long place = Long.valueOf(parts[1]);
        return new FieldDoc(documents - 1, Float.NaN, switch (order) {
          case SCORE -> new Object[]{Float.valueOf(parts[0]), article, place};
          case NEWEST, OLDEST -> new Object[]{Long.valueOf(parts[0]), article, place};
          case ARTICLE -> new Object[]{article, place};
        });
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw BadQuery.in("after", "'" + mark + "' is no mark of a page in this order");
  }
}
