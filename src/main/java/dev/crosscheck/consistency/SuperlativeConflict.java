package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Cause;
import dev.crosscheck.model.Finding.Kind;
import dev.crosscheck.model.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two different things that are each the most popular, the fastest, or first of a list of the same scope.
final class SuperlativeConflict implements CrossCheck {

  private static final Pattern NOUN = Pattern.compile(
      "\\b(frameworks?|languages?|librar(?:y|ies)|runtimes?|platforms?|tools?|databases?|engines?|cms|orms?)\\b");

  private static final Pattern CUE = Pattern.compile(
      "\\b(?:most|best|fastest|largest|biggest|leading|number one|top|easiest|simplest|safest|lightest|quickest|oldest|greatest)\\b|#\\s?1\\b");

  /// Before a superlative: not the first, but the second or one of several.
  private static final Pattern SECOND = Pattern.compile(
      "(?:\\b(?:second|third|fourth|fifth|one of the|among the|2nd|3rd|[4-9]th)|#\\s?[2-9]\\d*)[\\s-]*$");

  /// A name behind the noun that limits it.
  private static final Pattern TAIL = Pattern.compile("^ (?:for|in|on|of) (\\p{Lu}[\\w.+#]*)");

  /// Words that don't narrow a noun down.
  private static final Set<String> BROAD = Set.of("web", "backend", "back", "end", "server", "side",
      "development", "open",
      "source", "popular", "used", "widely", "application", "app", "most", "programming",
      "software", "modern", "and", "the",
      "among", "of", "all", "s", "a", "for");

  @Override
  public Stream<Finding> findings(Testimony testimony) {
    return Stream.concat(claims(testimony), firsts(testimony));
  }

  /// What the things are each the most of, and who says so of which.
  private static Stream<Finding> claims(Testimony testimony) {
    var claims = new TreeMap<String, SortedMap<String, List<Voice>>>();
    testimony.dossiers().forEach((id, dossier) -> dossier.affirmed(Facet.SUPERLATIVE)
        .forEach(entry -> testimony.originals(entry.getValue().strongest()).stream()
            .filter(voice -> !voice.hedged())
            .forEach(voice -> respect(voice).ifPresent(respect -> claims
                .computeIfAbsent((entry.getKey().value() + respect).strip(), _ -> new TreeMap<>())
                .computeIfAbsent(id, _ -> new ArrayList<>()).add(voice)))));
    return claims.entrySet().stream()
        .flatMap(
            entry -> check(testimony, "the most: " + entry.getKey(), entry.getValue()).stream());
  }

  /// What a superlative is limited to: its scope and its noun with what narrows it ("… JavaScript framework", "… framework
  /// for PHP"). Of "the ten most popular frameworks" none is
  /// the most popular, and without a noun it can't be told of what.
  private static Optional<String> respect(Voice voice) {
    String original = voice.evidence().quote();
    String quote = original.toLowerCase(Locale.ROOT);
    var cue = CUE.matcher(quote);
    var noun = NOUN.matcher(quote);
    if (!cue.find() || SECOND.matcher(quote.substring(0, cue.start())).find()
        || !noun.find(cue.end())) {
      return Optional.empty();
    }
    int from = cue.end();
    if (noun.group().endsWith("s") && !noun.group().equals("cms")) {
      return Optional.empty();
    }
    var narrowed = Prose.words(quote.substring(from, noun.start())).stream()
        .filter(word -> !BROAD.contains(word)).toList();
    var tail = TAIL.matcher(original.substring(noun.end()));
    String limit = tail.find() ? tail.group(1).toLowerCase(Locale.ROOT) : "";
    return Optional.of(Stream.of(String.join(" ", narrowed), noun.group(), limit, voice.scope())
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" ", " ", "")));
  }

  private static Stream<Finding> firsts(Testimony testimony) {
    var scopes = new TreeMap<String, SortedMap<String, List<Voice>>>();
    testimony.dossiers().forEach((id, dossier) -> Stream.ofNullable(dossier.positions().get(1))
        .flatMap(voices -> testimony.originals(voices.strongest()).stream())
        .forEach(voice -> scopes.computeIfAbsent(voice.scope(), _ -> new TreeMap<>())
            .computeIfAbsent(id, _ -> new ArrayList<>()).add(voice)));
    return scopes.entrySet().stream().flatMap(entry -> check(testimony,
        "first place" + (entry.getKey().isEmpty() ? "" : " among " + entry.getKey()),
        entry.getValue()).stream());
  }

  private static Optional<Finding> check(Testimony testimony, String shown,
      SortedMap<String, List<Voice>> byThing) {
    if (byThing.size() < 2) {
      return Optional.empty();
    }
    var sides = byThing.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size())).toList();
    var first = sides.getFirst();
    // the strongest of those that another article names
    var second = sides.stream().skip(1)
        .filter(side -> Testimony.differ(first.getValue(), side.getValue())).findFirst();
    if (second.isEmpty()) {
      return Optional.empty();
    }
    var cause = sides.stream().allMatch(side -> side.getKey().equals(first.getKey())
        || testimony.catalogue().related(first.getKey(), side.getKey()))
            ? Cause.GRANULARITY
            : Causes.ofStandings(first.getValue(), second.get().getValue());
    var draft = Draft
        .across(Kind.SUPERLATIVE_CONFLICT, Causes.severity(cause, Severity.WARNING))
        .because(cause).facet(Facet.SUPERLATIVE.toString())
        .says(Prose.list(sides.stream().map(side -> testimony.name(side.getKey()) + " ("
            + Prose.count(Testimony.quotes(side.getValue()).size(), "articles") + ")").toList())
            + " each have " + shown + ".");
    Stream.of(List.of(first, second.get()), sides).flatMap(List::stream).distinct()
        .forEach(
            side -> draft.side(side.getKey() + ": " + shown, Testimony.quotes(side.getValue())));
    return Optional.of(draft.finish());
  }
}
