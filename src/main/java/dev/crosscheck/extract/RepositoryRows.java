package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Mention.Status;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds in tables of projects those that no catalogue has: the rows whose first words link to a repository of their own
/// name ("[acme](https://github.com/initech/acme)"). A name of this sort may be any word, so it counts in its row alone.
final class RepositoryRows {

  /// Fewest rows of a table that name their repositories.
  private static final int FEWEST = 3;
  /// Longest name, in UTF-16 units.
  private static final int LONGEST = 60;
  /// Longest link that is read, in UTF-16 units.
  private static final int REACH = 220;

  /// What makers call the repository of what their account is named for.
  static final Set<String> COMMON = FunctionWords.of("common-repositories");

  /// What the makers of a thing put behind its name in that of their account.
  private static final Pattern ACCOUNT = Pattern
      .compile("[-_.]?" + FunctionWords.either("added-to-names-of-accounts") + "$");

  /// The rest of a link to a repository, behind its text, in Markdown.
  private static final Pattern REPOSITORY = Pattern.compile(
      "\\]\\(https?://(?:www\\.)?(?:github|gitlab|bitbucket)\\.(?:com|org)/(?<owner>[^/\\s)]{1,60})/(?<name>[^/\\s)#?]{1,80})/?\\)");

  private final Outline outline;
  private final Catalogue catalogue;
  private final NamedPlaces named;
  private final Places places;

  RepositoryRows(Outline outline, Catalogue catalogue, List<Mention> mentions) {
    this.catalogue = catalogue;
    this.outline = outline;
    this.named = new NamedPlaces(mentions);
    this.places = new Places(outline);
  }

  /// The mentions of such projects, in the order of their lists.
  List<Mention> mentions() {
    return outline.listings().stream().filter(listing -> listing.form() == Form.TABLE)
        .map(listing -> listing.items().stream().flatMap(item -> row(item).stream()).toList())
        .filter(rows -> rows.size() >= FEWEST).flatMap(List::stream)
        .filter(row -> named.in(row.name()).isEmpty() && named.in(row.item().head()).isEmpty())
        .flatMap(row -> mention(row).stream()).distinct().toList();
  }

  /// A row, where it names its project, and whose account holds that.
  private record Row(Item item, Span name, String owner) {}

  private Optional<Row> row(Item item) {
    String text = outline.article().text();
    int start = item.head().start();
    int close = text.indexOf(']', start, Math.min(text.length(), start + LONGEST + 1));
    if (item.head().isEmpty() || close < 0) {
      return Optional.empty();
    }
    var link = REPOSITORY.matcher(text).region(close, Math.min(text.length(), close + REACH));
    if (!link.lookingAt()) {
      return Optional.empty();
    }
    int open = text.lastIndexOf('[', close) + 1;
    return open > 0 && open < close
        && letters(text.substring(open, close)).equals(letters(link.group("name")))
            ? Optional.of(new Row(item, new Span(open, close), link.group("owner")))
            : Optional.empty();
  }

  /// What a row names: the one catalogued thing whose account it is ("laravel/framework"), else a thing of its own.
  private Optional<Mention> mention(Row row) {
    String name = row.name().in(outline.article().text()).toString();
    String owner = row.owner().toLowerCase(Locale.ROOT);
    boolean common = COMMON.contains(name.toLowerCase(Locale.ROOT));
    var id = Stream.of(owner, ACCOUNT.matcher(owner).replaceFirst(""))
        .filter(_ -> common || letters(owner).startsWith(letters(name)))
        .flatMap(account -> catalogue.find(account).stream()).map(Thing::id).findFirst();
    if (id.isEmpty() && common) {
      return Optional.empty();
    }
    int start = row.name().start();
    return Optional.of(new Mention(outline.article().quote(row.name()),
        id.orElse("?" + name),
        id.isPresent() ? Status.LINKED : Status.UNKNOWN, places.zone(start),
        places.sentence(start).map(Sentence::index).orElse(-1), row.item().section(),
        Score.of(UnknownThings.PROBABILITY, "a table of projects links to its repository")));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
