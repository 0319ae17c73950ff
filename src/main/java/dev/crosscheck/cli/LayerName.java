package dev.crosscheck.cli;

import dev.crosscheck.difference.Layer;

/// A layer of a comparison as it is typed.
enum LayerName {
  finding(Layer.FINDING), consensus(Layer.CONSENSUS), position(Layer.POSITION), claim(
      Layer.CLAIM), article(Layer.ARTICLE);

  private final Layer layer;

  LayerName(Layer layer) {
    this.layer = layer;
  }

  Layer layer() {
    return layer;
  }
}
