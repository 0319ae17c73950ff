package dev.crosscheck.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// axe-core, which looks for barriers in a page: a script that a browser runs.
final class Axe {

  static final String SCRIPT = read();

  private Axe() {}

  private static String read() {
    try (var stream = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
