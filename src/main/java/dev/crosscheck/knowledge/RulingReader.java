package dev.crosscheck.knowledge;

import dev.crosscheck.model.Decision;
import dev.crosscheck.model.Decision.Action;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FindingId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Understands decisions, and refuses what no catalogue, kind or form allows.
final class RulingReader {

  static final List<String> COLUMNS = List.of("action", "target");

  /// A file, or a record of a container: `guides/django.md`, `feed.jsonl!/one`.
  private static final String FILE = "[^?#][^#]*\\.\\w{1,9}(?:!/[^#]+)?";
  private static final Pattern ARTICLE = Pattern.compile(FILE);
  private static final Pattern IN_ARTICLE = Pattern
      .compile("(?<article>" + FILE + ")#(?<spelling>.+)");
  private static final Pattern NEW_ID = Pattern.compile("[a-z0-9][a-z0-9.+-]*");

  private final Catalogue catalogue;
  private final Set<String> made;

  /// - `decisions`: all of them, as some make things that others speak of.
  RulingReader(Catalogue catalogue, List<Decision> decisions) {
    this.catalogue = catalogue;
    this.made = decisions.stream().filter(decision -> decision.action() == Action.SPLIT)
        .map(Decision::value).collect(Collectors.toUnmodifiableSet());
  }

  /// A row of the table, not yet understood.
  static Decision decision(Table.Row row) {
    String name = row.require("action");
    var action = Action.named(name).orElseThrow(() -> new BrokenTable(row.place()
        + ": there is no action '" + name + "'; it must be alias, merge, split, ignore or accept"));
    return new Decision(row.place(), action, row.require("target"), row.get("value"),
        row.get("note"));
  }

  /// @throws BrokenTable when it makes no sense
  Ruling ruling(Decision decision) {
    return switch (decision.action()) {
      case ALIAS -> alias(decision);
      case MERGE -> merge(decision);
      case SPLIT -> split(decision);
      case IGNORE -> ignore(decision);
      case ACCEPT -> accept(decision);
    };
  }

  private Ruling alias(Decision decision) {
    String spelling = decision.target();
    if (IN_ARTICLE.matcher(spelling).matches()) {
      throw broken(decision, "an alias holds in every article; for '" + spelling
          + "' in one article write split");
    }
    String id = known(decision, decision.value());
    var bearers = bearers(spelling);
    if (bearers.stream().anyMatch(other -> !other.equals(id))) {
      throw broken(decision, "'" + spelling + "' is a name of " + String.join(" and ", bearers)
          + " already; to have it name " + id + " alone write split," + spelling + "," + id);
    }
    return new Ruling.Named(decision, Optional.empty(), spelling, id);
  }

  private Ruling merge(Decision decision) {
    String into = known(decision, decision.value());
    String thing = decision.target();
    if (thing.startsWith("?")) {
      return unknown(decision, into);
    }
    if (known(decision, thing).equals(into)) {
      throw broken(decision, "'" + thing + "' can't count as itself; give two things");
    }
    return new Ruling.Merged(decision, thing, into);
  }

  private Ruling split(Decision decision) {
    String id = decision.value();
    if (catalogue.find(id).isEmpty() && !NEW_ID.matcher(id).matches()) {
      throw broken(decision, "'" + id + "' can't be the id of a thing; give one of the catalogue or"
          + " a new one of small letters, figures and hyphens");
    }
    return inArticle(decision, id)
        .orElseGet(() -> new Ruling.Named(decision, Optional.empty(), decision.target(), id));
  }

  private Ruling ignore(Decision decision) {
    String target = decision.target();
    boolean thing = isKnown(target);
    if (!thing && ARTICLE.matcher(target).matches()) {
      return new Ruling.Silenced(decision, "", kinds(decision), "", target);
    }
    if (thing && !decision.value().isEmpty()) {
      return new Ruling.Silenced(decision, "", kinds(decision), target, "");
    }
    if (!decision.value().isEmpty()) {
      throw broken(decision, "the value '" + decision.value()
          + "' has no meaning here; leave it empty (a kind may stand beside a thing or an article)");
    }
    var kind = Finding.Kind.named(target);
    if (kind.isPresent()) {
      return new Ruling.Silenced(decision, "", Set.of(kind.get()), "", "");
    }
    if (FindingId.matches(target) && !thing) {
      return new Ruling.Silenced(decision, target, Set.of(), "", "");
    }
    if (target.startsWith("?")) {
      return unknown(decision, "");
    }
    if (thing) {
      return new Ruling.Removed(decision, target);
    }
    return inArticle(decision, "").orElseThrow(() -> broken(decision, "'" + target
        + "' is no finding, kind, article or thing" + near(target)
        + " (a thing that no catalogue has is written '?" + target + "')"));
  }

  private static Ruling accept(Decision decision) {
    if (!FindingId.matches(decision.target())) {
      throw broken(decision, "'" + decision.target()
          + "' is no id of a finding; findings.csv has them in its first column");
    }
    if (!decision.value().isEmpty()) {
      throw broken(decision,
          "accept needs no value, but has '" + decision.value() + "'; leave it empty");
    }
    return new Ruling.Accepted(decision, decision.target());
  }

  private static Optional<Ruling> inArticle(Decision decision, String thing) {
    return Optional.of(IN_ARTICLE.matcher(decision.target())).filter(place -> place.matches())
        .map(place -> new Ruling.Named(decision, Optional.of(place.group("article")),
            place.group("spelling"), thing));
  }

  private static Set<Finding.Kind> kinds(Decision decision) {
    return Arrays.stream(decision.value().split(";")).map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> Finding.Kind.named(name).orElseThrow(() -> broken(decision,
            "there is no kind '" + name + "'; known are " + Stream.of(Finding.Kind.values())
                .map(Finding.Kind::toString).collect(Collectors.joining(", ")))))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What is decided on a thing that no catalogue has; nothing as soon as one has it.
  private Ruling unknown(Decision decision, String id) {
    String name = decision.target().substring(1).strip();
    if (name.isEmpty()) {
      throw broken(decision, "after the question mark there must be a name");
    }
    var bearers = bearers(name);
    return bearers.isEmpty()
        ? new Ruling.Named(decision, Optional.empty(), name, id)
        : new Ruling.Moot(decision,
            "the catalogue has '" + name + "' now, as " + String.join(" and ", bearers));
  }

  private boolean isKnown(String id) {
    return catalogue.find(id).isPresent() || made.contains(id);
  }

  private String known(Decision decision, String id) {
    if (id.isEmpty()) {
      throw broken(decision, "the column 'value' is empty; it must have the id of a thing");
    }
    if (!isKnown(id)) {
      throw broken(decision, "there is no thing '" + id + "' in the catalogue" + near(id));
    }
    return id;
  }

  private String near(String id) {
    return catalogue.nearest(id).map(other -> "; near is '" + other + "'").orElse("");
  }

  private List<String> bearers(String spelling) {
    return catalogue.bearers(SpellingKey.of(spelling)).stream().map(Thing::id).toList();
  }

  private static BrokenTable broken(Decision decision, String why) {
    return new BrokenTable(decision.place() + ": " + why);
  }
}
