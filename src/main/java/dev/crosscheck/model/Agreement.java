package dev.crosscheck.model;

import java.util.OptionalDouble;

/// How two articles' main lists go together.
/// - `shared`: things in both lists. `pairs`: pairs of those that both order.
/// - `jaccard`: shared things by all things of both, from 0 to 1.
/// - `kendallTau`: tau-b over the shared things, from -1 to 1; empty where there is no pair.
/// - `rbo`: rank-biased overlap, from 0 to 1.
/// - `textSimilarity`: Jaccard of the texts' shingles, from 0 to 1.
public record Agreement(String articleA, String articleB, int shared, int pairs, double jaccard,
    OptionalDouble kendallTau, double rbo, double textSimilarity) {}
