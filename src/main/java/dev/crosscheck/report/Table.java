package dev.crosscheck.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// A table of the output: its columns and what makes a row unique.
/// - `name`: the file's name without `.csv`.
/// - `key`: the columns that together tell rows apart; empty where rows may repeat.
record Table<R>(String name, String description, List<Column<R>> columns, List<String> key) {

  /// Decimals of the figures that are computed (similarities, confidences).
  /// - Unit: digits. Four tell apart what two different pairs of articles give, and no more is meant by them.
  static final int DECIMALS = 4;

  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  String file() {
    return name + ".csv";
  }

  static <R> Builder<R> named(String name, String description) {
    return new Builder<>(name, description);
  }

  /// A figure as it is written: rounded, without needless zeros; empty where there is none.
  static Object figure(OptionalDouble value) {
    return value.isEmpty()
        ? ""
        : plain(BigDecimal.valueOf(value.getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  /// A number without needless zeros, its integer part in full.
  static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Columns in the order they are written; `required`, `between`, `oneOf`, `references` and
  /// `leadsTo` speak of the last one.
  static final class Builder<R> {

    private final String name;
    private final String description;
    private final List<Column<R>> columns = new ArrayList<>();

    private Builder(String name, String description) {
      this.name = name;
      this.description = description;
    }

    Builder<R> identifier(String column, String about, Function<R, String> value) {
      return add(column, Column.Type.IDENTIFIER, about, value::apply);
    }

    Builder<R> text(String column, String about, Function<R, String> value) {
      return add(column, Column.Type.TEXT, about, value::apply);
    }

    /// A word by its `toString`, so that enumerations can be given as they are.
    Builder<R> word(String column, String about, Function<R, Object> value) {
      return add(column, Column.Type.WORD, about, row -> value.apply(row).toString());
    }

    Builder<R> list(String column, String about, Function<R, List<String>> value) {
      return add(column, Column.Type.LIST, about, value::apply);
    }

    /// A number of things, known for every row.
    Builder<R> count(String column, String about, ToIntFunction<R> value) {
      return add(column, Column.Type.INTEGER, about, value::applyAsInt).required().atLeast(0);
    }

    Builder<R> integer(String column, String about, Function<R, OptionalInt> value) {
      return add(column, Column.Type.INTEGER, about, row -> {
        var number = value.apply(row);
        return number.isPresent() ? number.getAsInt() : "";
      });
    }

    /// A number of bytes, known for every row.
    Builder<R> size(String column, String about, Function<R, Long> value) {
      return add(column, Column.Type.INTEGER, about, value::apply).required().atLeast(0);
    }

    Builder<R> number(String column, String about, Function<R, OptionalDouble> value) {
      return add(column, Column.Type.NUMBER, about, row -> figure(value.apply(row)));
    }

    Builder<R> decimal(String column, String about, Function<R, Optional<BigDecimal>> value) {
      return add(column, Column.Type.NUMBER, about,
          row -> value.apply(row).<Object>map(Table::plain).orElse(""));
    }

    Builder<R> flag(String column, String about, Predicate<R> value) {
      return add(column, Column.Type.BOOLEAN, about, value::test).required();
    }

    Builder<R> date(String column, String about, Function<R, Optional<LocalDate>> value) {
      return add(column, Column.Type.DATE, about,
          row -> value.apply(row).<Object>map(day -> day).orElse(""));
    }

    Builder<R> required() {
      return constrain("required", true);
    }

    Builder<R> unique() {
      return required().constrain("unique", true);
    }

    Builder<R> atLeast(int minimum) {
      return constrain("minimum", minimum);
    }

    Builder<R> between(int minimum, int maximum) {
      return atLeast(minimum).constrain("maximum", maximum);
    }

    Builder<R> oneOf(Object... words) {
      return constrain("enum", Arrays.stream(words).map(Object::toString).toList());
    }

    Builder<R> matching(String pattern) {
      return constrain("pattern", pattern);
    }

    Builder<R> references(String table, String column) {
      return replaceLast(
          last -> new Column<>(last.name(), last.type(), last.description(), last.value(),
              last.constraints(), Optional.of(new Column.Reference(table, column)), last.link()));
    }

    /// Lets the cells lead to the first row of a table that has in `target` what their own row has in `by`.
    Builder<R> leadsTo(String table, String target, String by) {
      var link = new Column.Link(by, new Column.Reference(table, target));
      return replaceLast(
          last -> new Column<>(last.name(), last.type(), last.description(), last.value(),
              last.constraints(), last.reference(), Optional.of(link)));
    }

    Table<R> key(String... columnsOfKey) {
      return new Table<>(name, description, columns, List.of(columnsOfKey));
    }

    private Builder<R> add(String column, Column.Type type, String about,
        Function<R, Object> value) {
      columns.add(
          new Column<>(column, type, about, value, Map.of(), Optional.empty(), Optional.empty()));
      return this;
    }

    private Builder<R> constrain(String constraint, Object value) {
      return replaceLast(last -> {
        var constraints = new LinkedHashMap<>(last.constraints());
        constraints.put(constraint, value);
        return new Column<>(last.name(), last.type(), last.description(), last.value(),
            Collections.unmodifiableMap(constraints), last.reference(), last.link());
      });
    }

    private Builder<R> replaceLast(Function<Column<R>, Column<R>> change) {
      columns.set(columns.size() - 1, change.apply(columns.getLast()));
      return this;
    }
  }
}
