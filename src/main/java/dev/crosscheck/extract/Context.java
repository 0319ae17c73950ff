package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a sentence is about by its place: the topic of its section, what its lead speaks of, the sentence before.
final class Context {

  /// Words before what something is compared with.
  private static final Set<String> COMPARING = FunctionWords.of("comparing");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> THEY = Set.of("they", "their");
  /// How sure a sentence is about the only thing that the article's title names.
  private static final double ARTICLE = 0.7;

  /// How sure a sentence is about the only framework that it names.
  private static final double ONLY_NAMED = 0.65;

  private final Outline outline;
  private final Grammar grammar;
  private final List<String> topics;
  private final String article;
  private final FacetSections facets;
  private final Rivals rivals;
  private final NamedItems items;
  private final Introductions introductions;
  private final KindSentences kindSentences;
  private final Strangers strangers;
  private final Map<Integer, Subjects.Reference> mains = new HashMap<>();
  private Subjects.Reference previous = Subjects.Reference.NONE;
  private int previousSection = -1;
  private final LastNamed named = new LastNamed();
  private final Spoken spoken = new Spoken();
  /// The sentences that tell of kinds of things, and so of no thing.
  private final Set<Integer> generals = new HashSet<>();
  /// What the name is that heads a paragraph ("Django. It is …").
  private Subjects.Reference headed = Subjects.Reference.NONE;
  private int headedBlock = -1;
  private final LoneNames lone = new LoneNames();
  private final OpenedTopics opened = new OpenedTopics();

  /// - `article`: the one framework that the article is about, else empty.
  Context(Outline outline, Grammar grammar, List<String> topics, String article, Rivals rivals) {
    this.article = article;
    this.facets = new FacetSections(outline, grammar);
    this.rivals = rivals;
    this.items = new NamedItems(outline, grammar);
    this.introductions = new Introductions(outline, grammar, topics, rivals);
    this.kindSentences = new KindSentences(grammar);
    this.strangers = new Strangers(outline);
    this.outline = outline;
    this.grammar = grammar;
    this.topics = topics;
  }

  /// What "both" or "the latter" mean in a sentence.
  Referents referents(Wording wording) {
    return spoken.referents(wording, rivals.of(wording));
  }

  /// What a sentence is about where it doesn't name its subject.
  Subjects.Reference fallback(Wording wording) {
    var sentence = wording.sentence();
    var head = new Frames(wording, grammar).head();
    if (!head.isEmpty()) {
      headed = new Subjects.Reference(head, 0.85, "the name that heads its paragraph");
      headedBlock = sentence.block();
      if (wording.names().firstEntry().getValue().to() == wording.size()) {
        lone.read(sentence, headed);
        return Subjects.Reference.NONE;
      }
    } else if (topicOf(sentence).isEmpty() && OnlyNamed.begins(outline, wording)) {
      headed = new Subjects.Reference(List.of(wording.nameAt(0).orElseThrow().id()), 0.7,
          "the name that its item begins with");
      headedBlock = sentence.block();
    }
    var topic = headedBlock == sentence.block()
        ? headed
        : lone.over(sentence).orElseGet(() -> topic(sentence.section()));
    return switch (sentence.shape()) {
      case HEADING, LABEL, VALUE -> Subjects.Reference.NONE;
      case BULLET, CELL -> {
        var lead = sentence.lead().isPresent() ? mains.get(sentence.lead().getAsInt()) : null;
        var before = named.before(wording);
        var above = items.above(sentence);
        if (!before.things().isEmpty() || !above.things().isEmpty()) {
          yield before.things().isEmpty() ? above : before;
        }
        if (sentence.lead().isPresent() && generals.contains(sentence.lead().getAsInt())) {
          // "Take a full-stack framework if you:" tells of no thing, wherever it stands
          yield Subjects.Reference.NONE;
        }
        yield lead != null && !lead.things().isEmpty()
            ? new Subjects.Reference(lead.things(), 0.8, "what the lines before are about")
            : topic.things().isEmpty() ? around(sentence) : topic;
      }
      case PROSE -> prose(wording, topic);
    };
  }

  /// What a line is about whose section is about nothing known: what the text before a "Features:" told of, or the whole
  /// article.
  private Subjects.Reference around(Sentence sentence) {
    return facets.about(sentence).orElse(article.isEmpty()
        ? Subjects.Reference.NONE
        : new Subjects.Reference(List.of(article), 0.7, "what the article is about"));
  }

  private Subjects.Reference prose(Wording wording, Subjects.Reference topic) {
    if (strangers.open(wording)) {
      return Subjects.Reference.NONE;
    }
    var meant = spoken.meant(wording, grammar);
    if (meant.isPresent()) {
      return meant.get();
    }
    boolean goOn = generals.contains(wording.sentence().index() - 1)
        && THEY.contains(wording.word(0));
    if (goOn || kindSentences.speaks(wording, named.isLanguage())) {
      generals.add(wording.sentence().index());
      return Subjects.Reference.NONE;
    }
    var language = spoken.language(wording, topic);
    if (language.isPresent()) {
      return language.get();
    }
    boolean other = named.isMeans() && Referents.isFramework(wording, grammar);
    var told = other ? Subjects.Reference.NONE : named.before(wording);
    // "it" is one thing, and where several were told of that of its section
    boolean one = IT.contains(wording.word(0)) && topic.sure() > ARTICLE;
    // nor another that the sentence before names beside that: "few pick Koa if Gin will do. It is"
    boolean beside = spoken.frameworks().containsAll(topic.things())
        && !told.things().containsAll(topic.things());
    var before = one && (told.things().size() > 1 || beside) ? Subjects.Reference.NONE : told;
    boolean refers = Referents.opens(wording, grammar);
    boolean aside = named.isAside() && !topic.things().isEmpty();
    if (!before.things().isEmpty() && !aside && refers) {
      return before;
    }
    if (topic.sure() > ARTICLE) {
      return topic;
    }
    if (!before.things().isEmpty() && Referents.kind(wording, grammar)) {
      return new Subjects.Reference(before.things(), 0.65, "subject of the sentence before");
    }
    if (refers && !other && previousSection == wording.sentence().section()
        && !previous.things().isEmpty()) {
      return new Subjects.Reference(previous.things(), 0.7, "subject of the sentence before");
    }
    var paragraph = opened.over(wording);
    if (paragraph.isPresent()) {
      return paragraph.get();
    }
    var rival = refers ? rival(wording) : List.<String>of();
    if (!rival.isEmpty()) {
      return new Subjects.Reference(rival, 0.65, "the rival of what it compares with");
    }
    var rankable = OnlyNamed.of(wording, grammar);
    return rankable.size() == 1
        ? new Subjects.Reference(rankable, ONLY_NAMED, "the only framework it names")
        : topic;
  }

  /// "It is faster than Gin" where Gin and Echo are set against each other: Echo.
  private List<String> rival(Wording wording) {
    var pair = rivals.of(wording);
    var compared = wording.names().values().stream()
        .filter(name -> wording.is(name.from() - 1, COMPARING) && pair.contains(name.id()))
        .map(Wording.Name::id).distinct().toList();
    return pair.size() == 2 && compared.size() == 1
        ? pair.stream().filter(thing -> !compared.contains(thing)).toList()
        : List.of();
  }

  /// Whether a sentence starts with what it is about by its place, and names another thing only later: "It has queues, and
  /// its Eloquent mapper is".
  private boolean opensWith(Wording wording, Subjects.Reference fallback) {
    return fallback.things().size() == 1
        && (IT.contains(wording.word(0)) || Referents.kind(wording, grammar));
  }

  private Subjects.Reference topic(int section) {
    int at = section;
    while (true) {
      String topic = at < topics.size() ? topics.get(at) : "";
      if (!topic.isEmpty()) {
        return at == 0
            ? new Subjects.Reference(List.of(topic), ARTICLE, "topic of its article")
            : new Subjects.Reference(List.of(topic), 0.85, "topic of its section");
      }
      int parent = outline.sections().get(at).parent();
      if (parent == at) {
        return Subjects.Reference.NONE;
      }
      at = parent;
    }
  }

  /// What a sentence that was read is about, or its section.
  List<String> about(Sentence sentence) {
    var main = mains.getOrDefault(sentence.index(), Subjects.Reference.NONE);
    return main.things().isEmpty() ? topicOf(sentence) : main.things();
  }

  /// What the section of a sentence is about.
  List<String> topicOf(Sentence sentence) {
    return topic(sentence.section()).things();
  }

  /// What a label at the start of a line is of; a heading's is of its section ("Developer: Acme").
  List<String> labelled(Sentence sentence, Subjects subjects) {
    var things = subjects.main().things();
    return things.isEmpty() && sentence.shape() == Sentence.Shape.HEADING
        ? topicOf(sentence)
        : things;
  }

  /// Keeps what a sentence was about for those after it.
  void read(Sentence sentence, Wording wording, Subjects subjects) {
    mains.put(sentence.index(), subjects.main());
    items.read(wording);
    facets.read(sentence, subjects.main());
    opened.read(wording, subjects);
    var things = wording.names().values().stream().map(Wording.Name::id).distinct().toList();
    spoken.read(wording, subjects);
    if (kindSentences.announces(wording)) {
      generals.add(sentence.index());
    }
    var before = named.before(wording);
    var asides = new Asides(wording, grammar);
    // "Do I need Java for Koa? …"
    var frameworks = spoken.frameworks();
    boolean asked = frameworks.size() == 1 && wording.word(wording.size() - 1).equals("?")
        && outline.blocks().get(sentence.block()).span().start() == sentence.span().start();
    if (asked) {
      headed = new Subjects.Reference(frameworks, 0.8, "what is asked about");
      headedBlock = sentence.block();
    }
    if (Referents.turnsTo(wording, things) || asked) {
      named.turnTo(asked ? headed : new Subjects.Reference(things, 0.8, "what it turns to"),
          wording);
    } else if (!asides.referBack(topicOf(sentence), subjects)) {
      if (subjects.named()) {
        named.name(opensWith(wording, subjects.fallback())
            ? subjects.fallback()
            : subjects.main(), wording);
      } else if (!before.things().isEmpty()) {
        named.goOn(before, wording);
      }
    }
    boolean goesOn = previousSection == sentence.section() && !previous.things().isEmpty();
    // what is only named by the way doesn't take the place of what the sentences before are about
    boolean byTheWay = goesOn && subjects.main().sure() <= ONLY_NAMED
        && asides.nameMeansOnly();
    if (sentence.shape() == Sentence.Shape.PROSE && !byTheWay) {
      previous = subjects.main();
      previousSection = sentence.section();
    }
  }

  void pass(Sentence sentence) {
    mains.put(sentence.index(), Subjects.Reference.NONE);
  }

  Surroundings surroundings(Wording wording) {
    return introductions.around(wording);
  }
}
