package dev.crosscheck.structure;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Origin;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.nlp.OpenNlpLinguist;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints outlines for a person to read: `OutlineDump FOLDER FILE…` writes one `.outline` a file into the folder.
final class OutlineDump {

  private OutlineDump() {}

  public static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args[0]));
    var linguist = new OpenNlpLinguist();
    for (var name : List.of(args).subList(1, args.length)) {
      var file = Path.of(name);
      var article = article(file.getFileName().toString(),
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      Files.writeString(folder.resolve(article.id() + ".outline"),
          of(new Outliner().outline(article, linguist)),
          StandardCharsets.UTF_8);
    }
  }

  static Article article(String name, String text) {
    var format = name.endsWith(".md") ? Format.MARKDOWN : Format.TEXT;
    return new Article(name, text, format, Origin.NONE, List.of(), Map.of());
  }

  static String of(Outline outline) {
    return head(outline) + "\n" + sections(outline) + "\n" + listings(outline) + "\n"
        + announcements(outline) + "\n"
        + sentences(outline);
  }

  private static String head(Outline outline) {
    var meta = outline.metadata();
    return "title: " + meta.title() + "\npublished: "
        + meta.published().map(Object::toString).orElse("") + "\nauthor: "
        + meta.author() + "\nminutes: " + meta.readingMinutes() + "\n"
        + meta.dates().stream().map(date -> "date: " + date.date() + " " + date.role() + "\n")
            .collect(Collectors.joining());
  }

  static String sections(Outline outline) {
    return outline.sections().stream().map(section -> section(outline, section))
        .collect(Collectors.joining("\n")) + "\n";
  }

  private static String section(Outline outline, Section section) {
    return "  ".repeat(section.level()) + "§" + section.index() + " " + section.marker() + " "
        + text(outline, section.heading()) + " [" + section.zone() + " " + section.body().start()
        + "-"
        + section.body().end() + "]";
  }

  static String listings(Outline outline) {
    return outline.listings().stream().map(list -> listing(outline, list))
        .collect(Collectors.joining("\n")) + "\n";
  }

  private static String listing(Outline outline, Listing list) {
    return "L" + list.index() + " " + list.form() + " lead=" + text(outline, list.lead()) + " at "
        + list.span().start() + "\n" + list.items().stream()
            .map(item -> "   " + item.position() + " ("
                + (item.stated().isPresent() ? item.stated().getAsInt() : "")
                + ") @" + item.head().start() + "-" + item.head().end() + " "
                + text(outline, item.head()) + (item.implied() ? " IMPLIED " : "") + " §"
                + item.section())
            .collect(Collectors.joining("\n"));
  }

  private static String announcements(Outline outline) {
    return outline.announcements().stream()
        .map(one -> "A " + one.count() + " " + one.noun() + " -> " + one.listing()
            + " \"" + one.evidence().quote() + "\"\n")
        .collect(Collectors.joining());
  }

  private static String sentences(Outline outline) {
    return outline.sentences().stream()
        .map(one -> one.index() + " " + one.shape() + " " + one.zone() + " §" + one.section()
            + (one.lead().isPresent() ? " <" + one.lead().getAsInt() : "") + " | "
            + text(outline, one.span()))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Outline outline, Span span) {
    return span.in(outline.view()).toString().replaceAll("\\s+", " ");
  }
}
