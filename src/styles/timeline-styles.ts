import {css} from './css.js';

/**
 * The frame around every layout: what is taken from the page (font, size, colour), what is shielded from
 * it, and the tokens. Muted ink, rules and washes are made from the text's own colour, so that they fit
 * any page, light or dark, without being told.
 *
 * What pages may set, for this and all other sheets:
 * @cssproperty [--news-timeline-accent=light-dark(#b3261e, #ff8a80)] - Marks, the Today line and focus rings.
 * @cssproperty [--news-timeline-text=inherit] - Colour of the text.
 * @cssproperty [--news-timeline-muted] - Colour of what is secondary; default: the text's, 72 % strong.
 * @cssproperty [--news-timeline-rule] - Colour of rail and rules; default: the text's, 20 % strong.
 * @cssproperty [--news-timeline-surface=none] - Background.
 * @cssproperty [--news-timeline-padding=0] - Room between the edge of the background and what is on it.
 * @cssproperty [--news-timeline-font=inherit] - Font family of everything.
 * @cssproperty [--news-timeline-heading-font=inherit] - Font family of the heading and the headlines.
 * @cssproperty [--news-timeline-heading-weight=bold] - Their weight.
 * @cssproperty [--news-timeline-heading-leading] - Height of their lines, a number; default: 1.2, and 1.4444 for the headlines of a list.
 * @cssproperty [--news-timeline-heading-size=1.5625em] - Size of the heading.
 * @cssproperty [--news-timeline-heading-rule] - Line between the heading and the events, a value of `border`; default: a hairline of the rules' colour.
 * @cssproperty [--news-timeline-headline-size=1.125em] - Size of the headlines, in `em`; those of a story are larger by as much, those on an axis keep theirs.
 * @cssproperty [--news-timeline-date-font=inherit] - Font family of dates.
 * @cssproperty [--news-timeline-gap=1.75em] - Room under each event.
 * @cssproperty [--news-timeline-date-width=8.5em] - Width of the column of dates.
 * @cssproperty [--news-timeline-marker-size=0.6875em] - Diameter of a mark.
 * @cssproperty [--news-timeline-marker-radius=9em] - Rounding of marks; 0 makes them square.
 * @cssproperty [--news-timeline-button-radius=9em] - Rounding of buttons and of the word "Planned".
 * @cssproperty [--news-timeline-radius=3px] - Rounding of notes.
 * @cssproperty [--news-timeline-group-1] - Colour of the first group; a colour in the data comes first.
 * @cssproperty [--news-timeline-group-2] - Colour of the second group; a colour in the data comes first.
 * @cssproperty [--news-timeline-group-3] - Colour of the third group; a colour in the data comes first.
 * @cssproperty [--news-timeline-group-4] - Colour of the fourth group; a colour in the data comes first.
 * @cssproperty [--news-timeline-group-5] - Colour of the fifth group; a colour in the data comes first.
 * @cssproperty [--news-timeline-group-6] - Colour of the sixth group; a colour in the data comes first.
 * @cssproperty [--news-timeline-group-7] - Colour of the seventh group; a colour in the data comes first.
 * @cssproperty [--news-timeline-group-8] - Colour of the eighth group; a colour in the data comes first.
 */
export const timelineStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  section {
    --_accent: var(--news-timeline-accent, light-dark(#b3261e, #ff8a80));
    --_muted: var(--news-timeline-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_rule: var(--news-timeline-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_gap: var(--news-timeline-gap, 1.75em);
    --_mark: var(--news-timeline-marker-size, 0.6875em);
    --_head: var(--news-timeline-heading-rule, 1px solid var(--_rule));
    font-family: var(--news-timeline-font, inherit);
    font-size: max(1em, 15px);
    line-height: 1.5;
    color: var(--news-timeline-text, inherit);
    background: var(--news-timeline-surface, none);
    padding: var(--news-timeline-padding, 0);
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    word-break: normal;
    writing-mode: horizontal-tb;
    overflow-wrap: anywhere;
  }
  .dense {
    --_gap: 0.75em;
  }
  [part^='head'],
  p {
    margin: 0;
  }
  [part='heading'] {
    font-family: var(--news-timeline-heading-font, inherit);
    font-size: var(--news-timeline-heading-size, 1.5625em);
    font-weight: var(--news-timeline-heading-weight, bold);
    line-height: var(--news-timeline-heading-leading, 1.2);
    text-wrap: balance;
  }
  .lede {
    margin-block-start: 0.4em;
    max-width: 40em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .message {
    color: var(--_muted);
    font-size: 0.875em;
    padding-block: 1em;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
`;
