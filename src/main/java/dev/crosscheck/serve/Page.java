package dev.crosscheck.serve;

import java.io.IOException;
import java.util.List;

/// What is answered at a path.
interface Page {

  /// The parameters that it understands, in the order in which they are told.
  List<String> parameters();

  /// @throws Refused when there is nothing to answer with
  Answer answer(Asked asked) throws IOException;
}
