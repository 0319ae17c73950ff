package dev.crosscheck.index;

import dev.crosscheck.model.Claim;
import java.util.ArrayList;
import java.util.List;

/// The terms of a claim's position in the field of claims.
final class ClaimTerms {

  private ClaimTerms() {}

  static List<String> of(Claim claim) {
    var terms = new ArrayList<String>();
    terms.add(framework(Names.key(claim.framework())));
    terms.add(facet(claim.facet().toString()));
    terms.add(value(claim.value()));
    terms.add(polarity(claim.polarity().toString()));
    if (!claim.other().isEmpty()) {
      terms.add("other=" + Names.key(claim.other()));
    }
    return terms;
  }

  static String framework(String key) {
    return "framework=" + key;
  }

  static String facet(String facet) {
    return "facet=" + facet;
  }

  static String value(String value) {
    return "value=" + Names.key(value);
  }

  static String polarity(String polarity) {
    return "polarity=" + polarity;
  }
}
