package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A finding on the page: what is wrong, both sides quoted beside each other, and what an editor may do.
/// - `around`: the words around a quotation.
record FindingBlock(PageLinks links, Findings.Row row, Map<Evidence, Surroundings> around) {

  /// Longest quotation shown whole.
  /// - Unit: UTF-16 units. A long paragraph; longer ones are whole in `findings.jsonl`.
  private static final int MAX_QUOTE = 600;

  /// Longest further quotation shown whole, in UTF-16 units.
  private static final int MAX_FURTHER = 200;

  /// Longest summary and value shown whole, in UTF-16 units.
  private static final int MAX_SUMMARY = 600;

  /// Further quotations shown of a finding.
  private static final int MAX_MORE = 6;

  Markup markup() {
    var finding = row.finding();
    var texts = KindTexts.of(finding.scope().toString(), finding.kind().toString());
    var out = new Markup();
    var attributes = new ArrayList<>(List.of("class", "finding " + finding.severity(),
        "id", anchor(finding), "data-severity", finding.severity().toString(),
        "data-kind", PageFindings.kind(finding), "data-thing", finding.framework(),
        "data-articles", articles(finding)));
    if (finding.severity() != Finding.Severity.NOTE) {
      attributes.addAll(List.of("open", ""));
    }
    out.open("details", attributes.toArray(String[]::new));
    out.open("summary").open("h3").element("span", finding.severity().toString(), "class", "badge")
        .text(" " + texts.title() + ": ")
        .element("bdi", PageLinks.clip(finding.summary(), MAX_SUMMARY)).close().close();
    out.open("div", "class", "sides");
    side(out, row.a());
    side(out, row.b());
    out.close();
    more(out);
    out.open("p").element("b", "What to do: ").text(texts.todo());
    finding.cause().ifPresent(cause -> out.text(" Cause: " + cause + "."));
    if (!finding.framework().isEmpty()) {
      out.text(" About: ");
      links.thing(out, finding.framework());
      out.text(".");
    }
    out.text(" Id: ").element("code", finding.id()).close();
    return out.close();
  }

  /// The quotations of a finding that the page shows.
  static Stream<Evidence> quotations(Findings.Row row) {
    return Stream.concat(shown(row).stream(),
        further(row).limit(MAX_MORE).map(Map.Entry::getValue));
  }

  private static List<Evidence> shown(Findings.Row row) {
    return Stream.of(row.a(), row.b()).flatMap(side -> side.evidence().stream()).toList();
  }

  /// The quotations beside the two that are shown first, by their sides' values.
  private static Stream<Map.Entry<String, Evidence>> further(Findings.Row row) {
    var shown = shown(row);
    return row.finding().sides().stream().flatMap(side -> side.evidence().stream().distinct()
        .filter(evidence -> !shown.contains(evidence))
        .map(evidence -> Map.entry(side.value(), evidence)));
  }

  static String anchor(Finding finding) {
    return "f-" + finding.id();
  }

  /// The articles that have a part in it, by their numbers in the page.
  private String articles(Finding finding) {
    return finding.articles().stream().map(links.articles()::get).filter(Objects::nonNull)
        .map(PageArticle::anchor).collect(Collectors.joining(" "));
  }

  private void side(Markup out, Findings.Shown side) {
    if (side.equals(Findings.Shown.NOTHING)) {
      return;
    }
    out.open("figure").open("figcaption")
        .element("bdi", PageLinks.clip(side.value(), MAX_SUMMARY), "class", "value").text(" ");
    if (side.evidence().isPresent()) {
      links.place(out, side.evidence().get());
      out.close();
      quotation(out, side.evidence().get());
    } else {
      out.text("the catalogue, by ");
      if (Markup.isTarget(side.source())) {
        out.element("a", side.source(), "href", side.source(), "rel", "noreferrer");
      } else {
        out.element("bdi", PageLinks.clip(side.source(), MAX_SUMMARY));
      }
      out.close();
    }
    out.close();
  }

  private void quotation(Markup out, Evidence evidence) {
    var words = around.getOrDefault(evidence, Surroundings.NONE);
    out.open("blockquote").element("span", words.before(), "class", "around")
        .element("mark", PageLinks.clip(evidence.quote(), MAX_QUOTE))
        .element("span", words.after(), "class", "around").close();
  }

  private void more(Markup out) {
    var more = further(row).toList();
    if (more.isEmpty()) {
      return;
    }
    out.open("details").element("summary",
        more.size() == 1 ? "1 more quotation" : more.size() + " more quotations").open("ul");
    for (var entry : more.stream().limit(MAX_MORE).toList()) {
      out.open("li").element("bdi", PageLinks.clip(entry.getKey(), PageLinks.MAX_NAME), "class",
          "value").text(" ");
      links.place(out, entry.getValue());
      out.text(": ").element("q", PageLinks.clip(entry.getValue().quote(), MAX_FURTHER)).close();
    }
    out.close();
    Tables.rest(out, more.size() - MAX_MORE, "quotations", "evidence.csv");
    out.close();
  }
}
