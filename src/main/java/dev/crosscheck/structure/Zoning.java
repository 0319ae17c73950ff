package dev.crosscheck.structure;

import dev.crosscheck.model.Zone;
import java.util.regex.Pattern;

/// Tells what a section or a piece is there for, by the words that such parts use.
final class Zoning {

  private static final Pattern RECAP = Pattern.compile(
      "(?i)\\W*(?:in )?(?:(?:final )?conclusions?|concluding\\b.*|final (?:thoughts?|words?|verdict|take|remarks?)\\b.*|wrap(?:ping)?[ -](?:it |things )?up\\b.*|"
          + "(?:in )?summary\\b.*|summing up\\b.*|to sum up\\b.*|recap\\b.*|(?:the )?bottom line\\b.*|(?:key )?takeaways?|the verdict|closing (?:thoughts?|words?|remarks?))\\W*");
  private static final Pattern CALL = Pattern.compile(
      "(?i)\\W*(?:learn more ?:|read the full|want to (?:learn|hire|know|build|start)\\b.*(?:click|contact|check|get|join)|click here|(?:please )?contact us|follow (?:me|us)\\b|"
          + "subscribe\\b|sign up\\b|check out our\\b|join our\\b|hire (?:our|the best|dedicated)\\b|get in touch|read (?:more|also)\\b|also read\\b|looking (?:to hire|for a .*developer)).*",
      Pattern.DOTALL);
  private static final Pattern BYLINE = Pattern.compile(
      "(?i)\\W*(?:(?:written |posted |published )?by [A-Z].{0,60}|(?:published|posted|updated|last updated?)\\b.{0,60}|.{0,30}\\b\\d{1,3} min(?:utes?)? (?:read|to complete).{0,60}|"
          + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2},? \\d{4})\\W*");

  private final CharSequence view;

  Zoning(CharSequence view) {
    this.view = view;
  }

  /// The zone of a section by its heading.
  Zone section(Piece heading) {
    return heading.span().length() <= Line.LONGEST
        && RECAP.matcher(heading.span().in(view)).matches()
            ? Zone.RECAP
            : Zone.BODY;
  }

  /// The zone of a piece; `around` is its section's.
  Zone piece(Piece piece, Zone around) {
    return switch (piece.block().kind()) {
      case CODE -> Zone.CODE;
      case FRONT_MATTER -> Zone.FRONT_MATTER;
      case NAVIGATION -> Zone.NAVIGATION;
      case CAPTION -> Zone.CAPTION;
      case HEADING -> around == Zone.BODY ? Zone.HEADING : around;
      case HEADER_CELL, CELL -> around == Zone.BODY ? Zone.TABLE : around;
      case ITEM -> around == Zone.BODY ? Zone.LIST : around;
      case QUOTE, PARAGRAPH -> paragraph(piece, around);
    };
  }

  private Zone paragraph(Piece piece, Zone around) {
    if (piece.span().length() > 400) {
      return around;
    }
    var text = piece.span().in(view);
    if (BYLINE.matcher(text).matches()) {
      return Zone.BYLINE;
    }
    return CALL.matcher(text).matches() ? Zone.CALL_TO_ACTION : around;
  }
}
