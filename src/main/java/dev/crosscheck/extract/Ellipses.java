package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is said of a thing by taking up what was just said of another: "Koa has a command line. Gin does not.", "Koa brings
/// queues and mail; Gin has none of these". Reads the sentences of an article in order.
final class Ellipses {

  /// Words behind "has none" that may still belong to it.
  private static final int REST = 4;
  private static final Set<String> DENYING = FunctionWords.of("denying-auxiliaries");
  private static final Set<String> AUXILIARIES = FunctionWords.of("ellipsis-auxiliaries");
  private static final Set<String> HAVING = FunctionWords.of("ellipsis-having");
  private static final Set<String> NONE = FunctionWords.of("ellipsis-none");
  private static final Set<String> OF_THESE = FunctionWords.of("ellipsis-of-these");
  private static final Set<String> TOO = FunctionWords.of("ellipsis-too");
  private static final Set<String> POOR = FunctionWords.of("ellipsis-poor");
  /// What takes up something that one has, and not how one is.
  private static final Set<String> OWNING = FunctionWords.of("ellipsis-owning");
  private static final Set<String> MEASURED = Set.of("than", "as", "like");
  /// What is taken up.
  private static final Set<Facet> TAKEN = EnumSet.of(Facet.FEATURE, Facet.QUALITY);
  private static final Set<String> NOT = Set.of("not", "n't");

  private final Outline outline;
  private List<Claim> before = List.of();
  private Optional<Sentence> last = Optional.empty();

  Ellipses(Outline outline) {
    this.outline = outline;
  }

  /// - `told`: what the sentence claims by its own words.
  List<Claim> of(Wording wording, List<Claim> told) {
    var features = told.stream().filter(claim -> TAKEN.contains(claim.facet())).toList();
    var next = last.filter(sentence -> sentence.index() + 1 == wording.sentence().index()
        && sentence.block() == wording.sentence().block());
    var claims = new ArrayList<Claim>();
    for (var name : wording.names().values()) {
      taken(wording, name).ifPresent(polarity -> {
        boolean earlier = features.isEmpty() && next.isPresent();
        var from = earlier ? next.get() : wording.sentence();
        (earlier ? before : features).stream()
            .filter(claim -> !claim.framework().equals(name.id()))
            .filter(claim -> claim.facet() == Facet.FEATURE || !wording.is(name.to(), OWNING))
            .filter(claim -> claim.polarity() != polarity
                || earlier && claim.polarity() == Polarity.POSITIVE)
            .map(claim -> claim(claim, name, polarity, from, wording)).forEach(claims::add);
      });
    }
    if (!features.isEmpty() || claims.isEmpty()) {
      before = features;
    }
    last = Optional.of(wording.sentence());
    return List.copyOf(claims);
  }

  /// Whether a name is followed by what takes up something said before, and whether it affirms it.
  private static Optional<Polarity> taken(Wording wording, Wording.Name name) {
    int at = name.to();
    if (MEASURED.contains(wording.word(name.from() - 1))) {
      return Optional.empty();
    }
    int poor = wording.word(at).equals("'s") ? at + 1 : at;
    if (wording.word(name.from() - 1).equals(",") && wording.is(poor, POOR)
        && ends(wording, poor + 1)) {
      // "Koa's docs are good, Gin's poor"
      return Optional.of(Polarity.NEGATIVE);
    }
    boolean not = wording.is(at, DENYING)
        || wording.is(at, AUXILIARIES) && wording.is(at + 1, NOT);
    if (not) {
      int end = wording.is(at, DENYING) ? at + 1 : at + 2;
      return ends(wording, end) ? Optional.of(Polarity.NEGATIVE) : Optional.empty();
    }
    if (wording.is(at, HAVING) && wording.is(at + 1, NONE)) {
      return rest(wording, at + 2) ? Optional.of(Polarity.NEGATIVE) : Optional.empty();
    }
    if (wording.is(at, HAVING) && wording.word(at + 1).equals("all")
        && wording.is(at + 2, OF_THESE)) {
      return rest(wording, at + 2) ? Optional.of(Polarity.POSITIVE) : Optional.empty();
    }
    boolean does = wording.is(at, AUXILIARIES)
        && (ends(wording, at + 1) || wording.is(at + 1, TOO) && ends(wording, at + 2));
    return does ? Optional.of(Polarity.POSITIVE) : Optional.empty();
  }

  private static boolean rest(Wording wording, int from) {
    int at = from;
    while (at < from + REST && (wording.is(at, OF_THESE) || wording.is(at, TOO))) {
      at++;
    }
    return ends(wording, at);
  }

  private static boolean ends(Wording wording, int at) {
    return at >= wording.size() || Clauses.BREAKS.contains(wording.word(at));
  }

  private Claim claim(Claim told, Wording.Name name, Polarity polarity, Sentence from,
      Wording wording) {
    return new Claim(name.id(), told.facet(), told.value(), polarity, false, "", "",
        outline.article().quote(from.span().cover(wording.sentence().span())),
        wording.span(name.from(), name.to()), wording.sentence().section(), "ellipsis",
        Score.of(0.8, "takes up what is said of " + told.framework()));
  }
}
