import {css} from './css.js';

/**
 * The controls by which a reader chooses events: one quiet row under the heading's rule. What stands in
 * it keeps its width while numbers change, so that nothing jumps under a finger.
 */
export const filterStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 1.25em;
    padding-block-start: 1em;
    border-block-start: var(--_head);
    font-size: max(0.8125em, 13px);
    line-height: 1.25;
  }
  .controls:first-child {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .legend {
    display: contents;
  }
  .controls button,
  .none button,
  .search {
    box-sizing: border-box;
    min-block-size: max(2.125em, 28px);
    padding: 0.25em 0.9em;
    border: 1px solid var(--_rule);
    border-radius: var(--news-timeline-button-radius, 9em);
    background: none;
    color: inherit;
    font: inherit;
  }
  .controls button,
  .none button {
    cursor: pointer;
  }
  .controls button:hover,
  .none button:hover,
  .search:hover {
    border-color: currentColor;
  }
  .controls button:focus-visible,
  .none button:focus-visible,
  .search:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    padding-inline-start: 0.7em;
    text-align: start;
  }
  .legend button::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1.5px solid var(--_group, var(--_accent));
    border-radius: var(--news-timeline-marker-radius, 50%);
    background: var(--_group, var(--_accent));
  }
  .legend small,
  .count {
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }
  .legend small {
    color: var(--_muted);
    text-align: end;
  }
  .legend [aria-pressed='false'] {
    border-style: dashed;
  }
  .legend [aria-pressed='false']::before {
    background: none;
  }
  .legend [aria-pressed='false'] bdi {
    color: var(--_muted);
    text-decoration: line-through;
  }
  /* The number at one edge, the box at the other, beside the toggles or under them. */
  .find {
    flex: 1 1 24em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  .count {
    margin-inline-start: 0.25em;
    color: var(--_muted);
    white-space: nowrap;
  }
  .search {
    display: flex;
    align-items: center;
    gap: 0.6em;
    flex: 1 1 9em;
    min-inline-size: 0;
    max-inline-size: 18em;
    padding-block: 0;
    padding-inline-end: 0.6em;
    /* A field is known by its edge alone (WCAG 1.4.11). */
    border-color: var(--_muted);
    cursor: text;
  }
  .search label {
    color: var(--_muted);
  }
  .search input {
    flex: 1;
    inline-size: 0;
    min-inline-size: 0;
    align-self: stretch;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    appearance: none;
    background: none;
    color: inherit;
    font: inherit;
  }
  .search:focus-within {
    outline-offset: 0;
  }
  /* Safari on a phone zooms into a page whose field has smaller letters. */
  @supports (-webkit-touch-callout: none) {
    .search input {
      font-size: max(1em, 16px);
    }
  }
  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1.25em;
    padding-block: 1.25em;
    border-block: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .none + ol {
    display: none;
  }
  .none button {
    color: var(--news-timeline-text, CanvasText);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .legend button::before {
      --_group: ButtonText;
      forced-color-adjust: none;
    }
  }
  @media screen {
    .controls + ol {
      margin-block-start: 0;
      border: 0;
    }
  }
  @media print {
    .controls,
    .none button {
      display: none;
    }
  }
`;
