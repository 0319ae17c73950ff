package dev.crosscheck.cli;

import dev.crosscheck.Differ;
import dev.crosscheck.difference.Change;
import dev.crosscheck.difference.Entry;
import dev.crosscheck.difference.Layer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How the changes between two outputs are printed. Each is handed on too.
enum DiffFormat {
  /// For people: the counts of each layer and its changes below.
  text {
    @Override
    void print(Differ differ, List<Layer> layers, Consumer<Change> also, Console console) {
      var text = new DiffText(console);
      layers.stream().sorted().distinct().forEach(layer -> {
        differ.changes(List.of(layer), also.andThen(text::add));
        text.finish(layer);
      });
    }
  },
  /// A row a change.
  csv {
    @Override
    void print(Differ differ, List<Layer> layers, Consumer<Change> also, Console console) {
      try {
        var csv = new CSVPrinter(console.out(), CSVFormat.RFC4180.builder()
            .setHeader(COLUMNS.toArray(String[]::new)).setQuoteMode(QuoteMode.MINIMAL).get());
        differ.changes(layers, also.andThen(change -> {
          try {
            csv.printRecord(row(change).values());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }));
        csv.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /// One array, an object a change.
  json {
    @Override
    void print(Differ differ, List<Layer> layers, Consumer<Change> also, Console console) {
      var between = new StringBuilder("[\n");
      differ.changes(layers, also.andThen(change -> {
        console.out().print(between + Json.MAPPER.writeValueAsString(row(change)));
        between.replace(0, between.length(), ",\n");
      }));
      console.out().println(between.charAt(0) == '[' ? "[]" : "\n]");
    }
  },
  /// A log of all findings with what became of each.
  sarif {
    @Override
    void print(Differ differ, List<Layer> layers, Consumer<Change> also, Console console) {
      differ.changes(List.of(Layer.FINDING), also);
      console.out().print(differ.sarif(Version.get()));
      console.out().flush();
    }
  };

  /// Made only when something is written with it: its many classes take as long to load as all else that a command needs.
  private static final class Json {
    static final JsonMapper MAPPER = new JsonMapper();
  }

  private static final List<String> COLUMNS = List.of("change", "layer", "article", "framework",
      "subject", "before", "after", "line_before", "line_after", "text");

  abstract void print(Differ differ, List<Layer> layers, Consumer<Change> also, Console console);

  private static Map<String, @Nullable Object> row(Change change) {
    var latest = change.latest();
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("change", change.kind().toString());
    row.put("layer", change.layer().toString());
    row.put("article", latest.article());
    row.put("framework", latest.framework());
    row.put("subject", latest.subject());
    row.put("before", value(change.before(), Entry::value));
    row.put("after", value(change.after(), Entry::value));
    row.put("line_before", value(change.before(), DiffFormat::line));
    row.put("line_after", value(change.after(), DiffFormat::line));
    row.put("text", latest.text());
    return row;
  }

  private static @Nullable Object line(Entry entry) {
    return entry.line().isPresent() ? entry.line().getAsInt() : null;
  }

  private static @Nullable Object value(Optional<Entry> entry,
      Function<Entry, @Nullable Object> part) {
    return entry.isPresent() ? part.apply(entry.get()) : null;
  }
}
