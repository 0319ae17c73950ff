package dev.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in hexadecimal.
final class Checksum {

  private Checksum() {}

  static String of(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(byte[] bytes) {
    return hex(digest().digest(bytes));
  }

  static String of(String... parts) {
    var digest = digest();
    for (var part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return hex(digest.digest());
  }

  /// Of the program's code and tables: two builds that could give other results have other ones, whatever their version.
  static String ofProgram() {
    try {
      var code = Path
          .of(Crosscheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(code) ? ofFolder(code) : of(code);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's code lies at no file", e);
    }
  }

  private static String ofFolder(Path folder) {
    try (var files = Files.walk(folder)) {
      return of(files.filter(Files::isRegularFile).sorted()
          .map(file -> folder.relativize(file) + ":" + of(file)).toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
