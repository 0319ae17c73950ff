package dev.crosscheck.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The labels of a folder, in the order of their articles.
public record Labels(List<Label> all) {

  /// Folder of the label files within a gold folder. A folder of label files alone will do too.
  private static final String FOLDER = "labels";

  public Labels {
    all = List.copyOf(all);
  }

  /// - `only`: takes the articles with this in their names; all where empty.
  ///
  /// @throws BrokenLabel when there is none, or one can't be used
  public static Labels in(Path gold, String only) {
    var inner = gold.resolve(FOLDER);
    var folder = Files.isDirectory(inner) ? inner : gold;
    var labels = files(folder).stream().map(LabelFile::read)
        .sorted(Comparator.comparing(Label::article).thenComparing(Label::file)).toList();
    var chosen = labels.stream().filter(label -> label.article().contains(only)).toList();
    if (chosen.isEmpty()) {
      throw new BrokenLabel("none of the " + labels.size() + " articles labelled in '" + folder
          + "' has '" + only + "' in its name");
    }
    return new Labels(chosen);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BrokenLabel("'" + folder + "' must be a folder of label files, or hold one named "
          + FOLDER);
    }
    try (var files = Files.list(folder)) {
      var found = files.filter(file -> file.toString().endsWith(".json"))
          .filter(Files::isRegularFile).sorted().toList();
      if (found.isEmpty()) {
        throw new BrokenLabel("there is no label file (*.json) in '" + folder + "'");
      }
      return found;
    } catch (IOException e) {
      throw new BrokenLabel("'" + folder + "' can't be read", e);
    }
  }

  /// For each article that is labelled, of those with these ids, its label: the one with the same id, else the one with
  /// the same last part.
  ///
  /// @throws BrokenLabel when it can't be told which article a label means
  public SortedMap<String, Label> byArticle(Collection<String> ids) {
    var byName = ids.stream().sorted().collect(Collectors.groupingBy(Label::lastPart));
    var labelled = new TreeMap<String, Label>();
    for (var label : all) {
      var named = byName.getOrDefault(Label.lastPart(label.article()), List.of());
      var meant = named.contains(label.article()) ? List.of(label.article()) : named;
      if (meant.size() > 1) {
        throw new BrokenLabel(label.file() + ": article '" + label.article() + "' may be "
            + String.join(" or ", meant) + "; name it by its path");
      }
      meant.forEach(id -> assign(labelled, id, label));
    }
    return labelled;
  }

  private static void assign(Map<String, Label> labelled, String id, Label label) {
    var other = labelled.put(id, label);
    if (other != null) {
      throw new BrokenLabel(label.file() + ": the article '" + id + "' is labelled by "
          + other.file() + " too; one of them must go");
    }
  }
}
