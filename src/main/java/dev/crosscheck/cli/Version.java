package dev.crosscheck.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program's jar.
final class Version implements IVersionProvider {

  static String get() {
    @Nullable
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[]{"crosscheck " + get()};
  }
}
