/// Web pages in; their readable text out, with the blocks it consists of and what the page says of itself.
@NullMarked
package dev.crosscheck.ingest.html;

import org.jspecify.annotations.NullMarked;
