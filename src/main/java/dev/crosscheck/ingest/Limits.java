package dev.crosscheck.ingest;

/// How much is read, so that no input can exhaust the machine.
/// - `articleBytes`: the largest file or record that is taken for an article, in bytes.
/// - `letters`: the fewest letters of content by which a language is judged; a shorter text is taken as it is.
/// - `expansion`: how many bytes a compressed container may yield for each of its own.
public record Limits(int articleBytes, int letters, int expansion) {

  /// - 16 MiB: a hundred times the longest article known to us; a file beyond it is a dump or a book.
  /// - 250 letters: some forty words, below which detectors take names for a language (tried: 100 to 500).
  /// - 200: compressed prose yields 3 to 5, pages full of markup up to 30; what yields more was made to harm.
  public static final Limits DEFAULT = new Limits(16 * 1024 * 1024, 250, 200);

  public Limits {
    if (articleBytes < 1 || letters < 0 || expansion < 1) {
      throw new IllegalArgumentException(
          "no limits: " + articleBytes + " bytes, " + letters + " letters, expansion " + expansion);
    }
  }
}
