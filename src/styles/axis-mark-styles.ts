import {css} from './css.js';

/** Marks on an axis, as soft as the date is vague, and the labels above them. */
export const axisMarkStyles = css`
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
`;
