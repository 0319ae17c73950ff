package dev.crosscheck.ingest.html;

import org.jsoup.nodes.Element;

/// What a browser prints before the items of a list, one after the other.
final class ListMarkers {

  static final String BULLET = "•";

  private static final int MOST = 100_000;

  private final Element list;
  private final int step;
  private int next;

  ListMarkers(Element list) {
    this.list = list;
    this.step = list.hasAttr("reversed") ? -1 : 1;
    this.next = number(list.attr("start"), step > 0 ? 1 : items(list));
  }

  /// The marker of the next item.
  String next(Element item) {
    if (!list.normalName().equals("ol")) {
      return BULLET;
    }
    int number = number(item.attr("value"), next);
    next = number + step;
    return letterOrNumber(number) + ".";
  }

  private String letterOrNumber(int number) {
    return switch (list.attr("type")) {
      case "a" -> number > 0 && number <= 26
          ? String.valueOf((char) ('a' + number - 1))
          : String.valueOf(number);
      case "A" -> number > 0 && number <= 26
          ? String.valueOf((char) ('A' + number - 1))
          : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  private static int items(Element list) {
    return (int) list.children().stream().filter(child -> child.normalName().equals("li")).count();
  }

  private static int number(String attribute, int otherwise) {
    String digits = attribute.strip();
    if (!digits.matches("-?\\d{1,6}")) {
      return otherwise;
    }
    int number = Integer.parseInt(digits);
    return Math.abs(number) > MOST ? otherwise : number;
  }
}
