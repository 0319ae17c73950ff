package dev.crosscheck.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// How findings get ids that outlive other findings, other articles and edits elsewhere in the text.
public final class FindingId {

  /// Letters of an id: 12 of hexadecimal are 48 bits, so ten thousand findings collide with a chance of 1 in 5 million.
  private static final int LENGTH = 12;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

  private FindingId() {}

  /// The id of what a finding says. One across articles keeps its id when another article joins a side.
  public static String of(Finding.Scope scope, Finding.Kind kind, String framework, String facet,
      List<String> articles, List<Finding.Side> sides) {
    String place = scope == Finding.Scope.WITHIN ? String.join(";", articles) : "";
    String values = String.join("\u001f",
        sides.stream().map(Finding.Side::value).distinct().sorted().toList());
    return hash(
        String.join("\u001e", scope.toString(), kind.toString(), framework, facet, place, values));
  }

  /// The id that a finding would have if its article were called so.
  public static String in(String article, Finding finding) {
    return of(finding.scope(), finding.kind(), finding.framework(), finding.facet(),
        List.of(article), finding.sides());
  }

  /// The id of the second, third and so on of several that say the same.
  public static String again(String id, int count) {
    return hash(id + "#" + count);
  }

  /// Whether a text has the form of an id.
  public static boolean matches(String text) {
    return FORM.matcher(text).matches();
  }

  private static String hash(String key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256")
          .digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
