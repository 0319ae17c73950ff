package dev.crosscheck.consistency;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.PutAside;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A finding as bytes, and back.
final class FindingForm {

  private FindingForm() {}

  static void write(Finding finding, DataOutput out) throws IOException {
    PutAside.text(finding.id(), out);
    PutAside.text(finding.severity().name(), out);
    PutAside.text(finding.scope().name(), out);
    PutAside.text(finding.kind().name(), out);
    PutAside.texts(finding.cause().map(Finding.Cause::name).stream().toList(), out);
    PutAside.text(finding.framework(), out);
    PutAside.text(finding.facet(), out);
    PutAside.text(finding.summary(), out);
    PutAside.texts(finding.articles(), out);
    out.writeInt(finding.independent());
    out.writeInt(finding.sides().size());
    for (var side : finding.sides()) {
      PutAside.text(side.value(), out);
      PutAside.text(side.source(), out);
      out.writeInt(side.evidence().size());
      for (var evidence : side.evidence()) {
        evidence.write(out);
      }
    }
  }

  static Finding read(DataInput in) throws IOException {
    return new Finding(PutAside.text(in), Finding.Severity.valueOf(PutAside.text(in)),
        Finding.Scope.valueOf(PutAside.text(in)), Finding.Kind.valueOf(PutAside.text(in)),
        PutAside.texts(in).stream().findFirst().map(Finding.Cause::valueOf),
        PutAside.text(in), PutAside.text(in), PutAside.text(in), PutAside.texts(in),
        in.readInt(), list(in, FindingForm::side));
  }

  private static Finding.Side side(DataInput in) throws IOException {
    var value = PutAside.text(in);
    var source = PutAside.text(in);
    return new Finding.Side(value, list(in, Evidence::read), source);
  }

  @FunctionalInterface
  private interface Element<T> {
    T read(DataInput in) throws IOException;
  }

  private static <T> List<T> list(DataInput in, Element<T> element) throws IOException {
    int size = in.readInt();
    var list = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      list.add(element.read(in));
    }
    return list;
  }
}
