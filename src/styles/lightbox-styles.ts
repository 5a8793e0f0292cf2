import {css} from './css.js';

/** Pictures large: dark on every page, so that nothing is brighter than they are. */
export const lightboxStyles = css`
  .lightbox {
    color-scheme: dark;
    box-sizing: border-box;
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: #121316;
    color: #f1efea;
    font-family: var(--news-timeline-font, inherit);
    font-size: max(1em, 15px);
    line-height: 1.5;
    letter-spacing: normal;
    text-transform: none;
    overflow: hidden;
    overscroll-behavior: contain;
  }
  .lightbox[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
  }
  .lightbox::backdrop {
    background: #121316;
  }
  .lightbox p {
    margin: 0;
  }
  .lightbox .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    padding: 0.625em 1em;
    font-size: 0.875em;
  }
  .lightbox .head p {
    flex: 1;
    font-variant-numeric: tabular-nums;
  }
  .lightbox button {
    min-inline-size: 2.6em;
    min-block-size: 2.6em;
    padding: 0.25em 0.9em;
    border: 1px solid #f1efea59;
    border-radius: 9em;
    background: #121316;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    cursor: pointer;
  }
  .lightbox .sign {
    padding: 0;
    line-height: 1;
  }
  .lightbox button:hover {
    border-color: currentColor;
  }
  .lightbox button:focus-visible,
  .lightbox .stage:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .lightbox .stage:focus-visible {
    outline-offset: -2px;
  }
  .lightbox .stage {
    display: grid;
    place-content: safe center;
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-x pan-y;
  }
  /* A picture has all of the stage, however large it is by itself. */
  .lightbox .stage > * {
    display: block;
    max-inline-size: none;
    object-fit: contain;
  }
  .lightbox .fitted {
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-content: stretch;
    overflow: hidden;
  }
  .lightbox .fitted > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: scale-down;
  }
  .lightbox .lost {
    place-self: center;
    padding: 1em;
    color: inherit;
  }
  .lightbox .words {
    padding: 0.75em 1em 1em;
    font-size: 0.875em;
    max-block-size: 30vh;
    overflow: auto;
  }
  .lightbox .words figcaption {
    max-inline-size: 44em;
    margin-inline: auto;
    text-align: center;
    text-wrap: balance;
  }
  .lightbox [part='credit'] {
    margin-inline-start: 0.5em;
    color: #f1efeab8;
  }
  @media (forced-colors: active) {
    .lightbox button {
      border-color: ButtonText;
    }
  }
  @media print {
    .lightbox[open] {
      display: none;
    }
  }
`;
