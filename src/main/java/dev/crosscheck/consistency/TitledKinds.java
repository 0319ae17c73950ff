package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The things that a title sets against each other ("A vs. B", "A or B") where the title, or else the article's first
/// sentence, says that they are frameworks or languages and nothing else.
final class TitledKinds {

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// A thing of a title, and what the title compares.
  record Titled(TitleNames.Named name, KindWords kind) {}

  /// What stands between two names that are set against each other.
  private static final Pattern AGAINST = Pattern
      .compile("(?i)\\W*\\s(?:vs\\.?|versus|or)\\s\\W*|\\s*,\\s*(?:(?:vs\\.?|or|and)\\s+)?");

  /// Behind a name that only says whose frameworks are compared: "PHP or Python frameworks".
  private static final Pattern SORT = Pattern
      .compile("(?i)\\s+(?:[\\w-]+\\s+)?(?:framework|librar|platform|tool|developer|develop)");

  /// A sort of frameworks, though it has the word for stacks in it.
  private static final Pattern FULL_STACK = Pattern.compile("(?i)\\bfull[ -]?stack\\b");

  private final Catalogue catalogue;

  TitledKinds(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Stream<Titled> of(Analysis analysis) {
    var title = analysis.outline().metadata().titleSpan().orElse(new Span(0, 0));
    var names = against(analysis, title);
    if (names.isEmpty()) {
      return Stream.empty();
    }
    String heading = title.in(analysis.article().text()).toString();
    String opening = opening(analysis, title, names);
    return sort(heading).or(() -> sorts(heading).isEmpty() ? sort(opening) : Optional.empty())
        .filter(kind -> kind == KindWords.FRAMEWORK
            || PHRASINGS.has("of-languages", heading + " " + opening) && names.stream()
                .anyMatch(name -> isLanguage(name)))
        .stream().flatMap(kind -> names.stream().map(name -> new Titled(name, kind)));
  }

  /// The first sentence, or the first after it in the same section that speaks of the things as of one sort.
  private static String opening(Analysis analysis, Span title,
      Collection<TitleNames.Named> names) {
    var outline = analysis.outline();
    var prose = outline.sentences().stream()
        .filter(sentence -> sentence.zone().isContent()
            && sentence.shape() == Sentence.Shape.PROSE
            && sentence.span().start() >= title.end())
        .toList();
    var sentences = prose.stream()
        .takeWhile(sentence -> sentence.section() == prose.getFirst().section()).toList();
    var things = names.stream().map(TitleNames.Named::framework).collect(Collectors.toSet());
    return sentences.stream()
        .filter(sentence -> !sorts(text(outline, sentence)).isEmpty())
        .filter(sentence -> sentence.equals(sentences.getFirst())
            || PHRASINGS.has("all-of-one-sort", text(outline, sentence))
            || analysis.mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .map(Mention::framework).filter(things::contains).distinct().count() > 1)
        .findFirst().map(sentence -> text(outline, sentence)).orElse("");
  }

  private static String text(Outline outline, Sentence sentence) {
    return sentence.span().in(outline.view()).toString();
  }

  /// The names of a title that are set against their neighbours.
  private List<TitleNames.Named> against(Analysis analysis, Span title) {
    var text = analysis.article().text();
    var named = TitleNames.of(analysis);
    var names = new ArrayList<TitleNames.Named>();
    for (int at = 1; at < named.size(); at++) {
      var before = named.get(at - 1);
      var after = named.get(at);
      int from = before.span().end();
      int to = after.span().start();
      if (from < to && AGAINST.matcher(text.substring(from, to)).matches()
          && !isSort(text, title, after)) {
        names.add(before);
        names.add(after);
      }
    }
    return names.stream().distinct().toList();
  }

  private boolean isSort(String text, Span title, TitleNames.Named name) {
    return isLanguage(name) && SORT.matcher(text.substring(name.span().end(), title.end()))
        .lookingAt();
  }

  private boolean isLanguage(TitleNames.Named name) {
    return catalogue.kind(name.framework()).equals(KindWords.LANGUAGE.toString());
  }

  /// The only sort of things that a text speaks of, where it is frameworks or languages.
  private static Optional<KindWords> sort(String text) {
    var sorts = sorts(text);
    return sorts.size() != 1
        ? Optional.empty()
        : Stream.of(KindWords.FRAMEWORK, KindWords.LANGUAGE)
            .filter(kind -> kind.isNamedIn(sorts.getFirst())).findFirst();
  }

  /// The sorts of things that a text names, by their stems.
  static List<String> sorts(String text) {
    String lower = FULL_STACK.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    return ListedKinds.SORTS.stream().filter(lower::contains).toList();
  }
}
