package dev.crosscheck.index;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The forms that are not made of others' components: numbers, strings, places, and the containers around other forms.
final class PlainForms {

  private static final Form<Boolean> FLAG = Form.of(
      (value, out) -> out.writeByte((byte) (value ? 1 : 0)),
      in -> in.in().readByte() == 1);
  private static final Form<Integer> INT = Form.of((value, out) -> out.writeZInt(value),
      in -> in.in().readZInt());
  private static final Form<Long> LONG = Form.of((value, out) -> out.writeZLong(value),
      in -> in.in().readZLong());
  private static final Form<Double> DOUBLE = Form.of(
      (value, out) -> out.writeLong(Double.doubleToRawLongBits(value)),
      in -> Double.longBitsToDouble(in.in().readLong()));
  private static final Form<String> STRING = Form.of((value, out) -> out.writeText(value),
      Rereading::text);
  private static final Form<BigDecimal> DECIMAL = Form.of(
      (value, out) -> out.writeText(value.toString()),
      in -> new BigDecimal(in.text()));
  private static final Form<LocalDate> DATE = Form.of(
      (value, out) -> out.writeZLong(value.toEpochDay()),
      in -> LocalDate.ofEpochDay(in.in().readZLong()));
  private static final Form<Span> SPAN = Form.of(PlainForms::write, PlainForms::span);
  private static final Form<Evidence> EVIDENCE = Form.of((value, out) -> write(value.span(), out),
      in -> in.article().quote(span(in)));
  private static final Form<Token> TOKEN = new TokenForm();
  /// The article has bytes of its own, so that a quotation can be shown without reading the rest.
  private static final Form<Article> ARTICLE = Form.of((_, _) -> {
  }, Rereading::article);
  private static final Form<OptionalInt> OPTIONAL_INT = Form.of((value, out) -> {
    FLAG.write(value.isPresent(), out);
    if (value.isPresent()) {
      INT.write(value.getAsInt(), out);
    }
  }, in -> FLAG.read(in) ? OptionalInt.of(INT.read(in)) : OptionalInt.empty());

  static final Map<Type, Form<?>> ALL = Map.ofEntries(Map.entry(boolean.class, FLAG),
      Map.entry(int.class, INT),
      Map.entry(long.class, LONG), Map.entry(double.class, DOUBLE), Map.entry(String.class, STRING),
      Map.entry(BigDecimal.class, DECIMAL), Map.entry(LocalDate.class, DATE),
      Map.entry(Span.class, SPAN),
      Map.entry(Evidence.class, EVIDENCE), Map.entry(Token.class, TOKEN),
      Map.entry(Article.class, ARTICLE),
      Map.entry(OptionalInt.class, OPTIONAL_INT));

  private PlainForms() {}

  static Form<List<Object>> list(Form<Object> element) {
    return Form.of((values, out) -> {
      out.writeVInt(values.size());
      for (var value : values) {
        element.write(value, out);
      }
    }, in -> {
      int size = in.in().readVInt();
      var values = new ArrayList<Object>(size);
      for (int i = 0; i < size; i++) {
        values.add(element.read(in));
      }
      return values;
    });
  }

  static Form<Optional<Object>> optional(Form<Object> element) {
    return Form.of((value, out) -> {
      FLAG.write(value.isPresent(), out);
      if (value.isPresent()) {
        element.write(value.get(), out);
      }
    }, in -> FLAG.read(in) ? Optional.of(element.read(in)) : Optional.empty());
  }

  static Form<Map<String, Object>> map(Form<Object> element) {
    return Form.of((values, out) -> {
      out.writeVInt(values.size());
      for (var entry : new TreeMap<>(values).entrySet()) {
        out.writeText(entry.getKey());
        element.write(entry.getValue(), out);
      }
    }, in -> {
      var values = new HashMap<String, Object>();
      for (int left = in.in().readVInt(); left > 0; left--) {
        values.put(in.text(), element.read(in));
      }
      return values;
    });
  }

  private static void write(Span span, Writing out) throws IOException {
    out.writePlace(span.start());
    out.writeVInt(span.length());
  }

  private static Span span(Rereading in) throws IOException {
    int start = in.place();
    return new Span(start, start + in.in().readVInt());
  }
}
