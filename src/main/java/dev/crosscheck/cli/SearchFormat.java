package dev.crosscheck.cli;

import dev.crosscheck.FoundPassages;
import dev.crosscheck.FoundPlaces;
import dev.crosscheck.model.SearchRequest;

/// How the result of a search is printed.
enum SearchFormat {
  /// For people.
  table {
    @Override
    void print(FoundPassages found, Console console) {
      new SearchTable(found.request(), found.result(), console).print();
    }

    @Override
    void print(FoundPlaces found, Console console) {
      new ConcordanceTable(found.concordance(), console).print();
    }

    @Override
    int names() {
      return SearchTable.NAMES;
    }
  },
  /// A row a hit, or a line of a concordance.
  csv {
    @Override
    void print(FoundPassages found, Console console) {
      write(found.csv(), console);
    }

    @Override
    void print(FoundPlaces found, Console console) {
      write(found.csv(), console);
    }
  },
  /// One object with hits and counts.
  json {
    @Override
    void print(FoundPassages found, Console console) {
      write(found.json(), console);
    }

    @Override
    void print(FoundPlaces found, Console console) {
      write(found.json(), console);
    }
  },
  /// An object a hit, each on a line.
  jsonl {
    @Override
    void print(FoundPassages found, Console console) {
      write(found.jsonLines(), console);
    }

    @Override
    void print(FoundPlaces found, Console console) {
      write(found.jsonLines(), console);
    }
  };

  abstract void print(FoundPassages found, Console console);

  abstract void print(FoundPlaces found, Console console);

  /// How many names each count lists where nothing is said.
  int names() {
    return SearchRequest.DEFAULT_NAMES;
  }

  private static void write(String page, Console console) {
    console.out().print(page);
    console.out().flush();
  }
}
