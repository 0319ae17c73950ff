package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The schema of SARIF 2.1.0, as its authors publish it.
final class SarifSchema {

  private SarifSchema() {}

  static void assertValid(String log) {
    assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema() {
    try (var stream = Objects.requireNonNull(
        SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDialect(Dialects.getDraft7())
          .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
