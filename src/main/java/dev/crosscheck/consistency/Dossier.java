package dev.crosscheck.consistency;

import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the articles say of one thing. Its size is bounded by what differs, not by how many articles say it.
final class Dossier {

  private final SortedMap<Statement, Voices> statements = new TreeMap<>();
  private final SortedMap<Statement, Voices> figures = new TreeMap<>();
  private final SortedMap<Integer, Voices> positions = new TreeMap<>();
  private final Shelf shelf;
  private int articles;
  private int mentions;
  private int lists;

  /// - `shelf`: where the voices are put aside.
  Dossier(Shelf shelf) {
    this.shelf = shelf;
  }

  /// Counts an article that names the thing so many times.
  void mentioned(int times) {
    articles++;
    mentions += times;
  }

  /// Counts an article whose main list has the thing.
  void listed() {
    lists++;
  }

  /// Counts an article whose ordered main list has the thing at a position.
  void ranked(int position, Voice voice) {
    positions.computeIfAbsent(position, _ -> new Voices(shelf)).add(voice);
  }

  void said(Statement statement, Voice voice) {
    statements.computeIfAbsent(statement, _ -> new Voices(shelf)).add(voice);
  }

  /// Counts an article that gives a figure, in a sentence or as the measure of a list.
  void measured(Statement statement, Voice voice) {
    figures.computeIfAbsent(statement, _ -> new Voices(shelf)).add(voice);
  }

  void merge(Dossier other) {
    other.figures.forEach(
        (key, voices) -> figures.computeIfAbsent(key, _ -> new Voices(shelf)).merge(voices));
    articles += other.articles;
    mentions += other.mentions;
    lists += other.lists;
    other.statements
        .forEach(
            (key, voices) -> statements.computeIfAbsent(key, _ -> new Voices(shelf)).merge(voices));
    other.positions
        .forEach(
            (key, voices) -> positions.computeIfAbsent(key, _ -> new Voices(shelf)).merge(voices));
  }

  int articles() {
    return articles;
  }

  int mentions() {
    return mentions;
  }

  int lists() {
    return lists;
  }

  /// The figures of claims and lists, as statements of the facet metric.
  SortedMap<Statement, Voices> figures() {
    return figures;
  }

  SortedMap<Statement, Voices> statements() {
    return statements;
  }

  /// The affirmed statements of one facet, by value.
  Stream<Map.Entry<Statement, Voices>> affirmed(Facet facet) {
    return statements.entrySet().stream().filter(entry -> entry.getKey().facet() == facet)
        .filter(entry -> entry.getKey().isPositive());
  }

  /// Who puts it at which position.
  SortedMap<Integer, Voices> positions() {
    return positions;
  }

  /// How many articles judge it so, summed over the qualities.
  int judged(Polarity polarity) {
    return statements.entrySet().stream().filter(entry -> entry.getKey().facet() == Facet.QUALITY)
        .filter(entry -> entry.getKey().polarity() == polarity)
        .mapToInt(entry -> entry.getValue().count()).sum();
  }
}
