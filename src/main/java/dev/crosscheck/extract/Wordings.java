package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Lexicon;
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

  private static final Set<String> OPERATING_SYSTEMS = FunctionWords.of("operating-systems");
  /// Kinds of things that others are built on as they are on no language or runtime.
  private static final Set<String> BASES = Set.of("library", "tool", "orm", "server", "cms");

  private final Outline outline;
  private final Catalogue catalogue;
  /// Ids of languages that data is written in, not programs.
  private final Set<String> formats;
  /// Ids of protocols, which a thing offers to its users and does not work with.
  private final Set<String> protocols;
  /// Ids of platforms that programs run on, as on a runtime.
  private final Set<String> hosts;
  private final WrittenNames.NameWords nameWords;
  private final Set<String> nouns;
  private final Set<String> modifiers;
  private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

  Wordings(Outline outline, Catalogue catalogue, Lexicon lexicon, List<Mention> mentions) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.formats = lexicon.words("formats");
    this.protocols = lexicon.words("protocols");
    this.hosts = lexicon.words("hosts");
    this.nameWords = new WrittenNames.NameWords(lexicon.words("companies"),
        lexicon.words("nonames"),
        lexicon.words("teams"));
    this.nouns = lexicon.words("anaphors");
    this.modifiers = lexicon.words("modifiers");
    mentions.stream().filter(mention -> mention.status() != Mention.Status.AMBIGUOUS)
        .forEach(mention -> this.mentions.put(mention.evidence().span().start(), mention));
  }

  Wording of(Sentence sentence) {
    var spans = spans(sentence);
    var names = names(spans);
    var terms = new ArrayList<Term>();
    var figures = new FigureSlots(outline.view(), spans);
    var written = new WrittenNames(outline.view(), spans, names, nameWords).slots();
    var standIns = new StandIns(outline.view(), spans, names, nouns, modifiers);
    int inside = 0;
    for (int i = 0; i < spans.size(); i++) {
      var slots = new HashMap<String, Integer>();
      var name = names.get(i);
      int standIn = standIns.length(i);
      if (standIn > 0) {
        slots.put("topic", standIn);
      }
      if (name != null) {
        boolean onlyName = name.to() - i > 1 || name.kind().endsWith("framework");
        inside = onlyName ? i + own(name) : inside;
        kindSlots(name, slots);
      }
      figures.add(i, slots);
      slots.putAll(written.getOrDefault(i, Map.of()));
      terms.add(new Term(word(spans.get(i)), slots, i < inside));
    }
    return new Wording(sentence, terms, spans, names);
  }

  /// How many words of a mention are the name itself; what follows it tells what it is ("Eloquent ORM").
  private int own(Wording.Name name) {
    int all = name.to() - name.from();
    String written = catalogue.name(name.id()).toLowerCase(Locale.ROOT);
    boolean longer = name.mention().evidence().quote().toLowerCase(Locale.ROOT)
        .startsWith(written + " ");
    return longer ? Math.min(all, written.split("[\\s/_-]+").length) : all;
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
    slots.put("subject", length);
    slots.put("topic", length);
    slots.put("id:" + name.id(), length);
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
      case "tool", "orm" ->
        protocols.contains(name.id()) ? List.of("other") : List.of("library", "tool");
      default -> name.kind().endsWith("framework")
          ? scope.equals("frontend")
              ? List.of("framework", "frontend", "tool")
              : List.of("framework")
          : List.of("other");
    };
    kinds.forEach(kind -> slots.put(kind, length));
    if (BASES.contains(name.kind()) || name.kind().endsWith("framework")) {
      slots.put("base", length);
    }
    if (name.kind().equals("runtime") || OPERATING_SYSTEMS.contains(name.id())
        || hosts.contains(name.id())) {
      slots.put("host", length);
    }
  }

  private String word(Span span) {
    return outline.view().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }
}
