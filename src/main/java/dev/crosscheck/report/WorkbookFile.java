package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// `workbook.xlsx`: the tables for a spreadsheet, with types, filters and links. A sheet can only be written after the
/// one before, while articles fill several tables at a time; so the tables wait as files, and what is held in memory
/// doesn't grow with their rows.
final class WorkbookFile implements ReportFile {

  static final String NAME = "workbook.xlsx";

  private final Path file;
  private final Path waiting;
  private final Corpus corpus;
  private final SheetLimits limits;
  private final OpenFiles tables = new OpenFiles();
  private final Counts counts = new Counts();

  WorkbookFile(Path folder, Corpus corpus, CsvStyle style) throws IOException {
    this(folder, corpus, SheetLimits.EXCEL);
  }

  WorkbookFile(Path folder, Corpus corpus, SheetLimits limits) throws IOException {
    this.file = folder.resolve(NAME);
    this.waiting = Files.createDirectory(folder.resolve(NAME + ".tables"));
    this.corpus = corpus;
    this.limits = limits;
    for (var kind : Reports.TABLE_FILES) {
      tables.add(kind.open(waiting, corpus, CsvStyle.EXACT));
    }
  }

  @Override
  public void add(Analysis analysis) throws IOException {
    tables.add(analysis);
    counts.add(analysis);
  }

  @Override
  public void finish() throws IOException {
    tables.finish();
    tables.close();
    var written = written();
    var draft = waiting.resolve(NAME);
    try (var out = Files.newOutputStream(draft);
        var workbook = new Workbook(out, "crosscheck", null)) {
      // of one size with the cells that LibreOffice gives its own font
      workbook.setGlobalDefaultFont("Arial", 10);
      write(workbook, written);
    }
    TimelessZip.copy(draft, file);
    for (var table : written) {
      Files.delete(table.file());
    }
    Files.delete(draft);
    Files.delete(waiting);
  }

  @Override
  public void close() throws IOException {
    tables.close();
  }

  private List<WrittenTable> written() throws IOException {
    var written = new ArrayList<WrittenTable>();
    for (var table : Reports.TABLES) {
      written.add(WrittenTable.of(table, waiting));
      if (table.name().equals(Frameworks.TABLE.name())) {
        written.add(WrittenTable.matrix(waiting));
      }
    }
    return written;
  }

  private void write(Workbook workbook, List<WrittenTable> written) throws IOException {
    var targets = written.stream().flatMap(table -> table.table().columns().stream())
        .flatMap(column -> column.leads().stream()).map(Column.Link::target)
        .collect(Collectors.groupingBy(Column.Reference::table,
            Collectors.mapping(Column.Reference::column, Collectors.toSet())));
    var surveys = new LinkedHashMap<String, SheetSurvey>();
    for (var table : written) {
      var name = table.table().name();
      surveys.put(name,
          SheetSurvey.of(table, limits, targets.getOrDefault(name, Set.of())));
    }
    var front = workbook.newWorksheet(FrontSheet.NAME);
    var notes = new LinkedHashMap<String, List<String>>();
    for (var table : written) {
      var name = table.table().name();
      notes.put(name,
          new TableSheet(table, surveys, limits).write(workbook));
    }
    ColumnSheet.write(workbook.newWorksheet(ColumnSheet.NAME), surveys.values());
    new FrontSheet(front, surveys).write(corpus, counts.of(corpus), notes);
  }
}
