/// An outline in; mentions, rankings and claims out, each with the span that says so. One class a rule family.
@NullMarked
package dev.crosscheck.extract;

import org.jspecify.annotations.NullMarked;
