package dev.crosscheck.ingest.html;

import dev.crosscheck.ingest.html.Sheet.Item;
import dev.crosscheck.ingest.html.Sheet.Style;
import dev.crosscheck.model.Block.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads a page from top to bottom onto a sheet. The depth of the recursion is bounded by the parser, which nests
/// elements no deeper than 512.
final class PagePrinter {

  private static final Set<String> MAIN = Set.of("main", "article");

  private static final Set<String> BOLD = Set.of("b", "strong");

  /// In characters: a line of a page.
  private static final int LONGEST_BOLD_HEADING = 80;

  /// Sentences, and labels with their values, however bold.
  private static final Pattern NO_HEADING = Pattern.compile("[.,;!]$|:\\s+\\S|^\\P{L}*$");

  private final Document page;
  private final Sheet sheet;
  private final Boilerplate boilerplate;
  private int lists;
  private int clusters;
  private boolean underLinks;
  private int lastLevel = 1;

  /// Where in the page the reading is.
  /// - `kind`: what running text is here, PARAGRAPH, QUOTE, CAPTION or NAVIGATION.
  /// - `depth`: of lists; `cluster` of the outermost list or the navigation; `inMain`: within the main part.
  private record Place(Kind kind, int depth, int cluster, boolean inMain) {

    Style style() {
      return new Style(kind, 0, kind == Kind.NAVIGATION || depth > 0 ? cluster : 0);
    }

    Place as(Kind other) {
      return kind == Kind.NAVIGATION ? this : new Place(other, depth, cluster, inMain);
    }
  }

  PagePrinter(Document page, Sheet sheet) {
    this.page = page;
    this.sheet = sheet;
    this.boilerplate = new Boilerplate(page);
  }

  void print() {
    Place start = new Place(Kind.PARAGRAPH, 0, 0, false);
    sheet.begin(start.style());
    children(page.body(), start);
    sheet.end();
  }

  private void children(Element element, Place place) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        sheet.add(words.getWholeText());
      } else if (child instanceof Element inner && !Visibility.isHidden(inner)) {
        element(inner, place);
      }
    }
  }

  private void element(Element element, Place place) {
    if (place.kind() != Kind.NAVIGATION
        && (boilerplate.isNavigation(element, place.inMain()) || isMenu(element))) {
      block(element, new Place(Kind.NAVIGATION, 0, ++clusters, place.inMain()), place);
      return;
    }
    switch (element.normalName()) {
      case "br" -> sheet.lineEnd();
      case "hr" -> sheet.begin(place.style());
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, place);
      case "p" -> paragraph(element, place);
      case "ul", "ol", "dl" -> list(element, place);
      case "table" -> table(element, place);
      case "pre", "listing", "xmp" -> sheet.verbatim(element.wholeText(),
          place.kind() == Kind.NAVIGATION ? place.style() : new Style(Kind.CODE, 0, 0));
      case "blockquote" -> block(element, place.as(Kind.QUOTE), place);
      case "figcaption", "caption" -> block(element, place.as(Kind.CAPTION), place);
      default -> {
        boolean main = MAIN.contains(element.normalName()) || element.attr("role").equals("main");
        Place inside = main ? new Place(place.kind(), place.depth(), place.cluster(), true) : place;
        if (element.isBlock()) {
          block(element, inside, place);
        } else {
          children(element, inside);
        }
      }
    }
  }

  /// Links under a heading that says so, or before the page has said anything.
  private boolean isMenu(Element element) {
    boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
    return list && underLinks && boilerplate.isLinks(element)
        || !sheet.hasBegun() && element.isBlock() && boilerplate.isOpeningMenu(element);
  }

  private void block(Element element, Place inside, Place after) {
    sheet.begin(inside.style());
    children(element, inside);
    sheet.begin(after.style());
  }

  private void heading(Element element, Place place) {
    int level = element.normalName().charAt(1) - '0';
    underLinks = level > 1 && Boilerplate.announcesLinks(element.text());
    lastLevel = level;
    heading(element, level, place);
  }

  /// A paragraph; a short one set wholly in bold is a heading, one level below those around it.
  private void paragraph(Element element, Place place) {
    if (place.kind() == Kind.PARAGRAPH && place.depth() == 0 && isBoldLine(element)) {
      heading(element, Math.min(6, lastLevel + 1), place);
    } else {
      block(element, place, place);
    }
  }

  private static boolean isBoldLine(Element paragraph) {
    Element bold = paragraph.firstElementChild();
    if (bold == null || !BOLD.contains(bold.normalName())
        || paragraph.nextElementSibling() == null) {
      return false;
    }
    String words = paragraph.text();
    return words.length() <= LONGEST_BOLD_HEADING && words.equals(bold.text())
        && !NO_HEADING.matcher(words).find();
  }

  private void heading(Element element, int level, Place place) {
    sheet
        .begin(place.kind() == Kind.NAVIGATION ? place.style() : new Style(Kind.HEADING, level, 0));
    children(element, place);
    if (sheet.isBlank()) {
      sheet.add(CellText.alternatives(element));
    }
    sheet.begin(place.style());
  }

  private void list(Element list, Place place) {
    int number = ++lists;
    int cluster = place.cluster() != 0 ? place.cluster() : isLoose(list) ? 0 : ++clusters;
    Place inside = new Place(place.kind(), place.depth() + 1, cluster, place.inMain());
    ListMarkers markers = new ListMarkers(list);
    sheet.begin(place.style());
    for (Node child : list.childNodes()) {
      if (child instanceof TextNode words) {
        sheet.add(words.getWholeText());
      } else if (child instanceof Element item && !Visibility.isHidden(item)) {
        switch (item.normalName()) {
          case "li", "dt" -> {
            sheet.expect(place.kind() == Kind.NAVIGATION
                ? null
                : new Item(inside.depth(), item.normalName().equals("dt") ? "" : markers.next(item),
                    number, cluster));
            block(item, inside, place);
            sheet.expect(null);
          }
          default -> element(item, inside);
        }
      }
    }
    sheet.begin(place.style());
  }

  /// Whether a list's items are longer texts with blocks of their own, to be parted by blank lines.
  private static boolean isLoose(Element list) {
    return list.selectFirst(
        "> li > p ~ p, > li > h1, > li > h2, > li > h3, > li > h4, > li > h5, > li > h6, > dd > p ~ p,"
            + " > li > div p") != null;
  }

  private void table(Element table, Place place) {
    DataTable data = DataTable.of(table);
    if (data.isLayout() || place.kind() == Kind.NAVIGATION) {
      block(table, place, place);
      return;
    }
    sheet.begin(place.as(Kind.CAPTION).style());
    data.caption().ifPresent(caption -> children(caption, place));
    sheet.begin(place.style());
    data.print(sheet, ++lists, ++clusters);
  }
}
