/// The command line: a class a command, standard streams and exit codes.
@NullMarked
package dev.crosscheck.cli;

import org.jspecify.annotations.NullMarked;
