import {css} from './css.js';

/** The languages a timeline can be read in: a quiet line of names above its heading. */
export const languageSwitchStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
    font-size: max(0.8125em, 13px);
    line-height: 1.25;
  }
  .languages button {
    min-inline-size: 24px;
    min-block-size: max(2em, 28px);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    text-underline-offset: 0.45em;
    text-decoration-thickness: 2px;
    cursor: pointer;
  }
  .languages button:hover {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-color: var(--_rule);
  }
  .languages [aria-current] {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-color: var(--_accent);
  }
  .languages [aria-current]:hover {
    text-decoration-color: var(--_accent);
  }
  .languages button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .chosen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .languages {
      display: none;
    }
  }
`;
