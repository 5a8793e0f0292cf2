import {css} from './css.js';

/**
 * The plot: lanes of marks, hairlines for ticks behind, and a strip that
 * shows the whole below. All positions along time are logical, so that it runs the other way in RTL.
 */
export const axisStyles = css`
  .axis {
    /* Marks move up and down in their lanes; the page must not scroll after them. */
    overflow-anchor: none;
    margin-block-start: 1em;
  }
  .plot {
    --_foot: 3em;
    position: relative;
    block-size: calc(var(--_lanes) + var(--_foot));
    /* What moves in it is nobody else's business: a step then costs a third. */
    contain: strict;
    touch-action: pan-y;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .film,
  .ticks {
    position: absolute;
    inset: 0;
  }
  .plot::after {
    content: '';
    position: absolute;
    inset: auto 0 var(--_foot);
    border-block-start: 1.5px solid currentColor;
  }
  .tick,
  .ticks b {
    position: absolute;
    font-family: var(--news-timeline-date-font, inherit);
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    padding-inline-start: 0.4em;
  }
  .tick {
    display: flex;
    align-items: end;
    inset-block: 0 2em;
    padding-block-end: 0.2em;
    border-inline-start: 1px solid color-mix(in srgb, currentColor 15%, transparent);
  }
  .ticks b {
    inset-block-end: 0.1em;
    font-weight: 600;
  }
  .band {
    position: absolute;
    inset-block: auto 0;
    block-size: 1.5em;
    border-inline-start: 1px solid var(--_rule);
  }
  .lane {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--_rule);
    pointer-events: none;
  }
  .lane b {
    display: inline-block;
    margin-block-start: 0.4em;
    padding-inline-end: 0.5em;
    font-size: 0.75em;
    font-weight: 600;
    color: var(--_muted);
  }
  .now {
    position: absolute;
    inset-block: 0 var(--_foot);
    border-inline-start: 1.5px solid var(--_accent);
    pointer-events: none;
  }
  .now span {
    position: absolute;
    inset-inline-start: 0.4em;
    inset-block-start: 0.2em;
    font-size: 0.75em;
    font-weight: 600;
    color: var(--_accent);
    white-space: nowrap;
  }
  .late span {
    inset-inline: auto 0.4em;
  }
  .stand {
    position: absolute;
    display: flex;
    justify-content: center;
    inline-size: 0;
  }
  .cluster {
    flex: none;
    min-inline-size: 26px;
    block-size: 26px;
    padding: 0 0.4em;
    border: 1.5px solid var(--_group, var(--_accent));
    border-radius: 9em;
    background: var(--news-timeline-surface, Canvas);
    font-size: 0.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    cursor: zoom-in;
  }
  .strip {
    position: relative;
    block-size: 1.75em;
    margin-block-start: 0.5em;
    border-radius: 4px;
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  @media (forced-colors: active) {
    .mark,
    .planned.bar .mark::after {
      forced-color-adjust: none;
      --_ink: CanvasText;
    }
    .tick,
    .band {
      border-color: GrayText;
    }
    .tools [aria-disabled] {
      color: GrayText;
    }
    /* A name is on a ground there, which hides the lines behind it. */
    .lane {
      z-index: 1;
    }
  }
`;
