package dev.crosscheck.extract;

import dev.crosscheck.knowledge.MeasureCues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the head of a column (or of a row) says of the figures that stand under it: what they measure, and by what they
/// are to be multiplied ("GitHub stars (K)", "Downloads, in millions", "Loved (%)").
///
/// - `metric`: what they measure. `scale`: what a figure without a unit of its own is multiplied by.
/// - `share`: whether they are shares of a hundred, by the head or by those beside it.
/// - `dollars`: whether the head says that they are amounts of dollars. `unit`: of sizes and times, empty where it tells
///   none.
record FigureHead(String metric, BigDecimal scale, boolean share, boolean dollars, String unit) {

  private static final Set<String> SHARES = Set.of("survey-percent", "market-share-percent");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String THOUSANDS = "k|'?000s?|thousands?|[x×*]? ?(?:1,?000|1k)";
  private static final String MILLIONS = "m|mio|millions?|[x×*]? ?1,?000,?000";
  /// A unit in brackets, or behind a comma or "in".
  private static final Pattern SCALE = Pattern.compile(
      "[(\\[]\\s*(?:in )?(?:(" + THOUSANDS + ")|(" + MILLIONS + "))\\s*[)\\]]"
          + "|[,\\s](?:in|/)?\\s*(?:(thousands|k)|(millions))$");
  /// A unit in the words above a table, of all counts in it.
  private static final Pattern ABOVE = Pattern
      .compile("(?i)(?:\\bin |\\(|[x×] ?)(?:(thousands|1,?000)|millions)\\b");
  private static final Set<String> COUNTS = Set.of("github-stars", "github-forks", "downloads",
      "websites", "users", "job-postings");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?: ?\\(?%\\)?)?");
  /// What stands in brackets and measures nothing by itself ("(2024)", "(GitHub)").
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern PERCENT = Pattern.compile("%|\\b(?:percent|per cent|percentage)\\b");
  private static final Pattern DOLLARS = Pattern.compile("\\$|\\busd\\b|\\bdollars\\b");
  /// A share of each of what is counted, rather than the whole.
  private static final Pattern PER = Pattern.compile("\\(per (?:req|request|user|connection)\\b");
  /// Words of a head that leave its meaning as it is.
  private static final Pattern NEUTRAL = Pattern.compile(
      "^(?:(?:number|no\\.?|count|amount) of |# ?(?:of )?|approx\\.? |approximate |≈ ?|~ ?)+"
          + "|\\s+(?:as of .*|\\d{4}|count|percent|percentage|per cent|of)$");
  private static final Pattern AMOUNT = Pattern.compile(
      "[~≈>≥<\\s]*(us)?(\\$)?\\s*(\\d[\\d,. ]*)\\s?(k|m|b|thousand|million|billion)?\\s?\\+?\\s?(%)?"
          + "(?:\\s?(?:usd|stars?|⭐|★|forks|downloads|/ ?(?:yr|year|week|wk|month|mo|sec|s)|per \\p{L}+"
          + "|a (?:year|week|month)|weekly|monthly|annually|req/s|rps))*\\+?");

  /// What a head says; empty where it is the head of no figures.
  ///
  /// - `survey`: whether the table is one of a survey's results. `caption`: the words above it.
  static Optional<FigureHead> of(String head, boolean survey, String caption, MeasureCues cues) {
    String small = head.toLowerCase(Locale.ROOT).strip();
    String rest = SCALE.matcher(small).replaceFirst("");
    boolean share = PERCENT.matcher(small).find() || survey;
    boolean dollars = DOLLARS.matcher(small).find();
    var own = scale(small);
    return (PER.matcher(small).find() ? Optional.<String>empty() : cues.column(bare(rest)))
        .map(metric -> new FigureHead(metric,
            own.compareTo(BigDecimal.ONE) == 0 && COUNTS.contains(metric) ? above(caption) : own,
            share,
            dollars, Quantity.unit(small)))
        .or(() -> YEAR.matcher(small).matches()
            ? cues.leads(caption).stream().filter(SHARES::contains).findFirst()
                .map(metric -> new FigureHead(metric, BigDecimal.ONE, share, dollars, ""))
            : Optional.empty());
  }

  /// Whether the heads of a table are those of a survey's results ("Loved", "Wanted").
  static boolean isSurvey(Stream<String> heads, MeasureCues cues) {
    return heads.map(FigureHead::bare).filter(cues::isSurvey).count() > 1;
  }

  /// What the words above a table say that its counts are to be multiplied by, else 1.
  private static BigDecimal above(String caption) {
    var unit = ABOVE.matcher(caption);
    if (!unit.find()) {
      return BigDecimal.ONE;
    }
    return BigDecimal.valueOf(unit.group(1) != null ? 1_000 : 1_000_000);
  }

  /// What the words over figures say that these are to be multiplied by ("in thousands"), else 1.
  static BigDecimal scale(String head) {
    var unit = SCALE.matcher(head.toLowerCase(Locale.ROOT).strip());
    if (!unit.find()) {
      return BigDecimal.ONE;
    }
    boolean thousands = unit.group(1) != null || unit.group(3) != null;
    return BigDecimal.valueOf(thousands ? 1_000 : 1_000_000);
  }

  /// The words of a head that name what is measured.
  private static String bare(String head) {
    String words = BRACKET.matcher(head.toLowerCase(Locale.ROOT)).replaceAll(" ");
    words = words.replace("%", " ").replace("$", " ").replaceAll("[*_`:,]", " ")
        .replaceAll("\\s+", " ").strip();
    return NEUTRAL.matcher(words).replaceAll("").strip();
  }

  /// The figure of a cell that holds nothing but one, multiplied by what the head says.
  Optional<BigDecimal> value(String cell) {
    if (Quantity.isMetric(metric)) {
      return Quantity.value(cell, metric, unit);
    }
    var amount = AMOUNT.matcher(cell.toLowerCase(Locale.ROOT).strip());
    if (!amount.matches()) {
      return Optional.empty();
    }
    String digits = amount.group(3).strip().replace(" ", "").replaceAll("[.,]+$", "");
    String own = amount.group(4);
    boolean percent = share || amount.group(5) != null;
    boolean money = dollars || amount.group(2) != null;
    return Numerals.number(List.of(digits + (own == null ? "" : own)))
        .map(number -> own == null ? number.multiply(scale) : number)
        .map(number -> new BigDecimal(Numerals.plain(number)))
        .filter(number -> fits(number, percent, money, amount.group(5) != null));
  }

  private boolean fits(BigDecimal number, boolean percent, boolean money, boolean sign) {
    if (SHARES.contains(metric)) {
      return percent && number.compareTo(HUNDRED) <= 0;
    }
    return switch (metric) {
      case "salary-usd" -> money;
      case "github-stars" ->
        !sign && number.compareTo(BigDecimal.valueOf(Measures.FEWEST_STARS)) >= 0;
      default -> !sign;
    };
  }
}
