import {css} from './css.js';

/**
 * What an axis needs once it can be moved: signs of what can be done, labels that open, a list of what no zoom
 * tells apart, and the strip below with all there is and a frame around what is in view.
 */
export const movingAxisStyles = css`
  .plot {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot:active {
    cursor: grabbing;
  }
  .tools button:hover,
  .beside:hover,
  .beside[aria-current] {
    border-color: currentColor;
  }
  /* Opens over its neighbours, for as long as it is pointed at. */
  .label.none {
    inset-inline: -0.5em auto;
    inset-block-end: calc(100% + 0.2em);
    inline-size: max-content;
    padding: 0.4em 0.6em;
    background: var(--news-timeline-surface, Canvas);
    border: 1px solid var(--_rule);
    border-radius: var(--news-timeline-radius, 3px);
  }
  .label.none::before {
    display: none;
  }
  .events li:hover,
  .events li:focus-within {
    z-index: 2;
  }
  .events li:hover .label.none,
  .events button:focus-visible .label.none {
    display: block;
  }
  .together {
    columns: 16em;
    column-gap: 0.75em;
    margin: 1.25em 0 0;
    padding: 0;
  }
  .together li {
    break-inside: avoid;
    padding-block-end: 0.5em;
  }
  .strip {
    cursor: pointer;
    touch-action: pan-y;
  }
  .strip svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .strip path {
    fill: var(--_group, var(--_accent));
  }
  .strip:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .frame {
    position: absolute;
    inset-block: 0;
    box-sizing: border-box;
    min-inline-size: 8px;
    border: 1.5px solid var(--_muted);
    border-radius: 4px;
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  @media print {
    .tools {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .strip path {
      forced-color-adjust: none;
      fill: CanvasText;
    }
  }
`;
