import {css} from './css.js';

/** Eras behind the marks of an axis. */
export const axisEraStyles = css`
  .bands {
    position: absolute;
    inset: 0 0 var(--_foot);
    pointer-events: none;
  }
  .era-band {
    position: absolute;
    inset-block: 0;
    background: color-mix(in srgb, var(--_era, currentColor) 9%, transparent);
    border-inline: 1px solid color-mix(in srgb, var(--_era, currentColor) 25%, transparent);
  }
  .era-band > span {
    position: sticky;
    inset-inline-start: 0.5em;
    box-sizing: border-box;
    display: inline-block;
    max-inline-size: 100%;
    margin-block-start: calc(var(--_row) * 1.4em + 0.15em);
    padding-inline: 0.5em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.75em;
    color: var(--_muted);
  }
`;
