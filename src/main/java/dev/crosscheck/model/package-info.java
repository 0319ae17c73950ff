/// The values that the stages hand to each other: articles, outlines, mentions, rankings, claims, findings.
/// Nothing here reads a file, asks the clock or depends on another package of ours.
@NullMarked
package dev.crosscheck.model;

import org.jspecify.annotations.NullMarked;
