import {css} from './css.js';

/**
 * What another site shows: a plain box with a hairline, and under it on what terms. The box has the form
 * of what will be in it (`--_ratio`); what has a height whatever its width (`--_height`), such as a post, gets it when
 * it is loaded.
 */
export const embedStyles = css`
  .embed {
    max-inline-size: 40em;
    border: 1px solid var(--_rule);
    border-radius: var(--news-timeline-radius, 3px);
    overflow: hidden;
  }
  .box {
    position: relative;
    display: grid;
    box-sizing: border-box;
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  .box.whole {
    aspect-ratio: var(--_ratio);
    block-size: var(--_height, auto);
    max-inline-size: calc(32em * (var(--_ratio)));
  }
  .box > * {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .box > img {
    position: absolute;
    object-fit: contain;
  }
  .facade {
    display: flex;
    flex-wrap: wrap;
    align-content: end;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.875em 1em;
  }
  /* The sign that every player has. */
  .footage::before {
    content: '';
    position: absolute;
    inset: 0 0 2em;
    inline-size: 1.75em;
    block-size: 2em;
    margin: auto;
    background: currentColor;
    opacity: 0.3;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .footage:has(img)::before {
    display: none;
  }
  .facade img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .facade > :not(img) {
    position: relative;
  }
  .provider {
    font-weight: bold;
    line-height: 2;
  }
  .facade img ~ .provider {
    padding-inline: 0.75em;
    border-radius: var(--news-timeline-radius, 3px);
    background: Canvas;
    color: CanvasText;
  }
  .embed button {
    min-block-size: max(2.125em, 28px);
    padding: 0.25em 0.9em;
    border: 1px solid var(--_rule);
    border-radius: var(--news-timeline-button-radius, 9em);
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(0.8125em, 13px);
    line-height: 1.25;
    cursor: pointer;
  }
  .embed button:hover {
    border-color: currentColor;
  }
  .embed :is(button, a, iframe):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .embed iframe:focus-visible {
    outline-offset: -2px;
  }
  .embed .load {
    border-color: var(--_accent);
    background: Canvas;
    color: CanvasText;
    font-size: max(0.9375em, 14px);
    font-weight: bold;
  }
  .load[aria-disabled] {
    border-style: dashed;
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
    padding: 0.5em 1em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.8125em;
  }
  .terms p {
    flex: 1 1 100%;
    color: var(--_muted);
  }
  .terms button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: max(1em, 12px);
    text-align: start;
  }
  .terms button::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
  }
  .terms [aria-pressed='true']::before {
    background: var(--_accent);
  }
  .terms a {
    padding-block: 0.3em;
  }
  @media (forced-colors: active) {
    .footage::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .terms [aria-pressed='true']::before {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
  /* On paper there is nothing to load: the address, and whose it is. */
  @media print {
    .box:not(:has(img)) + .terms {
      border: 0;
    }
    .box:not(:has(img)),
    .load,
    .terms :is(button, p) {
      display: none;
    }
    .terms a::after {
      content: ': ' attr(href);
    }
  }
`;
