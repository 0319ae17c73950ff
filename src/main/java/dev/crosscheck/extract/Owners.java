package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whom a cue is about, where the subject of its words is no more than a part or the name of what is told.
final class Owners {

  private static final Set<String> PARTS = Set.of("library", "orm", "tool");
  /// What only qualifies the word after it: "Swagger documentation", "Redis caching".
  private static final Set<String> TOOLS = Set.of("library", "tool", "database", "server");

  private final Catalogue catalogue;
  private final Outline outline;

  Owners(Catalogue catalogue, Outline outline) {
    this.catalogue = catalogue;
    this.outline = outline;
  }

  /// What the words of a cue are about: what the cue itself names as its subject, or what its place says. A feature's own
  /// name is no subject ("GraphQL is supported", "Docker images are provided"), and what a framework's part does is done
  /// by the framework, unless the part is the topic.
  Subjects.Reference of(CueMatch match, Facet facet, Wording wording, Subjects subjects) {
    var subject = wording.nameAt(match.subject());
    if (subject.isPresent()) {
      boolean last = subject.get().to() == match.to();
      var things = last
          ? new SlotValues(outline, wording).things(match.subject(), Facet.KIND)
          : List.of(subject.get().id());
      return new Subjects.Reference(things, 0.95, "named in the cue");
    }
    var reference = subjects.at(match.from(), match.to());
    if (facet != Facet.FEATURE) {
      return reference;
    }
    var topic = subjects.fallback();
    boolean part = reference.things().stream().anyMatch(thing -> !whole(thing).equals(thing));
    boolean itself = named(match.from(), reference, wording).isPresent()
        || named(match.from() - 1, reference, wording).filter(name -> TOOLS.contains(name.kind()))
            .isPresent();
    if (itself && !part && !topic.things().isEmpty()) {
      return topic;
    }
    return new Subjects.Reference(reference.things().stream()
        .map(thing -> topic.things().contains(thing) ? thing : whole(thing)).distinct().toList(),
        reference.sure(), reference.how());
  }

  /// What is named at a word, where that is what the words around it are about.
  private static Optional<Wording.Name> named(int word, Subjects.Reference reference,
      Wording wording) {
    return wording.nameOver(word).filter(name -> reference.things().contains(name.id()));
  }

  /// The framework that a library, a mapper or a tool is a part of, else the thing itself. What bears the framework's
  /// name is an extension that others made ("Flask-WTF"), and a thing of its own.
  private String whole(String id) {
    return catalogue.find(id).filter(thing -> PARTS.contains(thing.kind()))
        .flatMap(thing -> catalogue.find(thing.family())
            .filter(family -> family.kind().endsWith("framework"))
            .filter(family -> !thing.name().contains(family.name())))
        .map(family -> family.id()).orElse(id);
  }
}
