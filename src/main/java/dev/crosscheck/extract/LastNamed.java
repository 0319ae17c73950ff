package dev.crosscheck.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// What the last sentence that names something is about, for "it" in the next one of its paragraph.
final class LastNamed {

  /// Kinds of what a framework only works with.
  private static final Set<String> STORES = Set.of("database", "server");

  private Subjects.Reference named = Subjects.Reference.NONE;
  private final Set<String> kinds = new HashSet<>();
  private int block = -1;
  private int index = -1;

  /// What it names as its subject, where it stands right before a sentence in the same block.
  Subjects.Reference before(Wording wording) {
    boolean same = block == wording.sentence().block() && index == wording.sentence().index() - 1;
    return same
        ? new Subjects.Reference(named.things(), 0.8, "subject of the sentence before")
        : Subjects.Reference.NONE;
  }

  /// Keeps what a sentence turns to.
  void turnTo(Subjects.Reference things, Wording wording) {
    kinds.clear();
    goOn(things, wording);
  }

  /// Keeps what a sentence names as its subject.
  void name(Subjects.Reference things, Wording wording) {
    goOn(things, wording);
    kinds.clear();
    wording.names().values().stream().filter(name -> things.things().contains(name.id()))
        .map(Wording.Name::kind).forEach(kinds::add);
  }

  /// Keeps what a sentence goes on with that names no subject.
  void goOn(Subjects.Reference things, Wording wording) {
    named = things;
    block = wording.sentence().block();
    index = wording.sentence().index();
  }

  /// Whether that is a language, which an article on a framework mentions by the way.
  boolean isLanguage() {
    return kinds.contains("language");
  }

  /// Whether that is what frameworks are made with, so that "the framework" is something else.
  boolean isMeans() {
    return !Collections.disjoint(kinds, Spoken.MEANS);
  }

  /// Whether it is named by the way where a framework is told of.
  boolean isAside() {
    return isLanguage() || !Collections.disjoint(kinds, STORES);
  }
}
