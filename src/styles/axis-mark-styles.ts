import {css} from './css.js';

/** Marks on an axis, as soft as the date is vague, and the labels above them. */
export const axisMarkStyles = css`
  .axis .events {
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
    display: block;
    inline-size: max-content;
    min-inline-size: 24px;
    block-size: 100%;
    border: 0;
    text-align: start;
  }
  .point button {
    margin-inline-start: -12px;
  }
  .mark {
    display: block;
    block-size: 12px;
    border-radius: var(--news-timeline-marker-radius, 6px);
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .point .mark {
    inline-size: 12px;
    margin: auto;
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
  .bar .mark {
    background: linear-gradient(
      var(--_to),
      transparent,
      var(--_ink) var(--_in) calc(100% - var(--_out)),
      transparent
    );
  }
  .bar:not(.sharp-start) .mark {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .bar:not(.sharp-end) .mark {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  /* Whole: engines make something else of dashes around so small a ring. */
  .planned .mark,
  .planned.bar .mark::after {
    box-sizing: border-box;
    background: none;
    border: 2px solid var(--_ink);
  }
  .planned.bar .mark {
    position: relative;
    block-size: 14px;
    border: 0;
    border-radius: 0;
    background: repeating-linear-gradient(var(--_to), var(--_ink) 0 7px, transparent 7px 12px)
      no-repeat 0 50% / 100% 3px;
    background-origin: content-box;
    padding-inline-end: 15px;
    mask-image: linear-gradient(var(--_to), transparent, #000 var(--_in));
  }
  .planned.bar .mark::after {
    content: '';
    position: absolute;
    /* Off the edge of the mask, which WebKit rounds inwards; its label's line comes down to its middle. */
    inset-inline-end: 1px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
  }
  .cancelled b {
    text-decoration: line-through;
  }
  .label {
    position: absolute;
    inset-block-end: calc(100% + (var(--_up) * 1em - 0.1em) / 0.875);
    box-sizing: border-box;
    max-inline-size: 26em;
    padding-inline-start: 0.5em;
    padding-block-end: 0.35em;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .label b,
  .label small {
    display: block;
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .label b {
    /* At the side of the label, whichever way it runs. */
    text-align: match-parent;
    /* Rows of labels are as high as this, whatever size headlines have elsewhere. */
    font-size: 1.125em;
    line-height: 1.4444;
    font-family: var(--news-timeline-heading-font, inherit);
    font-weight: var(--news-timeline-heading-weight, bold);
  }
  .label small {
    font-family: var(--news-timeline-date-font, inherit);
    font-size: 0.9286em;
    color: var(--_muted);
  }
  .label::before {
    content: '';
    position: absolute;
    inset-block: 0.2em calc((var(--_up) * -1em - 0.2em) / 0.875);
    inset-inline-start: 0;
    border-inline-start: 1px solid color-mix(in srgb, var(--_ink) 60%, transparent);
  }
  .label.before {
    padding-inline: 0 0.5em;
    text-align: end;
  }
  .label.before::before {
    inset-inline: auto 0;
  }
  .label.none {
    display: none;
  }
  .events [aria-current] .mark {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
`;
