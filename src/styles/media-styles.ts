import {css} from './css.js';

/**
 * Pictures, films and sounds inside an event. Each has its room before it is there: `--_ratio` is width
 * divided by height, `--_natural` the width it has by itself, beyond which it is not blown up.
 */
export const mediaStyles = css`
  .figure {
    --_tallest: 32em;
    margin: 0.875em 0 0;
  }
  .still {
    display: block;
    box-sizing: border-box;
    inline-size: min(
      100%,
      var(--_natural, 100%),
      calc(var(--_tallest) * (var(--_ratio, 1.5)))
    );
    aspect-ratio: var(--_ratio, 1.5);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--news-timeline-radius, 3px);
    overflow: hidden;
    background: color-mix(in srgb, currentColor 5%, transparent);
    color: inherit;
    font: inherit;
  }
  button.still {
    cursor: zoom-in;
  }
  .still img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .still img.fills {
    object-fit: cover;
  }
  .still:focus-visible,
  audio:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  video.still {
    --_ratio: 16 / 9;
    background: #000;
    object-fit: contain;
  }
  .figure audio {
    display: block;
    inline-size: min(100%, 30em);
    block-size: 3.375rem;
  }
  .figure figcaption {
    margin-block-start: 0.5em;
    max-inline-size: 44em;
    font-size: 0.8125em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .figure figcaption span {
    unicode-bidi: isolate;
  }
  .figure [part='caption'] {
    margin-inline-end: 0.5em;
  }
  .figure [part='credit'] {
    color: var(--_muted);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .printed {
    display: none;
  }

  .lost {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .still.lost {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: 0.25em;
    padding: 0.875em 1em;
    border: 1px solid var(--_rule);
    overflow: auto;
  }
  .lost a {
    align-self: start;
    padding-block: 0.2em;
  }

  .quote blockquote {
    margin: 0;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_rule);
  }
  .quote blockquote figcaption {
    margin: 0;
    color: inherit;
    font-size: 1em;
  }

  /* Three beside each other at most, or two where that leaves none alone; fewer where there is no room. */
  .gallery {
    --_columns: 3;
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(max(5em, (100% - 1.5em) / var(--_columns)), 1fr)
    );
    gap: 0.75em;
    margin: 0.875em 0 0;
    padding: 0;
    list-style: none;
  }
  .gallery.pairs {
    --_columns: 2;
  }
  .gallery .figure {
    margin: 0;
  }
  .gallery .still {
    inline-size: 100%;
    aspect-ratio: 1.5;
  }
  .gallery .still img {
    object-fit: cover;
  }
  .gallery figcaption {
    margin-block-start: 0.35em;
    font-size: 0.75em;
  }

  @media (forced-colors: active) {
    .still {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .figure,
    .gallery li {
      break-inside: avoid;
    }
    .printed {
      display: block;
      font-size: 0.75em;
    }
    .figure audio {
      display: none;
    }
  }
`;
