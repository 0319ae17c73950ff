/// A text in, the words it is found by out: names such as C#, .NET and Node.js survive and meet under all their
/// spellings.
@NullMarked
package dev.crosscheck.index.words;

import org.jspecify.annotations.NullMarked;
