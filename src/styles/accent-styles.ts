import {css} from './css.js';
import {legibleColour} from './legible-colour.js';

const ACCENT = 'var(--news-timeline-accent,light-dark(#b3261e,#ff8a80))';

/** Of what is seen, and of what is read (WCAG 2.2, 1.4.11 and 1.4.3), with a little for rounding. */
const [MARK, TEXT] = [3.1, 4.6];

/** An accent that the page has chosen, where it has to be told from the ground. */
export const accentStyles = css`
  section {
    --_accent: ${legibleColour(ACCENT, MARK)};
  }
  .today,
  .now span {
    color: ${legibleColour(ACCENT, TEXT)};
  }
`;

/** The timeline's own ground, where nothing of the page's comes through. */
export const paperStyles = css`
  section {
    --_paper: var(--news-timeline-surface);
  }
`;
