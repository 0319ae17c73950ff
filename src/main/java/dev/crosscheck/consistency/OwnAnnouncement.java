package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a number of things announces a list of the article itself. In a title or heading it does; in prose only where the
/// sentence says what the article shows ("here are the six frameworks", "we picked seven"), or a colon leads from it to the
/// list. Any other number ("the top two are no surprise") is of some of the things, of former ones or of those of others.
final class OwnAnnouncement {

  /// Words that may stand between "here are" and the number.
  private static final Set<String> BEFORE = FunctionWords.of("before-announced");

  /// From an announcement to the item that follows it: the rest of its sentence, a colon and the item's marker.
  private static final Pattern COLON = Pattern.compile("(?s)[^.;:!?]*:[^\\p{L}]*");

  private static final Pattern NUMBER = Pattern
      .compile("(?i)\\b(?:\\d+|" + NumberWords.SEVERAL + ")\\b");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// Between a number and "below": "three types of frameworks below".
  private static final Pattern OF = Pattern.compile("\\s*(?:of(?:\\s+\\S+){1,2}\\s+)?");

  private final ArticleLists lists;
  private final Analysis analysis;
  private final Announcement announced;
  private final Span said;
  private final Optional<Sentence> sentence;
  private final Phrasings phrasings = Phrasings.own();

  OwnAnnouncement(ArticleLists lists, Announcement announced) {
    this.lists = lists;
    this.analysis = lists.analysis();
    this.announced = announced;
    this.said = announced.evidence().span();
    this.sentence = analysis.outline().sentence(said);
  }

  /// Whether it is sure to be of this list.
  boolean isOf(Listing listing) {
    return !isProse() || !isOfOthers()
        && (isPromise() || leadsTo(listing) || isOnTop(listing)
            || isPast() && isClose(listing) && !isToldByHeading(listing));
  }

  /// Whether nothing but a colon stands between the sentence that announces and the first item.
  boolean leadsTo(Listing listing) {
    int start = listing.items().getFirst().head().start();
    return said.end() <= start
        && COLON.matcher(analysis.outline().view().substring(said.end(), start)).matches();
  }

  private boolean isProse() {
    return isProse(sentence);
  }

  /// Whether an announcement that stands in such a sentence is none of a title or heading.
  static boolean isProse(Optional<Sentence> sentence) {
    return sentence.filter(
        one -> one.shape() != Sentence.Shape.HEADING && one.zone() != Zone.TITLE).isPresent();
  }

  /// Whether its sentence speaks of another list, of former things or of some of them, or its words name what the title
  /// doesn't: "our list of 7 Python frameworks".
  boolean isOfOthers() {
    String text = sentence.map(Sentence::span).orElse(said).in(analysis.outline().view())
        .toString();
    String title = analysis.outline().metadata().title().toLowerCase(Locale.ROOT);
    return isProse() && (phrasings.has("another-list", text)
        || phrasings.find("parts-of-them", behind())
            .filter(part -> behind().substring(0, part.start()).length() < 2).isPresent()
        || lists.topics().within(said).stream().anyMatch(
            named -> !title.contains(named.evidence().quote().toLowerCase(Locale.ROOT))));
  }

  private boolean isPromise() {
    return stands("announces") || phrasings.find("announced-behind", behind())
        .filter(found -> OF.matcher(behind().substring(0, found.start())).matches()).isPresent();
  }

  private boolean isPast() {
    return stands("announces-past");
  }

  /// Whether a wording stands in front of the number, with no more than an article or the like between them.
  private boolean stands(String role) {
    var words = SPACE.split(before().strip());
    int end = words.length;
    while (end > 0) {
      if (phrasings.ends(role, String.join(" ", List.of(words).subList(0, end)))) {
        return true;
      }
      end--;
      if (!BEFORE.contains(words[end].toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return false;
  }

  private String before() {
    String view = analysis.outline().view();
    var number = NUMBER.matcher(said.in(view));
    int place = said.start() + (number.find() ? number.start() : 0);
    return sentence.map(one -> view.substring(one.span().start(), place)).orElse("");
  }

  private String behind() {
    return sentence.map(one -> analysis.outline().view().substring(said.end(), one.span().end()))
        .orElse("");
  }

  /// Whether a list that is none of things begins where the sentence ends.
  private boolean isOnTop(Listing listing) {
    return sentence.filter(one -> listing.lead().equals(one.span())).isPresent()
        && !CountMismatch.isOfThings(announced)
        && !lists.isRanked(listing);
  }

  /// Whether the list has nearly as many: of many that were tried an article may show a few.
  private boolean isClose(Listing listing) {
    return Math.abs(listing.items().size() - announced.count()) * 3 <= announced.count();
  }

  /// Whether a title or heading has the list's number.
  private boolean isToldByHeading(Listing listing) {
    return lists.headingCounts().stream()
        .anyMatch(count -> CountMismatch.agrees(lists, count, listing));
  }
}
