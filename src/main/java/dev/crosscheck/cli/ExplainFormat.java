package dev.crosscheck.cli;

import dev.crosscheck.ExplainedLine;
import java.util.List;

/// How an explanation is printed.
enum ExplainFormat {
  /// For people.
  text {
    @Override
    void print(String file, List<ExplainedLine> lines, Console console) {
      new ExplainText(console).print(file, lines);
    }
  },
  /// One object with all lines.
  json {
    @Override
    void print(String file, List<ExplainedLine> lines, Console console) {
      console.out().println(ExplainJson.of(file, lines));
    }
  };

  abstract void print(String file, List<ExplainedLine> lines, Console console);
}
