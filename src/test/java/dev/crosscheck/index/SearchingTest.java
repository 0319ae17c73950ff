package dev.crosscheck.index;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Has three small articles at hand to be searched.
abstract class SearchingTest {

  static Search search;

  @BeforeAll
  static void index(@TempDir Path folder) {
    search = SearchedArticles.in(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }
}
