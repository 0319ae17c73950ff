package dev.crosscheck.extract;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a line says by what introduces it: tools that go with a thing, users of it, what things are recommended for, and
/// how they are rated.
final class Introduced {

  private final Outline outline;
  private final Wordings wordings;
  private final Context context;
  private final Companions companions;
  private final Users users;
  private final Recommendations recommendations;
  private final RatedLines ratings;
  private final Replies replies;

  Introduced(Outline outline, Wordings wordings, Context context, Companions companions,
      Users users, Recommendations recommendations, RatedLines ratings, Replies replies) {
    this.outline = outline;
    this.wordings = wordings;
    this.context = context;
    this.companions = companions;
    this.users = users;
    this.recommendations = recommendations;
    this.ratings = ratings;
    this.replies = replies;
  }

  /// Keeps what may introduce lines below it.
  void read(Wording wording) {
    users.read(wording);
    recommendations.read(wording);
    ratings.read(wording);
  }

  /// - `about`: what the line is about by its place.
  List<Claim> of(Wording wording, List<String> about) {
    var sentence = wording.sentence();
    var lead = sentence.lead().stream().mapToObj(outline.sentences()::get).findFirst();
    var claims = new ArrayList<Claim>();
    lead.ifPresent(before -> claims
        .addAll(companions.of(wording, wordings.of(before), context.about(before))));
    claims.addAll(users.of(wording, lead.or(() -> question(sentence)).map(wordings::of),
        context.topicOf(sentence)));
    claims.addAll(recommendations.of(wording, lead.map(wordings::of)));
    claims.addAll(ratings.of(wording, lead.map(wordings::of), about));
    claims.addAll(replies.of(wording));
    return List.copyOf(claims);
  }

  /// The question that a sentence answers right behind it: "Who uses Koa? Acme and Initech".
  private Optional<Sentence> question(Sentence sentence) {
    return Optional.of(sentence.index() - 1).filter(before -> before >= 0)
        .map(outline.sentences()::get).filter(before -> before.block() == sentence.block())
        .filter(before -> before.span().in(outline.view()).toString().endsWith("?"));
  }
}
