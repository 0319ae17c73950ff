package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What things are recommended for by the label or heading above a line that names them: "For chat servers:" and below
/// it "- Primary: Koa with Fastify".
final class Recommendations {

  /// Most words of such a label.
  /// - Unit: words, marks among them. Range tried: 8 to 20.
  private static final int LABEL = 14;
  /// Most words of what a line adds to the things it names: "for speed and tidy code".
  private static final int REASON = 9;
  private static final Set<String> JOINTS = FunctionWords.of("joints-of-recommendations");
  private static final Set<String> REASONS = FunctionWords.of("reasons");
  private static final Set<String> PERSONS = FunctionWords.of("readers");
  /// Kinds of things that serve what is recommended and are no choice themselves.
  private static final Set<String> SERVING = Set.of("database", "tool", "server", "platform",
      "language");

  private final Outline outline;
  private final Grammar grammar;
  private final CueClaims cues;
  private final Context context;
  private final Map<Integer, Wording> headings = new HashMap<>();

  Recommendations(Outline outline, Grammar grammar, CueClaims cues, Context context) {
    this.outline = outline;
    this.grammar = grammar;
    this.cues = cues;
    this.context = context;
  }

  /// Keeps the heading of a section for the lines below it.
  void read(Wording wording) {
    if (wording.sentence().shape() == Sentence.Shape.HEADING) {
      headings.put(wording.sentence().section(), wording);
    }
  }

  /// The uses of what a line names.
  /// - `lead`: the sentence that introduces the line.
  List<Claim> of(Wording line, Optional<Wording> lead) {
    if (line.sentence().shape() != Sentence.Shape.BULLET) {
      return List.of();
    }
    var label = lead.filter(before -> before.word(before.size() - 1).equals(":"))
        .or(() -> Optional.ofNullable(headings.get(line.sentence().section())))
        .filter(this::recommends);
    var things = label.isPresent() ? things(line) : List.<String>of();
    return things.isEmpty() ? List.of() : claims(label.get(), things, line);
  }

  /// "For chat servers:", "If you need a shop:".
  private boolean recommends(Wording label) {
    boolean condition = (label.word(0).equals("if") || label.word(0).equals("when"))
        && label.is(1, PERSONS);
    boolean purpose = label.word(0).equals("for")
        || label.word(0).equals("best") && label.word(1).equals("for");
    return (purpose || condition) && label.size() <= LABEL && label.names().isEmpty()
        && !label.any(0, label.size(), grammar.negations());
  }

  /// What a line names before it gives its reasons, whatever label it starts with; none where it says more than that.
  private List<String> things(Wording line) {
    int colon = line.colon();
    boolean avoids = colon > 0
        && (line.any(0, colon, grammar.cons()) || line.any(0, colon, grammar.negations()));
    int at = avoids ? line.size() : colon + 1;
    var things = new ArrayList<String>();
    while (at < line.size()) {
      var name = line.nameAt(at);
      if (name.isPresent()) {
        if (!SERVING.contains(name.get().kind())) {
          things.add(name.get().id());
        }
        at = name.get().to();
      } else if (line.is(at, JOINTS) && !things.isEmpty()) {
        at++;
      } else {
        break;
      }
    }
    String next = line.word(at);
    boolean ends = next.isEmpty() || next.equals(".")
        || (REASONS.contains(next) || next.equals("(")) && line.size() - at <= REASON;
    return ends ? things.stream().distinct().toList() : List.of();
  }

  private List<Claim> claims(Wording label, List<String> things, Wording line) {
    var subjects = new Subjects(label, grammar,
        new Subjects.Reference(things, 0.8, "what the line below recommends"), Referents.NONE);
    var place = outline.article()
        .quote(label.sentence().span().cover(line.sentence().span()));
    return cues.of(context.surroundings(label), subjects).stream()
        .filter(claim -> claim.facet().group() == Facet.Group.USE
            && claim.polarity() == Polarity.POSITIVE)
        .map(claim -> new Claim(claim.framework(), claim.facet(), claim.value(), claim.polarity(),
            claim.hedged(), claim.scope(), claim.other(), place, claim.cue(),
            line.sentence().section(), claim.rule(), claim.score()))
        .toList();
  }
}
