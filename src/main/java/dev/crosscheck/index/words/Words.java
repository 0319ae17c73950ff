package dev.crosscheck.index.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of a text with names in several words put together, whether written open, hyphened or closed.
final class Words {

  private Words() {}

  static List<Word> of(String text) {
    var single = new WordScanner(text).words();
    var words = new ArrayList<Word>(single.size());
    int at = 0;
    while (at < single.size()) {
      var first = single.get(at);
      var found = mayBegin(single, at) ? longest(text, single, at) : Optional.<Word>empty();
      words.add(found.isPresent() ? found.get() : closed(first));
      at += found.isPresent() ? found.get().parts().size() : 1;
    }
    return words;
  }

  private static boolean mayBegin(List<Word> words, int from) {
    return from + 1 < words.size()
        && (words.get(from + 1).form().equals("js")
            || Spellings.OWN.isFirst(words.get(from).form()));
  }

  private static Optional<Word> longest(String text, List<Word> words, int from) {
    for (int count = Math.min(Spellings.LONGEST, words.size() - from); count > 1; count--) {
      var run = words.subList(from, from + count);
      if (isConnected(text, run)) {
        var form = Spellings.OWN.form(run);
        if (form.isPresent()) {
          return Optional.of(Word.joined(form.get(), List.copyOf(run)));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether one space or mark stands between each and the next.
  private static boolean isConnected(String text, List<Word> run) {
    for (int i = 1; i < run.size(); i++) {
      int gap = run.get(i - 1).end();
      if (run.get(i).start() - gap > 1
          || gap < text.length() && ",;:!?()".indexOf(text.charAt(gap)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// A name written as one word is found by its parts too: "nodejs" by "node" and "js".
  private static Word closed(Word word) {
    if (!word.parts().isEmpty()
        || !word.form().endsWith("js") && !Spellings.OWN.isFirst(word.form())) {
      return word;
    }
    var form = Spellings.OWN.form(word.form()).orElse(word.form());
    int stem = form.length() - 2;
    if (stem > 1 && form.endsWith("js") && word.end() - word.start() == form.length()) {
      int middle = word.end() - 2;
      return new Word(word.start(), word.end(), form,
          List.of(new Word(word.start(), middle, form.substring(0, stem)),
              new Word(middle, word.end(), "js")));
    }
    return form.equals(word.form())
        ? word
        : new Word(word.start(), word.end(), form, List.of(word));
  }
}
