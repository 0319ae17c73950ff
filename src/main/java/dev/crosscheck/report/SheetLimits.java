package dev.crosscheck.report;

/// What a sheet can hold.
/// - `sheets`: that a table may fill. `rows`, `columns`: of a sheet, the row of headers among them.
/// - `characters`: of a cell, in UTF-16 units.
/// - `links`: cells of a sheet that lead somewhere.
record SheetLimits(int sheets, int rows, int columns, int characters, int links) {

  /// Four million rows of a table are more than a spreadsheet is of use for.
  ///
  /// - Source: "Excel specifications and limits" of its maker; LibreOffice holds as much.
  static final SheetLimits EXCEL = new SheetLimits(4, 1_048_576, 16_384, 32_767, 65_530);
}
