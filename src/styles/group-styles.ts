import {css} from './css.js';

/** Colours in a light and a dark page, told apart by hue and lightness; each at least 4.5:1 on its ground. */
const COLOURS: readonly string[] = [
  '#b3261e,#ff8a80',
  '#0b6b5d,#6fd3c3',
  '#1f5aa8,#8ab8ff',
  '#865700,#f0c05a',
  '#6b3fa0,#c9a6ff',
  '#486812,#b5d36b',
  '#a3195b,#ff93c4',
  '#4d5663,#b8c0cc',
];

/** Groups beyond this many share colours, in turn; they keep their names. */
export const GROUP_COLOURS = COLOURS.length;

/** Which colour an event takes for its group: \`.g1\` to \`.g8\`. */
export const groupStyles = css`${COLOURS.map(
  (pair, index) =>
    `.g${index + 1}{--_group:var(--_g${index + 1},var(--news-timeline-group-${index + 1},light-dark(${pair})))}`,
).join('')}`;
