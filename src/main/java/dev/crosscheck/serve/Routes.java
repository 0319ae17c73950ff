package dev.crosscheck.serve;

import dev.crosscheck.FoundArticle;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.TookTooLong;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is answered where.
final class Routes {

  private static final String CSV = "text/csv; charset=utf-8";

  /// Files of an output that can be had as they are.
  private static final List<String> TABLES = List.of("findings", "evidence", "claims", "rankings",
      "matrix", "consensus", "agreement", "mentions", "frameworks", "articles", "rejects",
      "ledger");

  private final Map<String, Page> pages = new LinkedHashMap<>();

  Routes(OpenOutput output) {
    pages.put("/", new ResourcePage("index.html", Answer.HTML,
        Searched.parameters("sort", "show", "keys")));
    pages.put("/serve.css", ResourcePage.of("serve.css", StylePage.CSS));
    pages.put("/serve.js", ResourcePage.of("serve.js", "text/javascript; charset=utf-8"));
    pages.put("/article", new ArticlePage(output));
    pages.put("/article.css", new StylePage(FoundArticle.style()));
    pages.put("/article.js", ResourcePage.of("article.js", "text/javascript; charset=utf-8"));
    pages.put(SearchPage.PATH, new SearchPage(output));
    pages.put(ConcordancePage.PATH, new ConcordancePage(output));
    pages.put(TablePage.PATH, new TablePage(output.folder(), new TableViews()));
    pages.put("/api/openapi.json", ResourcePage.of("openapi.json", Answer.JSON));
    files(output.folder());
  }

  private void files(Path folder) {
    pages.put("/api/summary", new FilePage(folder.resolve("summary.json"), Answer.JSON));
    pages.put("/report.html", new ReportPage(folder.resolve("report.html")));
    TABLES.forEach(name -> pages.put("/" + name + ".csv",
        new FilePage(folder.resolve(name + ".csv"), CSV)));
    for (var name : List.of("claims.jsonl", "findings.jsonl")) {
      pages.put("/" + name, new FilePage(folder.resolve(name), "application/jsonl"));
    }
    pages.put("/workbook.xlsx", new FilePage(folder.resolve("workbook.xlsx"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
  }

  Set<String> paths() {
    return pages.keySet();
  }

  Page page(String path) {
    var page = pages.get(path);
    if (page == null) {
      throw Refused.missing("there is nothing here; look at / or /api/openapi.json");
    }
    return page;
  }

  Answer answer(Asked asked) throws IOException {
    try {
      var page = page(asked.path());
      asked.only(page.parameters());
      return page.answer(asked);
    } catch (Refused e) {
      return e.answer();
    } catch (TookTooLong e) {
      return Answer.refusal(Status.UNAVAILABLE, String.valueOf(e.getMessage()));
    } catch (BadQuery e) {
      var why = new LinkedHashMap<String, Object>();
      why.put("error", String.valueOf(e.getMessage()));
      why.put("parameter", e.parameter().equals(BadQuery.QUERY) ? Searched.QUERY : e.parameter());
      if (e.column() > 0) {
        why.put("column", e.column());
      }
      return Answer.refusal(Status.BAD_REQUEST, why);
    }
  }
}
