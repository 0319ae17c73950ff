package dev.crosscheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final String TEXT = "Name Released Koa 2013 end";

  private static Block cell(Block.Kind kind, String words, int row, int column) {
    int start = TEXT.indexOf(words);
    return new Block(kind, new Span(start, start + words.length()), 0, "", 1, row, column);
  }

  @Test
  void a_place_in_a_cell_has_the_head_of_its_column() {
    var metadata = new Metadata("", Optional.empty(), Optional.empty(), "", OptionalInt.empty(),
        List.of());
    var columns = new Columns(new Outline(Article.of("a.txt", TEXT), TEXT, metadata,
        List.of(cell(Block.Kind.HEADER_CELL, "Name", 0, 0),
            cell(Block.Kind.HEADER_CELL, "Released", 0, 1), cell(Block.Kind.CELL, "Koa", 1, 0),
            cell(Block.Kind.CELL, "2013", 1, 1)),
        List.of(), List.of(), List.of(), List.of()));
    int year = TEXT.indexOf("2013");
    assertThat(columns.head(new Span(year, year + 4))).isEqualTo("Released");
    int end = TEXT.indexOf("end");
    assertThat(columns.head(new Span(end, end + 3))).isEmpty();
    assertThat(columns.head(new Span(0, 2))).isEmpty();
  }
}
