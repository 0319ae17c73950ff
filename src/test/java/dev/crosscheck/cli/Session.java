package dev.crosscheck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What the program printed and returned for one command line.
record Session(int exitCode, String out, String err) {

  static Session of(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Session(code, out.toString(), err.toString());
  }
}
