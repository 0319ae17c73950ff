package dev.crosscheck.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A row of the catalogue: a thing that articles name, and what is known of it.
/// - `id`: short name in lower case, stable. `name`: as its makers write it.
/// - `kind`: framework, micro-framework, full-stack-framework, frontend-framework, meta-framework, language, runtime,
///   library, orm, cms, platform, tool, database, server.
/// - `scope`: backend, frontend, fullstack, mobile, general.
/// - `languages`: names of languages. `aliases`: other spellings, without the name itself.
/// - `ambiguous`: those of its spellings that are ordinary words or name other things too.
/// - `family`: id of the thing it is a part or a successor of, empty where none. `builtOn`: ids.
/// - `firstRelease`: year, empty where unknown. `creators`, `patterns`: names. `licence`: SPDX id or empty.
/// - `homepage`: the source of its facts, empty where none. `notes`: for people.
public record Thing(String id, String name, String kind, String scope, List<String> languages,
    List<String> aliases,
    Set<String> ambiguous, String family, List<String> builtOn, String firstRelease,
    List<String> creators,
    String licence, List<String> patterns, String homepage, String notes) {

  public Thing {
    languages = List.copyOf(languages);
    aliases = List.copyOf(aliases);
    ambiguous = Set.copyOf(ambiguous);
    builtOn = List.copyOf(builtOn);
    creators = List.copyOf(creators);
    patterns = List.copyOf(patterns);
  }

  /// Its name and its other spellings.
  public Stream<String> spellings() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /// Whether it is a framework of some kind, a language or a runtime: what articles rank.
  public boolean isRankable() {
    return kind.endsWith("framework") || Set.of("language", "runtime", "cms").contains(kind);
  }

  /// Whether it may be where others are counted, as code hosts and registries are.
  public boolean mayCount() {
    return kind.equals("platform") || kind.equals("tool");
  }
}
