import {css} from './css.js';

/** What is in the strip below an axis: all there is, and a frame around what is in view. */
export const axisOverviewStyles = css`
  .strip {
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
  @media (forced-colors: active) {
    .strip path {
      forced-color-adjust: none;
      fill: CanvasText;
    }
  }
`;
