package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Marks around a word that show it to be a name: an address of that name that it leads to, braces that a template fills
/// (`{fastify}`), or marks of code in which it stands alone.
final class NameMarks {

  /// Most of the text beside a word that is looked at.
  /// - Unit: UTF-16 units.
  private static final int REACH = 300;

  private static final String ADDRESS = "https?://([^/\\s)>\"'\\]]+)(/[^\\s)>\"'\\]]*)?";
  /// Behind a word: the end of a link's text with its address, or an address of its own.
  private static final Pattern BEHIND = Pattern
      .compile("(?:[`*_\"]{0,3}\\]\\(\\s?|[ \\t]{1,8}(?:[-:(|][ \\t]{0,4})?)" + ADDRESS);
  /// Behind a word: a few more words of a link's text, and its address ("[koa on npm](https://…)").
  private static final Pattern FURTHER = Pattern
      .compile("(?:[ \\t][\\w.-]{1,20}){1,4}\\]\\(\\s?" + ADDRESS);
  /// Before a word: the tag that opens the link.
  private static final Pattern BEFORE = Pattern
      .compile("<a\\s[^<>]*href=[\"']?" + ADDRESS + "[^<>]*>\\s*(?:<(?:b|strong|code|em)>)?$",
          Pattern.CASE_INSENSITIVE);
  /// Where a path names packages and projects.
  private static final Pattern CODE_HOST = Pattern.compile(
      "(?:www\\.)?(?:github\\.com|gitlab\\.com|bitbucket\\.org|npmjs\\.com|npmjs\\.org|pypi\\.org|packagist\\.org"
          + "|crates\\.io|docs\\.rs|pkg\\.go\\.dev|godoc\\.org|nuget\\.org|rubygems\\.org|hex\\.pm|lib\\.rs)");
  /// What a site or a package adds to the name of what it is about.
  private static final String ADDED = "[-_.]?"
      + FunctionWords.either("added-to-names-of-packages") + "?";

  private final Outline outline;

  NameMarks(Outline outline) {
    this.outline = outline;
  }

  /// The evidence that the marks around a word give, by its name in the table of weights.
  Optional<String> around(Span name) {
    String text = outline.article().text();
    if (isBetween(text, name, '{', '}')) {
      return Optional.of("mark-braces");
    }
    return !isPart(text, name) && isAddressed(text, name)
        ? Optional.of("mark-address")
        : Optional.empty();
  }

  /// Whether a hyphen ties it to something: "go-chi".
  private static boolean isPart(String text, Span name) {
    return name.start() > 0 && text.charAt(name.start() - 1) == '-'
        || name.end() < text.length() && text.charAt(name.end()) == '-';
  }

  private static boolean isBetween(String text, Span name, char open, char close) {
    return name.start() > 0 && name.end() < text.length()
        && text.charAt(name.start() - 1) == open && text.charAt(name.end()) == close;
  }

  private static boolean isAddressed(String text, Span name) {
    String word = name.in(text).toString().toLowerCase(Locale.ROOT);
    var behind = BEHIND.matcher(text).region(name.end(),
        Math.min(text.length(), name.end() + REACH));
    if (behind.lookingAt() && holds(behind.group(1), behind.group(2), word)) {
      return true;
    }
    var further = FURTHER.matcher(text).region(name.end(),
        Math.min(text.length(), name.end() + REACH));
    if (further.lookingAt() && isPackage(further.group(1), further.group(2), word)) {
      return true;
    }
    int from = Math.max(0, name.start() - REACH);
    int tag = text.substring(from, name.start()).lastIndexOf("<a ");
    if (tag < 0) {
      return false;
    }
    var before = BEFORE.matcher(text).region(from + tag, name.start());
    return before.lookingAt() && holds(before.group(1), before.group(2), word);
  }

  /// Whether an address is that of a package or project of just this name.
  private static boolean isPackage(String host, @Nullable String path, String word) {
    return path != null && CODE_HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()
        && List.of(path.toLowerCase(Locale.ROOT).split("/")).contains(word);
  }

  /// Whether a part of the host, or the place of a package, is named by a word.
  private static boolean holds(String host, String path, String word) {
    var named = Pattern.compile("(?:^|[./-])(?:go|the|python|php)?-?" + Pattern.quote(word) + ADDED
        + "(?=$|[./?#-])");
    String small = host.toLowerCase(Locale.ROOT);
    return named.matcher(small).find() || CODE_HOST.matcher(small).matches() && path != null
        && named.matcher(path.toLowerCase(Locale.ROOT)).find();
  }
}
