package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Lexicon;
import java.util.Set;

/// The words of grammar that the rules go by, from the lexicon's groups.
record Grammar(Set<String> verbs, Set<String> copulas, Set<String> be, Set<String> determiners,
    Set<String> prepositions, Set<String> pronouns, Set<String> generic, Set<String> frameworks,
    Set<String> anaphors,
    Set<String> modifiers, Set<String> negations, Set<String> removals,
    Set<String> tough, Set<String> being, Set<String> negationEnds, Set<String> hedges,
    Set<String> offers,
    Set<String> suits, Set<String> praise, Set<String> pros, Set<String> cons, Set<String> used,
    Set<String> instructions, Set<String> fits, Set<String> lessons, Set<String> definitions,
    Set<String> sized, Set<String> degrees, Set<String> having, Set<String> styled,
    Set<String> traits, Set<String> verdicts, Set<String> descriptions, Set<String> openers,
    Set<String> partitives, Set<String> schooling, Set<String> outsiders,
    Set<String> hindrances, Set<String> blame, Set<String> belongings, Set<String> sorts) {

  static Grammar of(Lexicon lexicon) {
    return new Grammar(lexicon.words("verbs"), lexicon.words("copulas"), lexicon.words("be"),
        lexicon.words("determiners"), lexicon.words("prepositions"), lexicon.words("pronouns"),
        lexicon.words("generic"),
        lexicon.words("frameworks"), lexicon.words("anaphors"), lexicon.words("modifiers"),
        lexicon.words("negations"), lexicon.words("removals"), lexicon.words("tough"),
        lexicon.words("being"),
        lexicon.words("negationends"), lexicon.words("hedges"), lexicon.words("offers"),
        lexicon.words("suits"),
        lexicon.words("praise"), lexicon.words("pros"), lexicon.words("cons"),
        lexicon.words("usedwords"), lexicon.words("instructions"), lexicon.words("fits"),
        lexicon.words("lessons"), lexicon.words("definitions"), lexicon.words("sized"),
        lexicon.words("degrees"), lexicon.words("having"), lexicon.words("styled"),
        lexicon.words("traits"), lexicon.words("verdicts"),
        lexicon.words("descriptions"), lexicon.words("openers"), lexicon.words("partitives"),
        lexicon.words("schooling"), lexicon.words("outsiders"), lexicon.words("hindrances"),
        lexicon.words("blame"), lexicon.words("belongings"), lexicon.words("sorts"));
  }
}
