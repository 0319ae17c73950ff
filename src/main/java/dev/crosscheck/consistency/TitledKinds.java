package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The things that a title sets against each other ("A vs. B", "A or B") where the title, or else the article's first
/// sentence, says that they are frameworks or languages and nothing else.
final class TitledKinds {

  /// A thing of a title, and what the title compares.
  record Titled(Mention name, KindWords kind) {}

  /// What stands between two names that are set against each other.
  private static final Pattern AGAINST = Pattern
      .compile("(?i)\\W*\\s(?:vs\\.?|versus|or)\\s\\W*|\\s*,\\s*(?:(?:vs\\.?|or|and)\\s+)?");

  /// Behind a name that only says whose frameworks are compared: "PHP or Python frameworks".
  private static final Pattern SORT = Pattern
      .compile("(?i)\\s+(?:[\\w-]+\\s+)?(?:framework|librar|platform|tool|developer|develop)");

  /// Languages that programs are written in.
  private static final Pattern LANGUAGES = Pattern.compile(
      "(?i)\\b(?:programming|coding|scripting|back-?end|server-side|development|which|best|better|two|three|popular) languages?\\b");

  private static final Pattern FULL_STACK = Pattern.compile("(?i)\\bfull[ -]?stack\\b");

  private final Catalogue catalogue;

  TitledKinds(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Stream<Titled> of(Analysis analysis) {
    var outline = analysis.outline();
    var title = outline.metadata().titleSpan().orElse(new Span(0, 0));
    var names = against(analysis, title);
    if (names.isEmpty()) {
      return Stream.empty();
    }
    String heading = title.in(outline.view()).toString();
    String opening = outline.sentences().stream()
        .filter(sentence -> sentence.zone().isContent()
            && sentence.shape() == Sentence.Shape.PROSE
            && sentence.span().start() >= title.end())
        .limit(1).map(sentence -> sentence.span().in(outline.view()).toString()).findFirst()
        .orElse("");
    return sort(heading).or(() -> sorts(heading).isEmpty() ? sort(opening) : Optional.empty())
        .filter(kind -> kind == KindWords.FRAMEWORK
            || LANGUAGES.matcher(heading + " " + opening).find() && names.stream()
                .anyMatch(name -> isLanguage(name)))
        .stream().flatMap(kind -> names.stream().map(name -> new Titled(name, kind)));
  }

  /// The names of a title that are set against their neighbours.
  private List<Mention> against(Analysis analysis, Span title) {
    String view = analysis.outline().view();
    var named = analysis.mentions().stream()
        .filter(mention -> mention.status() == Mention.Status.LINKED
            && title.contains(mention.evidence().span()))
        .sorted().toList();
    var names = new ArrayList<Mention>();
    for (int at = 1; at < named.size(); at++) {
      var before = named.get(at - 1);
      var after = named.get(at);
      int from = before.evidence().span().end();
      int to = after.evidence().span().start();
      if (from < to && AGAINST.matcher(view.substring(from, to)).matches()
          && !isSort(view, title, after)) {
        names.add(before);
        names.add(after);
      }
    }
    return names.stream().distinct().toList();
  }

  private boolean isSort(String view, Span title, Mention name) {
    return isLanguage(name) && SORT
        .matcher(view.substring(name.evidence().span().end(), title.end())).lookingAt();
  }

  private boolean isLanguage(Mention name) {
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

  private static List<String> sorts(String text) {
    String lower = FULL_STACK.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    return ListedKinds.SORTS.stream().filter(lower::contains).toList();
  }
}
