package dev.crosscheck.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// A file of the output, by a name that the server knows: no part of an address ever becomes a path.
record FilePage(Path file, String type) implements Page {

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Asked asked) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Refused.missing("the output has no " + file.getFileName());
    }
    return Answer.file(file, type);
  }
}
