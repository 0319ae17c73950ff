package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What fills the slot of a cue: one thing, name or figure, or several that are enumerated.
final class SlotValues {

  private static final Set<String> ARTICLES = FunctionWords.of("articles");
  private static final Set<String> JOINTS = FunctionWords.of("joints-of-values");

  /// Most words that tell the sort of a thing behind its name, and that stand in apposition to it.
  private static final int SORT = 3;
  private static final int APPOSITION = 6;

  /// Kinds of what nothing runs on, though it may be named with what it does.
  private static final Set<String> NO_PLATFORMS = Set.of("language", "database", "library", "orm");

  /// What several things that are enumerated with their sorts share.
  private static final Set<Facet> JOINED = EnumSet.of(Facet.BUILT_ON, Facet.WORKS_WITH);

  private static final Set<String> PAIRING = Set.of("and", "or");

  /// Before the first of some examples, with which a clause may begin: "Libraries like Ent, Gin make it easy".
  private static final Set<String> EXAMPLES = FunctionWords.of("before-examples");

  private final Outline outline;
  private final Wording wording;
  private final Grammar grammar;
  private final SortedTools tools;

  SlotValues(Outline outline, Wording wording, Grammar grammar) {
    this.outline = outline;
    this.wording = wording;
    this.grammar = grammar;
    this.tools = new SortedTools(wording, grammar);
  }

  /// The values for a cue's facet, as they stand in a claim.
  List<String> of(CueMatch match) {
    if (match.slot() < 0) {
      return List.of();
    }
    return match.cue().facet().map(facet -> switch (facet) {
      case CREATOR -> {
        var makers = new MakerNames(wording, grammar);
        int head = makers.head(match.slot());
        yield makers.isAnothers(match.from(), match.slot())
            ? List.<String>of()
            : names(head, head == match.slot() ? match.to() : head);
      }
      case MAINTAINER -> {
        int head = match.slot() == match.from()
            ? new MakerNames(wording, grammar).head(match.slot())
            : match.slot();
        yield names(head, head == match.slot() ? match.to() : head);
      }
      case USED_BY -> names(match.slot(), match.to());
      case FIRST_RELEASE -> figure(match, "year");
      case VERSION -> figure(match, "version");
      case METRIC -> number(match);
      case LANGUAGE, KIND, ARCHITECTURE, LICENCE, PLATFORM, BUILT_ON, WORKS_WITH, QUALITY, FEATURE,
          USE_CASE,
          PROJECT_SIZE, AUDIENCE, SUPERLATIVE, COMPARISON ->
        things(match.slot(), facet);
    }).orElse(List.of());
  }

  private List<String> figure(CueMatch match, String slot) {
    for (int i = match.to() - 1; i >= match.from(); i--) {
      if (wording.terms().get(i).slots().containsKey(slot)) {
        String word = wording.word(i);
        return List.of(slot.equals("version") ? Numerals.version(word).orElse(word) : word);
      }
    }
    return List.of();
  }

  /// The figure of a metric; a comma or another figure parts it from words that belong to the next one. A few stars are
  /// a rating.
  private List<String> number(CueMatch match) {
    int at = match.slot();
    int length = wording.figureLength(at);
    for (int i = match.from(); i < match.to(); i++) {
      boolean parts = wording.word(i).equals(",") || wording.figureLength(i) > 0
          || i >= at + length && wording.word(i).equals("and");
      if ((i < at || i >= at + length) && parts) {
        return List.of();
      }
    }
    return wording.number(at)
        .filter(value -> !match.cue().value().startsWith("github-stars=")
            || value.compareTo(BigDecimal.valueOf(Measures.FEWEST_STARS)) >= 0)
        .map(Numerals::plain).stream().toList();
  }

  /// The thing at a word and those of its sort that are enumerated after it.
  List<String> things(int from, Facet facet) {
    var ids = new ArrayList<String>();
    var first = wording.nameAt(from);
    if (first.isEmpty()) {
      return ids;
    }
    var owned = facet != Facet.LANGUAGE && wording.word(first.get().to()).equals("'s")
        ? wording.nameAt(first.get().to() + 1)
        : Optional.<Wording.Name>empty();
    ids.add(owned.orElse(first.get()).id());
    int at = owned.orElse(first.get()).to();
    while (at < wording.size()) {
      var name = wording.nameAt(at);
      if (name.isPresent()) {
        if (facet == Facet.LANGUAGE && !name.get().kind().equals("language")
            || facet == Facet.PLATFORM && (NO_PLATFORMS.contains(name.get().kind())
                || name.get().kind().endsWith("framework"))
            || facet != Facet.KIND && !wording.is(from - 1, EXAMPLES)
                && opensClause(at, name.get())) {
          break;
        }
        ids.add(name.get().id());
        at = name.get().to();
      } else if (ids.size() == 1 && opensAnother(at)) {
        break;
      } else if (JOINTS.contains(wording.word(at)) || isVersion(at)
          || wording.word(at).equals("to") && wording.word(from - 1).equals("from")) {
        at++;
      } else if (facet == Facet.KIND && afterBrackets(at) > at) {
        at = afterBrackets(at);
      } else if (JOINED.contains(facet) && afterSort(at) > at) {
        at = afterSort(at);
      } else if (facet == Facet.WORKS_WITH && tools.next(at) > at) {
        at = tools.next(at);
      } else if (unknown(at)) {
        at += wording.terms().get(at).slots().getOrDefault("name", 1);
      } else {
        break;
      }
    }
    return ids;
  }

  /// Whether a name behind a comma is what the sentence goes on to tell of: "it needs Redis, and Koa has".
  private boolean opensClause(int at, Wording.Name name) {
    int comma = wording.is(at - 1, PAIRING) ? at - 2 : at - 1;
    return wording.word(comma).equals(",") && name.kind().endsWith("framework")
        && wording.is(name.to(), grammar.verbs()) && !wording.word(name.to()).endsWith("ing");
  }

  /// Steps over the language that a thing's name is given with: "Gin (Go), Koa (JavaScript)". Where it stands if none.
  private int afterBrackets(int from) {
    return wording.word(from).equals("(")
        ? wording.nameAt(from + 1).filter(name -> name.kind().equals("language")
            && wording.word(name.to()).equals(")")).map(name -> name.to() + 1).orElse(from)
        : from;
  }

  /// Steps over what tells the sort of a thing that more are enumerated with: "the Acme toolkit and", "Acme, a mail
  /// library, and". Where it stands if nothing follows.
  private int afterSort(int from) {
    boolean article = wording.word(from).equals(",") && ARTICLES.contains(wording.word(from + 1));
    int at = article ? from + 2 : from;
    int limit = at + (article ? APPOSITION : SORT);
    while (at < limit && !JOINTS.contains(wording.word(at)) && wording.nameAt(at).isEmpty()) {
      at++;
    }
    int next = at;
    while (article ? JOINTS.contains(wording.word(next)) : PAIRING.contains(wording.word(next))) {
      next++;
    }
    boolean sort = at > from && wording.is(at - 1, grammar.sorts())
        && (article || !wording.word(at - 1).endsWith("s"));
    return sort && next > at
        && wording.nameAt(next).filter(name -> !name.kind().equals("language")).isPresent()
            ? at
            : from;
  }

  /// Whether a comma after one thing leads to what the sentence goes on to tell of: "Koa, built on Node.js, and Flask, …".
  private boolean opensAnother(int comma) {
    return wording.word(comma).equals(",") && wording.is(comma + 1, PAIRING)
        && wording.nameAt(comma + 2).filter(name -> wording.word(name.to()).equals(",")
            && wording.word(name.to() + 1).endsWith("ing")).isPresent();
  }

  /// Whether a figure behind a name tells its version: "MySQL 8, Redis 7.2".
  private boolean isVersion(int at) {
    return wording.nameOver(at - 1).isPresent() && !wording.word(at).isEmpty()
        && Character.isDigit(wording.word(at).charAt(0));
  }

  /// Whether something stands in an enumeration that no catalogue has: "MySQL, Acme Store and Redis".
  private boolean unknown(int at) {
    var length = wording.terms().get(at).slots().get("name");
    return length != null && JOINTS.contains(wording.word(at - 1))
        && JOINTS.contains(wording.word(at + length));
  }

  /// The name at a word and those that are enumerated after it, as written.
  List<String> names(int from) {
    return names(from, from);
  }

  /// The same where other words of a cue follow up to a place: those describe no name.
  private List<String> names(int from, int cueEnd) {
    boolean span = wording.word(from - 1).equals("from");
    var names = new ArrayList<String>();
    int at = from;
    int end = from;
    int skipped = 0;
    // whether an "and" closed the enumeration, behind which ", and" opens something else
    boolean closed = false;
    while (at < wording.size()) {
      var slots = wording.terms().get(at).slots();
      var length = slots.getOrDefault("team", slots.get("name"));
      if (length != null) {
        closed |= !names.isEmpty() && wording.word(end).equals("and");
        int to = at + length;
        boolean own = wording.word(to).equals("'s")
            && (JOINTS.contains(wording.word(to + 1)) || to + 2 >= wording.size());
        if (!own && !names.isEmpty() && wording.word(to).equals("'s")
            && wording.word(at - 1).equals(",")) {
          // "Ada Byron, Acme's founder"
          break;
        }
        names.add(written(at, own ? to + 1 : to));
        at = own ? to + 1 : to;
        end = at;
        skipped = 0;
      } else if (at == end && (names.size() == 1 || closed) && opensClause(at)) {
        break;
      } else if (!names.isEmpty() && at >= cueEnd && described(at) > at) {
        at = described(at);
      } else if (skipped < 3
          && (JOINTS.contains(wording.word(at)) || span && wording.word(at).equals("to"))) {
        at++;
        skipped++;
      } else {
        break;
      }
    }
    // "Acme's and Initech's services" are not of "Acme's"
    return wording.word(end).equals("'s")
        ? names.stream().map(name -> name.replaceFirst("['\u2019]s$", "")).toList()
        : names;
  }

  /// Whether a comma and "and" behind the first name lead to a clause of its own, as they don't in an enumeration of two:
  /// "made by Acme, and Acme and Initech use it".
  private boolean opensClause(int comma) {
    if (!wording.word(comma).equals(",") || !wording.word(comma + 1).equals("and")) {
      return false;
    }
    int at = comma + 2;
    int length = nameLength(at);
    while (length > 0) {
      at += length;
      int next = JOINTS.contains(wording.word(at)) ? at + 1 : at;
      length = next > at ? nameLength(next) : 0;
      at = length > 0 ? next : at;
    }
    return at > comma + 2 && wording.is(at, grammar.verbs());
  }

  private int nameLength(int at) {
    return at < wording.size() ? wording.terms().get(at).slots().getOrDefault("name", 0) : 0;
  }

  /// Steps over what describes a name in an enumeration: "Acme, a maker of toys, and", "Acme retail chain,".
  private int described(int from) {
    boolean article = wording.word(from).equals(",") && ARTICLES.contains(wording.word(from + 1));
    if (!article && JOINTS.contains(wording.word(from))) {
      return from;
    }
    int limit = from + (article ? 12 : 4);
    for (int at = article ? from + 2 : from; at < Math.min(limit, wording.size()); at++) {
      if (wording.word(at).equals(",") || wording.word(at).equals("and")) {
        return at;
      }
      if (!article && wording.terms().get(at).slots().containsKey("name")) {
        return from;
      }
    }
    return from;
  }

  private String written(int from, int to) {
    var span = wording.span(from, to);
    String text = outline.article().text().substring(span.start(), span.end());
    return text.replaceAll("\\s+", " ");
  }
}
