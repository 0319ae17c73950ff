package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;

/// A name and those that are joined to it behind it: "Django, Flask and Koa".
/// - `things`: ids, in order. `to`: the word behind the last of them.
record NameChain(List<String> things, int to) {

  static NameChain from(Wording wording, Wording.Name first) {
    var things = new ArrayList<String>();
    int to = first.from();
    for (var name : wording.names().tailMap(first.from()).values()) {
      if (!things.isEmpty() && !Clauses.joins(wording, to, name.from())) {
        break;
      }
      things.add(name.id());
      to = name.to();
    }
    return new NameChain(List.copyOf(things), to);
  }
}
