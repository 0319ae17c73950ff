package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Whom a cue is about, where the subject of its words is no more than a part or the name of what is told.
final class Owners {

  private static final Set<String> PARTS = Set.of("library", "orm", "tool", "platform");
  private static final Set<String> WHOLES = FunctionWords.of("wholes");
  private static final Set<String> PROJECTS = FunctionWords.of("projects");
  /// What only qualifies the word after it: "Swagger documentation", "Redis caching".
  private static final Set<String> TOOLS = Set.of("library", "tool", "database", "server");

  /// Words of a sentence among which a part stands that it is about.
  private static final int OPENING = 3;

  /// Words from a feature to where it is said to be had.
  private static final int PASSIVE = 7;
  private static final Set<String> PROVIDED = FunctionWords.of("provided");
  private static final Set<String> HOLDING = Set.of("with", "in", "into", "by");
  /// Kinds of what frameworks do their work with.
  private static final Set<String> MEANS = Set.of("library", "orm", "tool", "database", "server");

  /// Kinds of what frameworks are made in.
  private static final Set<String> MATERIALS = Set.of("language", "runtime");

  private final Catalogue catalogue;
  private final Outline outline;
  private final Grammar grammar;
  /// How often each thing is named.
  private final Map<String, Long> mentioned;

  Owners(Catalogue catalogue, Outline outline, Grammar grammar, List<Mention> mentions) {
    this.catalogue = catalogue;
    this.outline = outline;
    this.grammar = grammar;
    this.mentioned = mentions.stream()
        .collect(Collectors.groupingBy(Mention::framework, Collectors.counting()));
  }

  /// What the words of a cue are about: what the cue itself names as its subject, or what its place says. A feature's own
  /// name is no subject ("GraphQL is supported", "Docker images are provided"), and what a framework's part does is done
  /// by the framework, unless the part is the topic.
  Subjects.Reference of(CueMatch match, Facet facet, Wording wording, Subjects subjects) {
    var subject = wording.nameAt(match.subject()).map(name -> head(name, wording));
    if (subject.isPresent()) {
      boolean last = subject.get().to() == match.to();
      var things = last
          ? new SlotValues(outline, wording, grammar).things(match.subject(), Facet.KIND)
          : List.of(subject.get().id());
      return new Subjects.Reference(things, 0.95, "named in the cue");
    }
    if (match.subject() >= 0) {
      return subjects.before(match.from(), match.subject());
    }
    var qualified = Optional.ofNullable(wording.names().ceilingEntry(match.from()))
        .map(Map.Entry::getValue).filter(name -> name.from() <= match.to());
    if (facet == Facet.PROJECT_SIZE && qualified.isPresent()
        && wording.is(qualified.get().to(), PROJECTS)) {
      // "used in large Gin apps" tells of Gin, whoever uses it
      return new Subjects.Reference(List.of(qualified.get().id()), 0.9,
          "whose projects it qualifies");
    }
    if ((facet.group() == Facet.Group.USE || facet == Facet.PLATFORM || facet == Facet.FEATURE)
        && WHOLES.contains(wording.word(match.to() - 1))) {
      // "it powers blogging platforms like Ghost": what is made with it
      return subjects.clause(match.from());
    }
    var owner = owner(match, facet, wording);
    if (owner.isPresent()) {
      return new Subjects.Reference(List.of(owner.get().id()), 0.9, "whose it is");
    }
    // "one of the best PHP frameworks, along with Yii" tells the language of both
    boolean several = facet == Facet.LANGUAGE && wording.word(match.to() - 1).endsWith("s");
    var reference = several
        ? subjects.alike(match.from(), match.to())
        : subjects.at(match.from(), match.to());
    var place = place(match, facet, wording, subjects, reference);
    if (!place.isEmpty()) {
      return new Subjects.Reference(place, 0.8, "where it is said to be so");
    }
    if (facet == Facet.USE_CASE) {
      return wholes(reference, thing -> subjects.section().contains(whole(thing)));
    }
    if (facet != Facet.FEATURE) {
      return facet == Facet.QUALITY
          ? wholes(reference, thing -> isPraisedFor(thing, wording, subjects.section()))
          : reference;
    }
    var holder = reference.things().isEmpty() ? holder(match, wording) : Optional.<String>empty();
    if (holder.isPresent()) {
      return new Subjects.Reference(List.of(holder.get()), 0.85, "what it is built into");
    }
    if (isMeans(reference, wording, subjects.section())) {
      return new Subjects.Reference(subjects.section(), 0.8, "whose means the line names");
    }
    var topic = subjects.fallback();
    boolean part = reference.things().stream().anyMatch(thing -> !whole(thing).equals(thing));
    boolean itself = named(match.from(), reference, wording).isPresent()
        || named(match.from() - 1, reference, wording).filter(name -> TOOLS.contains(name.kind()))
            .isPresent();
    if (itself && !part && !topic.things().isEmpty()) {
      return topic;
    }
    return wholes(reference, thing -> !topic.things().contains(thing) || !isTold(thing));
  }

  /// What things are parts of, where they are no more than that.
  private Subjects.Reference wholes(Subjects.Reference reference, Predicate<String> isPart) {
    return new Subjects.Reference(reference.things().stream()
        .map(thing -> isPart.test(thing) ? whole(thing) : thing).distinct().toList(),
        reference.sure(), reference.how());
  }

  /// Whether what opens a sentence is a part of the framework that its section tells of, and praise of it praise of that:
  /// "Eloquent makes queries easy" under Laravel.
  private boolean isPraisedFor(String thing, Wording wording, List<String> section) {
    return wording.names().headMap(OPENING).values().stream()
        .anyMatch(name -> name.id().equals(thing))
        && section.contains(whole(thing)) && !isTold(thing);
  }

  /// The framework that a name before it qualifies: Express of "Node.js Express".
  private static Wording.Name head(Wording.Name name, Wording wording) {
    boolean qualifies = MATERIALS.contains(name.kind());
    return wording.nameAt(name.to())
        .filter(next -> qualifies && next.kind().endsWith("framework")).orElse(name);
  }

  /// "the popularity of Ruby", whatever the clause is about; not that of the "Ruby frameworks".
  private Optional<Wording.Name> owner(CueMatch match, Facet facet, Wording wording) {
    if (facet != Facet.QUALITY || !wording.word(match.to()).equals("of")
        || !wording.is(match.to() - 1, grammar.traits())) {
      return Optional.empty();
    }
    int from = wording.word(match.to() + 1).equals("the") ? match.to() + 2 : match.to() + 1;
    return wording.nameAt(from)
        .filter(name -> name.to() == wording.size()
            || Clauses.BREAKS.contains(wording.word(name.to()))
            || wording.is(name.to(), grammar.prepositions())
            || wording.is(name.to(), grammar.be()));
  }

  /// "the report lists security flaws in both Gin and Echo": what a quality is of, where the sentence names no subject.
  private static List<String> place(CueMatch match, Facet facet, Wording wording,
      Subjects subjects, Subjects.Reference reference) {
    boolean named = !reference.equals(subjects.fallback()) || subjects.named();
    if (facet != Facet.QUALITY || named || Set.of("it", "this", "they").contains(wording.word(0))
        || !Set.of("in", "of").contains(wording.word(match.to()))) {
      return List.of();
    }
    int from = match.to() + (wording.word(match.to() + 1).equals("both") ? 2 : 1);
    var things = new ArrayList<String>();
    int to = from;
    for (var name : wording.names().tailMap(from).values()) {
      if (name.from() != from && (things.isEmpty() || !Clauses.joins(wording, to, name.from()))) {
        break;
      }
      things.add(name.id());
      to = name.to();
    }
    boolean ends = to == wording.size() || Clauses.BREAKS.contains(wording.word(to));
    return ends ? List.copyOf(things) : List.of();
  }

  /// "A test runner is shipped with Deno": what has it, where nothing else is told of.
  private static Optional<String> holder(CueMatch match, Wording wording) {
    for (int at = match.to(); at < match.to() + PASSIVE; at++) {
      if (PROVIDED.contains(wording.word(at)) && HOLDING.contains(wording.word(at + 1))) {
        int from = wording.word(at + 2).equals("the") ? at + 3 : at + 2;
        return wording.nameAt(from).map(Wording.Name::id);
      }
    }
    return Optional.empty();
  }

  /// Whether a line is headed by what the framework that its section is about has its feature from: "Jinja2: templates"
  /// under Flask.
  private boolean isMeans(Subjects.Reference reference, Wording wording, List<String> section) {
    return wording.sentence().shape() == Sentence.Shape.BULLET && section.size() == 1
        && !reference.things().equals(section)
        && catalogue.kind(section.getFirst()).endsWith("framework")
        && wording.nameAt(0).filter(name -> MEANS.contains(name.kind()))
            .filter(name -> wording.word(name.to()).equals(":"))
            .filter(name -> reference.things().equals(List.of(name.id()))).isPresent();
  }

  /// What is named at a word, where that is what the words around it are about.
  private static Optional<Wording.Name> named(int word, Subjects.Reference reference,
      Wording wording) {
    return wording.nameOver(word).filter(name -> reference.things().contains(name.id()));
  }

  /// Whether the article tells of a part rather than of its framework, which it names less often.
  private boolean isTold(String part) {
    return mentioned.getOrDefault(part, 0L) > mentioned.getOrDefault(whole(part), 0L);
  }

  /// The framework that a library, a mapper, a tool or a service is a part of, else the thing itself. A library that bears
  /// the framework's name is an extension that others made ("Flask-WTF"), and a thing of its own.
  private String whole(String id) {
    return catalogue.find(id).filter(thing -> PARTS.contains(thing.kind()))
        .flatMap(thing -> catalogue.find(thing.family())
            .filter(family -> family.kind().endsWith("framework"))
            .filter(family -> !thing.kind().equals("library")
                || !thing.name().contains(family.name())))
        .map(family -> family.id()).orElse(id);
  }
}
