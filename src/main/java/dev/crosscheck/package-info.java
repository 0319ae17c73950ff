/// crosscheck: raw articles in; what they say of frameworks, and where they contradict each other, out.
/// - `ingest` files to articles, `structure` articles to outlines, `extract` outlines to analyses,
/// - `index` keeps and searches analyses, `consistency` folds them into findings, `report` writes files,
/// - `knowledge` holds the tables, `nlp` the language tools, `model` the values between all of them,
/// - `evaluation` holds analyses beside labels,
/// - `Crosscheck` knows the order of the stages, `cli` is the program's face.
@NullMarked
package dev.crosscheck;

import org.jspecify.annotations.NullMarked;
