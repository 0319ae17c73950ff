/// The report and the search in a browser, and a JSON interface with the same fields: read-only, on this machine alone.
@NullMarked
package dev.crosscheck.serve;

import org.jspecify.annotations.NullMarked;
