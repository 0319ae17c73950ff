/// Catalogue and lexicons: tables in, lookups out. A user's files are merged over the program's own.
@NullMarked
package dev.crosscheck.knowledge;

import org.jspecify.annotations.NullMarked;
