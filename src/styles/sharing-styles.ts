import {css} from './css.js';

/** What readers take with them: quiet words at the end of an event and under the timeline. */
export const sharingStyles = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.125em;
    margin-block-start: 0.25em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  @media not print {
    /* On the line of what else is said of the event, where there is one. */
    .meta:has(+ .actions):not(:has(.quoted)) {
      display: inline;
      margin-inline-end: 1.125em;
    }
    .meta:not(:has(.quoted)) + .actions {
      display: inline-flex;
      margin: 0;
    }
    /* Room above the first line: an inline box has no margin there. */
    .meta:has(+ .actions):not(:has(.quoted))::before {
      content: '';
      display: inline-block;
      block-size: 1.65em;
    }
    .note + .meta:has(+ .actions)::before {
      block-size: 2em;
    }
  }
  :where(.actions, .cited, .downloads) button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .actions button,
  .downloads button {
    position: relative;
    min-inline-size: 24px;
    min-block-size: 24px;
  }
  :where(.actions, .cited, .downloads) button:hover {
    color: rgb(from currentColor r g b / 1);
    text-decoration-color: currentColor;
  }
  :where(.actions, .cited, .downloads) button:focus-visible,
  .actions input:focus-visible,
  article:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .copy {
    display: inline-grid;
    align-content: center;
  }
  .copy > * {
    grid-area: 1 / 1;
  }
  .copied,
  .done .todo {
    visibility: hidden;
  }
  .done .copied {
    visibility: visible;
  }
  .actions input {
    box-sizing: border-box;
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 24px;
    padding: 0.15em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--news-timeline-radius, 3px);
    background: none;
    color: inherit;
    font: inherit;
  }
  /* An address leads to the event, not to the edge of the window. */
  article {
    scroll-margin-block: 1em;
  }
  .cited,
  .downloads {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  /* Balancing the columns of a long list takes long: not before a reader comes to it. */
  .cited.long {
    content-visibility: auto;
    contain-intrinsic-size: auto 40em auto 20em;
  }
  [part='source-heading'] {
    margin: 0;
    font-size: inherit;
    font-family: var(--news-timeline-heading-font, inherit);
    font-weight: var(--news-timeline-heading-weight, bold);
  }
  .cited ol {
    columns: 22em;
    column-gap: 2.5em;
    margin: 0.6em 0 0;
    padding: 0;
    border: 0;
    counter-reset: source;
    font-size: 0.875em;
    line-height: 1.45;
  }
  .cited li {
    counter-increment: source;
    break-inside: avoid;
    position: relative;
    padding-inline-start: 2em;
    padding-block-end: 0.75em;
  }
  .cited li::before {
    content: counter(source) / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .cited small {
    display: block;
    font-size: 0.9286em;
    line-height: max(1.45em, 26px);
    color: var(--_muted);
  }
  /* WCAG 2.5.8: what is pressed is 24 pixels high, in lines as far apart. */
  .cited small :is(a, button) {
    padding-block: 4px;
  }
  .downloads {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .cited + .downloads {
    margin-block-start: 0.25em;
  }
  @media print {
    .cited.long {
      content-visibility: visible;
    }
    .actions,
    .downloads {
      display: none;
    }
    .cited bdi > a::after {
      content: ' (' attr(href) ')';
      display: inline-block;
    }
    .cited small a::after {
      content: none;
    }
    .cited li :is(button, small a) {
      text-decoration: none;
    }
  }
`;
