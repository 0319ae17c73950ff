package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tools that are named beside what a thing has or is good for: in brackets behind it ("a big ecosystem (npm)"), or before
/// a noun that tells their sort ("Jinja templates").
final class BesideTools {

  private static final String RULE = "works-with-beside";
  private static final String TOOL = "tool";
  /// What is rendered or stored by what has it: "HTML templates" are no tool.
  private static final String FORMAT = "format";
  /// Kinds of things that have tools beside them; a tool has none.
  private static final Set<String> OWNERS = Set.of("language", "runtime", "cms");
  private static final Set<String> PARTS = Set.of("orm");
  private static final Set<String> SORTS = FunctionWords.of("nouns-of-tools");
  private static final Set<String> AGAINST = FunctionWords.of("set-against");
  /// Words before a tool in which a denial, or what it is set against, reaches it.
  private static final int REACH = 6;
  /// Most words of a bracket.
  private static final int BRACKET = 14;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Outline outline;
  private final Catalogue catalogue;
  private final Grammar grammar;

  BesideTools(Outline outline, Catalogue catalogue, Grammar grammar) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.grammar = grammar;
  }

  List<Claim> of(Wording wording, Subjects subjects) {
    return of(wording, subjects, List.of());
  }

  /// - `head`: the words over a cell.
  List<Claim> of(Wording wording, Subjects subjects, List<Term> head) {
    var claims = new ArrayList<Claim>();
    for (var name : wording.names().values()) {
      var slots = wording.terms().get(name.from()).slots();
      boolean sort = isOfSort(wording, name) && !slots.containsKey(FORMAT);
      boolean listed = wording.sentence().shape() != Sentence.Shape.PROSE
          && LabelledTools.holds(wording, name, head);
      boolean bracketed = isBracketed(wording, name.from()) && !isSource(wording, name.to());
      if (slots.containsKey(TOOL) && (sort || listed || bracketed)
          && !wording.any(name.from() - REACH, name.from(), grammar.negations())
          && !wording.any(name.from() - REACH, name.from(), AGAINST)) {
        owner(subjects, name).ifPresent(owner -> claims.add(claim(wording, name, owner)));
      }
    }
    return List.copyOf(claims);
  }

  /// Whether only names stand between it and a bracket that opens behind a noun, and not behind a name: "queues (Redis,
  /// RabbitMQ)".
  private static boolean isBracketed(Wording wording, int from) {
    int at = from - 1;
    while (at > Math.max(0, from - BRACKET) && !wording.word(at).equals("(")) {
      var other = wording.nameOver(at);
      if (other.isEmpty() && !Clauses.JOINTS.contains(wording.word(at))) {
        return false;
      }
      at = other.map(Wording.Name::from).orElse(at) - 1;
    }
    return wording.word(at).equals("(") && at > 0 && wording.nameOver(at - 1).isEmpty()
        && Character
            .isLetter(wording.word(at - 1).isEmpty() ? ' ' : wording.word(at - 1).charAt(0));
  }

  /// Whether a year and the bracket's end follow, as they do behind what a figure is taken from: "(Stack Overflow 2024)".
  private static boolean isSource(Wording wording, int to) {
    return YEAR.matcher(wording.word(to)).matches() && wording.word(to + 1).equals(")");
  }

  /// Whether it stands before such a noun, alone or with others: "Kafka and RabbitMQ integration".
  private boolean isOfSort(Wording wording, Wording.Name name) {
    int at = name.to();
    while (at < name.to() + BRACKET && Clauses.JOINTS.contains(wording.word(at))) {
      at = wording.nameAt(at + 1).map(Wording.Name::to).orElse(at + 1);
    }
    return wording.is(at, SORTS) && !wording.isTied(at) && wording.nameOver(at - 1).isPresent();
  }

  /// What has the tool, which must not be a part of it.
  private Optional<String> owner(Subjects subjects, Wording.Name tool) {
    var things = subjects.clause(tool.from()).things();
    return things.size() == 1
        ? things.stream().filter(thing -> isOwner(thing) && !thing.equals(tool.id())
            && isApart(tool.id(), thing)).findFirst()
        : Optional.empty();
  }

  /// Whether a tool is part neither of a thing nor of another ("ActiveRecord" of Yii is not that of Rails).
  private boolean isApart(String tool, String thing) {
    String whole = catalogue.family(tool);
    return whole.equals(tool) || !whole.equals(thing) && !PARTS.contains(catalogue.kind(tool));
  }

  private boolean isOwner(String thing) {
    String kind = catalogue.kind(thing);
    return kind.endsWith("framework") || OWNERS.contains(kind);
  }

  private Claim claim(Wording wording, Wording.Name tool, String owner) {
    return new Claim(owner, Facet.WORKS_WITH, tool.id(), Polarity.POSITIVE, false, "", "",
        outline.article().quote(wording.sentence().span()), wording.span(tool.from(), tool.to()),
        wording.sentence().section(), RULE, Score.of(0.7, "named beside what it has"));
  }
}
