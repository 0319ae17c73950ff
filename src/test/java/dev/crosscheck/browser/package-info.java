/// A real browser for tests: pages in, what a person would see, press and be told of out.
@NullMarked
package dev.crosscheck.browser;

import org.jspecify.annotations.NullMarked;
