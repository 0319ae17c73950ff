/// Values of the model in; CSV, JSON and other files out.
@NullMarked
package dev.crosscheck.report;

import org.jspecify.annotations.NullMarked;
