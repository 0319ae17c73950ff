package dev.crosscheck.report;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Files of the output by their names in UTF-8, whatever locale the platform was started in. By a path's text the
/// Java platform would refuse names that the locale's encoding doesn't have; by its address it takes any.
final class FileNames {

  private FileNames() {}

  /// The file of a name relative to a folder, with `/` between its parts.
  static Path resolve(Path folder, String name) {
    if (isAscii(name)) {
      return folder.resolve(name);
    }
    String address = folder.toUri().toString();
    return Path.of(URI
        .create((address.endsWith("/") ? address : address + "/") + Arrays.stream(name.split("/"))
            .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"))));
  }

  /// The name of a file relative to a folder that holds it.
  static String relative(Path folder, Path file) {
    String address = folder.toUri().relativize(file.toUri()).getRawPath();
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }
}
