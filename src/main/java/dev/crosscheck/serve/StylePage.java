package dev.crosscheck.serve;

import java.util.List;

/// A style sheet.
record StylePage(String text) implements Page {

  static final String CSS = "text/css; charset=utf-8";

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Asked asked) {
    return Answer.of(Status.OK, CSS, text);
  }
}
