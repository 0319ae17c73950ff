package dev.crosscheck;

import dev.crosscheck.extract.*;
import dev.crosscheck.knowledge.*;
import dev.crosscheck.model.*;
import java.util.*;

final class Claimed {
  interface X { Analysis analyse(Outline o); }
  static X extractor(Catalogue c) {
    var e = new Extractor(c, LinkingCues.own());
    var claims = new Claims(c, Lexicon.own());
    return o -> {
      var a = e.analyse(o);
      var topics = new ArrayList<String>();
      for (var s : o.sections()) {
        var ids = new LinkedHashSet<String>();
        for (var m : a.mentions()) {
          if (m.status()==Mention.Status.AMBIGUOUS) continue;
          var sp = m.evidence().span();
          if (s.index() > 0 && s.heading().contains(sp)) ids.add(m.framework());
          else if (s.index()>0 && s.heading().isEmpty() && !s.marker().isEmpty() && sp.start() < s.body().start()+200 && s.body().contains(sp) && ids.isEmpty()) ids.add(m.framework());
        }
        String t = "";
        if (ids.size()==1 || (ids.size() > 0 && !c.kind(ids.iterator().next()).equals("language"))) t = ids.iterator().next();
        if (t.isEmpty() && s.heading().isEmpty() && s.index()>0) {
          for (var m : a.mentions()) if (s.body().contains(m.evidence().span()) && c.kind(m.framework()).matches(".*framework|runtime")) { t = m.framework(); break; }
        }
        topics.add(t);
      }
      var cl = claims.claims(o, a.mentions(), a.rankings(), topics);
      return new Analysis(o, "en", 0, a.mentions(), a.rankings(), cl, topics);
    };
  }
}
