/// Catalogue, lexicons and decisions: tables in, lookups out. A user's files are merged over the program's own; an editor's
/// decisions make another catalogue and look through the findings.
@NullMarked
package dev.crosscheck.knowledge;

import org.jspecify.annotations.NullMarked;
