/// What a careful reader has labelled and what the program found in; precision, recall, misses and false ones out.
@NullMarked
package dev.crosscheck.evaluation;

import org.jspecify.annotations.NullMarked;
