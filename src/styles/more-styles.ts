import {css} from './css.js';

/** A timeline that is shown in less room than it needs, and the button that opens it. */
export const moreStyles = css`
  .cut {
    mask-image: linear-gradient(#000 calc(100% - 9em), transparent calc(100% - 3.5em));
  }
  /* Takes no room of its own. */
  .more {
    display: none;
  }
  .cut ~ .more {
    position: relative;
    display: grid;
    place-content: end center;
    block-size: 3.5em;
    margin-block-start: -3.5em;
    padding-block-end: 0.75em;
    box-sizing: border-box;
    font-family: var(--news-timeline-font, inherit);
    color: var(--news-timeline-text, inherit);
  }
  .more button {
    padding: 0.5em 1.25em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: var(--news-timeline-button-radius, 9em);
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(0.875em, 14px);
    cursor: pointer;
  }
  .more button:hover {
    border-color: currentColor;
  }
  .more button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  @media print {
    section {
      max-height: none !important;
      mask: none !important;
    }
    .cut ~ .more {
      display: none;
    }
  }
`;
