package dev.crosscheck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// A workbook read back: its cells by a library, and what the library doesn't tell from the parts of the file.
final class SheetReader {

  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern
      .compile("<hyperlink ref=\"([A-Z]+[0-9]+)\" location=\"([^\"]+)\"/>");
  private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private SheetReader() {}

  /// All sheets by name, in their order. A cell is a `String`, a `BigDecimal`, a `Boolean`, or the empty text.
  static Map<String, List<List<Object>>> cells(Path file) throws IOException {
    var sheets = new LinkedHashMap<String, List<List<Object>>>();
    try (var workbook = new ReadableWorkbook(file.toFile())) {
      for (var sheet : workbook.getSheets().toList()) {
        try (var rows = sheet.openStream()) {
          sheets.put(sheet.getName(), rows.map(row -> IntStream.range(0, row.getCellCount())
              .mapToObj(i -> row.getOptionalCell(i).map(SheetReader::value).orElse("")).toList())
              .toList());
        }
      }
    }
    return sheets;
  }

  /// Where cells of a sheet lead, by the names of the cells.
  static Map<String, String> links(Path file, String sheet) throws IOException {
    var links = new LinkedHashMap<String, String>();
    LINK.matcher(xml(file, sheet)).results()
        .forEach(link -> links.put(link.group(1), link.group(2)));
    return links;
  }

  /// The part of the file that is a sheet.
  static String xml(Path file, String sheet) throws IOException {
    var names = SHEET.matcher(part(file, "xl/workbook.xml")).results()
        .map(match -> match.group(1)).toList();
    return part(file, "xl/worksheets/sheet" + (names.indexOf(sheet) + 1) + ".xml");
  }

  private static String part(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Object value(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> cell.asNumber();
      case BOOLEAN -> cell.asBoolean();
      case STRING -> decoded(cell.asString());
      case EMPTY -> "";
      case FORMULA, ERROR -> throw new IllegalStateException("neither text nor value: " + cell);
    };
  }

  /// Characters by their numbers, as the format has them within texts.
  private static String decoded(String text) {
    return NUMBERED.matcher(text).replaceAll(SheetReader::character);
  }

  private static String character(MatchResult number) {
    return String.valueOf((char) Integer.parseInt(number.group(1), 16));
  }
}
