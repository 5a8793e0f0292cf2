import {css} from './css.js';

/** The eras under the heading, side by side as far as there is room. */
export const eraStyles = css`
  .eras {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin: 0.85em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .eras li {
    display: block;
    max-width: 100%;
    box-sizing: border-box;
    padding-inline-start: 1.75em;
  }
  /* As long as it is, unlike the mark of a group. */
  .eras li::before {
    content: '';
    display: inline-block;
    inline-size: 1.25em;
    block-size: 0.5em;
    margin-inline: -1.75em 0.5em;
    border-radius: 9em;
    vertical-align: 0.075em;
    background: var(--_era, var(--_rule));
    print-color-adjust: exact;
  }
  .eras small {
    color: var(--_muted);
    font-size: 0.9286em;
    unicode-bidi: isolate;
  }
  .lede + .eras {
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    .eras li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
