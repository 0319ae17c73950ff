/// OpenNLP behind plain values: a text in, its sentences, tokens and language out, each with its span.
@NullMarked
package dev.crosscheck.nlp;

import org.jspecify.annotations.NullMarked;
