package dev.crosscheck;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Explanation.NameRead;
import dev.crosscheck.model.Explanation.SentenceRead;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.List;
import java.util.Optional;

/// What an explanation has to say of one line.
/// - `number`: from 1. `place`, `text`: without white space at its ends.
/// - `zones`: what it is there for; none of a blank line. `blocks`: the pieces that stand in it.
/// - `section`: the innermost that holds it. `heading`: of that section, empty for the article itself.
/// - `topic`: id of the thing its section is about, empty where none.
/// - `items`: of lists that begin in it. `names`: that begin in it.
/// - `sentences`: that stand in it, or whose claims quote it; each is told of only once in a range of lines.
public record ExplainedLine(int number, Span place, String text, List<Zone> zones,
    List<Block> blocks,
    Section section, String heading, String topic, List<Listed> items, List<NameRead> names,
    List<SentenceRead> sentences) {

  /// An item of a list, the ranking made of the list, and the things it ranks there.
  public record Listed(Listing listing, Listing.Item item, Optional<Ranking> ranking,
      List<Ranking.Item> ranked) {

    public Listed {
      ranked = List.copyOf(ranked);
    }

    /// Where it begins.
    Span place() {
      return item.head().isEmpty() ? item.body() : item.head();
    }
  }

  /// Whether the heading of its section stands in it.
  public boolean opensSection() {
    return place.overlaps(section.heading());
  }

  public ExplainedLine {
    zones = List.copyOf(zones);
    blocks = List.copyOf(blocks);
    items = List.copyOf(items);
    names = List.copyOf(names);
    sentences = List.copyOf(sentences);
  }
}
