package dev.crosscheck.report;

import java.net.URI;
import java.net.URISyntaxException;

/// The name of an article as a reference of a log: relative where the name is, with what a URI can't hold escaped.
final class SarifUri {

  private SarifUri() {}

  static String of(String name) {
    try {
      int colon = name.indexOf(':');
      int slash = name.indexOf('/');
      if (slash == 0 || colon == 1 && slash == 2) {
        return new URI("file", "", (slash == 0 ? "" : "/") + name, null).toASCIIString();
      }
      // a colon before the first slash would be read as the end of a scheme
      boolean schemed = colon >= 0 && (slash < 0 || colon < slash);
      return new URI(null, null, (schemed ? "./" : "") + name, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("'" + name + "' has become no path", e);
    }
  }
}
