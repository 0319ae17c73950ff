package dev.crosscheck.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Names the lists of an article by their role and their place among those of it, so that a list keeps its name when
/// another one is put in. Asked row by row, in the order of the table.
final class ListNames {

  private final Map<String, List<String>> lists = new TreeMap<>();
  private String article = "";

  /// - `list`: its number within the article.
  String of(String article, String role, String list) {
    if (!article.equals(this.article)) {
      this.article = article;
      lists.clear();
    }
    var known = lists.computeIfAbsent(role, _ -> new ArrayList<>());
    if (!known.contains(list)) {
      known.add(list);
    }
    int place = known.indexOf(list) + 1;
    return role + " list" + (place == 1 ? "" : " " + place);
  }
}
