package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The language that is set before the name of what is made with it: "PHP Laravel", "Python (Django & Flask)". Only where the
/// catalogue knows it for one of its languages: other words may stand beside each other by chance.
final class Compounds {

  private static final String RULE = "language-compound";
  private static final String LANGUAGE = "language";
  /// What is written in no language that articles mean, or is one.
  private static final Set<String> NEITHER = Set.of(LANGUAGE, "database", "server", "runtime");

  private final Outline outline;
  private final Catalogue catalogue;

  Compounds(Outline outline, Catalogue catalogue) {
    this.outline = outline;
    this.catalogue = catalogue;
  }

  List<Claim> of(Wording wording) {
    var claims = new ArrayList<Claim>();
    for (var name : wording.names().values()) {
      var thing = catalogue.find(name.id());
      thing.flatMap(found -> before(wording, name, found))
          .ifPresent(language -> claims.add(claim(wording, name, language)));
    }
    return claims;
  }

  /// The language in front of a name, or that its spelling begins with.
  private Optional<String> before(Wording wording, Wording.Name name, Thing thing) {
    if (NEITHER.contains(thing.kind())) {
      return Optional.empty();
    }
    return wording.nameOver(name.from() - 1)
        .filter(language -> language.kind().equals(LANGUAGE) && !wording.isTied(name.from()))
        .map(Wording.Name::id)
        .or(() -> spelled(name, thing))
        .filter(language -> thing.languages().contains(catalogue.name(language))
            && !startsWith(thing, catalogue.name(language)))
        .or(() -> around(wording, name).filter(_ -> !thing.kind().equals("platform"))
            .filter(language -> thing.languages().contains(catalogue.name(language))));
  }

  /// The language in front of the brackets that hold a name and others, and nothing else.
  private static Optional<String> around(Wording wording, Wording.Name name) {
    int at = name.from() - 1;
    while (at > 0 && !wording.word(at).equals("(")) {
      var other = wording.nameOver(at);
      if (other.isEmpty() && !Clauses.JOINTS.contains(wording.word(at))) {
        return Optional.empty();
      }
      at = other.map(Wording.Name::from).orElse(at) - 1;
    }
    return at < 1
        ? Optional.empty()
        : wording.nameOver(at - 1).filter(before -> before.kind().equals(LANGUAGE))
            .map(Wording.Name::id);
  }

  /// The language of a spelling that sets it before the thing's name, as "Java EE" doesn't.
  private Optional<String> spelled(Wording.Name name, Thing thing) {
    String surface = name.mention().evidence().quote().toLowerCase(Locale.ROOT);
    int blank = surface.indexOf(' ');
    return blank < 0 || !surface.substring(blank + 1).equals(thing.name().toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : catalogue.find(surface.substring(0, blank)).filter(one -> one.kind().equals(LANGUAGE))
            .map(Thing::id);
  }

  /// Whether the language is part of the thing's own name ("Ruby on Rails").
  private static boolean startsWith(Thing thing, String language) {
    return thing.name().toLowerCase(Locale.ROOT).startsWith(language.toLowerCase(Locale.ROOT));
  }

  private Claim claim(Wording wording, Wording.Name name, String language) {
    var span = wording.span(Math.max(0, name.from() - 1), name.to());
    return new Claim(name.id(), Facet.LANGUAGE, language, Polarity.POSITIVE, false, "", "",
        outline.article().quote(wording.sentence().span()), span, wording.sentence().section(),
        RULE, Score.of(0.85, "its language stands before its name"));
  }
}
