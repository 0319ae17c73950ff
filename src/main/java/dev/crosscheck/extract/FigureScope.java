package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.model.Months;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When a figure held, of what it is a part, and who counted: "as of 2021", "of all websites", "according to Acme".
/// Figures that differ in one of these don't contradict each other.
final class FigureScope {

  private static final String MONTH = "(?:" + Months.ANY + "\\.?,?\\s+)?";
  private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?";
  private static final String TIME = DAY + MONTH + DAY + "(?:19|20)\\d\\d";

  private static final Pattern DATE = Pattern.compile(
      "(?i)\\b(?:as of|as at|in|by|since|until|during|for|at the (?:end|start|beginning) of)"
          + "\\s+(?:early |mid[ -]|late |the (?:end|start|beginning) of )?" + TIME
          + "\\b|(?<=\\()" + TIME + "(?=\\))");

  /// A number that is the bound of a range between this and another: "between 2 and 3", "from 2 to 3", "2-3".
  private static final Pattern RANGE = Pattern.compile(
      "(?i)\\b(?:between|from)\\s+[$€£]?\\d[\\d,.]*\\s?[a-z]*\\s+(?:and|to)\\s+[$€£]?\\d[\\d,.]*"
          + "|[$€£]?\\d[\\d,.]*[km]?\\s?(?:-|–|—|\\bto\\b)\\s?[$€£]?\\d[\\d,.]*");

  /// A difference between this and another: "3,000 more stars than", "3,000 stars ahead of", "a lead of 3,000 stars".
  private static final Pattern DIFFERENCE = Pattern.compile(
      "(?i)(?<![\\d.,])\\d[\\d,.]*\\s?[km]?\\s+(?:(?:more|fewer|less|additional)\\s+(?:\\p{L}+\\s+){1,3}than\\b|(?:\\p{L}+\\s+){1,3}(?:ahead of|behind|more than|fewer than|less than)\\b)"
          + "|\\b(?:(?:lead|gap|difference|margin) of|(?:leads?|led|trails?|trailed|ahead|behind) by)\\s+(?:\\p{L}+\\s+)?\\d[\\d,.]*");

  private static final Pattern SOURCE = Pattern.compile(
      "(?i:\\b(?:according to|as per|reported by|based on data (?:from|of|by)))\\s+(?:the |a |an )?"
          + "(?:\\p{Lu}(?:[\\p{L}\\d&'’-]|\\.(?=\\p{L}))*(?:\\s+(?:of |for )?(?=\\p{Lu}))?)+");

  private final String view;
  private final Pattern part;

  /// - `populations`: what a share may be a share of, in lower case ("websites").
  FigureScope(String view, Set<String> populations) {
    this.view = view;
    this.part = Pattern
        .compile("(?i)\\b(?:of|among|amongst|across|in)\\s+(?:[\\p{L}\\d.#+'’-]+\\s+){0,4}?(?:"
            + any(populations) + ")\\b");
  }

  private static String any(Set<String> words) {
    return words.stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /// What limits the figure, in the article's own words, joined by "; "; empty where nothing does.
  String of(Span sentence, Span figure) {
    var found = new ArrayList<String>();
    nearest(DATE, sentence, figure).forEach(found::add);
    after(part, sentence, figure).forEach(found::add);
    after(SOURCE, sentence, figure).forEach(found::add);
    return String.join("; ", found);
  }

  /// Whether what fills a cue's slot is no figure: the bound of a range, a difference, or a year with words between it and what is
  /// counted.
  boolean isNoFigure(CueMatch match, Wording wording) {
    if (match.slot() < 0) {
      return false;
    }
    boolean year = Numerals.isYear(wording.word(match.slot())) && match.skipped() > 0;
    var figure = wording.span(match.slot(), match.slot() + 1);
    return year || isRange(wording.sentence().span(), figure)
        || isWithin(DIFFERENCE, wording.sentence().span(), figure);
  }

  /// Whether the figure is the bound of a range.
  boolean isRange(Span sentence, Span figure) {
    return isWithin(RANGE, sentence, figure);
  }

  private boolean isWithin(Pattern pattern, Span sentence, Span figure) {
    var matcher = pattern.matcher(view).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      if (matcher.start() < figure.end() && figure.start() < matcher.end()) {
        return true;
      }
    }
    return false;
  }

  private Stream<String> nearest(Pattern pattern, Span sentence, Span figure) {
    return spans(pattern, sentence).stream()
        .min((a, b) -> Integer.compare(distance(a, figure), distance(b, figure)))
        .map(this::text).stream();
  }

  private Stream<String> after(Pattern pattern, Span sentence, Span figure) {
    return spans(pattern, sentence).stream().filter(span -> span.start() >= figure.start())
        .limit(1).map(this::text);
  }

  private List<Span> spans(Pattern pattern, Span sentence) {
    return pattern.matcher(view).region(sentence.start(), sentence.end()).results()
        .map(result -> new Span(result.start(), result.end())).toList();
  }

  private String text(Span span) {
    return view.substring(span.start(), span.end()).replaceAll("\\s+", " ");
  }

  private static int distance(Span a, Span b) {
    return Math.max(Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()), 0);
  }
}
