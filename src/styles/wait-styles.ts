import {css, unsafeCSS} from 'lit';

/** Steps that `spacing="time"` tells apart. */
export const LONGEST_WAIT = 16;

/** The room before an event, in steps of the wait before it: \`.w1\` to \`.w16\`. */
export const waitStyles = css`${unsafeCSS(
  Array.from(
    {length: LONGEST_WAIT},
    (_, index) => `.w${String(index + 1)}{--_wait:${String(index + 1)}}`,
  ).join(''),
)}`;
