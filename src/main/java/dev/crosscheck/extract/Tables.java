package dev.crosscheck.extract;

import dev.crosscheck.extract.Surroundings.Side;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the cells of an article's tables are about: each row tells of a thing and each column's head says what, or the
/// other way round.
final class Tables {

  /// A cell, the things it tells of, and the words that say what it tells.
  /// - `things`: empty where it tells of what the table stands under.
  /// - `head`: the cell with those words. `heads`: all cells that stand with it, in the first row or the first column.
  record Cell(Wording wording, List<String> things, List<Term> label, Span evidence,
      Sentence head, Collection<Sentence> heads) {

    /// Whether its label announces praise or blame: "Pros".
    boolean announces(Grammar grammar) {
      return Side.of(label.stream().map(Term::word).collect(Collectors.toSet()),
          grammar) != Side.NEITHER;
    }
  }

  /// How many of a row's first cells may name its thing: its place, or its place and what changed, may stand before it.
  private static final int REACH = 2;
  private static final int FARTHEST = 4;

  /// The columns of a card.
  private static final Set<Integer> CARD = Set.of(0, 1);

  /// Most words of a card's label.
  private static final int LONGEST_LABEL = 4;

  /// Most words of a head that announces praise or blame.
  private static final int SIDE = 3;

  private static final String SERVER = "server";
  private static final Set<String> JOINTS = Set.of("/", "&", "and", ",", "or");

  private final Outline outline;
  private final Wordings wordings;
  private final Grammar grammar;
  private final Map<Integer, Map<Integer, Map<Integer, Sentence>>> grids = new TreeMap<>();
  private final Map<Integer, Cell> cells = new HashMap<>();

  Tables(Outline outline, Wordings wordings, Grammar grammar) {
    this.outline = outline;
    this.grammar = grammar;
    this.wordings = wordings;
    for (var sentence : outline.sentences()) {
      if (sentence.shape() == Sentence.Shape.CELL && !sentence.tokens().isEmpty()) {
        var block = outline.blocks().get(sentence.block());
        grids.computeIfAbsent(block.group(), _ -> new TreeMap<>())
            .computeIfAbsent(block.row(), _ -> new TreeMap<>())
            .put(block.column(), sentence);
      }
    }
    grids.values().forEach(this::read);
  }

  /// The cell of a sentence, if it stands in a table that was understood.
  Optional<Cell> cell(Sentence sentence) {
    return Optional.ofNullable(cells.get(sentence.index()));
  }

  private void read(Map<Integer, Map<Integer, Sentence>> grid) {
    var head = grid.getOrDefault(0, Map.of());
    int reach = REACH;
    while (reach < FARTHEST && named(grid, reach) * 2 <= grid.size() - 1) {
      reach++;
    }
    long columns = head.values().stream().filter(cell -> !things(cell).isEmpty()).count();
    if (columns > 1 && !(areMeans(head) && isOfFrameworks(grid))) {
      byColumn(grid, head);
    } else if (named(grid, reach) * 2 > grid.size() - 1) {
      byRow(grid, head, reach);
    } else if (!head.isEmpty() && head.values().stream().allMatch(this::isSide)) {
      bySide(grid, head);
    } else if (grid.values().stream().allMatch(line -> CARD.containsAll(line.keySet()))) {
      if (columns == 1 && things(head.getOrDefault(0, head.values().iterator().next())).isEmpty()) {
        byColumn(grid, head);
      } else if (columns == 0) {
        asCard(grid);
      }
    }
  }

  /// Labels in the first column and what they say in the second of what the table stands under: "Licence" beside "MIT".
  private void asCard(Map<Integer, Map<Integer, Sentence>> grid) {
    var labels = grid.values().stream().flatMap(line -> Optional.ofNullable(line.get(0)).stream())
        .toList();
    grid.values().forEach(line -> {
      var label = line.get(0);
      var cell = line.get(1);
      if (label != null && cell != null && wordings.of(label).size() <= LONGEST_LABEL) {
        cells.put(cell.index(),
            new Cell(wordings.of(cell), List.of(), terms(label), label.span(), label, labels));
      }
    });
  }

  /// Whether a head announces praise or blame: "Pros", "Main drawbacks".
  private boolean isSide(Sentence cell) {
    var wording = wordings.of(cell);
    return wording.size() <= SIDE && (wording.any(0, wording.size(), grammar.pros())
        || wording.any(0, wording.size(), grammar.cons()));
  }

  /// In how many rows one of the first cells names something.
  private long named(Map<Integer, Map<Integer, Sentence>> grid, int cells) {
    return grid.entrySet().stream().filter(row -> row.getKey() > 0)
        .filter(row -> row.getValue().values().stream().limit(cells)
            .anyMatch(cell -> !things(cell).isEmpty()))
        .count();
  }

  /// Whether what the first row names is no more than what frameworks go with: "MySQL", "Redis".
  private boolean areMeans(Map<Integer, Sentence> head) {
    return head.values().stream().filter(cell -> !things(cell).isEmpty())
        .allMatch(cell -> Spoken.MEANS.contains(kind(cell)) && !isLanguage(cell));
  }

  /// Whether most rows begin with the name of a framework.
  private boolean isOfFrameworks(Map<Integer, Map<Integer, Sentence>> grid) {
    long frameworks = grid.values().stream()
        .flatMap(line -> Optional.ofNullable(line.get(0)).stream())
        .filter(cell -> !things(cell).isEmpty() && kind(cell).endsWith("framework")).count();
    return frameworks * 2 > grid.size() - 1;
  }

  /// "Pros" beside "Cons": all cells tell of what the table stands under.
  private void bySide(Map<Integer, Map<Integer, Sentence>> grid, Map<Integer, Sentence> head) {
    grid.forEach((row, line) -> line.forEach((column, cell) -> {
      var label = head.get(column);
      if (row > 0 && label != null) {
        cells.put(cell.index(), new Cell(wordings.of(cell), List.of(), terms(label), cell.span(),
            label, head.values()));
      }
    }));
  }

  private void byRow(Map<Integer, Map<Integer, Sentence>> grid, Map<Integer, Sentence> head,
      int first) {
    grid.forEach((row, line) -> {
      var subject = subject(line, first);
      if (row == 0 || subject.isEmpty()) {
        return;
      }
      var things = things(subject.get());
      line.forEach((column, cell) -> {
        if (cell.index() != subject.get().index() && head.containsKey(column)) {
          cells.put(cell.index(),
              new Cell(wordings.of(cell), things, terms(head.get(column)), subject.get().span(),
                  head.get(column), head.values()));
        }
      });
    });
  }

  /// The cell that names the row's thing: a language beside it says what the thing is written in.
  private Optional<Sentence> subject(Map<Integer, Sentence> line, int first) {
    var named = line.values().stream().limit(first).filter(cell -> !things(cell).isEmpty())
        .toList();
    return named.stream().filter(cell -> !isLanguage(cell)).findFirst()
        .or(() -> named.stream().findFirst());
  }

  private boolean isLanguage(Sentence cell) {
    return kind(cell).equals("language");
  }

  private String kind(Sentence cell) {
    return wordings.of(cell).names().firstEntry().getValue().kind();
  }

  private void byColumn(Map<Integer, Map<Integer, Sentence>> grid, Map<Integer, Sentence> head) {
    var labels = grid.values().stream().flatMap(line -> Optional.ofNullable(line.get(0)).stream())
        .toList();
    grid.forEach((row, line) -> {
      var label = line.get(0);
      if (row == 0 || label == null) {
        return;
      }
      line.forEach((column, cell) -> {
        var subject = head.get(column);
        if (column > 0 && subject != null && !things(subject).isEmpty()) {
          cells.put(cell.index(),
              new Cell(wordings.of(cell), things(subject), terms(label), label.span(), label,
                  labels));
        }
      });
    });
  }

  private List<Term> terms(Sentence sentence) {
    return wordings.of(sentence).terms();
  }

  private List<String> things(Sentence cell) {
    var wording = wordings.of(cell);
    var block = outline.blocks().get(cell.block());
    boolean short_ = wording.size() <= 6 || block.kind() == Block.Kind.HEADER_CELL;
    return short_ ? joined(wording) : List.of();
  }

  /// The first name and those that are joined to it: "Gin / Echo". A name behind a hyphen ("pact-ruby") is that of a part
  /// of something else.
  private List<String> joined(Wording wording) {
    var things = new ArrayList<String>();
    int end = 0;
    for (var name : wording.names().values()) {
      // "pact-ruby" and "terraform-aws" are others
      if (things.isEmpty() && (wording.goesOn(name.from()) || isHyphened(wording, name))) {
        break;
      }
      if (!things.isEmpty() && !(name.from() - end == 1 && wording.is(end, JOINTS)
          || name.from() == end)) {
        break;
      }
      // "Spring Boot / Jetty" is the one in the other
      if (!things.isEmpty() && name.kind().equals(SERVER)) {
        break;
      }
      things.add(name.id());
      end = name.to();
    }
    return List.copyOf(things);
  }

  private boolean isHyphened(Wording wording, Wording.Name name) {
    int end = NamedPlaces.place(name.mention()).end();
    return end + 1 < outline.view().length() && outline.view().charAt(end) == '-'
        && Character.isLetter(outline.view().charAt(end + 1))
        && !wording.is(name.to(), RepositoryRows.COMMON);
  }
}
