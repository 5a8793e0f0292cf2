import type {CSSResult} from 'lit';
import {accentStyles, paperStyles} from '../styles/accent-styles.js';

/** Keeps what is drawn in the accent that a page has chosen readable, whatever it is. */
export function makeReadable(root: ParentNode): void {
  if (!(root instanceof ShadowRoot)) return;
  adopt(root, accentStyles);
  if (isOpaque(root)) adopt(root, paperStyles);
}

/** Whether the surface is a colour, and one that hides what is behind it. */
function isOpaque(root: ShadowRoot): boolean {
  const probe = document.createElement('i');
  probe.style.setProperty('background', 'var(--news-timeline-surface,none)');
  root.append(probe);
  const {backgroundColor} = getComputedStyle(probe);
  probe.remove();
  return !/^rgba|\//.test(backgroundColor);
}

function adopt({adoptedStyleSheets}: ShadowRoot, {styleSheet}: CSSResult): void {
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
