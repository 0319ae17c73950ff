package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables byte for byte.
class CsvReportTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void write() {
    new Reports(CsvStyle.SAFE).write(folder, Samples.analyses(), Samples.overview(),
        Samples.rejected(), Samples.replay(), Samples::article);
  }

  @Test
  void articles_have_their_own_figures() throws IOException {
    expect("articles.csv",
        """
            article,title,published,author,language,words,sentences,declared_items,listed_items,ranking_basis,frameworks,\
            mentions,claims,findings,duplicate_of,encoding,bytes,sha256
            "lists/first.md","2 frameworks 🚀 we like",2024-02-29,"Ann Arbour; Bo","en",22,1,2,2,"github-stars",2,2,2,3,\
            "","UTF-8",161,"SHA"
            "pack.zip!/sécond 🚀+%41.html","",,"","en",5,1,,,"",1,1,1,2,"lists/first.md","windows-1252",90,"SHA"
            """
            .replace("SHA", Samples.SHA));
  }

  @Test
  void frameworks_have_the_figures_of_the_corpus() throws IOException {
    expect("frameworks.csv",
        """
            framework,name,kind,languages,catalogued,articles,mentions,lists,best_position,median_position,\
            worst_position,consensus_position,claims,corroborated,contradicted,positive,negative
            "django","Django","full-stack-framework","python;c",true,2,2,1,1,1,1,1,2,0,1,1,1
            "?Glimmerjet","Glimmerjet","framework","",false,1,1,1,2,2.5,2,,1,0,0,0,0
            """);
  }

  @Test
  void the_matrix_sets_things_against_articles() throws IOException {
    expect("matrix.csv", """
        framework,"lists/first.md","pack.zip!/sécond 🚀+%41.html"
        "django",1,"m"
        "?Glimmerjet",2,
        """);
  }

  @Test
  void mentions_count_code_points() throws IOException {
    expect("mentions.csv", """
        article,start,end,line,surface,framework,status,place,section,confidence
        "lists/first.md",32,38,2,"Django","django","linked","heading","Django",0.3
        "lists/first.md",105,115,5,"Glimmerjet","?Glimmerjet","unknown","heading","Glimmerjet",0.3
        "pack.zip!/sécond 🚀+%41.html",2,8,1,"Django","django","linked","body","",0.3
        "pack.zip!/sécond 🚀+%41.html",23,29,1,"Rocket","rocket","ambiguous","body","",0.3
        """);
  }

  @Test
  void rankings_point_at_the_name() throws IOException {
    expect("rankings.csv",
        """
            article,list,role,ordered,position,stated_position,source,framework,surface,metric,metric_value,start,end,line
            "lists/first.md",1,"main",true,1,1,"explicit","django","Django","github-stars",77000,32,38,2
            "lists/first.md",1,"main",true,2,,"implied","?Glimmerjet","Glimmerjet","",,105,115,5
            """);
  }

  @Test
  void consensus_and_agreement_are_as_given() throws IOException {
    expect("consensus.csv", """
        framework,method,missing_policy,position,tied,lowest,highest
        "django","borda","last",1,false,1,1
        """);
    expect("agreement.csv", """
        article_a,article_b,shared,pairs,jaccard,kendall_tau,rbo,text_similarity
        "lists/first.md","pack.zip!/sécond 🚀+%41.html",0,0,0,,0.3333,0.5
        """);
  }

  @Test
  void claims_have_quotations_on_one_line_and_no_formula() throws IOException {
    expect("claims.csv",
        """
            claim,article,framework,facet,value,polarity,hedged,scope,other,start,end,line,quote,section,rule,confidence
            "c","lists/first.md","django","quality","scalability","positive",false,"","",40,72,3,\
            "Django ""scales"" well, they say.","Django","rule-1",1
            "c","lists/first.md","?Glimmerjet","comparison","performance","positive",false,"","django",117,156,6,\
            "'=Glimmerjet is like Django, but faster.","Glimmerjet","rule-1",1
            "c","pack.zip!/sécond 🚀+%41.html","django","quality","scalability","negative",false,"","",2,22,1,\
            "Django never scales.","","rule-1",1
            """);
  }

  @Test
  void findings_show_two_sides_and_evidence_all_of_them() throws IOException {
    expect("findings.csv",
        """
            finding,severity,scope,kind,cause,framework,facet,summary,articles,independent,article_a,line_a,value_a,\
            quote_a,article_b,line_b,value_b,quote_b
            "f1","warning","cross","polarity-conflict","contradiction","django","quality","Django scales, or not.",\
            "lists/first.md;pack.zip!/sécond 🚀+%41.html",2,"lists/first.md",3,"'+scalability","Django ""scales"" well, they say.",\
            "pack.zip!/sécond 🚀+%41.html",1,"scalability","Django never scales."
            "f2","warning","reference","reference-conflict","","django","kind","Not what the catalogue has.",\
            "lists/first.md",1,"lists/first.md",3,"site","Django ""scales"" well, they say.",\
            "",,"framework","https://example.org/django"
            "f3","note","cross","corroboration","","django","","Two name it.","lists/first.md;pack.zip!/sécond 🚀+%41.html",2,\
            "lists/first.md",2,"django","Django","pack.zip!/sécond 🚀+%41.html",1,"django","Django"
            """);
    expect("evidence.csv", """
        finding,side,article,start,end,line,quote,value
        "f1","a","lists/first.md",40,72,3,"Django ""scales"" well, they say.","'+scalability"
        "f1","b","pack.zip!/sécond 🚀+%41.html",2,22,1,"Django never scales.","scalability"
        "f2","a","lists/first.md",40,72,3,"Django ""scales"" well, they say.","site"
        "f3","a","lists/first.md",32,38,2,"Django","django"
        "f3","a","pack.zip!/sécond 🚀+%41.html",2,8,1,"Django","django"
        """);
  }

  @Test
  void rejects_are_sorted() throws IOException {
    expect("rejects.csv", """
        file,reason,detail
        "a.txt","not-english","It is written in German (de)."
        "z.bin","binary","It holds bytes that no text has."
        """);
  }

  /// Ids of claims are hashes, tested elsewhere; here they read "c".
  private void expect(String file, String rows) throws IOException {
    assertThat(Files.readString(folder.resolve(file)).replaceAll("\"c[0-9a-f]{15}\"", "\"c\""))
        .isEqualTo(rows.replace("\n", "\r\n"));
  }
}
