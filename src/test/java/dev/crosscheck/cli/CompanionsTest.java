package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.crosscheck.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shells and the formatter that are to read these files read them here, where they are installed.
class CompanionsTest {

  @TempDir
  static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Companions.main(new String[]{folder.toString()});
  }

  @ParameterizedTest
  @CsvSource({"bash, completion/crosscheck.bash", "zsh, completion/_crosscheck",
      "fish, completion/crosscheck.fish"})
  void each_shell_can_read_its_script(String shell, String file) throws Exception {
    assertThat(printed(shell, "-n", folder.resolve(file).toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "''|run check search diff explain evaluate serve",
      "search --format ''|table csv json jsonl", "search --fr|--framework --from",
      "search --facet qu|quality", "search --polarity ''|positive negative",
      "check --fail-on w|warning", "search --framework ruby-on|ruby-on-rails"})
  void bash_completes_commands_options_and_values(String typed, String offered) throws Exception {
    var words = "crosscheck " + typed;
    var script = "compopt() { :; }; source '" + folder.resolve("completion/crosscheck.bash")
        + "'; COMP_WORDS=(" + words + "); COMP_CWORD=" + (words.split(" ").length - 1)
        + "; _complete_crosscheck; printf '%s\\n' \"${COMPREPLY[@]}\"";

    assertThat(printed("bash", "--norc", "-c", script).lines())
        .containsExactlyInAnyOrder(offered.split(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "''|run check search diff explain evaluate serve",
      "search --format ''|table csv json jsonl", "search --fr|--framework --from",
      "search --facet qu|quality", "search --polarity ''|positive negative",
      "check --fail-on wa|warning", "search --framework ruby-on|ruby-on-rails"})
  void fish_completes_commands_options_and_values(String typed, String offered) throws Exception {
    var script = "source '" + folder.resolve("completion/crosscheck.fish")
        + "'; complete -C \"crosscheck " + typed.replace("''", "") + "\"";

    assertThat(printed("fish", "--no-config", "-c", script).lines()
        .map(line -> line.split("\t")[0])).containsExactlyInAnyOrder(offered.split(" "));
  }

  @Test
  void zsh_knows_commands_options_and_values() throws IOException {
    assertThat(folder.resolve("completion/_crosscheck")).content().startsWith("#compdef crosscheck")
        .contains("'search:Finds passages", "--format='[table, csv, json or jsonl",
            ":FORMAT:(table csv json jsonl)'", ":POLARITY:(positive negative)'",
            "'(-o --output)'{-o+,--output=}'[folder", ":OUTPUT:_files'", " ruby-on-rails ");
  }

  @Test
  void the_manual_is_read_without_a_warning() throws Exception {
    assertThat(printed("groff", "-man", "-ww", "-z", manual().toString())).isEmpty();
  }

  @Test
  void the_manual_has_every_command_and_option() throws Exception {
    var shown = printed("groff", "-man", "-Tutf8", "-P-cbou", "-rLL=200n", manual().toString());

    var program = Main.line().getCommandSpec();
    program.subcommands().forEach((name, command) -> {
      assertThat(shown).contains("crosscheck " + name);
      assertThat(command.getCommandSpec().options())
          .allSatisfy(option -> assertThat(shown).contains(option.longestName()));
    });
    assertThat(shown).contains("NAME", "EXAMPLES", "EXIT STATUS", "NO_COLOR",
        "crosscheck search '\"learning curve\"'", "crosscheck check -");
  }

  private static Path manual() {
    return folder.resolve("share/man/man1/crosscheck.1");
  }

  /// What a program prints on both its streams; the test is skipped where it isn't installed.
  private static String printed(String program, String... arguments)
      throws IOException, InterruptedException {
    assumeThat(Programs.isInstalled(program)).as(program + " is installed").isTrue();
    var builder = new ProcessBuilder(
        Stream.concat(Stream.of(program), Arrays.stream(arguments)).toList())
        .redirectErrorStream(true);
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "HOME", folder.toString()));
    var process = builder.start();
    process.getOutputStream().close();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
