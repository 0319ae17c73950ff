package dev.crosscheck.index;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// Analyses without sense but with every component filled, whatever the model comes to hold.
final class RandomAnalysis {

  /// Marks, markup, letters of several bytes, surrogate pairs, and half a pair.
  private static final List<String> PIECES = List.of("a", "B", " ", "\n", "\r\n", "é", "’", "—",
      "東", "😀", "\uD83D",
      "**", "#", "1", "Django ", "the same words again ", "\u0000", "\uFFFF");

  private final Random random;
  private final Article article;
  private int depth;

  private RandomAnalysis(Random random, Article article) {
    this.random = random;
    this.article = article;
  }

  static Analysis of(int seed) {
    var random = new Random(seed);
    var draft = new RandomAnalysis(random, Article.of("", ""));
    var article = new Article("article " + seed + draft.text(3), draft.text(random.nextInt(400)),
        draft.value(dev.crosscheck.model.Format.class),
        draft.value(dev.crosscheck.model.Origin.class),
        List.of(draft.value(dev.crosscheck.model.Block.class)),
        Map.of("title", draft.text(5), draft.text(2), ""));
    return new RandomAnalysis(random, article).value(Analysis.class);
  }

  private String text(int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private <T> T value(Class<T> type) {
    return type.cast(any(type));
  }

  private Object any(Type type) {
    return switch (type) {
      case ParameterizedType generic when generic.getRawType() == List.class -> list(generic);
      case ParameterizedType generic when generic.getRawType() == Optional.class ->
        random.nextBoolean()
            ? Optional.of(any(generic.getActualTypeArguments()[0]))
            : Optional.empty();
      case Class<?> plain when plain == Outline.class -> outline();
      case Class<?> plain when plain.isEnum() ->
        plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
      case Class<?> plain when plain == Span.class -> span();
      case Class<?> plain when plain.isRecord() -> record(plain, new HashMap<>());
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalArgumentException(type.getTypeName());
    };
  }

  private Object plain(Class<?> type) {
    if (type == Evidence.class) {
      return article.quote(span());
    } else if (type == OptionalInt.class) {
      return random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
    } else if (type == int.class) {
      return random.nextInt();
    } else if (type == long.class) {
      return random.nextLong();
    } else if (type == double.class) {
      return random.nextGaussian();
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == String.class) {
      return text(random.nextInt(6));
    } else if (type == BigDecimal.class) {
      return BigDecimal.valueOf(random.nextLong(), random.nextInt(20));
    } else if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(40_000));
    }
    throw new IllegalArgumentException("no random " + type);
  }

  private List<Object> list(ParameterizedType type) {
    var values = new ArrayList<>();
    depth++;
    for (int left = depth > 3 ? 0 : random.nextInt(5); left > 0; left--) {
      values.add(any(type.getActualTypeArguments()[0]));
    }
    depth--;
    return values;
  }

  private Span span() {
    int start = random.nextInt(article.text().length() + 1);
    return new Span(start, start + random.nextInt(article.text().length() + 1 - start));
  }

  /// An outline's view is as long as its text.
  private Object outline() {
    var view = article.text().toCharArray();
    for (int i = random.nextInt(20); i > 0 && view.length > 0; i--) {
      int from = random.nextInt(view.length);
      Arrays.fill(view, from, Math.min(view.length, from + random.nextInt(9)),
          random.nextBoolean() ? ' ' : '\'');
    }
    return record(Outline.class,
        new HashMap<>(Map.of("article", article, "view", new String(view))));
  }

  private Object record(Class<?> type, Map<String, Object> given) {
    var components = type.getRecordComponents();
    var types = new Class<?>[components.length];
    var values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      var generic = components[i].getGenericType();
      values[i] = given.computeIfAbsent(components[i].getName(), _ -> any(generic));
    }
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.toString(), e);
    }
  }
}
