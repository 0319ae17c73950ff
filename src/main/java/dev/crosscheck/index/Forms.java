package dev.crosscheck.index;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the [Form] of every type that an analysis is made of, and describes them all in one text: two programs whose
/// descriptions are equal read each other's bytes.
final class Forms {

  private final Map<Type, Form<?>> forms = new HashMap<>(PlainForms.ALL);
  private final StringBuilder description = new StringBuilder();

  /// Names and components of all types met so far.
  String description() {
    return description.toString();
  }

  @SuppressWarnings("unchecked") // the form was made for that very type
  <T> Form<T> of(Class<T> type) {
    return (Form<T>) find(type);
  }

  @SuppressWarnings("unchecked") // a form is only found again by its own type
  private Form<Object> find(Type type) {
    var known = forms.get(type);
    var form = known != null ? known : make(type);
    return (Form<Object>) form;
  }

  private Form<?> make(Type type) {
    return switch (type) {
      case ParameterizedType generic -> container(generic);
      case Class<?> plain when plain.isEnum() -> constants(plain);
      case Class<?> plain when plain.isRecord() -> record(plain);
      default -> throw unknown(type);
    };
  }

  private Form<?> container(ParameterizedType type) {
    var arguments = type.getActualTypeArguments();
    var element = find(arguments[arguments.length - 1]);
    var form = type.getRawType() == List.class
        ? PlainForms.list(element)
        : type.getRawType() == Optional.class
            ? PlainForms.optional(element)
            : type.getRawType() == Map.class && arguments[0] == String.class
                ? PlainForms.map(element)
                : null;
    if (form == null) {
      throw unknown(type);
    }
    forms.put(type, form);
    return form;
  }

  private Form<?> record(Class<?> type) {
    var form = new RecordForm(type);
    // known before its components are looked at: a score is made of scores
    forms.put(type, form);
    for (var component : type.getRecordComponents()) {
      form.add(component, find(component.getGenericType()));
      describe(type, component.getName() + " " + component.getGenericType().getTypeName());
    }
    return form;
  }

  private Form<?> constants(Class<?> type) {
    var constants = List.of(type.getEnumConstants());
    constants.forEach(constant -> describe(type, ((Enum<?>) constant).name()));
    // by number, which is safe: the description changes with the constants
    var numbers = new HashMap<Object, Integer>();
    constants.forEach(constant -> numbers.put(constant, numbers.size()));
    var form = Form.of((value, out) -> out.writeVInt(numbers.getOrDefault(value, -1)),
        in -> constants.get(in.in().readVInt()));
    forms.put(type, form);
    return form;
  }

  private void describe(Class<?> type, String part) {
    description.append(type.getName()).append('.').append(part).append('\n');
  }

  private static IllegalArgumentException unknown(Type type) {
    return new IllegalArgumentException("no stored form for " + type.getTypeName());
  }
}
