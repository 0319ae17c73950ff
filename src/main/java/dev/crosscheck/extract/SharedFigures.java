package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Figures whose measure a sentence tells once for several things: "Koa has 35k stars, while Gin has 70k".
final class SharedFigures {

  private static final String RULE = "shared-figure";
  private static final String PERCENT = "percent";
  /// Between a thing and its figure, and between a figure and its thing.
  private static final Set<String> HAVING = FunctionWords.of("having-figures");
  private static final Set<String> OF = FunctionWords.of("figures-of");
  /// Behind a figure what leaves its measure unsaid.
  private static final Set<String> ENDS = FunctionWords.of("behind-figures");
  /// Most words between a thing and its figure.
  private static final int REACH = 5;
  /// How many times greater or smaller figures of one measure may be.
  /// - Source: chosen; stars of a known and of a little known framework in one sentence are some 100 times apart.
  private static final BigDecimal RANGE = BigDecimal.valueOf(300);

  /// Least figure right behind a name that is neither its version nor a year.
  private static final BigDecimal LARGE = BigDecimal.valueOf(2_100);

  private final Outline outline;

  SharedFigures(Outline outline) {
    this.outline = outline;
  }

  /// - `told`: what else the sentence says.
  List<Claim> of(Wording wording, List<Claim> told) {
    var figures = told.stream().filter(claim -> claim.facet() == Facet.METRIC)
        .map(Claim::value).toList();
    var metrics = figures.stream().map(value -> value.substring(0, value.indexOf('='))).distinct()
        .toList();
    if (metrics.size() != 1) {
      return List.of();
    }
    var known = new BigDecimal(figures.getFirst().substring(metrics.getFirst().length() + 1));
    var claims = new ArrayList<Claim>();
    for (var name : wording.names().values()) {
      boolean other = told.stream().noneMatch(claim -> claim.facet() == Facet.METRIC
          && claim.framework().equals(name.id()));
      boolean thing = name.kind().endsWith("framework") || Set.of("language", "library", "runtime",
          "cms", "").contains(name.kind());
      if (other && thing) {
        figure(wording, name).filter(at -> fits(wording, at, metrics.getFirst(), known))
            .ifPresent(at -> claims.add(claim(wording, name, at, metrics.getFirst())));
      }
    }
    return List.copyOf(claims);
  }

  /// Where the figure of a thing stands, behind it or before it.
  private static Optional<Integer> figure(Wording wording, Wording.Name name) {
    int at = name.to();
    while (at < name.to() + REACH && wording.is(at, HAVING)) {
      at++;
    }
    boolean told = at > name.to() || Clauses.JOINTS.contains(wording.word(name.from() - 1));
    if (told && at < wording.size() && wording.figureLength(at) > 0
        && (at > name.to() || isLarge(wording, at))
        && ends(wording, at + wording.figureLength(at))) {
      return Optional.of(at);
    }
    int before = name.from() - 1;
    while (before > name.from() - REACH && wording.is(before, OF)) {
      before--;
    }
    if (name.kind().equals("language")) {
      // "31% of Python projects" counts none of the language
      return Optional.empty();
    }
    for (int from = before; from >= 0 && from > before - 2 && before < name.from() - 1; from--) {
      if (wording.figureLength(from) > 0 && from + wording.figureLength(from) == before + 1) {
        return Optional.of(from);
      }
    }
    return Optional.empty();
  }

  /// Whether a figure right behind a name can be no version of it: "Vue 206k".
  private static boolean isLarge(Wording wording, int at) {
    return wording.number(at).filter(value -> value.compareTo(LARGE) >= 0).isPresent();
  }

  private static boolean ends(Wording wording, int at) {
    return at >= wording.size() || wording.is(at, ENDS)
        || Clauses.BREAKS.contains(wording.word(at));
  }

  private static boolean fits(Wording wording, int at, String metric, BigDecimal known) {
    boolean share = wording.terms().get(at).slots().containsKey(PERCENT);
    boolean shares = metric.endsWith(PERCENT);
    return share == shares && wording.number(at).filter(value -> value.signum() > 0
        && value.compareTo(known.multiply(RANGE)) <= 0
        && known.compareTo(value.multiply(RANGE)) <= 0).isPresent();
  }

  private Claim claim(Wording wording, Wording.Name name, int at, String metric) {
    String value = wording.number(at).map(Numerals::plain).orElseThrow();
    return new Claim(name.id(), Facet.METRIC, metric + "=" + value, Polarity.POSITIVE, false, "",
        "", outline.article().quote(wording.sentence().span()),
        wording.span(at, at + wording.figureLength(at)), wording.sentence().section(), RULE,
        Score.of(0.75, "a figure beside others of the same measure"));
  }
}
