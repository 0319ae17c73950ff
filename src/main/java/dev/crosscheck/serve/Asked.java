package dev.crosscheck.serve;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a request asks for.
/// - `path`: decoded, with its slash. `parameters`: decoded, in order; blank ones count as none.
record Asked(String path, Map<String, List<String>> parameters) {

  /// @throws Refused when it is no address
  static Asked of(URI address) {
    try {
      var path = Optional.ofNullable(address.getPath()).orElse("");
      var parameters = new LinkedHashMap<String, List<String>>();
      for (var pair : Optional.ofNullable(address.getRawQuery()).orElse("").split("&", -1)) {
        int equals = pair.indexOf('=');
        var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        if (!value.isBlank()) {
          parameters.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
              .add(value);
        }
      }
      return new Asked(path, parameters);
    } catch (IllegalArgumentException e) {
      throw Refused.wrong("the address can't be read: " + e.getMessage());
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /// The value of a parameter that may stand there once.
  ///
  /// @throws Refused when it stands there again
  Optional<String> one(String name) {
    var values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw Refused.wrong(name + ": stands there " + values.size() + " times; give it once");
    }
    return values.stream().findFirst();
  }

  String text(String name) {
    return one(name).orElse("");
  }

  /// The values of a parameter that may stand there again and again, or hold several with commas.
  List<String> many(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .flatMap(values -> Stream.of(values.split(","))).map(String::strip)
        .filter(value -> !value.isEmpty()).toList();
  }

  /// A number from 0 to `most`.
  ///
  /// @throws Refused when it is none
  int number(String name, int otherwise, int most) {
    return one(name).map(text -> {
      try {
        int number = Integer.parseInt(text);
        if (number >= 0 && number <= most) {
          return number;
        }
      } catch (NumberFormatException _) {
        // told below, with what would be right
      }
      throw Refused.wrong(name + ": '" + text + "' is no number from 0 to " + most);
    }).orElse(otherwise);
  }

  /// @throws Refused when there is another parameter than these
  void only(Collection<String> known) {
    parameters.keySet().stream().filter(name -> !known.contains(name)).findFirst()
        .ifPresent(name -> {
          throw Refused.wrong("there is no parameter '" + name + "'; " + (known.isEmpty()
              ? "this takes none"
              : "there are " + String.join(", ", known)));
        });
  }
}
