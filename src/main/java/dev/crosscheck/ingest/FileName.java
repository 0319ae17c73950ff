package dev.crosscheck.ingest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Names of files and records as parts of article ids, the same on every platform and in every locale.
final class FileName {

  private FileName() {}

  /// The last name of a path. Names are bytes on most file systems and the platform decodes them by the locale it was
  /// started in; the path's address holds the bytes themselves, so a name beyond ASCII is taken from there.
  static String of(Path path) {
    Path last = path.getFileName();
    if (last == null) {
      return "";
    }
    String name = last.toString();
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name;
    }
    String address = path.toUri().getRawPath();
    String whole = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    String encoded = whole.substring(whole.lastIndexOf('/') + 1).replace("+", "%2B");
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  /// A record's own name as a relative path: addresses lose their scheme, and steps that would lead out of a folder
  /// (`..`, a leading `/`, a drive) are dropped, since an id may become the name of a file.
  static String ofRecord(String name) {
    int scheme = name.indexOf("://");
    String path = scheme > 0 && scheme < 10 ? name.substring(scheme + 3) : name;
    return Arrays.stream(path.replace('\\', '/').split("/"))
        .filter(step -> !step.isBlank() && !step.equals(".") && !step.equals("..")
            && !step.matches("[A-Za-z]:"))
        .collect(Collectors.joining("/"));
  }

  /// Whether a file of this name is none of the articles: hidden, or set apart by a leading underscore.
  static boolean isSetApart(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /// The same for the path of a record, which may also lie in a hidden folder.
  static boolean isRecordSetApart(String path) {
    return isSetApart(path.substring(path.lastIndexOf('/') + 1))
        || Arrays.stream(path.split("/")).anyMatch(step -> step.startsWith("."));
  }
}
