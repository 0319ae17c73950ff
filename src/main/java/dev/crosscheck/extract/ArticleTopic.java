package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.List;

/// The one framework that an article is about as a whole, where it ranks none: "The key features of Gin".
final class ArticleTopic {

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// Where an article without a title names what it is about, in UTF-16 units from its start.
  private static final int REACH = 160;

  private final Catalogue catalogue;
  private final Outline outline;
  private final NamedPlaces named;

  ArticleTopic(Catalogue catalogue, Outline outline, NamedPlaces named) {
    this.catalogue = catalogue;
    this.outline = outline;
    this.named = named;
  }

  /// Its id, empty where the article is about several things or about none.
  String of(List<Ranking> rankings) {
    if (rankings.stream().anyMatch(ranking -> ranking.role() != Ranking.Role.OTHER)) {
      return "";
    }
    var frameworks = frameworks(new Span(0, outline.view().length()));
    var title = outline.metadata().titleSpan();
    if (title.isPresent()) {
      var titled = frameworks(title.get());
      return titled.size() == 1 && !PHRASINGS.has("of-others", title.get().in(outline.view()))
          ? titled.getFirst()
          : "";
    }
    boolean opens = !frameworks(new Span(0, Math.min(REACH, outline.view().length()))).isEmpty();
    return frameworks.size() == 1 && opens ? frameworks.getFirst() : "";
  }

  private List<String> frameworks(Span place) {
    return named.in(place).stream().filter(mention -> mention.zone().isContent())
        .map(Mention::framework).filter(id -> catalogue.kind(id).endsWith("framework")).distinct()
        .toList();
  }
}
