package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/// The one framework that an article is about as a whole, where it ranks none: "The key features of Gin".
final class ArticleTopic {

  /// Where an article without a title names what it is about, in UTF-16 units from its start.
  private static final int REACH = 160;

  /// A title that sets the thing against others, or lists what goes with it or is made with it.
  private static final Pattern OTHERS = Pattern.compile(
      "(?i)\\b(?:vs|versus|or|alternatives?|frameworks|libraries|packages|plugins|extensions|tools|courses|books|tutorials?"
          + "|companies|developers|compar\\w+|compared|migrat\\w+|switch\\w+|moving|interview|news)\\b");

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
      return titled.size() == 1 && !OTHERS.matcher(title.get().in(outline.view())).find()
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
