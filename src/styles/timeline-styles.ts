import {css} from './css.js';

/**
 * The frame around every layout: what is taken from the page (font, size, colour), what is shielded from
 * it, and the tokens. Muted ink, rules and washes are made from the text's own colour, so that they fit
 * any page, light or dark, without being told.
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
    font-family: var(--news-timeline-font, inherit);
    font-size: max(1em, 15px);
    line-height: 1.5;
    color: var(--news-timeline-text, inherit);
    background: var(--news-timeline-surface, none);
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    writing-mode: horizontal-tb;
    overflow-wrap: anywhere;
  }
  .dense {
    --_gap: 0.75em;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p {
    margin: 0;
    font-weight: inherit;
    font-size: inherit;
  }
  [part='heading'] {
    font-family: var(--news-timeline-heading-font, inherit);
    font-size: 1.5625em;
    font-weight: bold;
    line-height: 1.2;
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
