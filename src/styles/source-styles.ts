import {css} from './css.js';

/**
 * What stands in for a timeline whose file has not come. The skeleton fills the height that the page
 * keeps for the timeline and takes none itself, so it moves nothing. It does not move either.
 */
export const sourceStyles = css`
  :host(:state(loading)) {
    position: relative;
  }
  .loading {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .skeleton {
    position: absolute;
    inset: 0;
    overflow: hidden;
    font-size: max(1em, 15px);
    color: color-mix(in srgb, var(--news-timeline-text, currentColor) 12%, transparent);
  }
  .skeleton i {
    display: block;
    block-size: 7em;
    margin-inline-start: 1.5em;
    border-inline-start: 1px solid;
    padding-inline-start: 1.5em;
    background:
      linear-gradient(currentColor 0 0) 0 0.6em / 6em 0.7em,
      linear-gradient(currentColor 0 0) 0 2.1em / 60% 1em,
      linear-gradient(currentColor 0 0) 0 3.9em / 90% 0.6em,
      linear-gradient(currentColor 0 0) 0 5.1em / 75% 0.6em;
    background-repeat: no-repeat;
    background-origin: content-box;
  }
  .skeleton:dir(rtl) i {
    background-position-x: right;
  }
  .retry {
    margin: 0 0 1em;
    font-family: var(--news-timeline-font, inherit);
    color: var(--news-timeline-text, inherit);
  }
  .retry button {
    min-block-size: 2.25em;
    padding: 0.25em 1em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: var(--news-timeline-button-radius, 9em);
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(0.875em, 14px);
    cursor: pointer;
  }
  .retry button:hover {
    border-color: currentColor;
  }
  .retry button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .skeleton {
      display: none;
    }
  }
  @media print {
    .skeleton,
    .retry {
      display: none;
    }
  }
`;
