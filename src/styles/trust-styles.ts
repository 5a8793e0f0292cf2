import {css} from './css.js';

/** What tells readers how far an event can be trusted: quotes, corrections, accounts that differ. */
export const trustStyles = css`
  .quoted,
  .quoted .line {
    display: block;
  }
  .quoted .line {
    margin-block-start: 0.35em;
  }
  /* Set apart as words of others: in full ink, behind a rule, in the quotation marks of their language. */
  q {
    display: block;
    margin-block: 0.3em 0.15em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
    /* As strong as the text around what is muted. */
    color: rgb(from currentColor r g b / 1);
    font-size: 1.0769em;
    line-height: 1.45;
  }
  .meta:empty {
    display: none;
  }
  [part='correction'] {
    border-inline-start-color: var(--_accent);
  }
  .accounts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 1.25em 1.5em;
    margin: 0.75em 0 1em;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  /* Four are two and two, not three and one. */
  .accounts:has(> :nth-child(4):last-child) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(12em, 40%)), 1fr));
  }
  .accounts li {
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_rule);
  }
  .accounts .own {
    border-block-start-color: var(--_group, var(--_accent));
  }
  .accounts .label,
  .accounts .credit {
    font-size: 0.8667em;
    color: var(--_muted);
  }
  .accounts .when {
    font-weight: bold;
    line-height: 1.3;
    margin-block-start: 0.1em;
  }
  .accounts .text {
    line-height: 1.45;
    margin-block-start: 0.35em;
  }
  .accounts .credit {
    margin-block-start: 0.5em;
  }
`;
