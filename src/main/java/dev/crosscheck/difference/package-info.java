/// The files that two runs have left in; what is new, gone or moved out. Reads nothing but the files that are described to
/// users, so outputs of different versions of the program can be compared.
@NullMarked
package dev.crosscheck.difference;

import org.jspecify.annotations.NullMarked;
