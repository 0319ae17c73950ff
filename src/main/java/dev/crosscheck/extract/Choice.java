package dev.crosscheck.extract;

import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Decides which of several things with one name is meant (`Slim` of PHP or of Ruby), by what else is named around it.
final class Choice {

  /// Furthest that other words count, in UTF-16 units on each side; sentences of prose are shorter.
  static final int REACH = 400;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Behind a word: the end of a link's text with the site of its address, or that address.
  private static final Pattern SITE = Pattern
      .compile("[*_`]{0,3}\\]?[ \\t]?\\(?\\s?https?://(?:www\\.)?([\\w.-]{4,80})");

  /// The site of a homepage.
  private static final Pattern HOME = Pattern.compile("https?://(?:www\\.)?([\\w.-]+)/?");

  private final String text;
  private final String view;
  private final LinkingCues cues;
  private final ArticleContext context;
  private final Places places;
  private final List<Candidate> candidates;

  /// The year in which the article was published, where it is known.
  private final OptionalInt year;

  Choice(Outline outline, LinkingCues cues, ArticleContext context, Places places,
      List<Candidate> candidates) {
    this.text = outline.article().text();
    this.view = outline.view();
    this.year = outline.metadata().published().stream().mapToInt(LocalDate::getYear).findFirst();
    this.cues = cues;
    this.context = context;
    this.places = places;
    this.candidates = candidates;
  }

  Thing of(Candidate candidate) {
    var things = candidate.options().stream().map(Spelling::thing).distinct().toList();
    if (things.size() == 1) {
      return things.getFirst();
    }
    var near = around(candidate.span());
    var nearest = near.stream()
        .min(Comparator.comparingInt(other -> distance(other.span(), candidate.span())));
    return things.stream()
        .max(Comparator.<Thing>comparingDouble(thing -> weight(candidate, thing, near, nearest))
            .thenComparing(Thing::id, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private double weight(Candidate candidate, Thing thing, List<Candidate> near,
      Optional<Candidate> nearest) {
    double weight = context.share(thing) * cues.weight("option-language");
    weight += context.names(thing.id()) ? cues.weight("option-named") : 0;
    weight += !thing.family().isEmpty() && context.names(thing.family())
        ? cues.weight("family")
        : 0;
    weight += thing.isRankable() ? cues.weight("option-rankable") : 0;
    weight += near.stream().anyMatch(other -> share(thing, other))
        ? cues.weight("option-language-near")
        : 0;
    weight += hints(candidate, thing);
    weight += leadsHome(candidate.span(), thing) ? cues.weight("option-homepage") : 0;
    weight += isTooNew(thing) ? cues.weight("option-too-new") : 0;
    return weight + (nearest.filter(other -> share(thing, other)).isPresent()
        ? cues.weight("option-language-nearest")
        : 0);
  }

  /// Whether the thing didn't exist when the article was published.
  private boolean isTooNew(Thing thing) {
    return year.isPresent() && YEAR.matcher(thing.firstRelease()).matches()
        && Integer.parseInt(thing.firstRelease()) > year.getAsInt();
  }

  /// Whether a word is a link to the thing's own site, or that site's address stands behind it.
  private boolean leadsHome(Span name, Thing thing) {
    var home = HOME.matcher(thing.homepage());
    if (!home.matches()) {
      return false;
    }
    var site = SITE.matcher(text).region(name.end(),
        Math.min(text.length(), name.end() + REACH));
    return site.lookingAt() && site.group(1).equalsIgnoreCase(home.group(1));
  }

  private double hints(Candidate candidate, Thing thing) {
    return WORDS.splitAsStream(near(candidate.span()).in(view))
        .mapToDouble(word -> cues.hint(thing.id(), word.toLowerCase(Locale.ROOT))).sum();
  }

  /// Whether the sentence surely names a language of a thing, or another thing of that language.
  boolean isNear(Candidate candidate, Thing thing) {
    return around(candidate.span()).stream().anyMatch(other -> share(thing, other));
  }

  private static boolean share(Thing thing, Candidate other) {
    return !Collections.disjoint(thing.languages(), other.options().getFirst().thing().languages());
  }

  /// The sentence, as far as it lies within reach: a line of megabytes may be one sentence.
  private Span near(Span name) {
    var sentence = places.sentence(name.start()).map(Sentence::span).orElse(name);
    return new Span(Math.max(sentence.start(), name.start() - REACH),
        Math.max(name.end(), Math.min(sentence.end(), name.end() + REACH)));
  }

  private static int distance(Span a, Span b) {
    return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }

  /// The distinctive names of the sentence.
  private List<Candidate> around(Span name) {
    var stretch = near(name);
    int from = Math.max(Span.last(candidates, Candidate::span, stretch.start()), 0);
    return candidates.subList(from, candidates.size()).stream()
        .takeWhile(other -> other.span().start() < stretch.end())
        .filter(other -> other.isDistinctive() && stretch.contains(other.span())).toList();
  }
}
