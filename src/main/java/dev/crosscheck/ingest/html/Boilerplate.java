package dev.crosscheck.ingest.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Tells the parts of a page that are no part of its article: menus, banners, forms, links to other pages. By what the
/// page calls them, and for lists outside the article proper by the share of their text that is links.
final class Boilerplate {

  private static final Set<String> TAGS = Set.of("nav", "aside", "form", "dialog", "menu",
      "button");

  private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo",
      "complementary", "search",
      "dialog", "alertdialog", "menu", "menubar", "toolbar", "form");

  /// Words of classes and ids, each a whole word of the name.
  private static final Pattern NAMES = Pattern
      .compile("(?:^|[\\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|"
          + "subscription|share|sharing|social|related|breadcrumbs?|sidebar|navbar|navigation|nav|menu|pagination|comments?|"
          + "promo|toc|table-of-contents|buttons?|btn|cta|author-(?:box|bio|info)|advert|advertisement|ads?|sponsor|signup|popup|modal|toolbar|skip-link|tag-?cloud|footer|masthead)"
          + "(?:[\\s_-]|$)");

  /// What readers wrote below an article, which may be longer than it.
  private static final Pattern COMMENTS = Pattern.compile(
      "(?:^|\\s)(?:comments|comments-area|comment-?list|comments-section|disqus_thread|respond)(?:\\s|$)");

  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /// Headings above links to other pages.
  private static final Pattern ELSEWHERE = Pattern
      .compile("(?i)(?:related|recommended|similar|recent|popular|latest|more|"
          + "other|featured|trending)\\s+(?:posts?|articles?|reading|stories|content|topics|links?|news|from\\b.*)|"
          + "you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|read (?:next|more|also)|keep reading|up next|"
          + "share (?:this|on)\\b.*|categories|tags|archives?|follow us|about the author|leave a (?:reply|comment)|"
          + "subscribe\\b.*|navigation|menu|table of contents|contents|on this page|in this article");

  /// Elements too large to be called after one word of their class ("post related-links-on").
  private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "h1", "h2",
      "h3", "h4", "h5", "h6",
      "p", "span", "strong", "em", "b", "i", "td", "th", "tr", "table", "tbody", "thead", "code",
      "pre", "a", "li");

  /// Share of a list's text that is links, in percent, from which it is a menu.
  private static final int LINKS = 80;

  private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();
  private final boolean hasMain;

  /// Characters of an element's text, and of the links in it.
  private static final class Size {
    private long text;
    private long linked;
    private int links;
  }

  Boilerplate(Document page) {
    hasMain = page.selectFirst("main, article, [role=main]") != null;
    NodeTraversor.traverse(new Measuring(), page);
  }

  /// Whether an element is none of the article; `inMain` where it lies in the page's main part.
  boolean isNavigation(Element element, boolean inMain) {
    String name = element.normalName();
    if (TAGS.contains(name) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return element.selectFirst("h1") == null;
    }
    return switch (name) {
      case "header" -> !inMain && element.selectFirst("h1") == null;
      case "footer" -> element.selectFirst("h1, h2") == null || !inMain;
      case "ul", "ol" -> isMenu(element, inMain) || isNamedSo(element, name);
      default -> isNamedSo(element, name);
    };
  }

  private boolean isNamedSo(Element element, String name) {
    if (NEVER.contains(name)) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return COMMENTS.matcher(names).find()
        || NAMES.matcher(words(names)).find() && isSmall(element)
            && element.selectFirst("h1") == null;
  }

  /// Names in lower case, with hyphens where capitals part their words.
  private static String words(String names) {
    return CAPITAL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /// Whether a heading stands above links to other pages, or to other places of the page.
  static boolean announcesLinks(String heading) {
    String words = heading.strip();
    return ELSEWHERE.matcher(words.endsWith(":") ? words.substring(0, words.length() - 1) : words)
        .matches();
  }

  /// Whether nearly all of an element's text is links.
  boolean isLinks(Element element) {
    Size size = sizes.get(element);
    return size != null && size.links > 0 && size.linked * 100 >= size.text * LINKS;
  }

  /// Whether an element before all text holds nothing but links, and is no list of links that is the page itself.
  boolean isOpeningMenu(Element element) {
    Size size = sizes.get(element);
    return size != null && size.links > 2 && isLinks(element) && isSmall(element)
        && element.selectFirst("h1, h2") == null;
  }

  /// Less than half of the page's text: a wrapper around everything is no menu, whatever its name.
  private boolean isSmall(Element element) {
    Element root = element.root();
    Size all = sizes.get(root);
    Size own = sizes.get(element);
    return all == null || own == null || own.text * 2 < all.text;
  }

  private boolean isMenu(Element list, boolean inMain) {
    Size size = sizes.get(list);
    return hasMain && !inMain && size != null && size.links > 2 && isLinks(list);
  }

  /// Sums up sizes from the leaves, in one pass.
  private final class Measuring implements NodeVisitor {

    private int openLinks;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        sizes.put(element, new Size());
        openLinks += element.normalName().equals("a") ? 1 : 0;
      } else if (node instanceof TextNode words && words.parent() != null) {
        Size size = size(words.parent());
        long length = words.getWholeText().strip().length();
        size.text += length;
        size.linked += openLinks > 0 ? length : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        boolean link = element.normalName().equals("a");
        openLinks -= link ? 1 : 0;
        Element parent = element.parent();
        if (parent != null) {
          Size own = size(element);
          Size outer = size(parent);
          outer.text += own.text;
          outer.linked += own.linked;
          outer.links += own.links + (link ? 1 : 0);
        }
      }
    }

    private Size size(Element element) {
      return sizes.computeIfAbsent(element, _ -> new Size());
    }
  }
}
