package dev.crosscheck.extract;

import dev.crosscheck.model.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Of claims that say the same the surest, the first of equals.
final class Surest {

  private record Said(String framework, String facet, String value, String polarity,
      String other) {}

  private Surest() {}

  static List<Claim> of(List<Claim> claims, Witness witness) {
    Map<Said, Claim> said = new HashMap<>();
    for (var claim : claims) {
      var key = new Said(claim.framework(), claim.facet().toString(), claim.value(),
          claim.polarity().toString(), claim.other());
      said.merge(key, claim, (a, b) -> {
        boolean surer = b.score().value() > a.score().value();
        witness.repeats(surer ? a : b, surer ? b : a);
        return surer ? b : a;
      });
    }
    return said.values().stream().sorted().toList();
  }
}
