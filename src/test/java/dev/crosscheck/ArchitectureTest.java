package dev.crosscheck;

import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The import rules of the packages, so that a newcomer can trust the map.
class ArchitectureTest {

  private static final String ROOT = "dev.crosscheck";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

  /// What each stage may import of ours, beside itself.
  private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
      entry("model", List.of()),
      entry("nlp", List.of("model")),
      entry("knowledge", List.of("model")),
      entry("ingest", List.of("model")),
      entry("structure", List.of("model", "nlp")),
      entry("extract", List.of("model", "nlp", "knowledge")),
      entry("consistency", List.of("model", "knowledge")),
      entry("index", List.of("model")),
      entry("report", List.of("model")),
      entry("evaluation", List.of("model")),
      entry("difference", List.of()),
      entry("serve", List.of("model")),
      // what an evaluation or a comparison found is printed as it comes, and no stage has a use for it
      entry("cli", List.of("model", "evaluation", "difference", "serve")));

  private static final List<String> PACKAGES = List.of("model", "nlp", "knowledge", "ingest",
      "structure", "extract",
      "consistency", "index", "report", "evaluation", "difference", "serve", "cli");

  @Test
  void the_classes_were_found() {
    assertThat(CLASSES).hasSizeGreaterThan(30);
    assertThat(PACKAGES)
        .allSatisfy(name -> assertThat(CLASSES)
            .anyMatch(c -> c.getPackageName().equals(ROOT + "." + name)));
  }

  @Test
  void stages_import_what_the_map_says() {
    MAY_IMPORT.forEach((name, allowed) -> PACKAGES.stream().filter(other -> !other.equals(name))
        .filter(other -> !allowed.contains(other))
        .forEach(
            other -> check(noClasses().that().resideInAPackage(ROOT + "." + name + "..").should()
                .dependOnClassesThat().resideInAPackage(ROOT + "." + other + ".."))));
    check(noClasses().that().resideOutsideOfPackages(ROOT, ROOT + ".serve..", ROOT + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT));
    check(noClasses().that().resideInAPackage(ROOT).should().dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".serve..", ROOT + ".cli.."));
  }

  @Test
  void packages_have_no_cycles() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void each_library_has_one_home() {
    home("opennlp..", "nlp");
    home("org.apache.lucene..", "index");
    home("picocli..", "cli");
    home("org.dhatim..", "report");
  }

  @Test
  void only_the_command_line_touches_the_standard_streams() {
    check(
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli..").should(ACCESS_STANDARD_STREAMS));
  }

  @Test
  void the_clock_comes_in_as_a_value() {
    for (var clock : List.of(Instant.class, LocalDate.class, LocalDateTime.class, Clock.class)) {
      for (var method : List.of("now", "systemUTC", "systemDefaultZone")) {
        check(noClasses().that().resideOutsideOfPackage(ROOT + ".cli..").should().callMethod(clock,
            method));
      }
    }
  }

  private static void home(String library, String name) {
    check(noClasses().that().resideOutsideOfPackage(ROOT + "." + name + "..").should()
        .dependOnClassesThat()
        .resideInAPackage(library));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
