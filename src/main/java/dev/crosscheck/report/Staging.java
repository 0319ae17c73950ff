package dev.crosscheck.report;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Makes the files of a run appear together: they are written into a hidden folder within the output and moved into
/// place at the end, `run.json` last. As long as there is no `run.json`, the set isn't whole. What a broken-off run
/// left is removed at the next; files that this program didn't write are never touched.
public final class Staging implements AutoCloseable {

  private static final String FOLDER = ".staging";

  /// The `run.json` of the run before, kept while its files are being replaced.
  private static final String PREVIOUS = ".previous-run.json";

  private final Path output;
  private final Path folder;
  private final Set<String> superseded = new TreeSet<>();
  private final OutputLock lock;
  private boolean halfway;

  private Staging(Path output, OutputLock lock) {
    this.output = output;
    this.folder = output.resolve(FOLDER);
    this.lock = lock;
  }

  /// Makes ready to write into an output folder, which is made where it is missing.
  ///
  /// @throws OutputUnwritable when that can't be done, or another run is at it
  public static Staging in(Path output) {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new OutputUnwritable(output, "it is a file, and must be a folder");
    }
    // names beyond ASCII become absolute paths, and these must be seen to lie in the folder
    var absolute = output.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      var staging = new Staging(absolute, OutputLock.on(absolute));
      try {
        staging.takeOver();
        return staging;
      } catch (IOException e) {
        staging.lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new OutputUnwritable(output, e);
    }
  }

  /// Where to write the files.
  public Path folder() {
    return folder;
  }

  /// Replaces the files of the run before by those of the folder.
  ///
  /// @throws OutputUnwritable when a file can't be moved; there is then no `run.json`
  public void publish(RunInfo run) {
    try {
      var files = RunManifest.write(folder, run);
      var manifest = output.resolve(RunManifest.NAME);
      halfway = true;
      if (Files.exists(manifest)) {
        move(manifest, output.resolve(PREVIOUS));
      }
      superseded.removeAll(files);
      for (var old : superseded) {
        deleteOld(old);
      }
      for (var file : files) {
        var target = FileNames.resolve(output, file);
        Files.createDirectories(parent(target));
        move(FileNames.resolve(folder, file), target);
      }
      move(folder.resolve(RunManifest.NAME), manifest);
      Files.deleteIfExists(output.resolve(PREVIOUS));
      halfway = false;
    } catch (IOException e) {
      throw new OutputUnwritable(output, e);
    }
  }

  /// Removes the hidden folder with all that was not published. A set that is half in place keeps it until the next
  /// run, which needs its list of files to clean up.
  ///
  /// @throws OutputUnwritable when it can't be removed
  @Override
  public void close() {
    try (lock) {
      if (!halfway) {
        delete(folder);
      }
    } catch (IOException e) {
      throw new OutputUnwritable(folder, e);
    }
  }

  /// Finds what the run before left: a whole set, to be replaced at the end, or the pieces of one that broke off, to
  /// be removed at once.
  private void takeOver() throws IOException {
    var manifest = output.resolve(RunManifest.NAME);
    if (Files.exists(manifest)) {
      superseded.addAll(RunManifest.filesIn(manifest));
    } else {
      for (var broken : List.of(output.resolve(PREVIOUS), folder.resolve(RunManifest.NAME))) {
        for (var file : RunManifest.filesIn(broken)) {
          deleteOld(file);
        }
      }
    }
    Files.deleteIfExists(output.resolve(PREVIOUS));
    delete(folder);
    Files.createDirectory(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Deletes a file of the run before and the folders that it leaves empty.
  private void deleteOld(String file) throws IOException {
    Path target;
    try {
      target = FileNames.resolve(output, file).normalize();
    } catch (InvalidPathException _) {
      return;
    }
    if (!target.startsWith(output) || Files.isDirectory(target)) {
      return;
    }
    Files.deleteIfExists(target);
    for (var above = parent(target); !above.equals(output); above = parent(above)) {
      try {
        Files.delete(above);
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        return;
      }
    }
  }

  private static Path parent(Path path) {
    var parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
