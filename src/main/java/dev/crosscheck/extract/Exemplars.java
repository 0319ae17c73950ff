package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Frameworks and libraries that are given as examples where a language is told of: "with frameworks like Gin and Echo"
/// in a section on Go says that they are made in it.
final class Exemplars {

  private static final Set<String> SORTS = FunctionWords.of("sorts-with-examples");
  private static final Set<String> MARKERS = FunctionWords.of("examples");
  private static final Set<String> OPENS = Set.of("(", ":");
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/");
  /// Most words of what some of the examples are for: "Django and Flask for the web, and NumPy for figures".
  private static final int PURPOSE = 5;
  private static final String LANGUAGE = "language";
  /// Kinds of things that are made in a language by its own people.
  private static final Set<String> MADE = Set.of("library", "orm", "cms", "platform");

  private final Outline outline;
  private final Catalogue catalogue;
  private final Grammar grammar;

  Exemplars(Outline outline, Catalogue catalogue, Grammar grammar) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.grammar = grammar;
  }

  List<Claim> of(Wording wording, Subjects subjects) {
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < wording.size(); i++) {
      int from = isSort(wording, i) ? examples(wording, i + 1) : -1;
      if (from > 0) {
        var members = members(wording, from);
        language(wording, subjects, i, members).ifPresent(language -> members.stream()
            .filter(name -> made(name, language))
            .forEach(name -> claims.add(claim(wording, name, language))));
      }
    }
    return List.copyOf(claims);
  }

  private boolean isSort(Wording wording, int at) {
    return wording.is(at, SORTS)
        || wording.is(at, grammar.frameworks()) && wording.word(at).endsWith("s");
  }

  /// Where the examples start behind their sort, -1 where none are given.
  private static int examples(Wording wording, int from) {
    int at = wording.word(from).equals(",") ? from + 1 : from;
    if (wording.word(at).equals("such") && wording.word(at + 1).equals("as")) {
      return at + 2;
    }
    return MARKERS.contains(wording.word(at)) || OPENS.contains(wording.word(at)) ? at + 1 : -1;
  }

  private static List<Wording.Name> members(Wording wording, int from) {
    var members = new ArrayList<Wording.Name>();
    int at = from;
    while (at < wording.size()) {
      var name = wording.nameAt(at);
      if (name.isPresent()) {
        members.add(name.get());
        at = name.get().to();
      } else if (JOINTS.contains(wording.word(at))) {
        at++;
      } else if (wording.word(at).equals("for") && !members.isEmpty()) {
        at = afterPurpose(wording, at);
      } else {
        break;
      }
    }
    return List.copyOf(members);
  }

  /// The name behind what some examples are for, else the end.
  private static int afterPurpose(Wording wording, int from) {
    for (int i = from + 1; i <= from + PURPOSE; i++) {
      if (wording.word(i).equals(",")) {
        int next = wording.word(i + 1).equals("and") ? i + 2 : i + 1;
        return wording.nameAt(next).isPresent() ? next : wording.size();
      }
    }
    return wording.size();
  }

  /// The language that is told of where examples of a sort are given.
  private Optional<String> language(Wording wording, Subjects subjects, int sort,
      List<Wording.Name> members) {
    var told = only(subjects.clause(sort).things())
        .or(() -> only(subjects.fallback().things()));
    if (told.isPresent() || members.isEmpty()) {
      return told;
    }
    var named = new LinkedHashSet<String>();
    wording.names().values().stream().map(Wording.Name::id).filter(this::isLanguage)
        .forEach(named::add);
    return only(List.copyOf(named));
  }

  private Optional<String> only(List<String> things) {
    return things.size() == 1 && isLanguage(things.getFirst())
        ? Optional.of(things.getFirst())
        : Optional.empty();
  }

  private boolean isLanguage(String thing) {
    return catalogue.kind(thing).equals(LANGUAGE);
  }

  /// Whether an example may be made in a language: what the catalogue knows of it must not be against it.
  private boolean made(Wording.Name name, String language) {
    boolean kind = name.kind().endsWith("framework") || MADE.contains(name.kind());
    return kind && catalogue.find(name.id())
        .map(thing -> thing.languages().contains(catalogue.name(language))).orElse(true);
  }

  private Claim claim(Wording wording, Wording.Name name, String language) {
    return new Claim(name.id(), Facet.LANGUAGE, language, Polarity.POSITIVE, false, "", "",
        outline.article().quote(wording.sentence().span()), wording.span(name.from(), name.to()),
        wording.sentence().section(), "exemplar",
        Score.of(0.75, "an example of what is made in " + language));
  }
}
