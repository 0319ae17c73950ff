/// Analyses to Lucene and back, and the search over them.
@NullMarked
package dev.crosscheck.index;

import org.jspecify.annotations.NullMarked;
