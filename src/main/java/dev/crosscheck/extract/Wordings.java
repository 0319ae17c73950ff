package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Makes the wording of each sentence: cuts hyphenated words, finds the names and figures that fill slots.
final class Wordings {

  private static final Set<String> OPERATING_SYSTEMS = Set.of("android", "ios", "macos", "windows",
      "linux", "unix",
      "ubuntu");
  /// Kinds of things that bear the name of a company or are one's product.
  private static final Set<String> COMPANIES = Set.of("platform", "database", "server", "cms");
  /// Capitalised words that begin sentences and are no part of a name.
  private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "it", "its", "this", "these",
      "those", "that",
      "in", "on", "by", "and", "or", "but", "with", "for", "of", "from", "to", "you", "your", "we",
      "our", "they", "their",
      "if", "as", "at", "is", "are", "what", "when", "which", "who", "why", "how", "some", "many",
      "most", "all", "there",
      "here", "however", "also", "plus", "while", "since", "because", "developed", "created",
      "built", "used", "i", "one",
      "first", "companies", "company", "web", "api", "javascript", "among", "brands", "such",
      "other", "another", "popular", "using");

  private final Outline outline;
  private final Catalogue catalogue;
  /// Ids of languages that data is written in, not programs.
  private final Set<String> formats;
  private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

  Wordings(Outline outline, Catalogue catalogue, Set<String> formats, List<Mention> mentions) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.formats = formats;
    mentions.stream().filter(mention -> mention.status() != Mention.Status.AMBIGUOUS)
        .forEach(mention -> this.mentions.put(mention.evidence().span().start(), mention));
  }

  Wording of(Sentence sentence) {
    var spans = spans(sentence);
    var names = names(spans);
    var terms = new ArrayList<Term>();
    int inside = 0;
    for (int i = 0; i < spans.size(); i++) {
      var slots = new HashMap<String, Integer>();
      var name = names.get(i);
      if (name != null) {
        inside = name.to() - i > 1 ? name.to() : inside;
        kindSlots(name, slots);
      }
      figureSlots(spans, i, slots);
      nameSlot(spans, i, names, slots);
      terms.add(new Term(word(spans.get(i)), slots, i < inside));
    }
    return new Wording(sentence, terms, spans, names);
  }

  private List<Span> spans(Sentence sentence) {
    var spans = new ArrayList<Span>();
    for (var token : sentence.tokens()) {
      int from = token.span().start();
      for (int at = from; at < token.span().end(); at++) {
        char c = outline.view().charAt(at);
        if ((c == '-' || c == '/' || c == '_') && token.span().length() > 1) {
          if (at > from) {
            spans.add(new Span(from, at));
          }
          from = at + 1;
        }
      }
      if (from < token.span().end()) {
        spans.add(new Span(from, token.span().end()));
      }
    }
    return spans;
  }

  private NavigableMap<Integer, Wording.Name> names(List<Span> spans) {
    var names = new TreeMap<Integer, Wording.Name>();
    for (int i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      var here = mentions.subMap(span.start(), true, span.end(), false).lastEntry();
      if (here == null) {
        continue;
      }
      var mention = here.getValue();
      int to = i + 1;
      while (to < spans.size() && spans.get(to).start() < mention.evidence().span().end()) {
        to++;
      }
      names.put(i, new Wording.Name(i, to, mention, catalogue.kind(mention.framework()),
          catalogue.find(mention.framework()).map(Thing::family).orElse("")));
      i = to - 1;
    }
    return names;
  }

  private void kindSlots(Wording.Name name, Map<String, Integer> slots) {
    int length = name.to() - name.from();
    slots.put("thing", length);
    String scope = catalogue.find(name.id()).map(thing -> thing.scope()).orElse("");
    var kinds = switch (name.kind()) {
      case "language" ->
        formats.contains(name.id()) ? List.of("tool", "format") : List.of("language");
      case "runtime" -> List.of("runtime", "platform");
      case "platform" -> OPERATING_SYSTEMS.contains(name.id())
          ? List.of("platform", "os")
          : List.of("platform", "tool");
      case "frontend-framework" -> List.of("framework", "frontend", "tool");
      case "library" -> scope.equals("frontend")
          ? List.of("frontend", "library", "tool")
          : List.of("library", "tool");
      case "database" -> List.of("database", "tool");
      case "server" -> List.of("server", "library", "tool");
      case "tool", "orm" -> List.of("library", "tool");
      default -> name.kind().endsWith("framework")
          ? scope.equals("frontend")
              ? List.of("framework", "frontend", "tool")
              : List.of("framework")
          : List.of("other");
    };
    kinds.forEach(kind -> slots.put(kind, length));
  }

  private void figureSlots(List<Span> spans, int i, Map<String, Integer> slots) {
    String word = word(spans.get(i));
    if (!Character.isDigit(word.charAt(0)) && word.charAt(0) != 'v') {
      return;
    }
    String next = i + 1 < spans.size() ? word(spans.get(i + 1)) : "";
    if (Numerals.isYear(word)) {
      slots.put("year", 1);
    }
    Numerals.version(word).ifPresent(version -> slots.put("version", 1));
    if (Numerals.number(word, next).isPresent()) {
      int length = Numerals.isMagnitude(next) ? 2 : 1;
      String after = i + length < spans.size() ? word(spans.get(i + length)) : "";
      slots.put("number", after.equals("+") ? length + 1 : length);
      if (after.equals("%") || after.equals("percent")) {
        slots.put("percent", length + 1);
      }
      if (i > 0 && word(spans.get(i - 1)).equals("$")) {
        slots.put("money", length);
      }
    }
  }

  private void nameSlot(List<Span> spans, int i, Map<Integer, Wording.Name> names,
      Map<String, Integer> slots) {
    if (!capital(spans, i) || i > 0 && joined(spans, i - 1) && capital(spans, i - 1)) {
      return;
    }
    int to = i + 1;
    while (to < spans.size() && joined(spans, to - 1)
        && (capital(spans, to) || linking(spans, to))) {
      to++;
    }
    var name = names.get(i);
    if (name == null || name.to() < to || COMPANIES.contains(name.kind())) {
      slots.put("name", to - i);
    }
  }

  /// Whether nothing but a blank stands between a word and the next.
  private boolean joined(List<Span> spans, int i) {
    return i + 1 < spans.size()
        && outline.view().substring(spans.get(i).end(), spans.get(i + 1).start()).isBlank()
        || i + 1 < spans.size() && outline.view().charAt(spans.get(i).end()) == '-';
  }

  private boolean capital(List<Span> spans, int i) {
    var span = spans.get(i);
    return Character.isUpperCase(outline.view().charAt(span.start()))
        && !NO_NAMES.contains(word(span));
  }

  private boolean linking(List<Span> spans, int i) {
    return i + 1 < spans.size()
        && Set.of("of", "de", "van", "von", "&").contains(word(spans.get(i)))
        && capital(spans, i + 1) && joined(spans, i);
  }

  private String word(Span span) {
    return outline.view().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }
}
