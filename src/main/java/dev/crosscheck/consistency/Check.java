package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import java.util.stream.Stream;

/// One kind of inconsistency within an article. Pure.
@FunctionalInterface
interface Check {

  Stream<Finding> findings(Analysis analysis);
}
