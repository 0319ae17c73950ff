package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir
  private Path folder;

  @Test
  void nothing_is_seen_before_the_end() throws IOException {
    try (var staging = Staging.in(folder.resolve("new/output"))) {
      write(staging, "a.csv", "text/b.txt");
      assertThat(files()).containsExactly("new/output/.lock", "new/output/.staging/a.csv",
          "new/output/.staging/text/b.txt");
      staging.publish(OutputTest.RUN);
    }
    assertThat(files()).containsExactly("new/output/a.csv", "new/output/run.json",
        "new/output/text/b.txt");
  }

  @Test
  void what_is_given_up_leaves_no_trace_and_the_old_set_stays() throws IOException {
    publish("a.csv");
    try (var staging = Staging.in(folder)) {
      write(staging, "b.csv");
    }
    assertThat(files()).containsExactly("a.csv", "run.json");
  }

  @Test
  void files_of_the_run_before_go_and_those_of_others_stay() throws IOException {
    publish("a.csv", "text/x/b.txt", "text/c.txt");
    Files.writeString(folder.resolve("text/mine.txt"), "a note");
    publish("a.csv", "d.csv");
    assertThat(files()).containsExactly("a.csv", "d.csv", "run.json", "text/mine.txt");
    assertThat(folder.resolve("text/x")).doesNotExist();
  }

  @Test
  void the_pieces_of_a_broken_off_run_are_removed() throws IOException {
    publish("a.csv", "old.csv");
    // as it stands when the program ends after moving one file of the new set into place
    try (var staging = Staging.in(folder)) {
      write(staging, "a.csv", "new.csv");
      RunManifest.write(staging.folder(), OutputTest.RUN);
      Files.move(folder.resolve("run.json"), folder.resolve(".previous-run.json"));
      Files.move(folder.resolve(".staging/new.csv"), folder.resolve("new.csv"));
      Files.move(folder.resolve(".staging"), folder.resolve("aside"));
    }
    Files.move(folder.resolve("aside"), folder.resolve(".staging"));
    Staging.in(folder).close();
    assertThat(files()).isEmpty();
  }

  @Test
  void one_run_at_a_time_writes_into_a_folder() throws IOException {
    try (var staging = Staging.in(folder)) {
      write(staging, "a.csv");
      assertThatThrownBy(() -> Staging.in(folder)).isInstanceOf(OutputUnwritable.class)
          .hasMessageContaining("another run is writing into it");
      staging.publish(OutputTest.RUN);
    }
    publish("b.csv");
    assertThat(files()).containsExactly("b.csv", "run.json");
  }

  @Test
  void a_folder_may_be_named_from_where_the_program_runs() throws IOException {
    var relative = Path.of("").toAbsolutePath().relativize(folder.resolve("output"));
    try (var staging = Staging.in(relative)) {
      write(staging, "text/gr\u00fcn.txt");
      staging.publish(OutputTest.RUN);
    }
    assertThat(files()).containsExactly("output/run.json", "output/text/gr\u00fcn.txt");
    try (var staging = Staging.in(relative)) {
      staging.publish(OutputTest.RUN);
    }
    assertThat(files()).containsExactly("output/run.json");
  }

  @Test
  void a_list_of_files_that_points_outside_is_not_followed() throws IOException {
    var output = Files.createDirectory(folder.resolve("output"));
    Files.writeString(folder.resolve("precious.txt"), "keep");
    Files.writeString(output.resolve("run.json"),
        "{\"files\":[{\"path\":\"../precious.txt\"},{\"path\":\"\"}]}");
    try (var staging = Staging.in(output)) {
      staging.publish(OutputTest.RUN);
    }
    assertThat(files()).containsExactly("output/run.json", "precious.txt");
  }

  @Test
  void a_list_of_files_that_is_none_is_replaced() throws IOException {
    Files.writeString(folder.resolve("run.json"), "{\"files\":[{\"pa");
    publish("a.csv");
    assertThat(files()).containsExactly("a.csv", "run.json");
  }

  @Test
  void an_output_that_is_a_file_is_named() throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "");
    assertThatThrownBy(() -> Staging.in(file)).isInstanceOf(OutputUnwritable.class)
        .hasMessage("cannot write " + file + ": it is a file, and must be a folder");
    assertThatThrownBy(() -> Staging.in(file.resolve("output")))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessageStartingWith("cannot write " + file);
  }

  @Test
  void a_file_that_cannot_be_replaced_leaves_no_list_of_files() throws IOException {
    publish("a.csv");
    Files.createDirectories(folder.resolve("b.csv/in-the-way"));
    try (var staging = Staging.in(folder)) {
      write(staging, "b.csv");
      assertThatThrownBy(() -> staging.publish(OutputTest.RUN)).isInstanceOf(OutputUnwritable.class)
          .hasMessageContaining("b.csv");
    }
    assertThat(folder.resolve("run.json")).doesNotExist();
    Files.delete(folder.resolve("b.csv/in-the-way"));
    Files.delete(folder.resolve("b.csv"));
    publish("b.csv");
    assertThat(files()).containsExactly("b.csv", "run.json");
  }

  private void publish(String... names) throws IOException {
    try (var staging = Staging.in(folder)) {
      write(staging, names);
      staging.publish(OutputTest.RUN);
    }
  }

  private static void write(Staging staging, String... names) throws IOException {
    for (var name : names) {
      var file = FileNames.resolve(staging.folder(), name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).map(path -> FileNames.relative(folder, path))
          .sorted().toList()
          .stream();
    }
  }
}
