import {css} from './css.js';

/** One event at a time: buttons that turn the slides, and the slides, in a native scroller. */
export const storyStyles = css`
  /* On a page that is written from top to bottom it would be as wide as its words. */
  section {
    box-sizing: border-box;
    inline-size: 100%;
  }
  .above:empty {
    display: none;
  }
  .slideshow {
    container-type: inline-size;
    margin-block-start: 1.25em;
    border-block-start: var(--_head);
  }
  .slideshow + .axis {
    margin-block: 0.5em 0;
    font-size: 0.875em;
  }
  .slideshow + .axis .strip {
    display: none;
  }
  .slideshow ~ .tools {
    justify-content: flex-end;
    margin-block-start: 0.25em;
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 1em;
    align-items: center;
    border-block-end: 1px solid var(--_rule);
  }
  .place {
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
    color: var(--_muted);
  }
  .step {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 3.5em;
    padding: 0.6em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(0.875em, 14px);
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .step.on {
    text-align: end;
  }
  .step b {
    display: block;
  }
  .step small {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-size: 0.9286em;
    color: var(--_muted);
  }
  .step.back b::before {
    content: '‹ ' / '';
  }
  .step.on b::after {
    content: ' ›' / '';
  }
  .step:hover b {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .step[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .step[aria-disabled] small {
    color: inherit;
  }
  .step[aria-disabled] b {
    font-weight: 400;
    text-decoration: none;
  }
  .step:focus-visible,
  .slides:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .slides {
    display: grid;
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    overflow-anchor: none;
  }
  .slides > ol {
    display: flex;
    /* Where a scroller stands on whole pixels only, no edge of a neighbour shows. */
    gap: 1em;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .slide {
    position: relative;
    box-sizing: border-box;
    display: grid;
    flex: 0 0 100%;
    min-inline-size: 0;
    container-type: inline-size;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  /* As high as the one in view, whatever is in it. */
  .slide[inert] {
    contain: size layout paint;
  }
  .spread {
    position: relative;
    display: grid;
    gap: 1.25em;
    align-content: start;
    padding-block: 1.5em;
  }
  .shown > :first-child {
    margin-block-start: 0;
  }
  /* The first of several large, the others in a row below it. */
  .shown .gallery > :first-child {
    grid-column: 1 / -1;
  }
  .shown .figure {
    --_tallest: 36em;
  }
  .account article {
    display: block;
    padding: 0;
  }
  .account article::before,
  .account .marker {
    display: none;
  }
  .account .date {
    display: block;
    margin: 0 0 0.35em;
    text-align: start;
    color: var(--_muted);
  }
  .account .date small {
    display: inline;
    margin-inline-start: 0.6em;
  }
  .account [part='headline'] {
    font-size: calc(var(--news-timeline-headline-size, 1.125em) * 1.3333);
    line-height: var(--news-timeline-heading-leading, 1.2);
  }
  .account .text {
    margin-block-start: 0.6em;
  }
  .account .body,
  .account .lede {
    max-inline-size: 36em;
  }
  .account .lede {
    margin: 0;
    font-size: 1.1875em;
    line-height: 1.45;
    color: inherit;
  }

  .slide.light,
  .slide.dark {
    --_muted: currentColor;
    --_rule: color-mix(in srgb, currentColor 45%, transparent);
    background: var(--_ground, #222);
  }
  .slide.light {
    color-scheme: light;
    color: #000;
  }
  .slide.dark {
    color-scheme: dark;
    color: #fff;
  }
  :is(.light, .dark) > .spread {
    padding-inline: 1.5em;
  }
  .ground {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .ground + .spread {
    align-content: end;
    align-items: end;
    min-block-size: 18em;
    padding: 1em;
  }
  /* White on it, over white, is still 8:1. */
  .ground + .spread > * {
    justify-self: start;
    padding: 1em 1.25em;
    background: rgb(0 0 0 / 0.7);
  }

  /* Names of one line and of two take the same room: the slide stays where it is. */
  @container (max-width: 44em) {
    .step small {
      min-block-size: 2.7em;
    }
  }
  @container (min-width: 44em) {
    .spread {
      padding-block: 2em;
    }
    .spread.wide {
      grid-template: auto 1fr / minmax(0, 7fr) minmax(0, 5fr);
      column-gap: 2.5em;
    }
    .spread.wide .account {
      grid-area: 1 / 2 / span 2;
    }
    .spread:not(.wide) article {
      display: grid;
      grid-template-columns: 12em minmax(0, 36em);
      align-items: baseline;
    }
    .spread:not(.wide) .body {
      grid-area: 1 / 2;
    }
    .ground + .spread {
      min-block-size: 22em;
      padding: 2em;
    }
    .account [part='headline'] {
      font-size: calc(var(--news-timeline-headline-size, 1.125em) * 1.5556);
    }
    .account .lede {
      font-size: 1.375em;
    }
  }
  @media (forced-colors: active) {
    .ground {
      display: none;
    }
    .step {
      margin-block: 0.5em;
      border: 1px solid ButtonBorder;
      padding-inline: 0.75em;
    }
    .step[aria-disabled] {
      color: GrayText;
    }
  }
`;
