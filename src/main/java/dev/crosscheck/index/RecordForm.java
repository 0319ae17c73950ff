package dev.crosscheck.index;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record as its components, one after the other, so that a component added to the model is stored too.
final class RecordForm implements Form<Object> {

  private record Part(MethodHandle accessor, Form<Object> form) {}

  private final List<Part> parts = new ArrayList<>();
  private final MethodHandle constructor;

  /// - `type`: a record of the model. Its parts follow by [#add], since a record may hold others of its own type.
  RecordForm(Class<?> type) {
    try {
      var components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
          .toArray(Class<?>[]::new);
      constructor = MethodHandles.lookup()
          .findConstructor(type, MethodType.methodType(void.class, components))
          .asSpreader(Object[].class, components.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no record within reach: " + type, e);
    }
  }

  void add(RecordComponent component, Form<Object> form) {
    try {
      var accessor = MethodHandles.lookup().unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
      parts.add(new Part(accessor, form));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("no component within reach: " + component, e);
    }
  }

  @Override
  public void write(Object value, Writing out) throws IOException {
    for (var part : parts) {
      part.form.write(get(part.accessor, value), out);
    }
  }

  @Override
  public Object read(Rereading in) throws IOException {
    @Nullable
    Object[] values = new @Nullable Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts.get(i).form.read(in);
    }
    try {
      return (Object) constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object get(MethodHandle accessor, Object value) {
    try {
      return (Object) accessor.invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
