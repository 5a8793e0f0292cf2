import {css} from './css.js';

/**
 * The button with the news stands over the timeline, at the lower edge of the window, and takes no room.
 * Where the reader is, is kept by hand: the browser would keep the place of a box, not of an event.
 */
export const liveStyles = css`
  ol {
    overflow-anchor: none;
  }
  .news {
    position: sticky;
    inset-block-end: 1em;
    block-size: 0;
    display: grid;
    justify-content: center;
    align-content: end;
  }
  .news button {
    min-block-size: 2.5em;
    padding: 0.25em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--news-timeline-button-radius, 9em);
    background: var(--news-timeline-surface, Canvas);
    color: var(--news-timeline-text, CanvasText);
    font: inherit;
    font-size: max(0.875em, 14px);
    cursor: pointer;
    box-shadow: 0 1px 6px rgb(0 0 0 / 0.2);
  }
  .news button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .news button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media print {
    .news {
      display: none;
    }
  }
`;
