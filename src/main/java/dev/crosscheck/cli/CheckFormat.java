package dev.crosscheck.cli;

import dev.crosscheck.Checked;

/// How findings of drafts are printed.
enum CheckFormat {
  /// For people and editors: a line for each finding, and its quotations below it.
  text {
    @Override
    void print(Checked checked, Console console) {
      new CheckText(console).print(checked);
    }
  },
  /// One array of objects.
  json {
    @Override
    void print(Checked checked, Console console) {
      write(checked.json(), console);
    }
  },
  /// A log that editors and code hosts show.
  sarif {
    @Override
    void print(Checked checked, Console console) {
      write(checked.sarif(Version.get()), console);
    }
  };

  abstract void print(Checked checked, Console console);

  private static void write(String page, Console console) {
    console.out().print(page);
    console.out().flush();
  }
}
