import {css} from './css.js';

/**
 * The axis: lanes of marks with their labels above them, hairlines for ticks behind, and a strip that
 * shows the whole below. All positions along time are logical, so that it runs the other way in RTL.
 */
export const axisStyles = css`
  .axis {
    margin-block-start: 1em;
  }
  .plot {
    --_foot: 3em;
    position: relative;
    block-size: calc(var(--_lanes) + var(--_eras, 0em) + var(--_foot));
    overflow: clip;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot:active {
    cursor: grabbing;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ticks {
    position: absolute;
    inset: 0;
    border-block-end: 0;
  }
  .ticks::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: var(--_foot);
    border-block-start: 1.5px solid currentColor;
  }
  .tick {
    position: absolute;
    inset-block: 0 1.625em;
    border-inline-start: 1px solid color-mix(in srgb, currentColor 11%, transparent);
  }
  .tick span,
  .ticks b {
    position: absolute;
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .tick span {
    inset-block-end: 0.2em;
    padding-inline-start: 0.4em;
  }
  .ticks b {
    inset-block-end: 0.1em;
    padding-inline-start: 0.4em;
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
  .lane:last-of-type {
    border: 0;
  }
  .lane b {
    display: inline-block;
    margin-block-start: 0.4em;
    padding-inline-end: 0.5em;
    font-size: 0.75em;
    font-weight: 600;
    color: var(--_muted);
  }
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
  .era-band span {
    position: sticky;
    inset-inline-start: 0.5em;
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
  .now {
    position: absolute;
    inset-block: 0 var(--_foot);
    border-inline-start: 1.5px solid var(--_accent);
    pointer-events: none;
  }
  .now span {
    position: absolute;
    inset-inline-start: 0.4em;
    inset-block-start: 0.15em;
    font-size: 0.75em;
    font-weight: bold;
    white-space: nowrap;
    color: var(--_accent);
  }
  .axis .events {
    position: static;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .events li:not(.unseen) {
    position: absolute;
    inline-size: 0;
    block-size: 1.75em;
    --_ink: var(--_group, var(--_accent));
  }
  .events button {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: max(24px, var(--_width));
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .events .point button {
    margin-inline-start: -12px;
  }
  .mark {
    position: absolute;
    inset-block-start: calc(50% - 6px);
    inset-inline: 0;
    block-size: 12px;
    border-radius: 6px;
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .point .mark {
    inset-inline: calc(50% - 6px) auto;
    inline-size: 12px;
  }
  .bar {
    --_to: to right;
    --_fade: min(25%, 2.5em);
    --_in: 0px;
    --_out: 0px;
  }
  .bar:dir(rtl) {
    --_to: to left;
  }
  .bar .mark {
    mask-image: linear-gradient(
      var(--_to),
      transparent,
      #000 var(--_in),
      #000 calc(100% - var(--_out)),
      transparent
    );
  }
  .soft-start {
    --_in: var(--_fade);
  }
  .soft-end {
    --_out: var(--_fade);
  }
  .open-start {
    --_in: 60%;
  }
  .open-end {
    --_out: 60%;
  }
  .bar:not(.sharp-start) .mark {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .bar:not(.sharp-end) .mark {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .planned .mark {
    box-sizing: border-box;
    background: none;
    border: 2px dashed var(--_ink);
  }
  .planned.bar {
    --_out: 0px;
  }
  .planned.bar .mark {
    inset-inline-end: 14px;
    inset-block-start: calc(50% - 1.5px);
    block-size: 3px;
    border: 0;
    border-radius: 0;
    background: repeating-linear-gradient(to right, var(--_ink) 0 7px, transparent 7px 12px);
  }
  .planned.bar button::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 7px);
    inset-inline-end: 0;
    box-sizing: border-box;
    inline-size: 14px;
    block-size: 14px;
    border: 2px dashed var(--_ink);
    border-radius: 50%;
  }
  .cancelled b {
    text-decoration: line-through;
  }
  .label {
    position: absolute;
    inset-block-end: calc(100% + (var(--_up, 0) * 1em - 0.1em) / 0.875);
    inset-inline-start: var(--_line, 50%);
    box-sizing: border-box;
    inline-size: var(--_label, max-content);
    max-inline-size: 26em;
    padding-inline-start: 0.5em;
    padding-block-end: 0.35em;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .point .label {
    inset-inline-start: 12px;
  }
  .label b,
  .label small {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .label b {
    font-family: var(--news-timeline-heading-font, inherit);
  }
  .label small {
    font-size: 0.9286em;
    color: var(--_muted);
  }
  .label::before {
    content: '';
    position: absolute;
    inset-block: 0.2em calc((var(--_up, 0) * -1em - 0.2em) / 0.875);
    inset-inline-start: 0;
    border-inline-start: 1px solid color-mix(in srgb, var(--_ink) 60%, transparent);
  }
  .label.before {
    inset-inline: auto calc(100% - var(--_line, 50%));
    padding-inline: 0 0.5em;
    text-align: end;
  }
  .point .label.before {
    inset-inline: auto 12px;
  }
  .label.before::before {
    inset-inline: auto 0;
  }
  /* Read by a screen reader all the same. */
  .label.none {
    clip-path: inset(50%);
    pointer-events: none;
    z-index: 1;
    padding: 0.4em 0.6em;
    inset-block-end: calc(100% + 0.2em);
    background: var(--news-timeline-surface, Canvas);
    border: 1px solid var(--_rule);
    border-radius: var(--news-timeline-radius, 3px);
    transform: translateX(-0.5em);
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
    clip-path: none;
  }
  .events button:focus-visible,
  .cluster:focus-visible,
  .tools button:focus-visible,
  .beside:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .events [aria-current] .mark {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  .cluster {
    position: absolute;
    translate: -50% 0;
    box-sizing: border-box;
    min-inline-size: 26px;
    block-size: 26px;
    padding: 0 0.4em;
    border: 1.5px solid var(--_group, var(--_accent));
    border-radius: 9em;
    background: var(--news-timeline-surface, Canvas);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: zoom-in;
  }
  .cluster b {
    display: block;
    font-size: 0.75em;
    font-weight: 600;
  }
  .cluster:dir(rtl) {
    translate: 50% 0;
  }
  .strip {
    position: relative;
    block-size: 1.75em;
    margin-block-start: 0.5em;
    border-radius: 4px;
    background: color-mix(in srgb, currentColor 5%, transparent);
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
  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.5em 1.5em;
    margin-block-start: 1.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
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
  .tools button {
    box-sizing: border-box;
    min-inline-size: 2.4em;
    min-block-size: max(2.25em, 28px);
    padding: 0.2em 0.7em;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(0.8125em, 13px);
    cursor: pointer;
  }
  .tools button:hover,
  .beside:hover {
    border-color: currentColor;
  }
  .tools button:disabled {
    color: var(--_muted);
    border-color: var(--_rule);
    cursor: default;
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
  .detail .marker {
    display: none;
  }
  .detail .date {
    display: block;
    text-align: start;
    margin: 0 0 0.25em;
  }
  .detail .date small {
    display: inline;
    margin-inline-start: 0.6em;
  }
  .beside {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .beside small {
    display: block;
    font-size: 0.9286em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.875em;
    padding-block: 0.5em;
  }
  .undated {
    margin-block-start: 0.75em;
    font-size: 0.8125em;
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
  @media (forced-colors: active) {
    .mark,
    .planned.bar button::after,
    .strip svg {
      forced-color-adjust: none;
      --_ink: CanvasText;
      fill: CanvasText;
    }
  }
  @media print {
    .tools,
    .strip,
    .beside {
      display: none;
    }
  }
`;
