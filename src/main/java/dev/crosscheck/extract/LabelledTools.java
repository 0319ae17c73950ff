package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The tools that lines enumerate behind a label of what they do for a thing, and cells under such a head: "Messaging:
/// Kafka, RabbitMQ", "Persistence" over "Hibernate / JPA".
final class LabelledTools {

  /// What tools do for what is made with a framework: "messaging", "hosting".
  private static final Set<String> ROLES = FunctionWords.of("roles-of-tools");
  /// What no tools follow that go with a thing: "alternatives", "inspired".
  private static final Set<String> OTHERS = FunctionWords.of("other-tools");
  /// Most words of such a label.
  /// - Unit: words. Range tried: 3 to 6.
  private static final int LONGEST = 4;
  /// Most words of the brackets behind a name.
  private static final int BRACKET = 8;
  private static final String OPEN = "(";
  private static final String CLOSE = ")";

  private LabelledTools() {}

  /// Whether a name stands among those that a line or a cell enumerates under a label of what they do.
  /// - `head`: the words over a cell; empty where the line holds its own label.
  static boolean holds(Wording wording, Wording.Name name, List<Term> head) {
    int colon = wording.colon();
    boolean own = colon > 0 && colon < name.from();
    var label = own
        ? IntStream.range(0, colon).mapToObj(wording::word).toList()
        : head.stream().map(Term::word).toList();
    boolean role = label.size() <= LONGEST && label.stream().anyMatch(ROLES::contains)
        && label.stream().noneMatch(OTHERS::contains);
    return role && isEnumerated(wording, name.from(), own ? colon + 1 : 0);
  }

  /// Whether nothing but names, what joins them and brackets stand between the first word and a name.
  private static boolean isEnumerated(Wording wording, int name, int first) {
    int at = first;
    while (at < name) {
      var other = wording.nameAt(at);
      if (other.isPresent()) {
        at = other.get().to();
      } else if (wording.word(at).equals(OPEN)) {
        at = behindBracket(wording, at);
      } else if (Clauses.JOINTS.contains(wording.word(at)) || wording.word(at).equals("+")) {
        at++;
      } else {
        return false;
      }
    }
    return at == name;
  }

  private static int behindBracket(Wording wording, int open) {
    int at = open;
    while (at < open + BRACKET && at < wording.size() && !wording.word(at).equals(CLOSE)) {
      at++;
    }
    return at + 1;
  }
}
