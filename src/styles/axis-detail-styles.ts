import {css} from './css.js';

/** What stands around an axis: the row of buttons above it, and the selected event below. */
export const axisDetailStyles = css`
  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.5em 1.5em;
    margin-block-start: 1.25em;
    padding-block-start: 1em;
    border-block-start: var(--_head);
  }
  .above:first-child {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .above .controls {
    flex: 1 1 auto;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .above .none {
    flex: 1 0 100%;
    order: 1;
    margin: 0;
    border-block-end: 0;
  }
  .above + ol {
    margin-block-start: 0;
    border: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  :where(.tools, .below, .axis) button {
    box-sizing: border-box;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: var(--news-timeline-button-radius, 6px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :where(.tools, .below, .axis) button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .tools button {
    min-inline-size: 2.4em;
    min-block-size: max(2.25em, 28px);
    padding: 0.2em 0.7em;
    font-size: max(0.8125em, 13px);
  }
  .tools [aria-disabled] {
    color: var(--_muted);
    border-color: var(--_rule);
    cursor: default;
  }
  .below {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr) minmax(0, 12em);
    gap: 1.5em;
    align-items: start;
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .detail article {
    display: block;
    padding: 0;
  }
  .detail article::before,
  .detail .marker,
  .unread > span {
    display: none;
  }
  .detail .date {
    display: block;
    text-align: start;
    margin: 0 0 0.25em;
  }
  .detail .date small,
  .unread .beside small {
    display: inline;
    margin-inline-start: 0.6em;
  }
  .beside {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    font-size: 0.875em;
    line-height: 1.35;
    text-align: start;
  }
  .beside small {
    display: block;
    font-size: 0.9286em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  /* A sentence and a button that opens the first event are one row. */
  .unread {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1.25em;
  }
  .unread .beside {
    inline-size: auto;
  }
  .hint,
  .undated {
    padding-block: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  @container (max-width: 44em) {
    .detail {
      grid-template-columns: 1fr 1fr;
      gap: 0.75em;
    }
    .detail .story {
      grid-area: 1 / 1 / auto / -1;
      margin-block-end: 0.5em;
    }
  }
`;
