import {css} from './css.js';

/**
 * The vertical list. Three columns (date, rail, story) where there is room, two (rail, date above story)
 * where there is not. Every piece of the rail is drawn inside its own event, so that an event out of
 * sight can be skipped whole.
 */
export const listStyles = css`
  ol {
    --_date: var(--news-timeline-date-width, 8.5em);
    --_rail: calc(var(--_mark) + 1.125em);
    --_column: 0.75em;
    --_line: calc(var(--news-timeline-headline-size, 1.125em) * var(--news-timeline-heading-leading, 1.4444));
    margin: 1.25em 0 0;
    padding: 1.5em 0 0;
    border-block-start: var(--_head);
  }
  ol:first-child {
    margin: 0;
    padding-block-start: 0;
    border: 0;
  }
  /* Not the whole timeline: a browser takes thrice as long over the style of what is in a container. */
  section > ol {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }
  /* Not a list item, which has a number: the browser would count all for each that is removed. */
  li {
    display: block;
  }
  .slice {
    content-visibility: auto;
  }
  article,
  .gap,
  .today {
    position: relative;
    display: grid;
    grid-template-columns: var(--_date) var(--_rail) minmax(0, 1fr);
    column-gap: var(--_column);
  }
  article {
    padding-block-end: var(--_gap);
  }
  article::before,
  .gap::before {
    content: '';
    grid-area: 1 / 2;
    justify-self: center;
    border-inline-start: 1px solid var(--_rule);
    margin-block: calc(var(--_line) + 0.25em) calc(0.25em - var(--_gap));
  }
  ol > li:last-child article::before,
  .slice:last-child li:last-child article::before {
    display: none;
  }
  .planned article::before {
    border-inline-start-style: dashed;
  }

  .date {
    grid-area: 1 / 1;
    text-align: end;
    font-family: var(--news-timeline-date-font, inherit);
    font-size: 0.875em;
    font-weight: bold;
    /* Set on the headline's first line, and tight where it takes two of its own. */
    line-height: 1.3;
    margin-block-start: calc((var(--_line) / 0.875 - 1.3em) / 2);
    text-wrap: balance;
  }
  .date small {
    display: block;
    font-size: 0.9286em;
    font-weight: 400;
    color: var(--_muted);
  }

  .marker {
    grid-area: 1 / 2;
    justify-self: center;
    box-sizing: border-box;
    --_size: var(--_mark);
    inline-size: var(--_size);
    block-size: var(--_size);
    margin-block-start: calc((var(--_line) - var(--_size)) / 2);
    border-radius: var(--news-timeline-marker-radius, 9em);
    background: var(--_group, var(--_accent));
    print-color-adjust: exact;
    --_halo: color-mix(in srgb, var(--_group, var(--_accent)) 24%, transparent);
  }
  .month .marker {
    box-shadow: 0 0 0 0.25em var(--_halo);
  }
  .year .marker {
    box-shadow:
      0 0 0 0.25em var(--_halo),
      0 0 0 0.5em color-mix(in srgb, var(--_halo) 50%, transparent);
  }
  .span .marker {
    block-size: calc(var(--_mark) + 1.375em);
  }
  .span article::before {
    margin-block-start: calc(var(--_line) + 1.625em);
  }
  .since .marker {
    mask-image: linear-gradient(#000 35%, transparent);
  }
  .until .marker {
    mask-image: linear-gradient(transparent, #000 65%);
  }
  .planned .marker {
    --_size: calc(var(--_mark) + 0.25em);
    block-size: var(--_size);
    /* Whole: engines make something else of dashes around so small a ring. */
    border: 2px solid var(--_group, var(--_accent));
    background: none;
    box-shadow: none;
    mask-image: none;
  }
  .planned article::before {
    margin-block-start: calc(var(--_line) + 0.25em);
  }
  .undated .marker {
    background: none;
    border: 1px solid var(--_muted);
  }

  /* Short texts that may be in another script than the page's. */
  .date small,
  .status,
  .meta span,
  .note b {
    unicode-bidi: isolate;
  }
  /* Of a headline of unknown language the first letter tells which way it runs; it keeps its side. */
  [part='headline']:lang(en) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
  }
  .body {
    grid-area: 1 / 3;
    max-width: 40em;
  }
  [part='headline'] {
    font-family: var(--news-timeline-heading-font, inherit);
    font-size: var(--news-timeline-headline-size, 1.125em);
    font-weight: var(--news-timeline-heading-weight, bold);
    line-height: var(--news-timeline-heading-leading, 1.4444);
    text-wrap: balance;
  }
  [part='headline'] a:not(:hover) {
    text-decoration-color: transparent;
  }
  .status {
    display: inline-block;
    margin-inline-start: 0.15em;
    padding: 0.05em 0.65em;
    border: 1px dashed var(--_group, var(--_accent));
    border-radius: var(--news-timeline-button-radius, 9em);
    font-size: 0.72em;
    font-weight: bold;
    line-height: 1.5;
    vertical-align: 0.15em;
  }
  .cancelled [part='headline'] {
    text-decoration: line-through;
  }
  .text {
    margin-block-start: 0.25em;
    white-space: pre-line;
    text-wrap: pretty;
  }
  .note {
    margin-block-start: 0.75em;
    padding: 0.5em 0.875em;
    border-inline-start: 2px solid var(--_rule);
    border-start-end-radius: var(--news-timeline-radius, 3px);
    border-end-end-radius: var(--news-timeline-radius, 3px);
    background: color-mix(in srgb, currentColor 4.5%, transparent);
    font-size: 0.875em;
  }
  .credit {
    color: var(--_muted);
  }
  .meta {
    margin-block-start: 0.6em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .meta > :not(:last-child) {
    display: inline-block;
    margin-inline-end: 1.125em;
  }
  .group::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.5em;
    border-radius: var(--news-timeline-marker-radius, 9em);
    background: var(--_group, var(--_accent));
    print-color-adjust: exact;
  }

  .gap,
  .today {
    --_half: calc(var(--_wait) * 0.4375em);
  }
  .gap {
    padding-block: var(--_half) calc(var(--_gap) + var(--_half));
  }
  .gap::before {
    margin-block: calc(0.125em - var(--_half)) calc(0.25em - var(--_gap) - var(--_half));
    border-inline-start: 2px dotted var(--_rule);
  }
  .gap p {
    grid-area: 1 / 3;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .today {
    padding-block-end: calc(var(--_gap) + 2 * var(--_half));
    align-items: center;
    color: var(--_accent);
  }
  .today span {
    text-align: end;
    font-size: 0.8125em;
    font-weight: bold;
  }
  .today::before {
    content: '';
    grid-area: 1 / 2;
    place-self: stretch center;
    margin-block: calc(var(--_line) / 2 + 0.25em) calc(0.25em - var(--_gap) - 2 * var(--_half));
    border-inline-start: 1px dashed var(--_rule);
  }
  .today::after {
    content: '';
    grid-area: 1 / 2 / auto / -1;
    border-block-start: 1.5px solid;
  }
  [aria-current] .body::before {
    content: '';
    position: absolute;
    inset-block: 0.25em var(--_gap);
    margin-inline-start: -0.625em;
    border-inline-start: 2px solid var(--_accent);
  }

  @container (max-width: 34em) {
    article,
    .gap,
    .today {
      grid-template-columns: var(--_rail) minmax(0, 1fr);
    }
    article::before,
    .gap::before,
    .today::before,
    .marker {
      grid-column: 1;
    }
    article::before {
      grid-row: 1 / 3;
    }
    .date {
      grid-area: 1 / 2;
      text-align: start;
    }
    .date small {
      display: inline;
      margin-inline-start: 0.6em;
    }
    .body {
      grid-area: 2 / 2;
    }
    .marker {
      grid-row: 1 / 3;
    }
    .gap p {
      grid-column: 2;
    }
    .today span {
      grid-area: 1 / 2;
      justify-self: start;
    }
    .today::before {
      margin-block-start: calc(var(--_line) + 0.25em);
    }
    .today::after {
      grid-area: 2 / 1 / auto / -1;
    }
  }

  @media (forced-colors: active) {
    .marker,
    .group::before {
      --_group: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .slice {
      content-visibility: visible;
    }
    article {
      break-inside: avoid;
    }
    a[href^='http']::after {
      content: ' ' attr(href);
      font-size: 0.85em;
      color: var(--_muted);
    }
    [part='heading'],
    .gap,
    .today {
      break-after: avoid;
    }
  }
`;
