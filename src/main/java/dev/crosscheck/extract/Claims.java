package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Fate;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an article says of each thing: reads its sentences in order, by the cues of the lexicon.
public final class Claims {

  private final Catalogue catalogue;
  private final Lexicon lexicon;
  private final Grammar grammar;
  private final MeasureCues measures;
  private final Silences silences;

  public Claims(Catalogue catalogue, Lexicon lexicon, MeasureCues measures) {
    this.measures = measures;
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.grammar = Grammar.of(lexicon);
    this.silences = new Silences(grammar, lexicon.words("rejections"));
  }

  /// The claims in reading order, each said once.
  /// - `topics`: for each section of the outline the id of the thing it is about, empty where none.
  public List<Claim> claims(Outline outline, List<Mention> mentions, List<Ranking> rankings,
      List<String> topics, Witness witness) {
    var article = new ArticleTopic(catalogue, outline, new NamedPlaces(mentions)).of(rankings);
    return Surest.of(new Reading(outline, mentions, rankings, topics, article, witness).claims(),
        witness);
  }

  /// Finds the cues of sentences that were passed over.
  Function<Sentence, List<Account.Found>> passed(Outline outline, List<Mention> mentions) {
    var wordings = new Wordings(outline, catalogue, lexicon, mentions);
    var finder = new CueFinder(lexicon);
    return sentence -> {
      var wording = wordings.of(sentence);
      return Covering.visible(finder.in(wording.terms())).stream()
          .map(match -> new Account.Found(match.cue(), wording.span(match.from(), match.to())))
          .toList();
    };
  }

  /// The reading of one article.
  private final class Reading {
    private final Outline outline;
    private final Wordings wordings;
    private final CueClaims cues;
    private final Context context;
    private final Labels labels;
    private final Answers answers;
    private final Companions companions;
    private final Exemplars exemplars;
    private final Tables tables;
    private final FigureCells figures;
    private final FigureItems items;
    private final Compounds compounds;
    private final OwnFacts own;
    private final OwnKinds kinds;
    private final BesideTools beside;
    private final Foundations foundations;
    private final Tags tags;
    private final Contrasts contrasts = new Contrasts();
    private final SharedFigures shares;
    private final GroupHeads groups;
    private final Ellipses ellipses;
    private final Witness witness;
    private final Introduced introductions;
    private final List<Claim> found = new ArrayList<>();

    Reading(Outline outline, List<Mention> mentions, List<Ranking> rankings, List<String> topics,
        String article,
        Witness witness) {
      this.witness = witness;
      this.outline = outline;
      this.wordings = new Wordings(outline, catalogue, lexicon, mentions);
      var finder = new CueFinder(lexicon);
      this.cues = new CueClaims(outline, catalogue, lexicon, finder, grammar, witness,
          mentions, rankings);
      this.context = new Context(outline, grammar, topics, article, new Rivals(outline, mentions));
      var ratings = new Ratings(outline, lexicon);
      this.labels = new Labels(outline, catalogue, grammar, finder, ratings, witness);
      this.answers = new Answers(outline, lexicon, finder, ratings);
      this.companions = new Companions(outline, catalogue, lexicon.words("introductions"));
      this.exemplars = new Exemplars(outline, catalogue, grammar);
      this.tables = new Tables(outline, wordings, grammar);
      this.figures = new FigureCells(outline, measures);
      this.items = new FigureItems(outline, wordings, measures);
      this.compounds = new Compounds(outline, catalogue);
      this.ellipses = new Ellipses(outline);
      this.own = new OwnFacts(outline, catalogue, grammar, lexicon.words("authoring"));
      this.kinds = new OwnKinds(outline, catalogue, grammar);
      this.beside = new BesideTools(outline, catalogue, grammar);
      this.foundations = new Foundations(outline, catalogue, grammar);
      this.groups = new GroupHeads(outline, catalogue);
      this.shares = new SharedFigures(outline);
      this.tags = new Tags(outline, catalogue, labels);
      this.introductions = new Introduced(outline, wordings, context, companions,
          new Users(labels), new Recommendations(outline, grammar, cues, context),
          new RatedLines(labels),
          new Replies(outline, wordings, grammar, cues, finder, context));
    }

    List<Claim> claims() {
      for (var sentence : outline.sentences()) {
        if (Silences.speaks(sentence)) {
          read(wordings.of(sentence));
        } else {
          context.pass(sentence);
          witness.silences(sentence, Silences.mute(sentence));
        }
      }
      return found;
    }

    private void read(Wording wording) {
      var sentence = wording.sentence();
      var cell = tables.cell(sentence);
      if (cell.isPresent()) {
        read(cell.get());
        return;
      }
      var subjects = new Subjects(wording, grammar, context.fallback(wording),
          context.referents(wording), context.topicOf(sentence));
      context.read(sentence, wording, subjects);
      contrasts.read(wording, subjects);
      introductions.read(wording);
      tags.read(wording);
      witness.reads(sentence, subjects.main());
      var figure = items.of(sentence).stream().toList();
      witness.claims(sentence, figure);
      found.addAll(figure);
      var grouped = groups.of(wording);
      witness.claims(sentence, grouped);
      found.addAll(grouped);
      var silence = silences.of(wording);
      if (silence.isPresent() && sentence.shape() == Sentence.Shape.CELL) {
        found.addAll(cues.ofNamed(context.surroundings(wording), subjects, _ -> true));
      } else if (silence.equals(Optional.of(Fate.Silence.INSTRUCTION))) {
        // "Let's compare two popular frameworks, Gin and Echo" says that both are
        found.addAll(cues.ofNamed(context.surroundings(wording), subjects,
            claim -> claim.facet() == Facet.QUALITY));
      }
      if (silence.isPresent()) {
        witness.silences(sentence, silence.get());
        return;
      }
      if (sentence.shape() == Sentence.Shape.VALUE && sentence.lead().isPresent()) {
        witness.silences(sentence, Fate.Silence.LABELLED);
        labelled(wording, outline.sentences().get(sentence.lead().getAsInt()));
        return;
      }
      if (answeredInline(wording)) {
        return;
      }
      var introduced = introductions.of(wording, subjects.fallback().things());
      // among users "MIT" is no licence
      boolean users = introduced.stream().anyMatch(claim -> claim.facet() == Facet.USED_BY);
      var labelled = inline(wording, subjects);
      var told = cues.of(contrasts.over(context.surroundings(wording)), subjects,
          claim -> (!users || claim.facet() != Facet.LICENCE)
              && !ToolSubjects.isOthers(claim, labelled, wording));
      found.addAll(told);
      var shared = shares.of(wording, told);
      witness.claims(sentence, shared);
      found.addAll(shared);
      var examples = new ArrayList<>(exemplars.of(wording, subjects));
      examples.addAll(companions.inline(wording, context.topicOf(sentence)));
      witness.claims(sentence, examples);
      found.addAll(examples);
      var compound = new ArrayList<>(compounds.of(wording));
      own.of(wording, subjects).stream().filter(claim -> !CueClaims.isBase(claim, told))
          .forEach(compound::add);
      compound.addAll(kinds.of(wording, subjects));
      compound.addAll(beside.of(wording, subjects));
      compound.addAll(ellipses.of(wording, told));
      compound.addAll(foundations.of(wording, subjects, context.topicOf(sentence)));
      witness.claims(sentence, compound);
      found.addAll(compound);
      found.addAll(tags.of(wording));
      found.addAll(labelled);
      witness.claims(sentence, introduced);
      found.addAll(introduced);
    }

    private void read(Tables.Cell cell) {
      var wording = cell.wording();
      if (figures.measures(cell)) {
        var claims = figures.of(cell);
        witness.claims(wording.sentence(), claims);
        found.addAll(claims);
        return;
      }
      var things = cell.things().isEmpty()
          ? context.fallback(wording).things()
          : cell.things();
      var value = new Labels.Value(wording, 0, things, cell.evidence());
      if (cell.announces(grammar)) {
        said(cell, things);
        return;
      }
      var labelled = labels.of(cell.label(), value);
      // "Security: good" rates it and says of no protection that it is there
      boolean rated = labels.facet(cell.label()).filter(facet -> facet == Facet.QUALITY)
          .isPresent();
      var answered = answered(cell.label(), value).stream()
          .filter(claim -> !rated || claim.facet() != Facet.FEATURE).toList();
      found.addAll(labelled);
      found.addAll(answered);
      if (labelled.isEmpty() && !answers.isAnswer(value)) {
        said(cell, things);
      }
      var tools = beside.of(wording, ofCell(wording, things), cell.label());
      witness.claims(wording.sentence(), tools);
      found.addAll(tools);
    }

    private Subjects ofCell(Wording wording, List<String> things) {
      return new Subjects(wording, grammar,
          new Subjects.Reference(things, 0.85, "the thing its row or column is about"),
          Referents.NONE);
    }

    /// What a cell says by its own words.
    private void said(Tables.Cell cell, List<String> things) {
      var wording = cell.wording();
      var subjects = ofCell(wording, things);
      witness.reads(wording.sentence(), subjects.main());
      found.addAll(cues.of(context.surroundings(wording).under(cell.label()), subjects));
    }

    /// "TypeScript support: no" of the thing that the section is about; whether it is such a line.
    private boolean answeredInline(Wording wording) {
      int colon = wording.colon();
      var things = context.topicOf(wording.sentence());
      if (colon < 1 || things.isEmpty() || context.surroundings(wording).listing()) {
        return false;
      }
      var value = new Labels.Value(wording, colon + 1, things, wording.sentence().span());
      var claims = answered(wording.terms().subList(0, colon), value);
      found.addAll(claims);
      return !claims.isEmpty();
    }

    private List<Claim> answered(List<Term> label, Labels.Value value) {
      var claims = answers.of(label, value);
      witness.claims(value.wording().sentence(), claims);
      return claims;
    }

    /// "Spring Programming Language" and on the next line "Java".
    private void labelled(Wording wording, Sentence label) {
      var head = wordings.of(label);
      var things = head.names().values().stream().map(Wording.Name::id).limit(1).toList();
      if (things.isEmpty()) {
        things = context.topicOf(label);
      }
      found.addAll(labels.of(head.without(), new Labels.Value(wording, 0, things, label.span())));
    }

    /// "License: MIT" in a line of its own.
    private List<Claim> inline(Wording wording, Subjects subjects) {
      int colon = wording.colon();
      return colon > 0
          ? labels.of(wording.terms().subList(0, colon), new Labels.Value(wording, colon + 1,
              context.labelled(wording.sentence(), subjects), wording.sentence().span()))
          : List.of();
    }
  }
}
