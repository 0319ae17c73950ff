package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What an article calls each thing in so many words: "Go is a language", "this library" in the section about React, "languages
/// such as PHP and Node.js".
final class CalledKinds {

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.5;

  private static final Pattern DENIAL = Pattern.compile(
      "(?i)\\b(?:not an? (?:[\\w-]+ ){0,2}|no |rather than an? (?:[\\w-]+ ){0,2})framework\\b");

  /// "Languages such as", which names after it what they are; of "frameworks and languages such as" either may be meant.
  private static final Pattern SUCH_AS = Pattern.compile(
      "(?i)(?<!(?:frameworks|tools|libraries|technologies|platforms)(?: and| or|/|,) ?)\\blanguages,? (?:such as|like) ");

  /// Between the names of an enumeration.
  private static final Pattern JOINT = Pattern.compile(Prose.JOINT);

  /// A sentence that calls a thing so.
  /// - `denied`: whether it says that it is none.
  /// - `plain`: whether it says so with a verb, "Go is a language".
  record Called(String framework, KindWords kind, boolean denied, boolean plain,
      Evidence evidence) {}

  /// What is said with a verb.
  private record Plain(String framework, KindWords kind, boolean denied) {}

  private final boolean alike;
  private final Map<String, List<Called>> byThing = new TreeMap<>();
  private final Set<Plain> plain = new HashSet<>();

  /// Things that some sentence seems to call a framework, however sure.
  private final Map<String, Set<Evidence>> frameworks = new TreeMap<>();

  /// - `alike`: whether the article doesn't set libraries apart from frameworks.
  CalledKinds(Analysis analysis, Catalogue catalogue, boolean alike) {
    this.alike = alike;
    var topics = new Topics(analysis);
    analysis.claims().stream().filter(claim -> claim.facet() == Facet.KIND)
        .filter(claim -> claim.score().value() >= SURE && !claim.hedged()).sorted()
        .forEach(claim -> KindWords.of(claim.value())
            .filter(kind -> fits(catalogue, topics, claim, kind))
            .filter(_ -> Copula.holds(analysis, claim, topics))
            .ifPresent(kind -> add(new Called(claim.framework(), kind,
                claim.polarity() == Polarity.NEGATIVE, Copula.describes(analysis, claim, topics),
                claim.evidence()))));
    new KindSayings(catalogue, analysis, topics).all()
        .filter(saying -> !plain.contains(new Plain(saying.framework(), saying.kind(),
            saying.denied())))
        .forEach(saying -> add(new Called(saying.framework(), saying.kind(), saying.denied(), true,
            analysis.article().quote(saying.sentence().span()))));
    analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent())
        .forEach(sentence -> enumerated(analysis, catalogue, topics, sentence));
    analysis.claims().stream().filter(claim -> claim.facet() == Facet.KIND)
        .filter(claim -> claim.polarity() == Polarity.POSITIVE)
        .filter(claim -> claim.value().endsWith(KindWords.FRAMEWORK.toString()))
        .forEach(claim -> frameworks.computeIfAbsent(claim.framework(), _ -> new HashSet<>())
            .add(claim.evidence()));
  }

  /// "This language" in the section about a framework is the one that it is written in.
  private static boolean fits(Catalogue catalogue, Topics topics, Claim claim, KindWords kind) {
    boolean framework = KindWords.of(catalogue.kind(claim.framework()))
        .filter(known -> known == KindWords.FRAMEWORK).isPresent();
    return kind != KindWords.LANGUAGE || !framework
        || topics.within(claim.evidence().span()).stream()
            .anyMatch(mention -> mention.framework().equals(claim.framework()));
  }

  /// Frameworks that a sentence gives as examples of languages.
  private void enumerated(Analysis analysis, Catalogue catalogue, Topics topics,
      Sentence sentence) {
    String view = analysis.outline().view();
    var found = SUCH_AS.matcher(sentence.span().in(view));
    if (!found.find()) {
      return;
    }
    int at = sentence.span().start() + found.end();
    for (var mention : topics.within(sentence.span())) {
      var name = mention.evidence().span();
      boolean next = name.start() == at
          || name.start() > at && JOINT.matcher(view.substring(at, name.start())).matches();
      if (name.start() > at && !next) {
        return;
      }
      if (next) {
        at = name.end();
        if (KindWords.of(catalogue.kind(mention.framework()))
            .filter(KindWords.FRAMEWORK::equals).isPresent()) {
          add(new Called(mention.framework(), KindWords.LANGUAGE, false, true,
              analysis.article().quote(sentence.span())));
        }
      }
    }
  }

  private void add(Called called) {
    if (alike && called.kind() == KindWords.LIBRARY && !called.denied()) {
      return;
    }
    byThing.computeIfAbsent(called.framework(), _ -> new ArrayList<>()).add(called);
    if (called.plain()) {
      plain.add(new Plain(called.framework(), called.kind(), called.denied()));
    }
  }

  List<Called> of(String framework) {
    return byThing.getOrDefault(framework, List.of());
  }

  boolean isFramework(String framework) {
    return frameworks.containsKey(framework);
  }

  /// Whether another sentence than that which calls it something seems to call it a framework.
  boolean isFrameworkBeside(Called other) {
    return frameworks.getOrDefault(other.framework(), Set.of()).stream()
        .anyMatch(said -> !said.equals(other.evidence()));
  }

  Iterable<String> things() {
    return byThing.keySet();
  }

  /// Whether the sentence denies in so many words that the thing is a framework.
  static boolean denies(Called called) {
    return DENIAL.matcher(called.evidence().quote()).find();
  }
}
