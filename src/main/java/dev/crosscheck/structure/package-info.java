/// An article's text in; its outline out: zones, headings, lists (also items whose heading is missing), tables, sentences.
@NullMarked
package dev.crosscheck.structure;

import org.jspecify.annotations.NullMarked;
