package dev.crosscheck.structure;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.List;

/// Tells what each piece is there for, by the words that such parts use and by where they stand.
final class Zoning {

  /// Longest text whose words are asked; longer ones are the article's own prose.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 320;

  private final List<Piece> pieces;
  private final CharSequence view;
  private final SectionTree tree;
  private final Titles.Title title;
  private final Zone[] zones;

  Zoning(List<Piece> pieces, CharSequence view, SectionTree tree, Titles.Title title) {
    this.pieces = pieces;
    this.view = view;
    this.tree = tree;
    this.title = title;
    this.zones = new Zone[pieces.size()];
    for (int i = 0; i < zones.length; i++) {
      var zone = zone(i);
      zones[i] = i < title.top() && zone.isContent() && zone != Zone.TITLE ? Zone.PROMO : zone;
    }
  }

  Zone of(int piece) {
    return zones[piece];
  }

  /// The zone of one sentence of a piece: one that sums the article up stays its own words where the paragraph goes on to
  /// advertise.
  Zone of(int piece, Span sentence) {
    var zone = zones[piece];
    var around = tree.sections().get(tree.sectionOf(piece)).zone();
    if (zone != Zone.CALL_TO_ACTION && zone != Zone.PROMO || !around.isContent()
        || !pieces.get(piece).isParagraph()
        || sentence.length() == pieces.get(piece).span().length()) {
      return zone;
    }
    var text = sentence.in(view);
    boolean recap = Cue.RECAP_LEAD.fits(text) || Cue.RECAP_SENTENCE.fits(text);
    return recap && !Cue.CALL.fits(text) && !Cue.PROMO.fits(text) ? around : zone;
  }

  private Zone zone(int i) {
    var piece = pieces.get(i);
    var around = tree.sections().get(tree.sectionOf(i)).zone();
    if (title.pieces().contains(i)) {
      return Zone.TITLE;
    }
    return switch (piece.block().kind()) {
      case CODE -> Zone.CODE;
      case FRONT_MATTER -> Zone.FRONT_MATTER;
      case NAVIGATION -> Zone.NAVIGATION;
      case CAPTION -> Zone.CAPTION;
      case HEADING -> around == Zone.BODY || around == Zone.RECAP ? headingOr(i, around) : around;
      case HEADER_CELL, CELL -> around == Zone.BODY ? Zone.TABLE : around;
      case ITEM -> around == Zone.BODY ? spoken(i, Zone.LIST) : spoken(i, around);
      case QUOTE, PARAGRAPH -> spoken(i, around);
    };
  }

  private Zone headingOr(int i, Zone around) {
    var cue = spoken(i, around);
    return cue == around && around == Zone.BODY ? Zone.HEADING : cue;
  }

  private Zone spoken(int i, Zone otherwise) {
    var span = pieces.get(i).span();
    if (span.length() > LONGEST) {
      return otherwise;
    }
    var text = span.in(view);
    if (Cue.BYLINE.fits(text) && span.length() <= Line.LONGEST) {
      return Zone.BYLINE;
    }
    if (Cue.CALL.fits(text)) {
      return Zone.CALL_TO_ACTION;
    }
    if (Cue.PROMO.fits(text) && pieces.get(i).block().kind() != Kind.HEADING) {
      return Zone.PROMO;
    }
    return Cue.CAPTION.fits(text) || isBareDescription(span) ? Zone.CAPTION : otherwise;
  }

  /// A line of its own in small letters without an end, as the text of a picture is.
  private boolean isBareDescription(Span span) {
    return span.length() <= 2 * Line.LONGEST && span.length() > 20
        && Character.isLowerCase(view.charAt(span.start()))
        && Character.isLetter(view.charAt(span.end() - 1)) && isAlone(span);
  }

  private boolean isAlone(Span span) {
    int before = span.start() - 1;
    int breaks = 0;
    while (before >= 0 && Character.isWhitespace(view.charAt(before))) {
      breaks += view.charAt(before--) == '\n' ? 1 : 0;
    }
    int after = span.end();
    int ends = 0;
    while (after < view.length() && Character.isWhitespace(view.charAt(after))) {
      ends += view.charAt(after++) == '\n' ? 1 : 0;
    }
    return breaks > 1 && ends > 1 && (before < 0 || ".!?:".indexOf(view.charAt(before)) >= 0);
  }
}
