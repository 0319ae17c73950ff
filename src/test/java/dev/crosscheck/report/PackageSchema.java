package dev.crosscheck.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What Data Package v2 asks of a description. The schema is our own, written after the standard's text and narrowed to
/// the types and constraints of the schema that its authors publish as profile 2.0.
final class PackageSchema {

  private PackageSchema() {}

  /// What is wrong with a description, one line for each fault.
  static List<String> problems(String description) {
    return schema().validate(description, InputFormat.JSON).stream()
        .map(error -> "datapackage.json: " + error.getInstanceLocation() + " "
            + error.getMessage())
        .toList();
  }

  private static Schema schema() {
    try (var stream = Objects.requireNonNull(
        PackageSchema.class.getResourceAsStream("data-package.schema.json"))) {
      return SchemaRegistry.withDialect(Dialects.getDraft7())
          .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
