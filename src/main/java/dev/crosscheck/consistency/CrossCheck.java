package dev.crosscheck.consistency;

import dev.crosscheck.model.Finding;
import java.util.stream.Stream;

/// One kind of disagreement across articles. Pure.
@FunctionalInterface
interface CrossCheck {

  Stream<Finding> findings(Testimony testimony);
}
