package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Mention.Status;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the places of an article that name a catalogued thing. Immutable; one serves all threads.
final class Linker {

  /// Rounds of judgement: the first sees each word alone, the others what was made of its company.
  static final int ROUNDS = 3;

  /// A letter and its marks at the start of the text below a heading.
  private static final Pattern CUT = Pattern.compile("\\s{1,40}(\\p{Lu})([#+]{1,2})(?!\\w)");

  private final Gazetteer gazetteer;
  private final LinkingCues cues;

  Linker(Catalogue catalogue, LinkingCues cues) {
    this.gazetteer = new Gazetteer(catalogue, cues);
    this.cues = cues;
  }

  /// The mentions in reading order: linked, and those that fall short but may be meant, as ambiguous.
  List<Mention> link(Outline outline) {
    return link(outline, Witness.NONE);
  }

  List<Mention> link(Outline outline, Witness witness) {
    var places = new Places(outline);
    var slots = new Slots(outline);
    var candidates = PartNames.without(outline.view(),
        gazetteer.candidates(outline.view(), witness).stream()
            .flatMap(candidate -> whole(outline, candidate, places, slots))
            .map(candidate -> uncut(outline.view(), candidate, slots)).toList());
    var context = new ArticleContext(outline.view(), candidates, cues);
    var choice = new Choice(outline, cues, context, places, candidates);
    var weighing = new Weighing(outline, cues, context, places, slots, choice);
    var verdicts = candidates.stream().map(candidate -> first(candidate, context, weighing, choice))
        .toList();
    for (int round = 1; round < ROUNDS; round++) {
      verdicts = again(verdicts, new Company(outline.view(), cues, places, slots, verdicts),
          weighing);
    }
    verdicts.forEach(verdict -> witness.weighs(verdict, isKept(verdict)));
    return verdicts.stream().filter(this::isKept)
        .map(verdict -> mention(outline, places, verdict)).toList();
  }

  private boolean isKept(Verdict verdict) {
    return verdict.sum() > cues.weight("doubtful");
  }

  /// A candidate, or the shorter names in it where it reaches from one sentence into the next, or is one only as a
  /// heading ("Ruby and Rails").
  private Stream<Candidate> whole(Outline outline, Candidate candidate, Places places,
      Slots slots) {
    var span = candidate.span();
    var sentence = places.sentence(span.start());
    boolean crosses = sentence.isPresent() && sentence.get().span().end() < span.end()
        && outline.view().charAt(sentence.get().span().end() - 1) != '.';
    boolean heading = cues.namesOnlyHeadings(span.in(outline.view()).toString());
    return crosses || heading && slots.fill(span) != Slots.Fill.WHOLE
        ? gazetteer.within(outline.view(), span).stream()
        : Stream.of(candidate);
  }

  /// A heading whose mark was taken for markup, with the name that its text begins with: "C" above "C# is a …".
  private Candidate uncut(String view, Candidate candidate, Slots slots) {
    var whole = CUT.matcher(view).region(candidate.span().end(), view.length());
    boolean cut = candidate.span().length() == 1 && whole.lookingAt()
        && whole.group(1).contentEquals(candidate.span().in(view))
        && slots.fill(candidate.span()) == Slots.Fill.WHOLE;
    return cut
        ? gazetteer.candidates(whole.group(1) + whole.group(2)).stream().findFirst()
            .map(full -> new Candidate(candidate.span(), full.options())).orElse(candidate)
        : candidate;
  }

  private static Verdict first(Candidate candidate, ArticleContext context, Weighing weighing,
      Choice choice) {
    if (candidate.isDistinctive()) {
      return context.software()
          ? Verdict.distinctive(candidate)
          : Verdict.weighed(candidate, candidate.options().getFirst().thing(),
              List.of(weighing.named("subject-other"),
                  Score.of(5, "a name that can't be mistaken")));
    }
    var thing = choice.of(candidate);
    return Verdict.weighed(candidate, thing, weighing.weigh(candidate, thing, Set.of()));
  }

  private static List<Verdict> again(List<Verdict> verdicts, Company company, Weighing weighing) {
    return IntStream.range(0, verdicts.size()).mapToObj(index -> {
      var verdict = verdicts.get(index);
      if (verdict.candidate().isDistinctive()) {
        return verdict;
      }
      var parts = new ArrayList<>(
          weighing.weigh(verdict.candidate(), verdict.thing(), company.languages()));
      parts.addAll(company.weigh(index));
      return Verdict.weighed(verdict.candidate(), verdict.thing(), parts);
    }).toList();
  }

  private static Mention mention(Outline outline, Places places, Verdict verdict) {
    var span = verdict.candidate().span();
    return new Mention(outline.article().quote(span), verdict.thing().id(), verdict.status(),
        places.zone(span.start()), places.sentence(span.start()).map(Sentence::index).orElse(-1),
        places.section(span.start()), verdict.score());
  }

  static boolean counts(Mention mention) {
    return mention.status() != Status.AMBIGUOUS;
  }
}
