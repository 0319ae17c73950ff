/// Analyses in, one at a time; findings, consensus and agreement out.
@NullMarked
package dev.crosscheck.consistency;

import org.jspecify.annotations.NullMarked;
