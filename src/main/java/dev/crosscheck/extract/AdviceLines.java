package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what single lines and headings say to choose: when to choose a thing ("Choose Django if …"), what a case asks for
/// ("For small teams: Gin or Echo", "Small shop → Gin"), what answers a question ("Need an admin? Yes → Django"), and what a
/// heading takes for its case ("The corner shop (Gin)").
final class AdviceLines {

  /// How far into a line the name of what to choose stands.
  /// - Unit: UTF-16 units.
  private static final int REACH = 130;

  /// How much of a text is read for the words that it begins with.
  /// - Unit: UTF-16 units.
  private static final int FIRST_WORDS = 60;

  /// How many blocks may stand between a question and its last answer, with that one.
  private static final int ANSWERS = 3;

  /// Behind what is to be chosen: a condition or a purpose.
  private static final Pattern CASE = Pattern
      .compile("(?is)[^.;]{0,60}?\\b(?:if|when|whenever|where|for|to|unless|because)\\b.*");

  /// What is asked for, the mark behind it, and what may call for the things that have it.
  private static final Pattern RESPECT = Pattern.compile(
      "(?s)(?<case>(?:(?!\\n\\s*\\n)[^:.\u2192\u21d2]|\\.(?=\\p{L})){3,90}?)"
          + "(?:(?<arrow>[-=]>|[\u2192\u21d2])|:|\\s[\u2013-])(?<call>[\\p{L}\\s'*_\"]{0,40})");

  /// The same before names in brackets that close a heading.
  private static final Pattern BEFORE_BRACKET = Pattern
      .compile("(?s)(?<case>[^()\\n]{3,80}\\s)\\((?<call>)");

  /// All that may stand between the names, and behind them where nothing more is said.
  private static final Pattern JOINTS = Pattern
      .compile("(?i)(?:[^\\p{L}\\p{N}]++|\\band\\b|\\bor\\b)*+");

  /// Behind the names: a mark after which the line goes on.
  private static final Pattern MARK = Pattern.compile("(?s)[\\s*_]*[.,;:!(\u2013-].*");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}']+");

  /// Where one line goes on with the answer to the other case.
  private static final Pattern NEXT_ANSWER = Pattern.compile("[;.|,]\\s+(?=\\p{L})");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");

  /// Before the advice behind a condition.
  private static final Pattern THEN = Pattern.compile("(?i)^then\\b\\s*");

  private final Outline outline;
  private final Catalogue catalogue;
  private final NamedPlaces named;
  private final Phrasings phrasings = Phrasings.own();

  AdviceLines(Outline outline, Catalogue catalogue, NamedPlaces named) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.named = named;
  }

  /// What a paragraph or an item says to choose; several where it has an answer for each case.
  List<Advice> of(int index) {
    var block = outline.blocks().get(index);
    boolean mayAdvise = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.ITEM;
    if (!mayAdvise || named.in(block.span()).isEmpty()) {
      return List.of();
    }
    boolean asked = isAsked(index);
    var answers = asked ? answers(index, block.span()) : List.<Advice>of();
    if (!answers.isEmpty()) {
      return answers;
    }
    var chosen = chosen(block.span());
    return chosen.or(() -> behindCase(block)).or(() -> behindCondition(block.span()))
        .or(() -> only(block)).stream()
        .map(names -> advice(index, block.span(), names, asked && chosen.isPresent())).toList();
  }

  /// What a heading takes for the case that it tells of.
  Optional<Advice> of(Section section) {
    var heading = section.heading();
    var names = named.in(heading);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    var together = together(names, 0);
    String before = text(heading.start(), start(together));
    boolean closes = isBare(text(end(together), heading.end()));
    var respect = RESPECT.matcher(before);
    boolean behind = BEFORE_BRACKET.matcher(before).matches()
        || respect.matches() && respect.group("arrow") != null;
    int block = Span.last(outline.blocks(), Block::span, heading.start());
    return closes && behind
        ? Optional.of(
            new Advice(block, section.index(), section.body(), place(together), together, false))
        : Optional.empty();
  }

  private static Advice advice(int block, Span line, List<Mention> names, boolean asked) {
    return new Advice(block, names.getFirst().section(), line, place(names), names, asked);
  }

  /// The things behind a word that says to choose them, before a condition or a purpose.
  private Optional<List<Mention>> chosen(Span line) {
    var names = named.in(line);
    var together = together(names, 0);
    return start(together) - line.start() <= REACH && calls(text(line.start(), start(together)))
        && CASE.matcher(text(end(together), line.end())).matches()
            ? Optional.of(together)
            : Optional.empty();
  }

  /// The things behind what is asked for. They end the item, or a mark stands behind them; behind a case they may be said to
  /// be right for it ("For small shops: Gin would do").
  private Optional<List<Mention>> behindCase(Block block) {
    var line = block.span();
    var names = named.in(new Span(line.start(), Math.min(line.end(), line.start() + REACH)));
    for (int i = 0; i < names.size(); i++) {
      var respect = RESPECT.matcher(text(line.start(), NamedPlaces.place(names.get(i)).start()));
      if (respect.matches() && mayCall(respect.group("call"))) {
        boolean mayStand = block.kind() == Kind.ITEM || respect.group("arrow") != null
            || isCase(respect.group("case"));
        var together = together(names, i);
        var after = text(end(together), line.end());
        boolean ends = isBare(after) || MARK.matcher(after).matches()
            || isCase(respect.group("case")) && says("advised", after);
        return mayStand && ends ? Optional.of(together) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The things behind a condition or a purpose and a comma: "If the shop is small, use Gin".
  private Optional<List<Mention>> behindCondition(Span line) {
    var names = named.in(new Span(line.start(), Math.min(line.end(), line.start() + REACH)));
    for (int i = 0; i < names.size(); i++) {
      String before = text(line.start(), NamedPlaces.place(names.get(i)).start());
      int comma = before.lastIndexOf(',');
      if (comma > 0 && says("case", before) && !SENTENCE_END.matcher(before).find()) {
        var together = together(names, i);
        var call = THEN.matcher(MARKS.matcher(before.substring(comma)).replaceAll(" ").strip())
            .replaceFirst("");
        if (calls(call)) {
          return Optional.of(together);
        }
      }
    }
    return Optional.empty();
  }

  /// The only thing that an item of a summary names beside languages, behind what is asked for: "For small sites: if …, Gin
  /// will do".
  private Optional<List<Mention>> only(Block item) {
    var names = named.in(item.span()).stream()
        .filter(name -> !catalogue.kind(name.framework()).equals("language")).toList();
    boolean sumsUp = item.kind() == Kind.ITEM && !says("forbids", item.span().in(outline.view()))
        && names.stream().map(Mention::framework).distinct().count() == 1
        && outline.sections().get(names.getFirst().section()).zone() == Zone.RECAP
        && RESPECT.matcher(outline.view()).region(item.span().start(),
            NamedPlaces.place(names.getFirst()).start()).lookingAt();
    return sumsUp ? Optional.of(names.subList(0, 1)) : Optional.empty();
  }

  /// The things that answer a question, each answer of a line by itself.
  private List<Advice> answers(int index, Span line) {
    var answers = new ArrayList<Advice>();
    int start = questionEnd(line);
    var next = NEXT_ANSWER.matcher(outline.view()).region(start, line.end());
    while (start < line.end()) {
      int end = line.end();
      while (next.find()) {
        if (says("answer", text(next.end(), Math.min(line.end(), next.end() + FIRST_WORDS)))) {
          end = next.start();
          break;
        }
      }
      var part = new Span(start, end);
      answered(part).map(names -> advice(index, part, names, true)).ifPresent(answers::add);
      start = end == line.end() ? end : next.end();
    }
    return answers;
  }

  /// Where the question ends that a line begins with; its start where it has none.
  private int questionEnd(Span line) {
    int mark = outline.view().indexOf('?', line.start(), line.end());
    return mark >= 0 && mark + 1 < line.end() ? mark + 1 : line.start();
  }

  private Optional<List<Mention>> answered(Span answer) {
    var names = named.in(answer);
    var said = phrasings.find("answer", text(answer.start(),
        Math.min(answer.end(), answer.start() + FIRST_WORDS)))
        .filter(one -> MARKS.matcher(text(answer.start(), answer.start() + one.start())).replaceAll(
            "").isEmpty());
    if (names.isEmpty() || said.isEmpty()) {
      return Optional.empty();
    }
    var together = together(names, 0);
    var after = text(end(together), answer.end());
    return mayCall(text(answer.start() + said.get().end(), start(together)))
        && (isBare(after) || MARK.matcher(after).matches()
            || says("advised", after))
                ? Optional.of(together)
                : Optional.empty();
  }

  /// Whether a line asks, or a question stands before it with no more than other answers between them.
  private boolean isAsked(int index) {
    var line = outline.blocks().get(index).span();
    if (questionEnd(line) > line.start()) {
      return true;
    }
    int before = index - 1;
    while (before >= 0 && index - before < ANSWERS && says("answer", words(before))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    var words = words(before).toString();
    int mark = words.lastIndexOf('?');
    return mark >= 0 && words.substring(mark).chars().noneMatch(Character::isLetterOrDigit);
  }

  private CharSequence words(int block) {
    return outline.blocks().get(block).span().in(outline.view());
  }

  /// Whether a text has nothing but marks and joining words.
  private static boolean isBare(String text) {
    return text.length() <= REACH && JOINTS.matcher(text).matches();
  }

  /// Whether words tell of a case: what it is for, or a question.
  private boolean isCase(String words) {
    return words.contains("?") || says("case", words);
  }

  /// Whether a text begins with a wording of a role, marks aside.
  private boolean says(String role, CharSequence text) {
    var first = text.subSequence(0, Math.min(text.length(), FIRST_WORDS));
    var words = MARKS.matcher(first).replaceAll(" ").strip();
    return phrasings.find(role, words).filter(said -> said.start() == 0).isPresent();
  }

  /// Whether words are nothing but such as say to choose what follows.
  private boolean calls(String before) {
    var words = before.strip();
    return phrasings.find("choosing", words)
        .filter(said -> said.start() == 0 && said.end() == words.length()).isPresent();
  }

  private boolean mayCall(String before) {
    var words = MARKS.matcher(before).replaceAll(" ").strip();
    return words.isEmpty() || calls(words.toLowerCase(Locale.ROOT));
  }

  private List<Mention> together(List<Mention> names, int first) {
    return NamedPlaces.together(outline, names, first);
  }

  private static Span place(List<Mention> names) {
    return new Span(start(names), end(names));
  }

  private static int start(List<Mention> names) {
    return NamedPlaces.place(names.getFirst()).start();
  }

  private static int end(List<Mention> names) {
    return NamedPlaces.place(names.getLast()).end();
  }

  private String text(int from, int to) {
    return outline.view().substring(Math.min(from, to), Math.max(from, to));
  }
}
