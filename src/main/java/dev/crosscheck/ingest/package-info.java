/// Files and containers in; articles out, or a rejection with its reason.
@NullMarked
package dev.crosscheck.ingest;

import org.jspecify.annotations.NullMarked;
